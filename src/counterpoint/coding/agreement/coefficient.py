"""Agreement of several judges by Krippendorff's alpha, missing values allowed. Pure.

Written here because the one kept library for alpha is GPL, which the product's
licence does not take; values are checked against published examples in tests.

Source: Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction

from counterpoint.coding.agreement.distance import (
    Distance,
    Level,
    distance_at,
    nominal,
)

Unit = Sequence[Hashable | None]
"""The values that judges gave to one thing, in any order; None where one gave none."""

_TWO = 2


def pairable(units: Iterable[Unit]) -> list[Counter[Hashable]]:
    """Count the values of each unit that at least two judges gave a value to."""
    counted = [Counter(value for value in unit if value is not None) for unit in units]
    return [counts for counts in counted if counts.total() >= _TWO]


def observed_disagreement(
    units: Iterable[Unit], distance: Distance = nominal
) -> Fraction | None:
    """Give how far apart the values within a unit are, on the average of all pairs.

    Each unit weighs as many values as it has, as in alpha.

    Returns:
        From 0; to 1 for nominal values; None if no unit has two values.
    """
    kept = pairable(units)
    if not kept:
        return None
    return _observed(kept, distance)


def expected_disagreement(
    units: Iterable[Unit], distance: Distance = nominal
) -> Fraction | None:
    """Give how far apart two values are that are drawn from all units together.

    Returns:
        From 0; to 1 for nominal values; None if no unit has two values.
    """
    kept = pairable(units)
    if not kept:
        return None
    return _expected(sum(kept, Counter()), distance)


def percent_agreement(units: Iterable[Unit]) -> Fraction | None:
    """Give the share of pairs of values within a unit that are equal.

    Returns:
        From 0 to 1; None if no unit has two values.
    """
    differ = observed_disagreement(units)
    return None if differ is None else 1 - differ


def alpha(units: Iterable[Unit], distance: Distance = nominal) -> Fraction | None:
    """Give Krippendorff's alpha for a distance of values, exactly.

    Returns:
        1 at most, 0 where judges agree as by chance, and below if less; None if no
        unit has two values, or all values are the same, so that nothing varies.
    """
    kept = pairable(units)
    if not kept:
        return None
    expected = _expected(sum(kept, Counter()), distance)
    if expected == 0:
        return None
    return 1 - _observed(kept, distance) / expected


def alpha_at(units: Iterable[Unit], level: Level) -> Fraction | None:
    """Give Krippendorff's alpha at a level of measurement, exactly.

    Args:
        units: Numbers, from the interval level on; values in an order for ranks.
        level: What can be said of two values.
    """
    given = list(units)
    totals: Counter[Hashable] = sum(pairable(given), Counter())
    return alpha(given, distance_at(level, totals))


def nominal_alpha(units: Iterable[Unit]) -> Fraction | None:
    """Give Krippendorff's alpha for nominal values, exactly; see `alpha`."""
    return alpha(units)


def _observed(kept: Sequence[Counter[Hashable]], distance: Distance) -> Fraction:
    values = sum(counts.total() for counts in kept)
    shared = (_apart(c, distance) / (c.total() - 1) for c in kept)
    return sum(shared, Fraction(0)) / values


def _expected(totals: Counter[Hashable], distance: Distance) -> Fraction:
    n = totals.total()
    return _apart(totals, distance) / (n * (n - 1))


def _apart(counts: Counter[Hashable], distance: Distance) -> Fraction:
    """Add up the distances of all ordered pairs of values."""
    return sum(
        (
            n * m * distance(one, other)
            for one, n in counts.items()
            for other, m in counts.items()
            if one != other
        ),
        Fraction(0),
    )
