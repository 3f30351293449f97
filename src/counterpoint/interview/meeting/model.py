"""What is known of an interview."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId

LONGEST_MINUTES = 24 * 60


class MinutesError(InputError):
    """No interview lasts that long, or so short."""


class HasReportError(RuleError):
    """The interview has a report, whose writer must not have interviewed."""


@dataclass(frozen=True, slots=True)
class InterviewPlanned(Event):
    """An interview with a participant was planned."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None


@dataclass(frozen=True, slots=True)
class InterviewChanged(Event):
    """What is known of an interview was changed."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    interviewer_id: MemberId | None
    held_on: str | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Interview:
    """A meeting of one participant with one member.

    Attributes:
        interviewer_id: Who interviews; None while nobody is chosen.
        held_on: The day, planned or past.
        minutes: How long it lasted.
        place_kind: The kind of place, never the place: "treatment unit".
        has_report: Whether a report of it was filed.
    """

    id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None = None
    held_on: date | None = None
    minutes: int | None = None
    place_kind: str | None = None
    has_report: bool = False


def check_minutes(minutes: int | None) -> None:
    """Refuse a length that no interview has.

    Raises:
        MinutesError: Below one minute or above a day.
    """
    if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
        msg = "Give the length in minutes, from 1 to {longest}, or leave it out."
        raise MinutesError(msg, longest=LONGEST_MINUTES)
