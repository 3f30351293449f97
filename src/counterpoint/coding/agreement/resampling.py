"""Where a figure of agreement might lie, had other reports been coded. Pure.

Reports are drawn again, not passages: what one person says hangs together, so that
drawing single passages would make an interval look narrower than it is. The draw is
the same each time, from a seed that is shown.

Source: Efron, B. and Tibshirani, R. (1993). An introduction to the bootstrap,
chapters 8 and 13.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Final

from counterpoint.coding.agreement.coefficient import Unit, pairable

FEWEST_REPORTS: Final = 5
"""With fewer reports than these, to draw them again says nothing."""
ROUNDS: Final = 1000
SEED: Final = 20161
_TAIL: Final = 0.025
_FEWEST_ROUNDS: Final = ROUNDS // 2


@dataclass(frozen=True, slots=True)
class Interval:
    """Where the middle 95 per cent of drawn alphas lie.

    Attributes:
        rounds: How many draws gave an alpha; in the rest nothing varied.
    """

    low: float
    high: float
    rounds: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What a report adds to alpha for yes and no.

    Attributes:
        values: How many judgements there are.
        given: How many of them say yes.
        apart: Its share of disagreement, as alpha weighs it.
    """

    values: int
    given: int
    apart: float

    @classmethod
    def of(cls, units: Sequence[Unit]) -> "Tally":
        """Count a report's units."""
        values = given = 0
        apart = 0.0
        for counts, number in pairable(units):
            yes, m = counts[True], counts.total()
            values += number * m
            given += number * yes
            apart += number * 2 * yes * (m - yes) / (m - 1)
        return cls(values, given, apart)


def interval_of_alpha(tallies: Sequence[Tally]) -> Interval | None:
    """Draw reports again and again, and say where alpha comes to lie.

    Args:
        tallies: One for each report.

    Returns:
        None with too few reports, or if in most draws nothing varies.
    """
    if len(tallies) < FEWEST_REPORTS:
        return None
    values = [each.values for each in tallies]
    given = [each.given for each in tallies]
    apart = [each.apart for each in tallies]
    alphas = sorted(
        alpha
        for one in _drawn(len(tallies))
        if (alpha := _alpha(values, given, apart, one)) is not None
    )
    if len(alphas) < _FEWEST_ROUNDS:
        return None
    tail = int(_TAIL * len(alphas))
    return Interval(alphas[tail], alphas[-1 - tail], len(alphas))


@lru_cache(maxsize=4)
def _drawn(reports: int) -> list[list[int]]:
    """Draw numbers of reports: the same for every code, so they are drawn once."""
    chance = Random(SEED)  # noqa: S311 - no secret hangs on it; it shall be the same
    return [chance.choices(range(reports), k=reports) for _ in range(ROUNDS)]


def _alpha(
    values: Sequence[int],
    given: Sequence[int],
    apart: Sequence[float],
    drawn: Sequence[int],
) -> float | None:
    all_values = sum(map(values.__getitem__, drawn))
    yes = sum(map(given.__getitem__, drawn))
    by_chance = 2 * yes * (all_values - yes)
    if by_chance == 0:
        return None
    return 1 - sum(map(apart.__getitem__, drawn)) * (all_values - 1) / by_chance
