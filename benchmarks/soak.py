"""Whether a team's server stays as large as it is while members work for an hour.

    .venv/bin/python -m benchmarks.soak [--minutes 60] [--members 50] [--rest 10]
        [--size M] [--processes 2] [--write]

Members do what ``benchmarks.load`` lets them do, at a modest pace, and besides what
could leave something behind: they sit down in a browser that was never here and go
again, look at a file and leave it, write a codebook out. Once a minute it is seen how
much each process holds. Speed is not asked here, so the machine may be busy.
"""

import argparse
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import quote

import psycopg

from benchmarks import machine
from benchmarks.account import machine_told, put
from benchmarks.crowd import OFTEN, AtCounterpoint, Pace
from benchmarks.load import PAGE, AtWork, Run, Shift, at_work, work
from benchmarks.workload import EXTENTS, Workload
from counterpoint.storage.serving.schema import SCHEMA

MARKS = ("<!-- soak: written by the command -->", "<!-- soak: end -->")

AGAIN, LOOK, WRITE_OUT = "sit down anew", "look at a file", "write a codebook out"
DEEDS: Mapping[str, int] = {**OFTEN, AGAIN: 1, LOOK: 1, WRITE_OUT: 1}
REST_S = 10.0

GROWN = 1.05
"""How many times the middle of the last third may be that of those before."""

SIGNING_OUT = 0.5
"""How many of those who go sign out; the others shut their browser."""

TURNS = 200


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen at one moment.

    Attributes:
        pids: The processes that serve.
        memory_mib: Of each of them.
        files: How many files and connections each has open.
        connections: Of all of them, to the database.
        sessions: Rows that the server keeps of browsers.
        here: How many members are shown as present.
    """

    pids: tuple[int, ...]
    memory_mib: tuple[float, ...]
    files: tuple[int, ...]
    connections: int
    sessions: int
    here: int


class Returning(AtCounterpoint):
    """A member's page that is also closed and opened anew.

    Attributes:
        here: How many members the page was last told are present.
    """

    here = 0

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """Give all deeds."""
        also = {AGAIN: self._again, LOOK: self._look, WRITE_OUT: self._write_out}
        return {**super().by_name(), **also}

    def renew(self) -> None:
        """Connect anew if it was quiet; whoever was not let in tries once more."""
        if not self.is_seated:
            self.sit_down()
        super().renew()

    def heard(self, line: bytes) -> None:
        """Keep how many members are here; that message is the only list."""
        if line.startswith(b"data: ["):
            self.here = len(json.loads(line.removeprefix(b"data: ")))

    def _again(self) -> None:
        if self._chance.random() < SIGNING_OUT:
            self._line.ask("DELETE", "/api/session")
        self.close()
        self.sit_down()

    def _look(self) -> None:
        turns = (f"P: {self._chance.random()}" for _ in range(TURNS))
        called = {"x-file-name": quote("left.txt")}
        self._line.ask("POST", "/api/imports/look", "\n".join(turns).encode(), called)

    def _write_out(self) -> None:
        path = f"/api/articles/{self._found.article}/codebook/exports"
        sent = json.dumps({"format": "xlsx"}).encode()
        self._line.ask("POST", path, sent, {"Content-Type": "application/json"})


@dataclass
class Watcher:
    """Sees what the server holds, and remembers it."""

    at: AtWork[Returning]
    looks: list[Look]

    def look(self) -> float:
        """Look once; give the memory of all processes, in MiB."""
        pids = tuple(self.at.server.workers())
        with psycopg.connect(self.at.where.url) as asked:
            (connections,) = asked.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND backend_type = 'client backend'"
            ).fetchone() or (0,)
            query = f'SELECT count(*) FROM "{SCHEMA}".session'  # noqa: S608 - no words
            (sessions,) = asked.execute(query).fetchone() or (0,)
        held = tuple(machine.held_mib(pid) for pid in pids)
        files = tuple(machine.open_files(pid) for pid in pids)
        here = max(page.here for page in self.at.crowd)
        self.looks.append(Look(pids, held, files, connections, sessions, here))
        print(self.looks[-1], file=sys.stderr, flush=True)
        return sum(held)


def soak(
    asked: argparse.Namespace, folder: Path, work_: Workload
) -> tuple[Run, list[Look]]:
    """Fill a study, serve it, and let the members work; look once a minute."""
    looks = asked.looks or round(asked.minutes)
    shift = Shift(asked.minutes * 60, Pace(asked.rest, asked.fewest, DEEDS), looks)
    with at_work(Returning, asked, folder, work_) as at:
        watcher = Watcher(at, [])
        run = work(at.program, at.crowd, shift, watcher.look)
    return run, watcher.looks


def growth(looks: Sequence[Look]) -> list[str]:
    """Name what grew, or ended, when it should have stood; nothing, if all is well.

    The first third is for warming up. After it the same processes run to the end, and
    the middle of what they hold in the last third is at most 5 % over the larger of
    those of the first and of the second: what leaks is larger than both.
    """
    third = len(looks) // 3
    first, second, last = (
        looks[:third],
        looks[third : 2 * third],
        looks[2 * third :],
    )
    if len({look.pids for look in looks[third:]}) != 1:
        return ["A process ended."]
    found = []
    for name, of in _held(looks):
        before = max(median(map(of, first)), median(map(of, second)))
        after = median(map(of, last))
        if after > before * GROWN:
            found.append(f"The {name} grew from {before:,.0f} to {after:,.0f}.")
    return found


def _held(looks: Sequence[Look]) -> list[tuple[str, Callable[[Look], float]]]:
    """Name what must not grow, and how it is read from a look.

    Pages move from one process to the other, and their connections with them.
    """
    processes = range(min(len(look.pids) for look in looks))
    return [
        *((f"memory of process {nth + 1}, MiB", _memory_of(nth)) for nth in processes),
        ("open files of all processes", lambda look: sum(look.files)),
        ("connections to the database", lambda look: look.connections),
    ]


def _memory_of(nth: int) -> Callable[[Look], float]:
    return lambda look: look.memory_mib[nth]


def by_kind(errors: Mapping[str, int]) -> Counter[str]:
    """Count errors by the status that was answered, or by what went wrong here."""
    found: Counter[str] = Counter()
    for name, many in errors.items():
        status = re.search(r": (\d{3}) ", name)
        found[status[1] if status else name.partition(": ")[2]] += many
    return found


def told(run: Run, looks: Sequence[Look]) -> str:
    """Write what was seen, and what it comes to."""
    third = len(looks) // 3
    parts = (looks[:third], looks[third : 2 * third], looks[2 * third :])
    rows = [
        "| what is held, the middle of all looks | first third | second | last |",
        "|---|---|---|---|",
    ]
    rows += [
        f"| {name} | {' | '.join(f'{median(map(of, part)):,.0f}' for part in parts)} |"
        for name, of in (
            *_held(looks),
            ("rows of sessions", lambda look: look.sessions),
            ("members shown as present", lambda look: look.here),
        )
    ]
    count = sum(map(len, run.seconds.values()))
    deeds = ", ".join(f"{len(run.seconds.get(name, ())):,} × {name}" for name in DEEDS)
    errors = ", ".join(f"{many} × {kind}" for kind, many in by_kind(run.errors).items())
    return (
        f"{count:,} deeds ({deeds}); errors: {errors or '0'}."
        f" {' '.join(growth(looks)) or 'Nothing grew.'}\n\n" + "\n".join(rows)
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, print, and write it down if that is asked for; 0 if nothing grew."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--looks", type=int, default=0, help="by default, one a minute")
    parser.add_argument("--members", type=int, default=50)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--fewest", type=int, default=1, help="deeds of each member")
    parser.add_argument("--rest", type=float, default=REST_S, help="in the mean, s")
    parser.add_argument("--size", choices=sorted(EXTENTS), default="M")
    parser.add_argument("--write", action="store_true", help=f"into {PAGE.name}")
    asked = parser.parse_args(arguments)
    before = machine.load()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)  # PostgreSQL's user must pass through
        run, looks = soak(asked, folder, Workload(EXTENTS[asked.size]))
    facts = machine.Facts.of_this_machine()
    said = machine_told(facts, (before, machine.load()), apart=False)
    text = (
        f"{said}. {asked.members} members, {asked.rest:g} s of rest in the mean between"
        f" two deeds, for {asked.minutes:g} minutes, size {asked.size}; each look one"
        f" of {len(looks)}. {told(run, looks)}"
    )
    print(text)
    if asked.write:
        put(text, PAGE, *MARKS)
    return 1 if growth(looks) or run.errors else 0


if __name__ == "__main__":
    sys.exit(main())
