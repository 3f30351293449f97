"""Agreement of several judges by Krippendorff's alpha, missing values allowed. Pure.

Written here because the one kept library for alpha is GPL, which the product's
licence does not take; values are checked against published examples in tests.

Source: Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from counterpoint.coding.agreement.distance import (
    Distance,
    Level,
    distance_at,
    nominal,
)

Unit = Sequence[Hashable | None]
"""The values that judges gave to one thing, in any order; None where one gave none."""

Tally = tuple[Counter[Hashable], int]
"""How often values were given to a unit, and how many units were judged just so."""

_TWO = 2


def observed_disagreement(
    units: Iterable[Unit], distance: Distance = nominal
) -> Fraction | None:
    """Give how far apart the values within a unit are, on the average of all pairs.

    Each unit weighs as many values as it has, as in alpha.

    Returns:
        From 0; to 1 for nominal values; None if no unit has two values.
    """
    kept = pairable(units)
    return _observed(kept, distance) if kept else None


def expected_disagreement(
    units: Iterable[Unit], distance: Distance = nominal
) -> Fraction | None:
    """Give how far apart two values are that are drawn from all units together.

    Returns:
        From 0; to 1 for nominal values; None if no unit has two values.
    """
    kept = pairable(units)
    return _expected(totals_of(kept), distance) if kept else None


def percent_agreement(units: Iterable[Unit]) -> Fraction | None:
    """Give the share of pairs of values within a unit that are equal.

    Returns:
        From 0 to 1; None if no unit has two values.
    """
    return Judgements.of(Counter(map(tuple, units)).items()).percent


def alpha(units: Iterable[Unit], distance: Distance = nominal) -> Fraction | None:
    """Give Krippendorff's alpha for a distance of values, exactly.

    Returns:
        1 at most, 0 where judges agree as by chance, and below if less; None if no
        unit has two values, or all values are the same, so that nothing varies.
    """
    kept = pairable(units)
    if not kept:
        return None
    expected = _expected(totals_of(kept), distance)
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
    return alpha(given, distance_at(level, totals_of(pairable(given))))


def nominal_alpha(units: Iterable[Unit]) -> Fraction | None:
    """Give Krippendorff's alpha for nominal values, exactly; see `alpha`."""
    return Judgements.of(Counter(map(tuple, units)).items()).alpha


@dataclass(frozen=True, slots=True)
class Judgements:
    """Values of which one knows no more than whether they are equal, counted.

    Attributes:
        totals: How often each value was given, over all pairable values.
        differing: How many ordered pairs of values within a unit differ, by how many
            others each value of the unit has.
    """

    totals: Mapping[Hashable, int]
    differing: Mapping[int, int]

    @classmethod
    def of(cls, kinds: Iterable[tuple[Unit, int]]) -> "Judgements":
        """Count kinds of units, each with how many units there are of it."""
        totals: dict[Hashable, int] = defaultdict(int)
        differing: dict[int, int] = defaultdict(int)
        for unit, number in kinds:
            values = [value for value in unit if value is not None]
            m = len(values)
            if m < _TWO:
                continue
            alike = 0
            for value in values:
                totals[value] += number
                alike += values.count(value)
            differing[m - 1] += (m * m - alike) * number
        return cls(totals, differing)

    @property
    def percent(self) -> Fraction | None:
        """The share of pairs within a unit that are equal; None if there are none."""
        return None if not self.totals else 1 - self._observed

    @property
    def alpha(self) -> Fraction | None:
        """Krippendorff's alpha; None if there is no pair, or nothing varies."""
        n = sum(self.totals.values())
        by_chance = n * n - sum(given * given for given in self.totals.values())
        if by_chance == 0:
            return None
        return 1 - self._observed * n * (n - 1) / by_chance

    @property
    def _observed(self) -> Fraction:
        shares = (Fraction(n, by) for by, n in self.differing.items())
        return sum(shares, Fraction(0)) / sum(self.totals.values())


def tallied(units: Iterable[Unit]) -> list[Tally]:
    """Put units of the same values together: there are far fewer kinds of units."""
    return [(Counter(unit), n) for unit, n in Counter(map(tuple, units)).items()]


def pairable(units: Iterable[Unit]) -> list[Tally]:
    """Put together the units that at least two judges gave a value to."""
    kept = []
    for counts, number in tallied(units):
        del counts[None]
        if counts.total() >= _TWO:
            kept.append((counts, number))
    return kept


def totals_of(kept: Iterable[Tally]) -> Counter[Hashable]:
    """Count the values over all units."""
    totals: Counter[Hashable] = Counter()
    for counts, number in kept:
        for value, given in counts.items():
            totals[value] += given * number
    return totals


def _observed(kept: Sequence[Tally], distance: Distance) -> Fraction:
    values = sum(counts.total() * number for counts, number in kept)
    # By what they are divided by: fractions are added once for each, not each time.
    shares: dict[int, Fraction | int] = defaultdict(int)
    for counts, number in kept:
        shares[counts.total() - 1] += _apart(counts, distance) * number
    return sum((Fraction(n) / by for by, n in shares.items()), Fraction(0)) / values


def _expected(totals: Counter[Hashable], distance: Distance) -> Fraction:
    n = totals.total()
    return Fraction(_apart(totals, distance)) / (n * (n - 1))


def _apart(counts: Counter[Hashable], distance: Distance) -> Fraction | int:
    """Add up the distances of all ordered pairs of values."""
    if len(counts) == 1:
        return 0
    if distance is nominal:
        return counts.total() ** 2 - sum(n * n for n in counts.values())
    return sum(
        (
            n * m * distance(one, other)
            for one, n in counts.items()
            for other, m in counts.items()
            if one != other
        ),
        Fraction(0),
    )
