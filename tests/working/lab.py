"""A cluster of one machine, in this very process, reached by TLS."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from counterpoint.working.cluster import Cluster
from tests.working import certificates

LAYS_DOWN = ("target", "spill")


@contextmanager
def lab_in(folder: Path) -> Iterator[Cluster]:
    """Start it, with all that it writes in a folder; skip where Dask is missing."""
    distributed: Any = pytest.importorskip(
        "distributed", reason="the extra `cluster` is not installed"
    )
    import dask  # noqa: PLC0415 - an extra

    settings: Any = dask.config
    certificates.cluster_in(folder, "tls://127.0.0.1:8786")
    own = {"cert": str(folder / "own.pem"), "key": str(folder / "own.key")}
    security = distributed.Security(
        require_encryption=True,
        tls_ca_file=str(folder / "ca.pem"),
        **{
            f"tls_{role}_{what}": file
            for role in ("client", "scheduler", "worker")
            for what, file in own.items()
        },
    )
    with (
        settings.set({f"distributed.worker.memory.{w}": False for w in LAYS_DOWN}),
        distributed.LocalCluster(
            n_workers=1,
            threads_per_worker=2,
            processes=False,
            dashboard_address="127.0.0.1:0",  # any port: two tests may run at once
            protocol="tls",
            host="127.0.0.1",
            security=security,
            local_directory=str(folder / "spill"),
        ) as cluster,
    ):
        yield certificates.of(folder, cluster.scheduler_address)
