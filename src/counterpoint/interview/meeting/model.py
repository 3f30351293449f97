"""What is known of an interview, and the states it goes through."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GuideId, InterviewId, MemberId, ParticipantId

LONGEST_MINUTES = 24 * 60


class InterviewState(StrEnum):
    """How far an interview has come.

    A noted one was held before its study came here; nothing is invented of it.
    """

    NOTED = "noted"
    BOOKED = "booked"
    STARTED = "started"
    HELD = "held"
    BROKEN_OFF = "broken off"
    NO_SHOW = "no-show"
    CANCELLED = "cancelled"


NEXT: Mapping[InterviewState, frozenset[InterviewState]] = {
    InterviewState.NOTED: frozenset(),
    InterviewState.BOOKED: frozenset(
        {InterviewState.STARTED, InterviewState.NO_SHOW, InterviewState.CANCELLED}
    ),
    InterviewState.STARTED: frozenset({InterviewState.HELD, InterviewState.BROKEN_OFF}),
    InterviewState.HELD: frozenset(),
    InterviewState.BROKEN_OFF: frozenset(),
    InterviewState.NO_SHOW: frozenset(),
    InterviewState.CANCELLED: frozenset(),
}
TOLD = frozenset({InterviewState.NOTED, InterviewState.HELD, InterviewState.BROKEN_OFF})
"""The states in which somebody has told something, so that a report can be filed."""


class Chooser(StrEnum):
    """Who chose the place.

    Source: method, row M30.
    """

    INTERVIEWEE = "interviewee"
    INTERVIEWER = "interviewer"
    TOGETHER = "together"


class Flag(StrEnum):
    """What is worth a second look; never a refusal.

    Source: method, rows M22 and M29.
    """

    OUTSIDE_WINDOW = "outside the collection window"
    SHORTER = "shorter than expected"
    LONGER = "longer than expected"


class MinutesError(InputError):
    """No interview lasts that long, or so short."""


class NoMinutesReasonError(InputError):
    """Until a recording gives the length, one says how it is known."""


class MinutesMeasuredError(RuleError):
    """The recording says how long the interview was."""


class HasReportError(RuleError):
    """The interview has a report, whose writer must not have interviewed."""


class InterviewerWritesError(RuleError):
    """Whoever writes the report of an interview does not hold it."""


class NoSuchInterviewError(NotFoundError):
    """The participant has no interview."""


class StateError(RuleError):
    """The interview is not at that point."""


class NoInterviewerError(RuleError):
    """Nobody is named who holds the interview."""


class NotToldError(RuleError):
    """The interview has not been held, so there is nothing to report."""


class NotNotedError(RuleError):
    """An interview with somebody recruited here is booked, not noted."""


@dataclass(frozen=True, slots=True)
class InterviewNoted(Event):
    """An interview that was held elsewhere was noted."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None


@dataclass(frozen=True, slots=True)
class InterviewPlanned(Event):
    """An interview was noted by an earlier Counterpoint."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None


@dataclass(frozen=True, slots=True)
class InterviewBooked(Event):
    """An interview with an included, consenting participant was booked."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId
    guide_id: GuideId | None


@dataclass(frozen=True, slots=True)
class InterviewChanged(Event):
    """What is known of an interview was changed."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    interviewer_id: MemberId | None
    held_on: str | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class InterviewMoved(Event):
    """An interview started, ended, or did not take place."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    state: str


@dataclass(frozen=True, slots=True)
class FieldNoteKept(Event):
    """The interviewer wrote down what they noticed."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId


@dataclass(frozen=True, slots=True)
class Interview:
    """A meeting of one participant with one member.

    Attributes:
        interviewer_id: Who interviews; None while nobody is chosen.
        held_on: The day, planned or past.
        clock: The time of day, if it is known.
        minutes: How long it lasted.
        minutes_reason: How the length is known; empty once a recording gives it.
        place_kind: The kind of place, never the place: "treatment unit".
        others_present: Who else was there, by role.
        language: BCP 47 tag, where it is not the study's.
        relationship: What the two were to each other before.
        field_note: What the interviewer noticed; may hold the person's words.
        guide_id: The version of the guide that was used.
        has_report: Whether a report of it was filed.
    """

    id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None = None
    held_on: date | None = None
    minutes: int | None = None
    place_kind: str | None = None
    has_report: bool = False
    state: InterviewState = InterviewState.NOTED
    clock: time | None = None
    place_chosen_by: Chooser | None = None
    others_present: str = ""
    language: str | None = None
    relationship: str = ""
    field_note: str = ""
    minutes_reason: str = ""
    guide_id: GuideId | None = None


def check_minutes(minutes: int | None) -> None:
    """Refuse a length that no interview has.

    Raises:
        MinutesError: Below one minute or above a day.
    """
    if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
        msg = "Give the length in minutes, from 1 to {longest}, or leave it out."
        raise MinutesError(msg, longest=LONGEST_MINUTES)


def check_reason(minutes: int | None, reason: str) -> None:
    """Refuse a length that nobody can account for.

    Raises:
        NoMinutesReasonError: There is no recording and no reason.

    Source: method, row M22.
    """
    if minutes is not None and not reason.strip():
        msg = "Say how you know the length, for example: by the clock on the wall."
        raise NoMinutesReasonError(msg)


def check_not_measured(minutes: int | None, measured: int | None, reason: str) -> None:
    """Refuse another length than the recording's, unless one says why.

    A recorder may have been switched on late.

    Raises:
        MinutesMeasuredError: The sentence says what the recording gives.

    Source: method, row M22.
    """
    if measured is None or minutes in (None, measured):
        return
    if not reason.strip():
        msg = (
            "The recording gives the length: {minutes} minutes. Say why another one"
            " is right, for example: only the beginning was recorded."
        )
        raise MinutesMeasuredError(msg, minutes=measured)


def check_next(state: InterviewState, wanted: InterviewState) -> None:
    """Refuse a step that does not follow from where the interview is.

    Raises:
        StateError: The sentence says where it is.
    """
    if wanted not in NEXT[state]:
        msg = "This interview is {state}; it cannot become {wanted}. Book another one."
        raise StateError(msg, state=state.value, wanted=wanted.value)


def check_told(state: InterviewState) -> None:
    """Refuse a report of an interview that has not been held.

    Raises:
        NotToldError: It is still to be held, or never was.

    Source: method, section 3.4; invariant 4.
    """
    if state not in TOLD:
        msg = "This interview is {state}; hold and finish it, then file its report."
        raise NotToldError(msg, state=state.value)


def flags_of(
    held: Interview,
    *,
    window: tuple[date | None, date | None] = (None, None),
    minutes: tuple[int | None, int | None] = (None, None),
) -> tuple[Flag, ...]:
    """List what is worth a second look.

    Args:
        held: The interview.
        window: The first and last day on which interviews are held.
        minutes: The shortest and longest length expected in the group.
    """
    start, end = window
    low, high = minutes
    found = []
    if held.held_on is not None and (
        (start is not None and held.held_on < start)
        or (end is not None and held.held_on > end)
    ):
        found.append(Flag.OUTSIDE_WINDOW)
    if held.minutes is not None and low is not None and held.minutes < low:
        found.append(Flag.SHORTER)
    if held.minutes is not None and high is not None and held.minutes > high:
        found.append(Flag.LONGER)
    return tuple(found)
