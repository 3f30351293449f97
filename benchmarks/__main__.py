"""``python -m benchmarks``: measure, print; with ``--write`` keep it in the docs.

``--size S``, ``M`` or ``L`` measures in a study of that size, beside more programs.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import filled, machine, peer, sizes, sizes_account, tasks, window
from benchmarks.account import Account, write
from benchmarks.material import FULL, SMALL
from benchmarks.peer import FilledProject, Taguette
from benchmarks.product import Counterpoint
from benchmarks.rounds import Figure
from benchmarks.tasks import Bench
from benchmarks.window import Seen
from benchmarks.workload import EXTENTS

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "speed.md"
TRANSCRIPTS = ROOT.parent / "shared" / "data" / "transcripts"
ROUNDS = 15


@dataclass(slots=True)
class Measured:
    """What a run gave."""

    figures: list[Figure]
    memory_mib: dict[str, float]
    seen: Seen | None = None


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what was asked for."""
    asked = _parser().parse_args(arguments)
    if asked.size:
        _of_size(asked)
        return
    if asked.write and (asked.small or asked.without_taguette):
        _parser().error("--write keeps whole runs only: neither small nor without")
    program = None if asked.without_taguette else peer.install(asked.environment)
    apart = machine.leave_the_network()
    before = machine.load()
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        shared = asked.shared if asked.shared.is_dir() else None
        bench = Bench(
            folder=Path(folder),
            size=SMALL if asked.small else FULL,
            rounds=asked.rounds,
            taguette=program,
            shared=shared,
        )
        measured = _measure(bench, None if asked.without_browser else window.chromium())
    account = Account(
        facts=machine.Facts.of_this_machine(),
        size=bench.size,
        load=(before, machine.load()),
        apart=apart,
        figures=measured.figures,
        memory_mib=measured.memory_mib,
        seen=measured.seen,
    )
    print(account.written())
    if asked.write:
        write(account, PAGE)


def _measure(bench: Bench, chromium: str | None) -> Measured:
    measured = Measured([tasks.starting(bench), *tasks.importing(bench)], {})
    study = filled.fill(bench.fresh("used.study"), bench.size)
    arguments = ("open", str(study.path), "--member", filled.FIRST)
    with Counterpoint(bench.folder, *arguments) as ours:
        ours.sign_in()
        ours.sit_down(filled.FIRST)
        if bench.taguette is None:
            measured.figures += tasks.InUse(bench, (ours, study), None).measure()
        else:
            database = bench.fresh("used.sqlite3")
            with Taguette(bench.taguette, bench.folder, database) as theirs:
                theirs.sign_in()
                both = (theirs, _filled(theirs, database, bench))
                measured.figures += tasks.InUse(bench, (ours, study), both).measure()
                measured.memory_mib["Taguette"] = theirs.memory_mib()
        measured.memory_mib["Counterpoint"] = ours.memory_mib()
    if chromium is not None:
        with Counterpoint(bench.folder, *arguments) as ours:
            measured.seen = window.watch(
                chromium, ours, study, bench.size, bench.rounds
            )
    return measured


def _of_size(asked: argparse.Namespace) -> None:
    """Measure in a study of one size."""
    alone = asked.without_peers
    if asked.write and (alone or asked.size not in sizes.MEASURED):
        _parser().error("--write keeps whole runs only: S, M or L with all others")
    if not alone:
        sizes.install()
    apart = machine.leave_the_network()
    before = machine.load()
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        account = sizes.measure(Path(folder), asked.size, asked.rounds, alone=alone)
    facts = machine.Facts.of_this_machine()
    load = (before, machine.load())
    told = sizes_account.written(account, facts, load, apart=apart)
    print(told)
    if asked.write:
        sizes_account.write(told, asked.size, PAGE)


def _filled(theirs: Taguette, database: Path, bench: Bench) -> FilledProject:
    return peer.fill(theirs, database, bench.size)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure Counterpoint beside Taguette at the same work.",
    )
    parser.add_argument(
        "--size", choices=sorted(EXTENTS), help="a workload, beside more programs"
    )
    parser.add_argument("--without-peers", action="store_true", help="with --size")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of each side")
    parser.add_argument("--small", action="store_true", help="small data, to try it")
    parser.add_argument("--write", action="store_true", help=f"keep it in {PAGE.name}")
    parser.add_argument("--without-taguette", action="store_true")
    parser.add_argument("--without-browser", action="store_true")
    parser.add_argument(
        "--shared",
        type=Path,
        default=TRANSCRIPTS,
        help="the folder whose transcripts are imported",
    )
    parser.add_argument(
        "--environment",
        type=Path,
        default=peer.environment_folder(),
        help="where Taguette is installed, once",
    )
    return parser


if __name__ == "__main__":
    main()
