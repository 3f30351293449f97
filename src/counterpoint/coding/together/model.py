"""Two codes that meet: in a stretch, a passage, a report or a person.

How close they meet is asked for each person by itself, since one article must not
take three things for one: both in one breath, both at different moments, and each by
somebody else.

Source: method, sections 6.2, 6.3 and 6.7.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.coding.matrix.model import Counting, Piece, Told, Unit
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import CodeId, ParticipantId, ReportId

CLOSEST_FIRST: Final = (
    Unit.STRETCHES,
    Unit.PASSAGES,
    Unit.STORIES,
    Unit.REPORTS,
    Unit.PEOPLE,
)
"""From codings that share a character to two reports of one person."""


class OneLineError(RuleError):
    """Of two codes, one is the other or stands beneath it."""


class Counts(NamedTuple):
    """How many things of each kind.

    Attributes:
        stretches: For two codes, the pairs of one of each that share a character.
    """

    people: int
    reports: int
    stories: int
    passages: int
    stretches: int


class CodeCount(NamedTuple):
    """A code and how many it has, with those beneath it.

    Attributes:
        may_leave: Whether the count of people may leave the team.
    """

    code_id: CodeId
    name: str
    own: Counts
    may_leave: bool


class Pair(NamedTuple):
    """Two codes that meet, in the order of the codebook, and how many have both.

    Attributes:
        may_leave: Whether the count of people may leave the team.
    """

    code_id: CodeId
    other_id: CodeId
    both: Counts
    may_leave: bool


@dataclass(frozen=True, slots=True)
class Together:
    """What goes with what in an article.

    Attributes:
        people: How many people have a report in the article, coded or not.
        reports: How many reports it takes in.
        stories: How many stories are told in them.
        passages: How many passages they have.
        pairs: Those that meet in a person or a report at least; neither of two
            stands beneath the other.
    """

    people: int
    reports: int
    stories: int
    passages: int
    codes: tuple[CodeCount, ...]
    pairs: tuple[Pair, ...]


class Meeting(NamedTuple):
    """A person who has both of two codes, and how close they come to each other.

    Attributes:
        label: The person's number or pseudonym.
        closest: ``PEOPLE`` where they lie in different reports of the person.
    """

    participant_id: ParticipantId
    label: str
    closest: Unit


@dataclass(frozen=True, slots=True)
class Met:
    """Two codes beside each other.

    Attributes:
        people: Those who have both, in their usual order.
        only_one: How many people have the first and not the other.
        only_other: How many have the other and not the first.
        neither: How many of the article's people have none of them.
    """

    people: tuple[Meeting, ...]
    only_one: int
    only_other: int
    neither: int


def may_leave(of: int, *having: int) -> bool:
    """Whether counts of people may leave the team: nobody few stands apart in them.

    Args:
        of: How many people there are.
        having: How many have a code; or the one code, the other, and both.

    Source: method, invariant 28.
    """
    if len(having) == 1:
        fields = [having[0], of - having[0]]
    else:
        one, other, both = having
        fields = [both, one - both, other - both, of - one - other + both]
    return not any(0 < each < SMALLEST_CELL for each in fields)


def closest_of_people(
    counting: Counting, told: Mapping[ReportId, Told], code_id: CodeId, other: CodeId
) -> dict[ParticipantId, Unit]:
    """Say for each person who has two codes how close they come to each other."""
    found: dict[ParticipantId, Unit] = {}
    for unit in CLOSEST_FIRST:
        for piece in counting.behind(code_id, other, unit):
            person = told[piece.report_id].person
            if person is not None:
                found.setdefault(person, unit)
    return found


def people_of(pieces: list[Piece], told: Mapping[ReportId, Told]) -> set[ParticipantId]:
    """List whose reports codings lie in."""
    whose = (told[piece.report_id].person for piece in pieces)
    return {person for person in whose if person is not None}
