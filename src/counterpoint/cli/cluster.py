"""The option that names a cluster, for commands that send words or sound there."""

from pathlib import Path

import click

from counterpoint.cli.opened import Opened
from counterpoint.report.machine.listening import scopes_of
from counterpoint.working.cluster import VARIABLE, Cluster, read_cluster

CLUSTER = click.option(
    "--cluster",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    envvar=VARIABLE,
    help="The file of a Dask cluster, in place of this machine.",
)


def cluster_in_scope(study: Opened, file: Path | None) -> Cluster | None:
    """Read a cluster's file, if one is named; words or sound are to go there.

    Raises:
        ClusterSettingsError: The file cannot be used.
        ClusterNotInScopeError: No ethics approval names its machines.
    """
    if file is None:
        return None
    cluster = read_cluster(file)
    cluster.check_in_scope(scopes_of(study.database, study.member.id))
    return cluster
