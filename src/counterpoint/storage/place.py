"""Where a study is, and whether that is a place to keep one."""

import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, quote, urlencode, urlsplit, urlunsplit

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "afs", "9p", "ncpfs", "davfs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.s3fs"}
    | {"ceph", "glusterfs"}
)
_SYNCHRONISED = re.compile(
    r"^(dropbox.*|onedrive.*|google ?drive|my drive|mobile documents|icloud ?drive"
    r"|nextcloud|owncloud|pcloud ?drive|mega(sync)?|box( sync)?|syncthing)$",
    re.IGNORECASE,
)
_MARKS = (".dropbox", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".sync")
_SCHEMES = frozenset({"postgresql", "postgres"})
_SCHEMA = re.compile(r"^[a-z][a-z0-9_]{0,62}$")
_HIDDEN = b"*"
"""How libpq marks what a form for an address would not show while it is typed."""


class SharedFolderError(RuleError):
    """The folder is on a network or is copied elsewhere by a program."""


class NoStudyError(NotFoundError):
    """There is no study at this place."""


class PlaceTakenError(RuleError):
    """Something is already at this place."""


class PlaceError(InputError):
    """The place is neither a file nor a PostgreSQL address with a schema."""


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A study in one file."""

    path: Path

    @property
    def name(self) -> str:
        """The name a person knows it by."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A study in one schema of a PostgreSQL database.

    Attributes:
        url: SQLAlchemy's address, without the schema; may hold a password.
        schema: Lower-case letters, digits and underscores.
    """

    url: str = field(repr=False)
    schema: str

    @property
    def name(self) -> str:
        """The name a person knows it by."""
        return self.schema


Place = FilePlace | ServerPlace


def parse(written: str | Path) -> Place:
    """Read what a person wrote for STUDY: a file, or a PostgreSQL address.

    Raises:
        PlaceError: An address of another kind, one that PostgreSQL's own library
            does not take, or one without ``?schema=NAME`` or with a strange one.
    """
    if isinstance(written, Path) or "://" not in written:
        return FilePlace(Path(written).expanduser().absolute())
    try:
        parts = urlsplit(written)
        is_known = parts.scheme in _SCHEMES and parts.port != 0
    except ValueError:  # brackets, or a port that is none
        is_known = False
    if not is_known:
        raise _strange_address()
    query = _asked(parts.query)
    schema = query.pop("schema", [""])[0]
    if not _SCHEMA.match(schema):
        msg = (
            "Add the study's schema to the address: postgresql://…/database?schema=name"
        )
        raise PlaceError(msg)
    first = {key: values[0] for key, values in query.items()}
    rest = urlencode(first, safe="/", quote_via=quote)
    _check_taken(urlunsplit(("postgresql", parts.netloc, parts.path, rest, "")))
    url = urlunsplit(("postgresql+psycopg", parts.netloc, parts.path, rest, ""))
    return ServerPlace(url, schema)


def has_password(written: str) -> bool:
    """Whether what a person wrote for STUDY holds a password, wherever it stands in it.

    PostgreSQL's own library says which parts of an address are secret: the password,
    and that of a client's key.
    """
    try:
        parts = urlsplit(written)
    except ValueError:
        return False  # it is refused as an address
    if parts.scheme not in _SCHEMES:
        return False
    from psycopg.pq import Conninfo  # noqa: PLC0415 - most studies are files

    known = Conninfo.get_defaults()
    secret = {each.keyword.decode() for each in known if each.dispchar == _HIDDEN}
    return parts.password is not None or not secret.isdisjoint(_asked(parts.query))


def _asked(query: str) -> dict[str, list[str]]:
    """Read what stands after the question mark as PostgreSQL does: a plus is a plus."""
    return parse_qs(query.replace("+", "%2B"))


def _check_taken(url: str) -> None:
    """Ask PostgreSQL's own library whether it takes an address, and each part of it."""
    import psycopg.conninfo  # noqa: PLC0415 - most studies are files

    try:
        psycopg.conninfo.conninfo_to_dict(url)
    except psycopg.Error as error:
        raise _strange_address() from error


def _strange_address() -> PlaceError:
    msg = (
        "This address cannot be read. Write a file's name, or"
        " postgresql://user@host:5432/database?schema=name"
    )
    return PlaceError(msg)


def check_private(path: Path, mounts: Path = Path("/proc/mounts")) -> None:
    """Refuse a folder whose files also lie somewhere else.

    A database that two programs copy about is a database that breaks, and
    nothing may leave the machines that the ethics approval names.

    Raises:
        SharedFolderError: The folder is synchronised or on a network.
    """
    folder = path.parent.resolve()
    for part in (folder, *folder.parents):
        marked = any((part / mark).exists() for mark in _MARKS)
        if marked or _SYNCHRONISED.match(part.name):
            msg = (
                "This folder is copied to other machines by a program. Copy the study"
                " into a folder of this computer alone (--copy-here does it)."
            )
            raise SharedFolderError(msg)
    if _on_network(folder, mounts):
        msg = (
            "This folder lies on another machine. Copy the study into a folder of this"
            " computer (--copy-here does it)."
        )
        raise SharedFolderError(msg)


def copy_here(path: Path, folder: Path) -> Path:
    """Copy a closed study into a folder of this computer and give its new place.

    Raises:
        PlaceTakenError: The folder has a file of that name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    check_private(target)
    check_free(target)
    return Path(shutil.copyfile(path, target))


def check_free(path: Path) -> None:
    """Refuse to write over a file.

    Raises:
        PlaceTakenError: Something is there.
    """
    if path.exists():
        msg = "There is already a file of that name; choose another name or folder."
        raise PlaceTakenError(msg)


def _on_network(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        return str(folder).startswith("\\\\")
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False  # no such list on this system; network folders are not told apart
    found = ("", "")
    for line in lines:
        _, where, kind, *_ = line.split()
        under = folder.is_relative_to(where.replace("\\040", " "))
        if under and len(where) >= len(found[0]):
            found = (where, kind)
    return found[1] in _NETWORK
