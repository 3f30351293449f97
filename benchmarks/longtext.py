"""``python -m benchmarks.longtext``: a report of 300,000 characters in the browser.

The report has 10,000 codings by three members, a hundred to a page of the screen. It is
opened, scrolled with the wheel's steps, scrolled by leaps, coded and gone through from
coding to coding; the page's memory is read after each round.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks import filled, machine, material, window
from benchmarks.material import Size
from benchmarks.product import Counterpoint
from benchmarks.rounds import Spread
from benchmarks.window import Seen

LONG = Size(3, 600, 20, 50_000, 10_000, 48, 1)
TRIED = Size(2, 600, 20, 2_000, 300, 12, 1)
ROUNDS = 5


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill a study, watch the page and print."""
    asked = _parser().parse_args(arguments)
    size = TRIED if asked.small else LONG
    program = window.chromium()
    if program is None:
        msg = "There is no Chromium on this machine; install one."
        raise SystemExit(msg)
    facts, before = machine.Facts.of_this_machine(), machine.load()
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        study = filled.fill(Path(folder) / "long.study", size)
        opened = ("open", str(study.path), "--member", filled.FIRST)
        with Counterpoint(Path(folder), *opened) as ours:
            seen = window.watch(program, ours, study, size, asked.rounds)
    letters = sum(len(turn) + 1 for turn in material.long_transcript(size).turns)
    print(
        f"Measured {facts.date}: {facts.processor}, {facts.cores} cores, Chromium;"
        f" load {before:.1f} before the run. {letters:,} characters,"
        f" {size.long_codings:,} codings; {asked.rounds} rounds.\n"
    )
    print(_table(seen))


def _table(seen: Seen) -> str:
    rows = (
        ("from the address to the words, painted, ms", seen.text),
        ("from the address to the codings, painted, ms", seen.codings),
        ("between two frames while scrolling, ms", seen.frames),
        ("between two frames while leaping through the text, ms", seen.leaps),
        ("from the key to the new coding, painted, ms", seen.added),
        ("from the key to the new coding, stored, ms", seen.stored),
        ("from the key to the next coding, painted, ms", seen.went),
        ("memory of the page's script, MiB", seen.heap_mib),
    )
    head = "| | median | tenth–ninetieth | most |\n| --- | --: | --: | --: |"
    told = []
    for name, values in rows:
        spread = Spread.of(values)
        told.append(
            f"| {name} | {spread.median:.0f} | {spread.low:.0f}–{spread.high:.0f}"
            f" | {max(values):.0f} |"
        )
    return "\n".join([head, *told])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.longtext",
        description="Open, scroll and code a very long report in Chromium.",
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--small", action="store_true", help="small data, to try it")
    return parser


if __name__ == "__main__":
    main()
