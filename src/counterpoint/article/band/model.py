"""Words of how many, and the shares of a group that each of them fits.

A word such as "most" is a claim. The team says, for each article, from which share
to which it is true; where it says nothing, the bands here hold. They are our own
defaults: no convention of the field fixes them.

Source: method, rows M16 to M19, F10, F13 and F22.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId

HUNDRED = 100


class Quantity(StrEnum):
    """What a word of how many means, in whatever language it stands.

    The last two compare: how many of those who voice one pole voice the other
    too, and how many voice the pole with fewer people, against the other.
    """

    ALL = "all"
    NEARLY_ALL = "nearly all"
    MOST = "most"
    MAJORITY = "a majority"
    HALF = "about half"
    ALMOST_HALF = "almost half"
    SOME = "some"
    FEW = "a few"
    NONE = "none"
    MANY = "many"
    SEVERAL = "several"
    MINORITY = "a minority"
    SAME = "the same people"
    EVEN = "as important"


class BandError(InputError):
    """A band begins below its end, both in per cent."""


class BandFixedError(InputError):
    """All is all, and none is none."""


@dataclass(frozen=True, slots=True)
class BandsSet(Event):
    """An article's words of how many were given their bands."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    bands: int


@dataclass(frozen=True, slots=True)
class Band:
    """The shares that a word of how many fits, in per cent.

    Attributes:
        low: The smallest share, inclusive unless ``above`` is set.
        high: The largest share, inclusive unless ``below`` is set.
        above: Whether the share must be larger than ``low``.
        below: Whether the share must be smaller than ``high``.
    """

    low: int
    high: int
    above: bool = False
    below: bool = False

    def __post_init__(self) -> None:
        is_open = self.above or self.below
        is_empty = self.low > self.high or (is_open and self.low == self.high)
        if self.low < 0 or self.high > HUNDRED or is_empty:
            msg = "Let a word fit from a smaller share to a larger, of 0 to 100 %."
            raise BandError(msg)

    def holds(self, number: int, of: int) -> bool:
        """Whether so many of so many lie in the band; of nobody, none do."""
        part, low, high = number * HUNDRED, self.low * of, self.high * of
        return (part > low if self.above else part >= low) and (
            part < high if self.below else part <= high
        )

    def people(self, of: int) -> tuple[int, int] | None:
        """Give the smallest and the largest number that fits; none may fit."""
        fitting = [number for number in range(of + 1) if self.holds(number, of)]
        return (fitting[0], fitting[-1]) if fitting else None


DEFAULTS: Mapping[Quantity, Band] = {
    Quantity.ALL: Band(100, 100),
    Quantity.NEARLY_ALL: Band(90, 100, below=True),
    Quantity.MOST: Band(60, 100, above=True, below=True),
    Quantity.MAJORITY: Band(50, 100, above=True, below=True),
    Quantity.HALF: Band(45, 55),
    Quantity.ALMOST_HALF: Band(40, 50, below=True),
    Quantity.SOME: Band(0, 45, above=True),
    Quantity.FEW: Band(0, 15, above=True),
    Quantity.NONE: Band(0, 0),
    Quantity.MANY: Band(25, 100),
    Quantity.SEVERAL: Band(0, 50, above=True),
    Quantity.MINORITY: Band(0, 50, above=True, below=True),
    Quantity.SAME: Band(50, 100, above=True),
    Quantity.EVEN: Band(50, 100),
}
"""Where the team says nothing: from the strongest, as sentences choose them."""

FIXED = frozenset({Quantity.ALL, Quantity.NONE})
"""Words whose meaning nobody can set."""


@dataclass(frozen=True, slots=True)
class BandGiven:
    """From which share a word of how many is true, to which, in per cent."""

    quantity: Quantity
    low: int
    high: int


def made_bands(given: Iterable[BandGiven]) -> dict[Quantity, Band]:
    """Make an article's bands: those that were given, where they differ.

    Whether an end belongs to a band is the word's, and stays as it is.

    Raises:
        BandFixedError: All, or none, was given another meaning.
        BandError: A band is empty, or reaches beyond 0 to 100 %.
    """
    return dict(_differing(given))


def _differing(given: Iterable[BandGiven]) -> Iterator[tuple[Quantity, Band]]:
    for each in given:
        usual = DEFAULTS[each.quantity]
        band = Band(each.low, each.high, usual.above, usual.below)
        if band == usual:
            continue
        if each.quantity in FIXED:
            msg = "“All” and “none” mean what they say; give a band to other words."
            raise BandFixedError(msg)
        yield each.quantity, band
