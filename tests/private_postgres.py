"""A PostgreSQL server of the tests' own, in a folder that goes when they end.

It listens on a socket inside the folder and nowhere else, and keeps nothing safe
(``fsync=off``), so it starts in a second. It lives in memory where there is room:
each test copies a database of some hundred files, and a busy disk takes seconds
for that. ``initdb`` refuses root: as root, the
server runs as Debian's user ``postgres``.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_CARELESS = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=256MB",
    "max_connections=200",
    "listen_addresses=''",
)


_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of the run's own in it
_ROOM_BYTES = 4 * 2**30


def find_programs() -> Path | None:
    """Find the folder of the newest PostgreSQL server programs, if there are any."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    numbered = [path for path in debian if path.parts[-3].isdigit()]
    if numbered:
        return max(numbered, key=lambda path: int(path.parts[-3])).parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def folder_for(run: Path) -> Path:
    """Name the folder of a run's server: in memory, if it has room there."""
    has_room = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES
    return (_MEMORY / run.name if has_room else run) / "postgres"


def start(programs: Path, folder: Path, otherwise: Sequence[str] = ()) -> str:
    """Make a cluster in an empty folder and start it; give its URL.

    Args:
        programs: The folder of the server programs.
        folder: An empty one, or none yet.
        otherwise: Settings that are to be other ones than the careless.

    Raises:
        RuntimeError: A server program failed; its output is in the sentence.
    """
    folder.parent.mkdir(exist_ok=True)
    folder.parent.chmod(0o755)  # PostgreSQL's user must pass through
    folder.mkdir(mode=0o700)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = str(folder / "data")
    _run(
        str(programs / "initdb"),
        f"--pgdata={data}",
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    )
    come_back(programs, folder, otherwise)
    return f"postgresql://postgres@/postgres?host={folder}"


def crash(programs: Path, folder: Path) -> None:
    """End a server without letting it put anything in order, as SIGQUIT does."""
    data = f"--pgdata={folder / 'data'}"
    _run(str(programs / "pg_ctl"), "stop", "--mode=immediate", data)


def come_back(programs: Path, folder: Path, otherwise: Sequence[str] = ()) -> None:
    """Start the server of a folder that has a cluster, and wait until it answers."""
    options = [*_CARELESS, *otherwise, f"unix_socket_directories={folder}"]
    log = folder / "log"
    _run(
        str(programs / "pg_ctl"),
        "start",
        "--wait",
        f"--pgdata={folder / 'data'}",
        f"--log={log}",
        "--options=" + " ".join(f"-c {option}" for option in options),
        log=log,
    )


def stop(programs: Path, folder: Path) -> None:
    """Stop the server of a folder that `start` filled, and remove all of it."""
    crash(programs, folder)
    shutil.rmtree(folder.parent, ignore_errors=True)


def _run(*words: str, log: Path | None = None) -> None:
    """Run a server program; one that stays would never close a pipe: give its log."""
    as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    ended = subprocess.run(  # noqa: S603 - our own words, no shell
        (*as_postgres, *words),
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL if log else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ended.returncode:
        told = log.read_text("utf-8") if log and log.exists() else ended.stdout
        msg = f"{' '.join(words)} ended with {ended.returncode}: {told}"
        raise RuntimeError(msg)
