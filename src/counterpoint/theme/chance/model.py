"""Null models: what the numbers of a paradox would be if something were shuffled.

They answer side questions. A paradox needs people who hold both poles, not poles
that attract each other: what is found here neither confirms a theme nor weakens it,
and no rule of the product asks for it.

Source: method, section 6.4.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum
from random import Random
from typing import TypeVar

from counterpoint.coding.chance.distribution import hypergeometric
from counterpoint.coding.chance.model import ROUNDS, Chance, Marked
from counterpoint.kernel.ids import ParticipantId

LESSON = (
    "A paradox does not need the poles to attract each other; it needs people to hold"
    " both. This page answers a side question: do those who voice one pole voice the"
    " other more or less often than the totals imply? Whatever it shows says nothing"
    " against the theme."
)
"""Stands on every chance page. Source: method, section 6.4, the lesson of the toy."""

Theme = TypeVar("Theme", bound=str)


class Model(StrEnum):
    """What is shuffled, by the method's name for it."""

    PEOPLE = "N1"
    PEOPLE_OF_LIKE_LENGTH = "N1s"
    MARKS_OVER_PASSAGES = "N2"
    PLACES_IN_REPORTS = "N3"
    GROUPS = "N4"

    @property
    def question(self) -> str:
        """What the model asks, in words."""
        return QUESTIONS[self]


QUESTIONS: Mapping[Model, str] = {
    Model.PEOPLE: (
        "Do people who voice A voice B more, or less, often than the two totals imply?"
    ),
    Model.PEOPLE_OF_LIKE_LENGTH: (
        "The same, among people who spoke about as long: do those who voice A voice B"
        " more, or less, often than the totals imply?"
    ),
    Model.MARKS_OVER_PASSAGES: (
        "How many would voice both if mentions fell on passages at random?"
    ),
    Model.PLACES_IN_REPORTS: (
        "Are A and B voiced in the same passage more, or less, often than their"
        " frequencies in that report imply?"
    ),
    Model.GROUPS: "Do groups differ in how many voice A, B or both?",
}


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One number of one theme in one group, against the other groups.

    Attributes:
        theme: Which theme; any key.
        group: The group's key.
        what: "a", "b" or "both".
        chance: The count beside what shuffled group names give.
        corrected: Its two-sided p when all these counts are looked at together.
    """

    theme: str
    group: str
    what: str
    chance: Chance
    corrected: float


def expected_by_passages(people: Sequence[Marked]) -> float:
    """N2: the mean number of people with both, if marks fell on passages at random.

    Only the mean is given: real mentions come in clusters, so that a p from this
    model would mislead.

    Args:
        people: Each person's passages, of all their reports.
    """
    of = sum(person.passages for person in people)
    a, b = sum(p.a for p in people), sum(p.b for p in people)

    def reached(person: Marked, marks: int) -> float:
        """Give 1 - C(T - t, m) / C(T, m), factor by factor: the numbers are huge."""
        missed = 1.0
        for nth in range(person.passages):
            if of - nth <= marks:
                return 1.0
            missed *= 1 - marks / (of - nth)
        return 1 - missed

    return fsum(reached(person, a) * reached(person, b) for person in people)


def by_groups(
    groups: Mapping[str, Collection[ParticipantId]],
    voices: Mapping[Theme, tuple[Collection[ParticipantId], Collection[ParticipantId]]],
    seed: int,
    rounds: int = ROUNDS,
) -> tuple[GroupCount, ...]:
    """N4: shuffle the groups' names. Each count exact, all together by shuffling.

    The correction takes, in each round, the largest standardised distance of any
    count from its mean, and counts the rounds in which that is as large as the
    distance at hand: p = (1 + those) / (1 + rounds).

    Args:
        groups: The people of each group; nobody is in two.
        voices: By theme, who voices A and who voices B.
        seed: Of the shuffling; the same gives the same.
        rounds: How often to shuffle.
    """
    bits = {
        person: 1 << place
        for place, person in enumerate(
            person for members in groups.values() for person in members
        )
    }
    sizes = {group: len(members) for group, members in groups.items()}
    counts: list[_Count] = []
    for group, members in groups.items():
        mask = sum(bits[person] for person in members)
        for theme, (voice_a, voice_b) in voices.items():
            a = sum(bits[person] for person in set(voice_a) if person in bits)
            b = sum(bits[person] for person in set(voice_b) if person in bits)
            for what, voiced in (("a", a), ("b", b), ("both", a & b)):
                under = hypergeometric(len(bits), voiced.bit_count(), sizes[group])
                found = Chance.of((mask & voiced).bit_count(), under)
                counts.append(_Count(theme, group, what, voiced, found))
    random = Random(seed)  # noqa: S311 - its seed is printed; it keeps no secret
    extremes = _extremes(list(bits.values()), sizes, counts, random, rounds=rounds)
    return tuple(
        GroupCount(
            each.theme,
            each.group,
            each.what,
            each.chance,
            _as_extreme(each.chance, extremes),
        )
        for each in counts
    )


@dataclass(frozen=True, slots=True)
class _Count:
    theme: str
    group: str
    what: str
    voiced: int
    chance: Chance


def _extremes(
    bits: list[int],
    sizes: Mapping[str, int],
    counts: Sequence[_Count],
    random: Random,
    *,
    rounds: int,
) -> list[float]:
    """Give the largest standardised distance of each round.

    All but the largest group are drawn, and the rest is the largest.
    """
    scales = [
        (each.group, each.voiced, each.chance.expected, deviation)
        for each in counts
        if (deviation := each.chance.distribution.deviation) > 0
    ]
    everybody = sum(bits)
    *drawn, rest = sorted(sizes, key=lambda group: sizes[group])
    few = sum(sizes[group] for group in drawn)
    found = []
    for _ in range(rounds):
        order = random.sample(bits, few)
        masks, start = {rest: everybody}, 0
        for group in drawn:
            masks[group] = sum(order[start : start + sizes[group]])
            masks[rest] -= masks[group]
            start += sizes[group]
        distances = (
            abs((masks[group] & voiced).bit_count() - mean) / deviation
            for group, voiced, mean, deviation in scales
        )
        found.append(max(distances, default=0.0))
    return found


def _as_extreme(chance: Chance, extremes: Sequence[float]) -> float:
    deviation = chance.distribution.deviation
    distance = abs(chance.observed - chance.expected) / deviation if deviation else 0.0
    nearly = distance * (1 - 1e-9)  # a round that gives the same count counts
    return (1 + sum(each >= nearly for each in extremes)) / (1 + len(extremes))
