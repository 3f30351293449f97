"""A cluster of two machines by TLS, of which one is killed while it works.

    .venv/bin/python -m tests.long.cluster        (as root: it makes network namespaces)

Two network namespaces stand for two machines: each has an address of its own, and only
a bridge leads from one to the other and to the scheduler. The extras `cluster`,
`similar` and `speech-small` have to be there. Their logs say all that Dask
can say, and these and all folders they may write to are searched for planted words.
"""

import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from counterpoint.across.similar.model import MOST_READ
from counterpoint.coding.chance.shuffling import shuffled_pairs
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media import reading
from counterpoint.media.likeness import library
from counterpoint.media.likeness.work import Texts, read_texts
from counterpoint.media.speech.kind import SPHINX
from counterpoint.media.speech.model import length_ms
from counterpoint.media.speech.work import Job, pieces
from counterpoint.working import place
from counterpoint.working.cluster import VARIABLE, Cluster, read_cluster
from counterpoint.working.parcel import FailedThereError
from tests.architecture.tree import ROOT
from tests.working import certificates

PLANTED = "whistleberry"
HOME = "10.77.0.1"
PORT = 8786
MACHINES = ("10.77.0.2", "10.77.0.3")
CODES, PEOPLE = 440, 120
PASSAGES = 1_024
SHARED = Path(os.environ.get("COUNTERPOINT_SHARED") or ROOT.parent / "shared")
SPOKEN = SHARED / "data/audio/whisper-jfk/jfk.flac"
LONGEST_SECONDS = 60.0


class Machine:
    """A machine of the cluster: a namespace, a folder, and one process of Dask."""

    def __init__(self, folder: Path, address: str, command: list[str]) -> None:
        self.folder = folder / address
        self.folder.mkdir()
        self.address = address
        self._command = command
        self._log = (self.folder / "log").open("ab")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start its process, which may write to its own folder and says everything."""
        settings = {
            "DASK_DISTRIBUTED__WORKER__MEMORY__TARGET": "False",
            "DASK_DISTRIBUTED__WORKER__MEMORY__SPILL": "False",
            "DASK_LOGGING__DISTRIBUTED": "debug",
            "TMPDIR": str(self.folder),
            "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
            "OMP_NUM_THREADS": "1",
        }
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            self._command,
            cwd=self.folder,
            env=os.environ | settings,
            stdout=self._log,
            stderr=self._log,
        )

    def kill(self) -> None:
        """Take it away, as a power cut does."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()


def fail_with(words: str) -> None:
    """Go wrong with words in hand, as a program does."""
    raise ValueError(words)


def give_back(words: str) -> str:
    """Hold words, and give them back."""
    return words


def main() -> int:
    """Show it; 0 if all came out as on one machine and no word lay anywhere."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        file = certificates.cluster_in(folder, f"tls://{HOME}:{PORT}")
        cluster = read_cluster(file)
        place.ANSWERS_SECONDS = int(LONGEST_SECONDS)  # type: ignore[misc]
        stack.enter_context(_network())
        machines = stack.enter_context(_machines(folder, cluster))
        found: dict[str, Any] = {
            "date": datetime.now(UTC).date().isoformat(),
            "machine": f"{os.cpu_count()} cores, {platform.machine()}",
            "hosts": _hosts(cluster),
            "shuffling": _shuffling(file, cluster, machines[1]),
            "speech": _speech(cluster, machines[1]),
            "passages": _passages(cluster, machines[1]),
        }
        found["words"] = _words(cluster, machines, found["speech"]["said"])
        sys.stdout.write(json.dumps(found, indent=2) + "\n")
        good = (
            found["shuffling"]["equal"],
            found["speech"]["equal"],
            found["passages"]["equal"],
            not found["words"]["found_in"],
            found["words"]["logs_name_tasks"],
            found["hosts"] == list(MACHINES),
        )
    return 0 if all(good) else 1


def _shuffling(file: Path, cluster: Cluster, victim: Machine) -> dict[str, Any]:
    """Shuffle pairs of codes on one machine, then at the cluster; one is killed."""
    random = np.random.default_rng(2014)
    held = random.random((CODES, PEOPLE)) < 0.3
    strata = [list(range(nth, PEOPLE, 6)) for nth in range(6)]
    pairs = [(i, j) for i in range(CODES) for j in range(i + 1, CODES)]
    place.WORTH_SECONDS = float("inf")  # type: ignore[misc]
    begun = time.monotonic()
    here = shuffled_pairs(held, strata, pairs, 2014)
    alone = time.monotonic() - begun
    place.WORTH_SECONDS = 0  # type: ignore[misc]
    os.environ[VARIABLE] = str(file)
    killed = _killing(cluster, victim)
    begun = time.monotonic()
    there = shuffled_pairs(held, strata, pairs, 2014)
    seconds = time.monotonic() - begun
    held_by_it = killed()
    victim.start()
    _await(cluster, len(MACHINES))
    return {
        "pairs": len(pairs),
        "equal": here == there,
        "seconds_alone": round(alone, 1),
        "seconds_there": round(seconds, 1),
        "pieces_in_hand_when_killed": held_by_it,
    }


def _speech(cluster: Cluster, victim: Machine) -> dict[str, Any]:
    """Write a recording down on one machine, then at the cluster; one is killed."""
    pcm = b"".join(reading.decoded(BytesIO(SPOKEN.read_bytes())))
    job, end = Job(SPHINX.name, SPHINX.shipped), length_ms(pcm)
    wanted = [(n, TimeSpan(n * 1_000, end)) for n in range(8)]
    with place.workers() as executor:
        here = {p.number: p for p in pieces(executor, job, pcm, wanted, lambda: True)}
    killed = _killing(cluster, victim)
    with place.workers(cluster) as executor:
        there = {p.number: p for p in pieces(executor, job, pcm, wanted, lambda: True)}
    held_by_it = killed()
    victim.start()
    _await(cluster, len(MACHINES))
    said = [seg.text for p in here.values() for seg in p.segments]
    return {
        "pieces": len(there),
        "equal": here == there and any(said),
        "pieces_in_hand_when_killed": held_by_it,
        "said": sorted({word for text in said for word in text.split()}, key=len)[-3:],
    }


def _passages(cluster: Cluster, victim: Machine) -> dict[str, Any]:
    """Let a model read passages on one machine, then at the cluster; one is killed."""
    texts = [
        f"On day {n} the {PLANTED} was carried through door {n % 7}, and nobody spoke."
        for n in range(PASSAGES)
    ]
    begins = range(0, PASSAGES, MOST_READ)
    given = [Texts(library.fingerprint(), texts[at : at + MOST_READ]) for at in begins]
    begun = time.monotonic()
    here = [read_texts(each) for each in given]
    alone = time.monotonic() - begun
    killed = _killing(cluster, victim)
    begun = time.monotonic()
    with place.workers(cluster) as executor:
        there = place.done_at(executor, read_texts, given)
    seconds = time.monotonic() - begun
    held_by_it = killed()
    victim.start()
    _await(cluster, len(MACHINES))
    return {
        "passages": sum(map(len, there)),
        "model": library.fingerprint(),
        "equal": here == there,
        "seconds_alone": round(alone, 1),
        "seconds_there": round(seconds, 1),
        "pieces_in_hand_when_killed": held_by_it,
    }


def _words(
    cluster: Cluster, machines: list[Machine], said: list[str]
) -> dict[str, Any]:
    """Send words that come back and words that fail; then search all that was written.

    The longest words that were heard are searched for too; no log says them by itself.
    """
    with place.workers(cluster) as executor:
        kept = [executor.submit(give_back, f"{PLANTED} {n}") for n in range(20)]
        came = [each.result() for each in kept]
        for _ in range(4):
            try:
                executor.submit(fail_with, PLANTED).result()
            except FailedThereError:
                came.append("failed")
    _end(machines)
    files = [f for m in machines for f in m.folder.rglob("*") if f.is_file()]
    sought = [each.encode() for each in (PLANTED, *said)]
    found = [
        f"{f.parent.name}/{f.name}"
        for f in files
        if any(each in f.read_bytes().lower() for each in sought)
    ]
    return {
        "came_back": len(came),
        "logs_name_tasks": any(b"'perform-" in f.read_bytes() for f in files),
        "sought": [PLANTED, *said],
        "files_searched": len(files),
        "bytes_searched": sum(f.stat().st_size for f in files),
        "found_in": found,
    }


def _killing(cluster: Cluster, victim: Machine) -> Callable[[], int]:
    """Kill a machine as soon as it has a piece in hand; tell later how many it had."""
    in_hand: list[int] = []

    def watch() -> None:
        with _asked(cluster) as client:
            until = time.monotonic() + LONGEST_SECONDS
            while time.monotonic() < until:
                given = {
                    address: len(tasks)
                    for address, tasks in client.processing().items()
                    if f"//{victim.address}:" in address
                }
                if any(given.values()):
                    victim.kill()
                    in_hand.append(sum(given.values()))
                    return

    thread = threading.Thread(target=watch)
    thread.start()

    def told() -> int:
        thread.join()
        return sum(in_hand)

    return told


@contextmanager
def _asked(cluster: Cluster) -> Iterator[Any]:
    """Ask the scheduler itself, apart from the work."""
    with place._reached(cluster) as client:  # noqa: SLF001 - to look on, not to work
        yield client


def _hosts(cluster: Cluster) -> list[str]:
    with _asked(cluster) as client:
        return sorted(each["host"] for each in _known(client).values())


def _known(client: Any) -> dict[str, Any]:  # noqa: ANN401 - an extra's own
    found: dict[str, Any] = client.scheduler_info(n_workers=-1)["workers"]
    return found


def _await(cluster: Cluster, many: int) -> None:
    with _asked(cluster) as client:
        client.wait_for_workers(many, timeout=LONGEST_SECONDS)


@contextmanager
def _machines(folder: Path, cluster: Cluster) -> Iterator[list[Machine]]:
    """Start the scheduler and two machines, each in its namespace."""
    shown = [
        *("--tls-ca-file", str(cluster.ca), "--tls-cert", str(cluster.certificate)),
        *("--tls-key", str(cluster.private_key)),
    ]
    run = [sys.executable, "-m"]
    home = [*run, "distributed.cli.dask_scheduler", "--protocol", "tls", *shown]
    home += ["--host", HOME, "--port", str(PORT), "--no-dashboard"]
    work = [*run, "distributed.cli.dask_worker", cluster.address, *shown]
    work += ["--no-dashboard", "--no-nanny", "--nthreads", "1", "--local-directory"]
    machines = [Machine(folder, HOME, home)]
    machines += [
        Machine(
            folder,
            each,
            [*("ip", "netns", "exec", _space(each)), *work, str(folder / each)],
        )
        for each in MACHINES
    ]
    try:
        for each in machines:
            each.start()
        _await(cluster, len(MACHINES))
        yield machines
    finally:
        _end(machines)


def _end(machines: list[Machine]) -> None:
    for each in reversed(machines):
        each.kill()


@contextmanager
def _network() -> Iterator[None]:
    """Make a bridge and two namespaces on it; take them away at the end."""
    try:
        _ip("link add cpbridge type bridge")
        _ip(f"addr add {HOME}/24 dev cpbridge")
        _ip("link set cpbridge up")
        for nth, address in enumerate(MACHINES):
            space = _space(address)
            _ip(f"netns add {space}")
            _ip(f"link add cpveth{nth} type veth peer name eth0 netns {space}")
            _ip(f"link set cpveth{nth} master cpbridge up")
            _ip(f"-n {space} addr add {address}/24 dev eth0")
            _ip(f"-n {space} link set eth0 up")
            _ip(f"-n {space} link set lo up")
        yield
    finally:
        for address in MACHINES:
            _ip(f"netns del {_space(address)}", check=False)
        _ip("link del cpbridge", check=False)


def _space(address: str) -> str:
    return f"cphost{address.rpartition('.')[2]}"


def _ip(words: str, *, check: bool = True) -> None:
    subprocess.run(["ip", *words.split()], check=check)  # noqa: S603, S607 - our words


if __name__ == "__main__":
    sys.exit(main())
