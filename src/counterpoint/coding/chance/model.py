"""What a count would be if who tells what, or where, were shuffled. Exact.

Two things that people tell of need not attract each other to belong together; it is
enough that people tell of both. What is found here neither confirms nor weakens
anything, and no rule of the product asks for it.

Source: method, section 6.4.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from counterpoint.coding.chance.distribution import (
    Distribution,
    hypergeometric,
    summed,
)

ROUNDS = 9_999
"""How many times something is shuffled, where only shuffling helps."""
LEVEL = 0.05
"""For saying how often chance alone would go below it; nothing is decided by it."""

LESSON = (
    "Two codes need not attract each other to belong together; it is enough that"
    " people tell of both. This page answers a side question: do those who tell of"
    " one tell of the other more or less often than the totals imply? Whatever it"
    " shows says nothing against what was found by reading."
)
"""Stands wherever chance is asked about codes. Source: method, section 6.4."""

QUESTIONS: Mapping[str, str] = {
    "N1": (
        "Do people who tell of the one tell of the other more, or less, often than"
        " the two totals imply?"
    ),
    "N1s": (
        "The same, among people of one group who spoke about as long: do those who"
        " tell of the one tell of the other more, or less, often than the totals"
        " imply?"
    ),
    "N3": (
        "Do the two stand in the same passage more, or less, often than their"
        " frequencies in that report imply?"
    ),
}
"""What each model asks, by the method's name for it."""

Person = TypeVar("Person")


class Margins(Protocol):
    """How many people there are, and how many have the one, the other and both."""

    @property
    def of(self) -> int:
        """All of them."""

    @property
    def a(self) -> int:
        """Who has the one."""

    @property
    def b(self) -> int:
        """Who has the other."""

    @property
    def both(self) -> int:
        """Who has both."""


@dataclass(frozen=True, slots=True)
class Chance:
    """What was observed beside what a null model gives.

    Attributes:
        observed: A count of people, or of passages under N3.
        expected: The mean count under the model.
        at_least: How likely the observed count or more is under it.
        at_most: How likely the observed count or fewer is.
        two_sided: How likely a count is that is no likelier than the observed one.
        below_level: How often chance alone would bring ``two_sided`` to 0.05 or
            below with these totals; 0 where no outcome could.
        distribution: The whole of it, for a picture.
    """

    observed: int
    expected: float
    at_least: float
    at_most: float
    two_sided: float
    below_level: float
    distribution: Distribution

    @classmethod
    def of(cls, observed: int, under: Distribution) -> "Chance":
        """Hold a count against a distribution."""
        return cls(
            observed=observed,
            expected=under.expected,
            at_least=under.at_least(observed),
            at_most=under.at_most(observed),
            two_sided=under.two_sided(observed),
            below_level=under.rejection_rate(LEVEL),
            distribution=under,
        )


@dataclass(frozen=True, slots=True)
class Marked:
    """A report's passages and how many of them each pole or code marks.

    Attributes:
        passages: Those that may be marked.
        a: How many the one marks.
        b: How many the other marks.
        shared: How many both mark.
    """

    passages: int
    a: int
    b: int
    shared: int

    @classmethod
    def sum_of(cls, reports: Iterable["Marked"]) -> "Marked":
        """Add up what several reports have."""
        passages = a = b = shared = 0
        for each in reports:
            passages += each.passages
            a, b, shared = a + each.a, b + each.b, shared + each.shared
        return cls(passages, a, b, shared)

    @property
    def either(self) -> int:
        """How many at least one of the two marks."""
        return self.a + self.b - self.shared


@dataclass(frozen=True, slots=True)
class Stratum:
    """People of one group whose reports are about as long.

    Attributes:
        group: The group's name; None for people of no group.
        third: 1 for those with the shortest reports, to 3.
    """

    group: str | None
    third: int
    of: int
    a: int
    b: int
    both: int


def by_people(people: Margins) -> Chance:
    """N1: shuffle who has the other, keeping both totals. Exact."""
    return by_strata([people])


def by_strata(strata: Sequence[Margins]) -> Chance:
    """N1s: shuffle who has the other within each stratum. Exact."""
    parts = [hypergeometric(each.of, each.a, each.b) for each in strata]
    return Chance.of(sum(each.both for each in strata), summed(parts))


def thirds(lengths: Mapping[Person, int]) -> tuple[tuple[Person, ...], ...]:
    """Part people into three, by how much their reports hold.

    The thirds differ by one person at most. People of equal length keep the order
    in which they are given.

    Args:
        lengths: Each person's words, or milliseconds; any one unit.
    """
    ranked = sorted(lengths, key=lambda person: lengths[person])
    cuts = [len(ranked) * part // 3 for part in range(4)]
    return tuple(tuple(ranked[cuts[i] : cuts[i + 1]]) for i in range(3))


def by_places(reports: Sequence[Marked]) -> Chance:
    """N3: shuffle which passages of each report the other marks. Exact."""
    parts = [hypergeometric(each.passages, each.a, each.b) for each in reports]
    return Chance.of(sum(each.shared for each in reports), summed(parts))
