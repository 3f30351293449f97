"""What a participant is, and how one is numbered and named in print."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GroupId, ParticipantId, ServiceId
from counterpoint.participant.attribute.model import Attribute
from counterpoint.participant.readiness.model import Exit, PersonOrigin
from counterpoint.study.design.model import Numbering

HIGHEST_AGE = 130
COMPARED = {"gender": "gender", "age": "age", "service_id": "service"}
"""The facts that two members may change at once, and what they are called."""


class NumberTakenError(RuleError):
    """The number belongs, or once belonged, to somebody of that group."""


class ChangedMeanwhileError(RuleError):
    """Another member changed the same fact while it was being changed here."""


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
class ParticipantProposed(Event):
    """Somebody who was approached got a number in a group."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    group_id: GroupId
    number: int


@dataclass(frozen=True, slots=True)
class ParticipantLeft(Event):
    """A participant declined, or was found not to be eligible."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    exit: str


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
        origin: Whether all guards hold, or what is known of the past alone.
        service_id: Where they are helped, or work.
        exit: How they left the study, if they did.
        seen: Where in history these facts began to stand; 0 if not kept yet.
    """

    id: ParticipantId
    group_id: GroupId
    group: str
    number: int
    label: str
    gender: str | None = None
    age: int | None = None
    attributes: tuple[Attribute, ...] = ()
    origin: PersonOrigin = PersonOrigin.BROUGHT_IN
    service_id: ServiceId | None = None
    exit: Exit | None = None
    exit_on: date | None = None
    seen: int = field(default=0, compare=False)


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


def check_not_changed_meanwhile(
    looked_at: Participant | None, now: Participant, wanted: Participant
) -> None:
    """Refuse to write over a fact that another member changed meanwhile.

    Args:
        looked_at: The facts as they were when the change was begun.
        now: As they stand.
        wanted: As they shall be.

    Raises:
        ChangedMeanwhileError: The same fact was changed; the sentence says which.
    """
    if looked_at is None:
        return
    both = [
        shown
        for name, shown in COMPARED.items()
        if getattr(looked_at, name) != getattr(now, name)
        and getattr(wanted, name) not in (getattr(now, name), getattr(looked_at, name))
    ]
    if both:
        msg = (
            "Another member changed this meanwhile: {facts}."
            " Look at both values, and keep the one that is right."
        )
        raise ChangedMeanwhileError(msg, facts=", ".join(both))
