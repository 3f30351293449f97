"""How long fifty members wait for a server while all of them work.

    .venv/bin/python -m benchmarks.load [--members 50] [--seconds 120] [--size M]
        [--processes 2] [--write]

A study of a workload is moved to a PostgreSQL of the benchmark's own, safe as in
earnest, and served by several processes. Then Taguette is asked by as many, for what
it has. ``--seconds 3600`` is the soak; the memory is looked at all along.
"""

import argparse
import random
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Generic, TypeVar

from benchmarks import machine, peer, sized
from benchmarks.account import machine_told, put
from benchmarks.crowd import (
    OFTEN,
    REST_S,
    AtCounterpoint,
    AtTaguette,
    Deeds,
    Material,
    Member,
    Pace,
    Project,
)
from benchmarks.filled import FIRST
from benchmarks.peer import TAGUETTE, Taguette
from benchmarks.product import PASSPHRASE, PASSWORD
from benchmarks.sized import SizedStudy
from benchmarks.workload import EXTENTS, Workload
from counterpoint.across.keeping.copying import restore
from counterpoint.storage import database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password.verbs import set_own_password
from tests import studies
from tests.long.killing.place import OnServer, Served, on_server

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "load.md"
MARKS = ("<!-- load: written by the command -->", "<!-- load: end -->")
LOOKS = 12
"""How often the memory is looked at in a run."""

SHORTEST_WORD = 3
ENOUGH = 100
"""Of how many answers one in a hundred is told; of fewer it would be the longest."""
"""Characters that a word takes at least, with the space after it."""

SEED = 11
MS = 1000

PageT = TypeVar("PageT", bound=AtCounterpoint)


@dataclass(frozen=True, slots=True)
class Shift:
    """How long members work, and how.

    Attributes:
        pace: Of each of them.
        looks: How often the memory is looked at meanwhile.
    """

    seconds: float
    pace: Pace
    looks: int = LOOKS


@dataclass(frozen=True, slots=True)
class Run:
    """What one server's crowd waited.

    Attributes:
        program: Which server.
        seconds: Of each answer, by the deed.
        errors: What was no answer.
        memory_mib: Of all its processes, from the beginning to the end.
    """

    program: str
    seconds: dict[str, list[float]]
    errors: Counter[str]
    memory_mib: list[float]


def work(
    program: str,
    crowd: Sequence[Deeds],
    shift: Shift,
    memory: Callable[[], float],
) -> Run:
    """Let all work for so long, and until each has done the fewest deeds asked."""
    over = threading.Event()
    members = [
        Member(deeds, random.Random(SEED + nth), over, shift.pace)  # noqa: S311 - not secret
        for nth, deeds in enumerate(crowd)
    ]
    for each in members:
        each.start()
    held = []
    for _ in range(shift.looks):
        over.wait(shift.seconds / shift.looks)
        held.append(memory())
    over.set()
    for each in members:
        each.join()
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    errors: Counter[str] = Counter()
    for each in members:
        for name, waited in each.waited.seconds.items():
            seconds[name] += waited
        errors += each.waited.errors
    return Run(program, dict(seconds), errors, held)


@contextmanager
def served(
    where: OnServer, path: Path, members: int, processes: int
) -> Iterator[Served]:
    """Move a study to the server, give it its members, and serve it."""
    restore(path, where.where, PASSPHRASE)
    study = database.open_(where.where, PASSPHRASE)
    try:
        ada = studies.member_of(study, FIRST)
        for nth in range(members):
            with study.write(ada) as tx:
                key = f"member{nth:02}"
                added = add_member(tx, key=key, name=key, roles=[Role.RESEARCHER])
            with study.write(added.id) as tx:
                set_own_password(tx, new=PASSWORD)
    finally:
        study.close()
    asked = ("--database", f"{where.url}&schema=killed", "--processes", str(processes))
    server = Served(where.folder, *asked)
    try:
        yield server
    finally:
        server.end()


def of_counterpoint(asked: argparse.Namespace, folder: Path, work_: Workload) -> Run:
    """Fill a study, serve it, and let the members work."""
    with at_work(AtCounterpoint, asked, folder, work_) as at:
        return work(
            at.program,
            at.crowd,
            Shift(asked.seconds, Pace(asked.rest, asked.fewest)),
            lambda: sum(machine.held_mib(pid) for pid in at.server.workers()),
        )


@dataclass(frozen=True, slots=True)
class AtWork(Generic[PageT]):
    """A served study, and those who will work at it."""

    program: str
    where: OnServer
    server: Served
    crowd: list[PageT]


@contextmanager
def at_work(
    page: type[PageT], asked: argparse.Namespace, folder: Path, work_: Workload
) -> Iterator[AtWork[PageT]]:
    """Fill a study of a workload, serve it, and open a page for each member."""
    filled = sized.fill(folder / "load.study", work_)
    program = f"Counterpoint, {asked.processes} processes"
    with (
        on_server(folder) as where,
        served(where, filled.path, asked.members, asked.processes) as server,
    ):
        crowd = crowd_at(page, server.port, asked.members, filled, work_)
        yield AtWork(program, where, server, crowd)


def crowd_at(
    page: type[PageT], port: int, members: int, filled: SizedStudy, work_: Workload
) -> list[PageT]:
    """Open a page for each member."""
    found = Material(
        filled.article,
        [str(code) for code in filled.codes],
        [str(report) for report in filled.reports],
        [_two_words(work_, nth) for nth in range(min(9, work_.extent.reports))],
        work_.extent.words * SHORTEST_WORD,
    )
    return [
        page(
            port,
            f"member{nth:02}",
            PASSWORD,
            found,
            random.Random(SEED * 100 + nth),  # noqa: S311 - nothing secret
        )
        for nth in range(members)
    ]


def _two_words(work_: Workload, nth: int) -> str:
    """Give words that stand side by side in a report."""
    return " ".join(work_.report(nth).talk.turns[1].split()[2:4])


def of_taguette(asked: argparse.Namespace, folder: Path, work_: Workload) -> Run:
    """Fill a project of Taguette's, and let as many work in it."""
    program = peer.install(peer.environment_folder(TAGUETTE), TAGUETTE)
    kept = folder / "taguette.sqlite3"
    with Taguette(program, folder, kept) as theirs:
        theirs.sign_in()
        project = sized.fill_taguette(theirs, kept, work_)
        found = Project(
            project,
            [project.document + nth for nth in range(work_.extent.reports)],
            work_.extent.words * SHORTEST_WORD,
        )
        crowd = [
            AtTaguette(
                theirs.line,
                theirs.port,
                found,
                random.Random(SEED * 100 + nth),  # noqa: S311 - nothing secret
            )
            for nth in range(asked.members)
        ]
        return work(
            f"{TAGUETTE.name} {TAGUETTE.version}",
            crowd,
            Shift(asked.seconds, Pace(asked.rest, asked.fewest)),
            lambda: machine.held_mib(theirs.pid),
        )


def told(run: Run) -> str:
    """Write what one server's crowd waited as a table."""
    rows = [
        "| deed | answers | p50, ms | p95, ms | p99, ms | longest, ms |",
        "|---|---|---|---|---|---|",
    ]
    for name in OFTEN:
        waited = run.seconds.get(name, [])
        if len(waited) > 1:
            cuts = quantiles(waited, n=100, method="inclusive")
            p99 = cuts[98] if len(waited) >= ENOUGH else None
            figures = (cuts[49], cuts[94], p99, max(waited))
            cells = " | ".join(
                "–" if each is None else f"{MS * each:,.0f}" for each in figures
            )
            rows.append(f"| {name} | {len(waited):,} | {cells} |")
    held = run.memory_mib
    errors = "; ".join(f"{count} × {name}" for name, count in run.errors.items())
    return (
        f"**{run.program}**, errors: {errors or '0'}. Memory of its processes:"
        f" {held[0]:,.0f} MiB after the first twelfth, {max(held):,.0f} MiB at most,"
        f" {held[-1]:,.0f} MiB at the end.\n\n" + "\n".join(rows)
    )


def main(arguments: Sequence[str] | None = None) -> list[Run]:
    """Measure, print, and write it down if that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load")
    parser.add_argument("--members", type=int, default=50)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--fewest", type=int, default=1, help="deeds of each member")
    parser.add_argument("--rest", type=float, default=REST_S, help="in the mean, s")
    parser.add_argument("--size", choices=sorted(EXTENTS), default="M")
    parser.add_argument("--alone", action="store_true", help="without Taguette")
    parser.add_argument("--write", action="store_true", help=f"into {PAGE.name}")
    asked = parser.parse_args(arguments)
    work_ = Workload(EXTENTS[asked.size])
    before, runs = machine.load(), []
    measures = (of_counterpoint,) if asked.alone else (of_counterpoint, of_taguette)
    for measure in measures:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            folder.chmod(0o755)  # PostgreSQL's user must pass through
            runs.append(measure(asked, folder, work_))
    facts = machine.Facts.of_this_machine()
    said = machine_told(facts, (before, machine.load()), apart=False)
    lead = (
        f"{said}. {asked.members} members, {asked.rest:g} s of rest in the mean"
        f" between two deeds, for {asked.seconds:,.0f} s; size {asked.size}:"
        f" {work_.extent.all_reports:,} reports. The members' side runs on the same"
        " machine and takes its part of the processor."
    )
    text = "\n\n".join([lead, *(told(run) for run in runs)])
    print(text)
    if asked.write:
        put(text, PAGE, *MARKS)
    return runs


if __name__ == "__main__":
    main()
