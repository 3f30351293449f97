"""Agreement of several judges on nominal values, missing ones allowed. Pure.

Written here because the one kept library for alpha is GPL, which the product's
licence does not take; values are checked against published examples in tests.

Source: Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction

Unit = Sequence[Hashable | None]
"""The values that judges gave to one thing, in any order; None where one gave none."""

_TWO = 2


def pairable(units: Iterable[Unit]) -> list[Counter[Hashable]]:
    """Count the values of each unit that at least two judges gave a value to."""
    counted = [Counter(value for value in unit if value is not None) for unit in units]
    return [counts for counts in counted if counts.total() >= _TWO]


def observed_disagreement(units: Iterable[Unit]) -> Fraction | None:
    """Give the share of pairs of values within a unit that differ.

    Each unit weighs as many values as it has, as in alpha.

    Returns:
        From 0 to 1; None if no unit has two values.
    """
    kept = pairable(units)
    if not kept:
        return None
    values = sum(counts.total() for counts in kept)
    return sum(map(_differing, kept), Fraction(0)) / values


def percent_agreement(units: Iterable[Unit]) -> Fraction | None:
    """Give the share of pairs of values within a unit that are equal.

    Returns:
        From 0 to 1; None if no unit has two values.
    """
    differ = observed_disagreement(units)
    return None if differ is None else 1 - differ


def nominal_alpha(units: Iterable[Unit]) -> Fraction | None:
    """Give Krippendorff's alpha for nominal values, exactly.

    Returns:
        1 at most, 0 where judges agree as by chance, and below if less; None if no
        unit has two values, or all values are the same, so that nothing varies.
    """
    kept = pairable(units)
    totals: Counter[Hashable] = sum(kept, Counter())
    n = totals.total()
    if n < _TWO:
        return None
    expected = Fraction(n * n - sum(c * c for c in totals.values()), n * (n - 1))
    if expected == 0:
        return None
    differ = sum(map(_differing, kept), Fraction(0)) / n
    return 1 - differ / expected


def _differing(counts: Counter[Hashable]) -> Fraction:
    """Count a unit's ordered pairs of different values, shared out over its values."""
    m = counts.total()
    return Fraction(m * m - sum(c * c for c in counts.values()), m - 1)
