"""In which lengths the kinds of segments would meet by chance. Pure.

Source: Krippendorff and others (2016), see `unitizing`.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import Final

Matrix = Mapping[tuple[Hashable, Hashable], Fraction]

ZERO: Final = Fraction(0)


@dataclass(frozen=True, eq=False)
class Chance(Mapping[tuple[Hashable, Hashable], Fraction]):
    """In which lengths kinds would meet by chance, no segment meeting itself.

    Reckoned where it is asked for: a text with many kinds has their square of pairs.

    Attributes:
        rows: By kind, the length in which segments of it meet any others.
        own: By kind, what its segments paired with themselves would add.
    """

    rows: Mapping[Hashable, Fraction]
    own: Mapping[Hashable, Fraction]

    def __getitem__(self, pair: tuple[Hashable, Hashable]) -> Fraction:
        """Give the length for a pair of kinds."""
        one, other = pair
        met = self.rows[one] * self.rows[other]
        if one == other:
            met -= self.own.get(one, ZERO)
        return self._total * met / self._free if self._free else ZERO

    def __iter__(self) -> Iterator[tuple[Hashable, Hashable]]:
        """Go through all pairs of kinds; none if nothing is free to vary."""
        return product(self.rows, self.rows) if self._free else iter(())

    def __len__(self) -> int:
        """Count the pairs of kinds."""
        return len(self.rows) ** 2 if self._free else 0

    def row(self, kind: Hashable) -> Fraction:
        """Give the length for a kind and any other, itself among them."""
        if kind not in self.rows or not self._free:
            return ZERO
        met = self.rows[kind] * self._total - self.own.get(kind, ZERO)
        return self._total * met / self._free

    def same(self, kind: Hashable) -> Fraction:
        """Give the length for a kind with itself."""
        return self[kind, kind] if kind in self.rows else ZERO

    @cached_property
    def differing(self) -> Fraction:
        """The length for all pairs of two kinds."""
        if not self._free:
            return ZERO
        alike = sum(
            (n * n - self.own.get(kind, ZERO) for kind, n in self.rows.items()), ZERO
        )
        return self._total * (1 - alike / self._free)

    @cached_property
    def _total(self) -> Fraction:
        return sum(self.rows.values(), ZERO)

    @cached_property
    def _free(self) -> Fraction:
        own = sum((self.own.get(kind, ZERO) for kind in self.rows), ZERO)
        return self._total**2 - own
