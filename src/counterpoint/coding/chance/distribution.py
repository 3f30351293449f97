"""Distributions of a count under a null model, computed and not drawn.

Everything here is a count of people or passages. Masses are floating-point numbers
made from exact integers; no sampling takes place.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import comb, fsum, sqrt

NEGLIGIBLE = 1e-40
"""A mass below this is left out at the ends: no one will see it in a p of 1e-30."""
AS_LIKELY = 1 + 1e-9
"""Two masses that differ by less are equal; only rounding tells them apart."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """How likely each count is.

    Attributes:
        first: The smallest count that can come up.
        masses: The probability of it, of the next, and so on; they add up to 1.
    """

    first: int
    masses: tuple[float, ...]

    @property
    def expected(self) -> float:
        """The mean count."""
        return fsum(k * mass for k, mass in self._pairs())

    @property
    def deviation(self) -> float:
        """The standard deviation of the count."""
        mean = self.expected
        return sqrt(fsum((k - mean) ** 2 * mass for k, mass in self._pairs()))

    def at_least(self, count: int) -> float:
        """Give the probability of a count or a greater one."""
        return fsum(mass for k, mass in self._pairs() if k >= count)

    def at_most(self, count: int) -> float:
        """Give the probability of a count or a smaller one."""
        return fsum(mass for k, mass in self._pairs() if k <= count)

    def two_sided(self, count: int) -> float:
        """Add up the probabilities of all counts no likelier than this one.

        Source: method, section 6.4.
        """
        return self._no_likelier([self._mass(count)])[0]

    def rejection_rate(self, level: float) -> float:
        """Say how often chance alone would give a two-sided p of this or below.

        Counts are few, so it lies below the level, and may be 0: then no outcome
        with these totals could have looked unusual.
        """
        sided = self._no_likelier(self.masses)
        pairs = zip(self.masses, sided, strict=True)
        return fsum(mass for mass, p in pairs if p <= level)

    def _no_likelier(self, masses: Sequence[float]) -> list[float]:
        """Sum, for each of some masses, those that are no greater."""
        ranked = sorted(self.masses)
        sums = list(accumulate(ranked, initial=0.0))
        return [min(1.0, sums[bisect_right(ranked, m * AS_LIKELY)]) for m in masses]

    def _mass(self, count: int) -> float:
        place = count - self.first
        return self.masses[place] if 0 <= place < len(self.masses) else 0.0

    def _pairs(self) -> list[tuple[int, float]]:
        return list(enumerate(self.masses, self.first))


def hypergeometric(of: int, marked: int, drawn: int) -> Distribution:
    """Give the distribution of the marked among the drawn.

    Args:
        of: How many there are; at least 0.
        marked: How many of them are marked; from 0 to ``of``.
        drawn: How many are drawn without putting back; from 0 to ``of``.
    """
    first, last = max(0, marked + drawn - of), min(marked, drawn)
    ways = comb(of, drawn)
    return Distribution(
        first,
        tuple(
            comb(marked, k) * comb(of - marked, drawn - k) / ways
            for k in range(first, last + 1)
        ),
    )


def summed(parts: Sequence[Distribution]) -> Distribution:
    """Give the distribution of the sum of independent counts.

    Pairs are summed first and then pairs of pairs, which takes a time that grows
    with the width of the sum and not with its width times the number of parts.
    """
    if not parts:
        return Distribution(0, (1.0,))
    waiting = list(parts)
    while len(waiting) > 1:
        pairs = zip(waiting[::2], waiting[1::2], strict=False)
        halved = [_sum_of_two(one, other) for one, other in pairs]
        if len(waiting) % 2:
            halved.append(waiting[-1])
        waiting = halved
    return waiting[0]


def _sum_of_two(one: Distribution, other: Distribution) -> Distribution:
    masses = [0.0] * (len(one.masses) + len(other.masses) - 1)
    for place, mass in enumerate(one.masses):
        for further, factor in enumerate(other.masses, place):
            masses[further] += mass * factor
    low = 0
    while len(masses) > 1 and masses[low] < NEGLIGIBLE and low < len(masses) - 1:
        low += 1
    high = len(masses)
    while high - 1 > low and masses[high - 1] < NEGLIGIBLE:
        high -= 1
    return Distribution(one.first + other.first + low, tuple(masses[low:high]))
