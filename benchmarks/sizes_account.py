"""Writing down what was measured in a study of one size."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.account import between, machine_told, put, times, wall_told
from benchmarks.aqda import AQDA
from benchmarks.beside import Compared
from benchmarks.machine import Facts
from benchmarks.peer import LIBREQDA, TAGUETTE
from benchmarks.rounds import Figure
from benchmarks.sizes import Account

OURS = "Counterpoint"


def marks(size: str) -> tuple[str, str]:
    """Name the marks between which the figures of a size stand."""
    return f"<!-- size {size}: written by the command -->", f"<!-- size {size}: end -->"


def written(
    account: Account, facts: Facts, load: tuple[float, float], *, apart: bool
) -> str:
    """Write an account as Markdown."""
    peers = (TAGUETTE, LIBREQDA, AQDA)
    versions = ", ".join(f"{each.name} {each.version}" for each in peers)
    filled = ", ".join(f"{name} {s:,.0f} s" for name, s in account.filled.items())
    memory = ", ".join(f"{n} {mib:,.0f} MiB" for n, mib in account.memory_mib.items())
    head = (
        f"| work | rounds | {OURS}, ms | how many times as long the others took"
        " (a tenth below and above; processor time) |\n|---|---|---|---|"
    )
    said = (
        f"{machine_told(facts, load, apart=apart)}; {versions}."
        f" {account.reports:,} reports, {account.codings:,} codings, 120 codes, three"
        " coders."
    )
    held = (
        f"The most memory each server held: {memory}. Filling took: {filled}; the"
        f" measuring process held {account.filling_mib:,.0f} MiB at most."
    )
    table = "\n".join([head, *(_row(compared) for compared in account.compared)])
    return f"{said}\n\n{table}\n\n{held}"


def write(text: str, size: str, page: Path) -> None:
    """Put the figures of a size into a page."""
    put(text, page, *marks(size))


def _row(compared: Compared) -> str:
    ours = compared.costs[OURS]
    others = [
        _beside(name, Figure(compared.work, ours, costs))
        for name, costs in compared.costs.items()
        if name != OURS
    ]
    cells = (compared.work, str(len(ours)), wall_told(ours), _joined(others))
    return f"| {' | '.join(cells)} |"


def _beside(name: str, figure: Figure) -> str:
    ratio, cpu = figure.ratio, figure.cpu_ratio
    if ratio is None:
        return ""
    used = "" if cpu is None else f"; {times(cpu)}"
    return f"{name} **{times(ratio.median)}** ({between(ratio)}{used})"


def _joined(others: Sequence[str]) -> str:
    return ", ".join(others) or "–"
