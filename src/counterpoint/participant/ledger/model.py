"""What has been given away of somebody, and how many people it still fits.

Source: method, rows F30 and F56; section 5.6; traps 8 and 19.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DisclosureId, MemberId, ParticipantId

GROUP, GENDER, AGE, SERVICE = "group", "gender", "age", "service"
"""Facts of everybody; any other fact is the id of an attribute's definition."""

_RANGE = re.compile(r"(\d+(?:\.\d+)?)\s*[-\N{EN DASH}]\s*(\d+(?:\.\d+)?)")

Known = Mapping[str, tuple[str, ...]]
"""What the records say of one person, by fact."""


class Way(StrEnum):
    """How something was given away."""

    QUOTE = "quote"
    PROSE = "prose"
    TABLE = "table"
    SAMPLE = "sample"
    ELSEWHERE = "elsewhere"

    @property
    def is_linked(self) -> bool:
        """Whether a reader can tie it to the printed number.

        A table or a sentence of the sample says that somebody of the group has
        a value, and not which number; it joins nothing else that is known of (7).
        """
        return self not in (Way.TABLE, Way.SAMPLE)


class NothingGivenError(InputError):
    """A disclosure names what was given away."""


class NothingToAcceptError(RuleError):
    """Nothing lies below the threshold."""


class NoReasonError(InputError):
    """What is accepted has a reason."""


@dataclass(frozen=True, slots=True)
class DisclosureRecorded(Event):
    """It was recorded what print gave away of a participant."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    facts: int
    way: str
    values_digest: str


@dataclass(frozen=True, slots=True)
class DisclosureStruck(Event):
    """A disclosure was taken out of the ledger, as one that never was."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    disclosure_id: DisclosureId


@dataclass(frozen=True, slots=True)
class DisclosureAccepted(Event):
    """A member accepted that so few people fit what was given away."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    fitting: int


@dataclass(frozen=True, slots=True, order=True)
class Given:
    """One fact as print gives it: the role, "home carer"; the age, "30-39"."""

    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One fact of one participant that an output gave away.

    Attributes:
        article_id: In which article; None if elsewhere, as in a talk.
        place_id: The block or line, where it is one of ours.
        note: Where elsewhere, in the team's words.
        by: Who recorded it; None where the program knew it by itself.
    """

    id: DisclosureId
    participant_id: ParticipantId
    given: Given
    way: Way
    article_id: ArticleId | None = None
    place_id: str = ""
    note: str = ""
    on: date | None = None
    by: MemberId | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """That a member accepted what was given away, as it stood then.

    Attributes:
        given: All that had been given away.
        fitting: How many people it fitted.
    """

    participant_id: ParticipantId
    given: frozenset[Given]
    fitting: int
    reason: str
    by: MemberId

    def covers(self, given: Iterable[Given], fitting: int) -> bool:
        """Whether nothing more was given away since, and no fewer fit it."""
        return frozenset(given) <= self.given and fitting >= self.fitting


def fits(known: Known, given: Given) -> bool:
    """Whether what is recorded of a person fits what was given away.

    What is not recorded, or was not disclosed, fits nothing: so the crowd is
    never thought larger than it is known to be.
    """
    mine = known.get(given.fact, ())
    wanted = given.value.casefold()
    if any(value.casefold() == wanted for value in mine):
        return True
    span = _RANGE.fullmatch(given.value.strip())
    if span is None:
        return False
    low, high = float(span[1]), float(span[2])
    return any(low <= number <= high for number in map(_number, mine) if number >= 0)


def crowd(
    whose: ParticipantId,
    people: Mapping[ParticipantId, Known],
    disclosures: Sequence[Disclosure],
) -> frozenset[ParticipantId]:
    """Give the people who fit what was given away, the person among them.

    What is tied to the number must fit all at once; what a table or the sample
    says, alone. The smallest of these crowds counts.

    Args:
        whose: The person.
        people: What is known of everybody of their group who was interviewed.
        disclosures: What was given away of the person.
    """
    linked = {d.given for d in disclosures if d.way.is_linked}
    alone = {d.given for d in disclosures if not d.way.is_linked}
    sets = [linked, *({each} for each in alone)]
    crowds = [
        frozenset(
            {
                whose,
                *(
                    id_
                    for id_, known in people.items()
                    if all(fits(known, each) for each in together)
                ),
            }
        )
        for together in sets
    ]
    return min(crowds, key=len)


def _number(value: str) -> float:
    try:
        return float(value.replace(",", "."))
    except ValueError:
        return -1.0
