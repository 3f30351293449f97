"""Where a study is kept while things break: a file, or a PostgreSQL of its own."""

import os
import random
import resource
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from counterpoint.storage import place
from counterpoint.storage.place import Place
from tests import private_postgres, studies
from tests.architecture.tree import ROOT
from tests.journey.server import workers_of
from tests.long.killing.clock import FARTHEST_S, jump
from tests.long.killing.wire import Wire

RUN = "from counterpoint.cli import main; main()"
FOLLOWING = (
    "import sys; from pathlib import Path; sys.path.insert(0, {root!r});"
    " from tests.long.killing.clock import follow; follow(Path({file!r})); "
)
ROOM_LEFT_BYTES = 2**19
"""How much a server may still write to a file before its disk is full."""

SAFE = ("fsync=on", "full_page_writes=on", "synchronous_commit=on")


class Served:
    """``counterpoint serve`` as a process of its own."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        most_bytes: int | None = None,
        clock_file: Path | None = None,
    ) -> None:
        secret = folder / "secret"
        secret.write_text(studies.PASSPHRASE, "utf-8")

        def limited() -> None:
            if most_bytes is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

        serving = ("serve", "--port", "0", *arguments, "--key-file", str(secret))
        run = RUN
        if clock_file is not None:
            run = FOLLOWING.format(root=str(ROOT), file=str(clock_file)) + RUN
        with (folder / "stderr").open("ab") as said:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-c", run, *serving],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said,
                env={**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
                preexec_fn=limited,  # noqa: PLW1509 - no thread runs here yet
            )
        assert self._process.stdout is not None
        told = self._process.stdout.readline().decode().strip()
        if not told:
            msg = f"The server did not start; see {folder / 'stderr'}"
            raise RuntimeError(msg)
        self.port = urlsplit(told).port or 0

    def kill(self) -> None:
        """End it as a loss of power does."""
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def workers(self) -> list[int]:
        """Give the ids of the processes that serve, where there are several."""
        return workers_of(self._process.pid)

    def end(self) -> None:
        """End it as whoever runs it does."""
        self._process.terminate()
        self._process.communicate()


@dataclass(frozen=True, slots=True)
class InFile:
    """A study file, in a folder of its own."""

    folder: Path

    breaks = ("the server", "the disk", "the clock")

    @property
    def where(self) -> Place:
        """Name the study's place."""
        return place.parse(self.folder / "killed.study")

    def serve(self, broken: str) -> Served:
        """Start a server; where the disk is to break, with little room on it."""
        path = self.folder / "killed.study"
        most = None
        if broken == "the disk":
            most = path.stat().st_size + ROOM_LEFT_BYTES
        clock_file = _right(self.folder / "clock")
        study = str(path)
        return Served(self.folder, study, most_bytes=most, clock_file=clock_file)

    def break_(self, broken: str, chance: random.Random) -> None:
        """Let the clock jump; a server is killed, and a full disk fills by itself."""
        if broken == "the clock":
            jump(self.folder / "clock", chance.uniform(-FARTHEST_S, FARTHEST_S))


@dataclass(frozen=True, slots=True)
class OnServer:
    """A schema on a PostgreSQL that keeps what it says it has kept."""

    folder: Path
    programs: Path
    cluster: Path
    url: str
    wire: Wire

    breaks = (
        "the server",
        "a database process",
        "the database",
        "the line",
        "the clock",
    )

    @property
    def where(self) -> Place:
        """Name the study's place."""
        return studies.server_place(self.url, "postgres", "killed")

    def serve(self, broken: str) -> Served:
        """Start a server."""
        del broken
        through = self.url.replace(str(self.cluster), str(self.folder / "wire"))
        asked = ("--database", f"{through}&schema=killed")
        return Served(self.folder, *asked, clock_file=_right(self.folder / "clock"))

    def break_(self, broken: str, chance: random.Random) -> None:
        """Break what is between the server and what it keeps; all of it comes back."""
        if broken == "a database process":
            with psycopg.connect(self.url, autocommit=True) as connection:
                query = (
                    "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                    " AND backend_type = 'client backend'"
                )
                pids = [pid for (pid,) in connection.execute(query)]
            if pids:
                os.kill(chance.choice(pids), signal.SIGKILL)
        elif broken == "the database":
            private_postgres.crash(self.programs, self.cluster)
            private_postgres.come_back(self.programs, self.cluster, SAFE)
        elif broken == "the line":
            self.wire.cut()
        elif broken == "the clock":
            jump(self.folder / "clock", chance.uniform(-FARTHEST_S, FARTHEST_S))


def _right(clock_file: Path) -> Path:
    """Put a server's clock right before it starts."""
    jump(clock_file, 0)
    return clock_file


@contextmanager
def on_server(folder: Path) -> Iterator[OnServer]:
    """Start a PostgreSQL that waits for the disk, and remove it in the end.

    Raises:
        RuntimeError: There is no PostgreSQL on this machine.
    """
    programs = private_postgres.find_programs()
    if programs is None:
        msg = "Install postgresql to break things on a server."
        raise RuntimeError(msg)
    cluster = folder / f"cluster-{secrets.token_hex(4)}" / "postgres"
    url = private_postgres.start(programs, cluster, SAFE)
    wire = Wire(folder / "wire", cluster)
    try:
        yield OnServer(folder, programs, cluster, url, wire)
    finally:
        wire.close()
        private_postgres.stop(programs, cluster)
        shutil.rmtree(cluster.parent, ignore_errors=True)
