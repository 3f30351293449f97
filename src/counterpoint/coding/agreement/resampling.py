"""Where a figure of agreement might lie, had other reports been coded. Pure.

Reports are drawn again, not passages: what one person says hangs together, so that
drawing single passages would make an interval look narrower than it is. The draw is
the same each time, from a seed that is shown.

Source: Efron, B. and Tibshirani, R. (1993). An introduction to the bootstrap,
chapters 8 and 13.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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
        kept = pairable(units)
        yes = [counts[True] for counts in kept]
        each = [counts.total() for counts in kept]
        apart = sum(2 * y * (m - y) / (m - 1) for y, m in zip(yes, each, strict=True))
        return cls(sum(each), sum(yes), apart)


def interval_of_alpha(tallies: Sequence[Tally]) -> Interval | None:
    """Draw reports again and again, and say where alpha comes to lie.

    Args:
        tallies: One for each report.

    Returns:
        None with too few reports, or if in most draws nothing varies.
    """
    if len(tallies) < FEWEST_REPORTS:
        return None
    chance = Random(SEED)  # noqa: S311 - no secret hangs on it; it shall be the same
    drawn = (chance.choices(tallies, k=len(tallies)) for _ in range(ROUNDS))
    alphas = sorted(alpha for one in drawn if (alpha := _alpha(one)) is not None)
    if len(alphas) < _FEWEST_ROUNDS:
        return None
    tail = int(_TAIL * len(alphas))
    return Interval(alphas[tail], alphas[-1 - tail], len(alphas))


def _alpha(tallies: Sequence[Tally]) -> float | None:
    values = sum(tally.values for tally in tallies)
    given = sum(tally.given for tally in tallies)
    by_chance = 2 * given * (values - given)
    if by_chance == 0:
        return None
    return 1 - sum(t.apart for t in tallies) * (values - 1) / by_chance
