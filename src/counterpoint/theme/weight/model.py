"""On how few people, members, services a pole rests. Lists to look at, no gates.

Source: method, section 6.5.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from counterpoint.kernel.ids import MemberId, ParticipantId

Person = TypeVar("Person", bound=Hashable)

SECOND = 2
"""A pole needs a second participant; one vivid example is none."""


@dataclass(frozen=True, slots=True)
class Concentration:
    """How evenly quotes, or words, are spread over people.

    Attributes:
        total: How many quotes, or words, there are.
        people: From how many people.
        largest: The greatest number from one person.
        effective: The effective number of voices, 1 / sum of squared shares: as many
            people as would give this spread if all gave equally much.
    """

    total: int
    people: int
    largest: int
    effective: float

    @property
    def largest_share(self) -> float:
        """The part of the one who gives most; from 0 to 1."""
        return self.largest / self.total if self.total else 0.0


class Loss(StrEnum):
    """What would be gone without one person, or one member's codings."""

    POLE = "the pole"
    SECOND_PARTICIPANT = "the pole's second participant"
    ONLY_VOICE = "the group's only voice"


@dataclass(frozen=True, slots=True)
class Lost:
    """What a pole loses if one person, or one coder, is left out.

    Attributes:
        group: The group that loses its only voice; none where all lose.
    """

    pole: str
    loss: Loss
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """Over how many kinds of something a pole's people are spread.

    Attributes:
        voicing: How many people who voice the pole, by service or interviewer.
        of: How many people there are, by the same.
    """

    voicing: Mapping[str, int]
    of: Mapping[str, int]

    @property
    def only(self) -> str | None:
        """The single one in which the pole is found, where others had a chance."""
        found = [key for key, count in self.voicing.items() if count]
        return found[0] if len(found) == 1 and len(self.of) > 1 else None


def concentration(pieces: Mapping[Person, int]) -> Concentration:
    """Say how quotes or words are spread over people.

    Args:
        pieces: How many are from each person; those with none may be left out.
    """
    counts = [count for count in pieces.values() if count > 0]
    total, squares = sum(counts), sum(count * count for count in counts)
    return Concentration(
        total=total,
        people=len(counts),
        largest=max(counts, default=0),
        effective=total * total / squares if squares else 0.0,
    )


def without_one_person(
    groups: Mapping[str, Collection[ParticipantId]],
    voices: Mapping[str, Collection[ParticipantId]],
) -> dict[ParticipantId, tuple[Lost, ...]]:
    """Leave out one person after the other, and say what a pole would lose.

    Args:
        groups: The people of each group.
        voices: By pole, who voices it.

    Returns:
        Those alone whose leaving takes something away.
    """
    whole = frozenset(person for members in groups.values() for person in members)
    found: dict[ParticipantId, list[Lost]] = {}
    for pole, people in voices.items():
        voicing = frozenset(people) & whole
        if len(voicing) <= SECOND:
            loss = Loss.SECOND_PARTICIPANT if len(voicing) == SECOND else Loss.POLE
            for person in sorted(voicing):
                found.setdefault(person, []).append(Lost(pole, loss))
        for group, members in groups.items():
            here = voicing & frozenset(members)
            if len(here) == 1 < len(voicing):
                (person,) = here
                lost = Lost(pole, Loss.ONLY_VOICE, group)
                found.setdefault(person, []).append(lost)
    return {person: tuple(losses) for person, losses in sorted(found.items())}


def without_one_coder(
    groups: Mapping[str, Collection[ParticipantId]],
    pieces: Iterable[tuple[str, ParticipantId, MemberId | None]],
) -> dict[MemberId, tuple[Lost, ...]]:
    """Leave out one member's codings after the other's, and say what would be lost.

    Args:
        groups: The people of each group.
        pieces: Pole, person and coder of each piece of evidence; no coder where it
            was laid to the pole directly, in the name of all.

    Returns:
        Those alone without whose codings something is gone.
    """
    given = set(pieces)
    poles = sorted({pole for pole, _, _ in given})
    everybody = {
        person: group for group, members in groups.items() for person in members
    }
    found: dict[MemberId, tuple[Lost, ...]] = {}
    for coder in sorted({coder for _, _, coder in given if coder is not None}):
        losses: list[Lost] = []
        for pole in poles:
            before = {p for at, p, _ in given if at == pole and p in everybody}
            after = {
                p
                for at, p, by in given
                if at == pole and by != coder and p in everybody
            }
            losses += _lost(pole, before, after, everybody)
        if losses:
            found[coder] = tuple(losses)
    return found


def spread(
    voicing: Collection[ParticipantId], kinds: Mapping[ParticipantId, str]
) -> Spread:
    """Say over how many services, or interviewers, a pole's people are spread.

    Args:
        voicing: Who voices the pole.
        kinds: Of everybody who could, by person; those of whom it is not known
            are left out.
    """
    of = Counter(kinds.values())
    voiced = Counter(kinds[person] for person in set(voicing) if person in kinds)
    return Spread({key: voiced[key] for key in sorted(of)}, dict(sorted(of.items())))


def _lost(
    pole: str,
    before: set[ParticipantId],
    after: set[ParticipantId],
    everybody: Mapping[ParticipantId, str],
) -> list[Lost]:
    losses = []
    if before and not after:
        losses.append(Lost(pole, Loss.POLE))
    elif len(before) >= SECOND > len(after):
        losses.append(Lost(pole, Loss.SECOND_PARTICIPANT))
    gone = {everybody[p] for p in before} - {everybody[p] for p in after}
    if after:
        losses += [Lost(pole, Loss.ONLY_VOICE, group) for group in sorted(gone)]
    return losses
