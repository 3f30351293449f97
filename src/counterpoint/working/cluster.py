"""Which cluster there is, and by what it knows us: one file, named once.

The file lists an address, the names of three PEM files, and the name by which an
ethics approval names the cluster's machines.
"""

import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counterpoint.kernel.errors import InputError
from counterpoint.working.scope import check_named, is_named

VARIABLE: Final = "COUNTERPOINT_CLUSTER"
"""The environment's name for the file."""

_FILES: Final = ("ca", "certificate", "private-key")
_NAMES: Final = ("name", "address", *_FILES)


class ClusterSettingsError(InputError):
    """The file that describes a cluster cannot be used."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A Dask cluster that is reached by TLS alone.

    Attributes:
        name: How an ethics approval names its machines.
        address: Of its scheduler: ``tls://host:8786``.
        ca: Who vouches for its machines, PEM.
        certificate: Ours, by which it knows us, PEM.
        private_key: Of our certificate, PEM.
    """

    name: str
    address: str
    ca: Path
    certificate: Path
    private_key: Path

    def __post_init__(self) -> None:
        """Refuse a cluster that others could listen to, or that has no name."""
        if not self.address.startswith("tls://"):
            msg = "A cluster is reached by TLS alone: its address begins with tls://."
            raise ClusterSettingsError(msg)
        if not self.name.strip():
            msg = "Give the cluster the name by which an ethics approval names it."
            raise ClusterSettingsError(msg)

    def is_in_scope(self, scopes: Iterable[str]) -> bool:
        """Whether an ethics approval or an amendment names its machines."""
        return is_named([self.name], scopes)

    def check_in_scope(self, scopes: Iterable[str]) -> None:
        """Refuse to send words or sound to machines that no board was told of.

        Raises:
            NotInScopeError: The sentence says where it has to be named.

        Source: method, row M59.
        """
        check_named([self.name], self.name, scopes)


def read_cluster(path: Path) -> Cluster:
    """Read the file that describes a cluster; names in it are beside it.

    Raises:
        ClusterSettingsError: It cannot be read, names something else, or lacks some.
    """
    try:
        given = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = 'The cluster\'s file cannot be read; write lines like name = "Rackham".'
        raise ClusterSettingsError(msg) from error
    if set(given) != set(_NAMES) or not all(isinstance(v, str) for v in given.values()):
        msg = "The cluster's file holds just these, each in quotes: {known}."
        raise ClusterSettingsError(msg, known=", ".join(_NAMES))
    files = {each: path.parent / given[each] for each in _FILES}
    for each, file in files.items():
        if not file.is_file():
            msg = "The file that the cluster's “{name}” names is not there."
            raise ClusterSettingsError(msg, name=each)
    return Cluster(
        name=given["name"],
        address=given["address"],
        ca=files["ca"],
        certificate=files["certificate"],
        private_key=files["private-key"],
    )


def given_cluster() -> Cluster | None:
    """Give the cluster whose file the environment names, if it names one.

    Raises:
        ClusterSettingsError: The file cannot be used.
    """
    named = os.environ.get(VARIABLE, "")
    return read_cluster(Path(named)) if named else None


def cluster_within(scopes: Iterable[str]) -> Cluster | None:
    """Give the cluster that words or sound may go to; None where they stay here.

    Args:
        scopes: Of ethics approvals and amendments.

    Raises:
        ClusterSettingsError: Its file cannot be used.
    """
    cluster = given_cluster()
    return cluster if cluster is not None and cluster.is_in_scope(scopes) else None
