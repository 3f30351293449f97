"""Writing down what was measured, and on what machine."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machine import Facts
from benchmarks.material import Size
from benchmarks.peer import VERSION
from benchmarks.rounds import Cost, Figure, Spread
from benchmarks.window import Seen

BEGIN = "<!-- measured: written by the command up to the next mark -->"
END = "<!-- measured: end -->"
MS = 1000
FINE_BELOW_MS = 10


@dataclass(frozen=True, slots=True)
class Account:
    """All that was measured in one run.

    Attributes:
        load: The machine's, before the run and after it.
        apart: Whether the run was kept from the network.
        memory_mib: The most that each server held, by the program's name.
        seen: What the browser showed, if there was one.
    """

    facts: Facts
    size: Size
    load: tuple[float, float]
    apart: bool
    figures: Sequence[Figure]
    memory_mib: dict[str, float]
    seen: Seen | None

    def written(self) -> str:
        """Write it as Markdown."""
        parts = [self._machine(), _table(self.figures), self._memory()]
        if self.seen is not None:
            parts.append(_browser(self.seen, self.size))
        return "\n\n".join(parts)

    def _machine(self) -> str:
        told = machine_told(self.facts, self.load, apart=self.apart)
        return f"{told}; Taguette {VERSION}."

    def _memory(self) -> str:
        held = ", ".join(
            f"{name} {mib:.0f} MiB" for name, mib in self.memory_mib.items()
        )
        return f"The most memory each server held in the study in use: {held}."


def machine_told(facts: Facts, load: tuple[float, float], *, apart: bool) -> str:
    """Say when and on what it was measured, without a stop at the end."""
    where = "cut off from the network" if apart else "with the network there"
    return (
        f"Measured {facts.date}: {facts.processor}, {facts.cores} cores,"
        f" {facts.memory_gib:.0f} GiB of memory, {facts.system}, Python"
        f" {facts.python}; load {load[0]:.1f} before and {load[1]:.1f} after the run,"
        f" {where}"
    )


def write(account: Account, page: Path) -> None:
    """Put an account into a page, in place of the one that stood there.

    Raises:
        ValueError: The page has no place for one.
    """
    put(account.written(), page, BEGIN, END)


def put(written: str, page: Path, begins: str, ends: str) -> None:
    """Put something into a page between two marks.

    Raises:
        ValueError: The page lacks a mark.
    """
    text = page.read_text("utf-8")
    head, begin, rest = text.partition(begins)
    _, end, tail = rest.partition(ends)
    if not begin or not end:
        msg = f"{page} lacks the two marks between which the figures stand."
        raise ValueError(msg)
    page.write_text(f"{head}{begin}\n\n{written}\n\n{end}{tail}", "utf-8")


def _table(figures: Sequence[Figure]) -> str:
    head = (
        "| work | rounds | Counterpoint, ms | Taguette, ms | ratio of the clock"
        " | ratio of processor time |\n|---|---|---|---|---|---|"
    )
    return "\n".join([head, *(_row(figure) for figure in figures)])


def _row(figure: Figure) -> str:
    ratio, cpu = figure.ratio, figure.cpu_ratio
    cells = (
        figure.work,
        str(len(figure.ours)),
        wall_told(figure.ours),
        wall_told(figure.theirs) if figure.theirs else "–",
        "–" if ratio is None else f"**{times(ratio.median)}** ({between(ratio)})",
        "–" if cpu is None else times(cpu),
    )
    return f"| {' | '.join(cells)} |"


def wall_told(costs: Sequence[Cost]) -> str:
    """Give the median of the wall times in ms, with a tenth below and above."""
    return _spread(Spread.of([cost.wall * MS for cost in costs]))


def _spread(spread: Spread) -> str:
    low, high = _number(spread.low), _number(spread.high)
    return f"{_number(spread.median)} ({low}–{high})"


def _number(value: float) -> str:
    return f"{value:.1f}" if value < FINE_BELOW_MS else f"{value:,.0f}"


def times(value: float) -> str:
    """Write a ratio."""
    return f"{_number(value)}×"


def between(ratio: Spread) -> str:
    """Write where a tenth lies below and above."""
    return f"{_number(ratio.low)}–{_number(ratio.high)}"


def _browser(seen: Seen, size: Size) -> str:
    rows = (
        ("from the address to the words, painted", seen.text),
        ("from the address to all codings, painted", seen.codings),
        ("from the key to the new coding, painted", seen.added),
        ("from the key to the new coding, stored", seen.stored),
        ("between two frames while scrolling", seen.frames),
    )
    head = (
        f"In Chromium, a report of {size.long_words:,} words with"
        f" {size.long_codings:,} codings by three members:\n\n"
        "| what one waits for | ms |\n|---|---|"
    )
    told = [f"| {name} | {_spread(Spread.of(values))} |" for name, values in rows]
    return "\n".join([head, *told])
