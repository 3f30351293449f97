"""What a participant is, and how one is numbered and named in print."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GroupId, ParticipantId
from counterpoint.participant.attribute.model import Attribute
from counterpoint.study.design.model import Numbering

HIGHEST_AGE = 130


class NumberTakenError(RuleError):
    """The number belongs, or once belonged, to somebody of that group."""


class AgeError(InputError):
    """Nobody has that age."""


@dataclass(frozen=True, slots=True)
class ParticipantAdded(Event):
    """Somebody was taken into a group."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    group_id: GroupId
    number: int


@dataclass(frozen=True, slots=True)
class ParticipantChanged(Event):
    """What is known of a participant was changed."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantRetired(Event):
    """A participant left the study's lists; the number stays theirs."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who is interviewed. No name is kept.

    Attributes:
        group: The key of their group: "users".
        number: From 1, theirs alone in the group for ever.
        label: The number as it prints: "7", or "XV".
        gender: In the words that the sample description counts.
        age: In whole years, at the time of the interviews.
    """

    id: ParticipantId
    group_id: GroupId
    group: str
    number: int
    label: str
    gender: str | None = None
    age: int | None = None
    attributes: tuple[Attribute, ...] = ()


def label(numbering: Numbering, number: int) -> str:
    """Give what prints after a participant's words: "7" or "XV".

    Raises:
        NumberError: No participant can have that number.

    Source: method, rows M52 and M53; invariant 15.
    """
    return numbering.printed(number)


def check_age(age: int | None) -> None:
    """Refuse an age that nobody has.

    Raises:
        AgeError: Below 0 or above 130.
    """
    if age is not None and not 0 <= age <= HIGHEST_AGE:
        msg = "Give the age in years, from 0 to {highest}, or leave it out."
        raise AgeError(msg, highest=HIGHEST_AGE)
