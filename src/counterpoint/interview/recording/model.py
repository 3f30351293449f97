"""What a recording is, the states it goes through, and what they refuse."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from counterpoint.interview.meeting.model import LONGEST_MINUTES, InterviewState
from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    RecordingId,
    RecordingPartId,
)

MS_PER_MINUTE = 60_000


class RecordingState(StrEnum):
    """How far a recording has come.

    Source: method, section 3.4.
    """

    ATTACHED = "attached"
    VERIFIED = "verified"
    IN_USE = "in use"
    LOCKED = "locked"
    DESTROYED = "destroyed"


NEXT: Mapping[RecordingState, frozenset[RecordingState]] = {
    RecordingState.ATTACHED: frozenset(
        {RecordingState.VERIFIED, RecordingState.IN_USE, RecordingState.DESTROYED}
    ),
    RecordingState.VERIFIED: frozenset(
        {RecordingState.ATTACHED, RecordingState.IN_USE, RecordingState.DESTROYED}
    ),
    RecordingState.IN_USE: frozenset({RecordingState.LOCKED}),
    RecordingState.LOCKED: frozenset({RecordingState.IN_USE, RecordingState.DESTROYED}),
    RecordingState.DESTROYED: frozenset(),
}
"""A new part lets a verified recording be attached anew; a report that is
re-opened takes a locked one into use again. Nothing leads back from destroyed."""

MAY_HAVE_SOUND = frozenset(
    {
        InterviewState.NOTED,
        InterviewState.STARTED,
        InterviewState.HELD,
        InterviewState.BROKEN_OFF,
    }
)


class NoRecordingConsentError(RuleError):
    """The participant has not agreed to be recorded."""


class NotStartedError(RuleError):
    """There is nothing to record of an interview that has not begun."""


class RecordingDestroyedError(RuleError):
    """The recording was destroyed, and nothing takes its place."""


class RecordingInUseError(RuleError):
    """A report is being checked against the recording."""


class RecordingLockedError(RuleError):
    """The report was approved against this recording as it is."""


class NoRecordingError(NotFoundError):
    """The interview has no recording, or not that part of one."""


class NotDestroyedError(RuleError):
    """There is no certificate of what is still there."""


class PartsOrderError(InputError):
    """An order names each part once."""


class NoDestructionReasonError(InputError):
    """A certificate says why."""


class ChecksumError(RuleError):
    """What is kept is not what came in."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of sound, within a recording.

    Attributes:
        place: Which it is, from 1.
        start_ms: Where it begins in the time of the whole recording.
        sound: Its bytes as they came in, among the sealed objects.
        copy: A copy that browsers play, where they do not play the sound itself.
        peaks: Its outline, sealed as the sound is.
        checksum: SHA-256 over a salt and the bytes.
        breaks_off_ms: Where it is damaged, if it was taken in all the same.
    """

    id: RecordingPartId
    place: int
    sound: OriginalId
    copy: OriginalId | None
    peaks: OriginalId
    media_type: str
    size_bytes: int
    duration_ms: int
    checksum: str
    attached_on: date
    breaks_off_ms: int | None = None
    start_ms: int = 0

    @property
    def played(self) -> OriginalId:
        """Name the bytes that a browser is given."""
        return self.copy or self.sound

    @property
    def sealed(self) -> tuple[OriginalId, ...]:
        """Name everything that is kept of it."""
        named = (self.sound, self.copy, self.peaks)
        return tuple(each for each in named if each is not None)


@dataclass(frozen=True, slots=True)
class Recording:
    """The sound of one interview.

    Attributes:
        keep_until: The day until which it is kept; None while that is not settled.
        parts: In their order. Of a destroyed one the facts stay, and no sound.
        destroyed_on: The day of its destruction.
        reason: Why it was destroyed, as the certificate says.

    Source: method, section 3.2, Recording.
    """

    id: RecordingId
    interview_id: InterviewId
    state: RecordingState
    parts: tuple[Part, ...]
    keep_until: date | None = None
    destroyed_on: date | None = None
    destroyed_by: MemberId | None = None
    reason: str = ""

    @property
    def duration_ms(self) -> int:
        """How long all parts are together."""
        return sum(part.duration_ms for part in self.parts)

    @property
    def minutes(self) -> int:
        """Its length as that of an interview."""
        return minutes_of(self.parts)

    @property
    def is_destroyed(self) -> bool:
        """Whether nothing can be heard any more."""
        return self.state is RecordingState.DESTROYED

    def part(self, part_id: RecordingPartId) -> Part:
        """Give one of its parts.

        Raises:
            NoRecordingError: It has none of that id.
            RecordingDestroyedError: The sound is gone.
        """
        check_there(self)
        for part in self.parts:
            if part.id == part_id:
                return part
        msg = "The recording has no such part any more; reload the page."
        raise NoRecordingError(msg)


def minutes_of(parts: Iterable[Part]) -> int:
    """Give the length of parts in whole minutes, as an interview's is said.

    Source: method, row M22.
    """
    total = sum(part.duration_ms for part in parts)
    return min(LONGEST_MINUTES, max(1, round(total / MS_PER_MINUTE)))


def in_time(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Let each part begin where the one before it ends."""
    placed, at = [], 0
    for part in sorted(parts, key=lambda each: each.place):
        placed.append(replace(part, start_ms=at))
        at += part.duration_ms
    return tuple(placed)


def check_consent(*, has_agreed: bool, is_known: bool) -> None:
    """Refuse sound of somebody who did not agree to be recorded.

    Args:
        has_agreed: Whether they agree to it now.
        is_known: Whether what they agreed to is recorded; of somebody who was
            brought in it may be unknown.

    Raises:
        NoRecordingConsentError: They did not agree, or took it back.

    Source: method, row M33; invariant 5.
    """
    if is_known and not has_agreed:
        msg = (
            "The participant has not agreed to be recorded. Record that consent on"
            " the person's page, or keep no sound of this interview."
        )
        raise NoRecordingConsentError(msg)


def check_has_begun(state: InterviewState) -> None:
    """Refuse the sound of an interview that has not begun, or never took place.

    Raises:
        NotStartedError: The sentence says where the interview is.

    Source: method, row M31.
    """
    if state not in MAY_HAVE_SOUND:
        msg = "This interview is {state}; start it, then attach its recording."
        raise NotStartedError(msg, state=state.value)


def check_there(recording: Recording) -> None:
    """Refuse what needs the sound of a recording that is destroyed.

    Raises:
        RecordingDestroyedError: It is.
    """
    if recording.is_destroyed:
        msg = "This recording was destroyed on {day}; its certificate is kept here."
        raise RecordingDestroyedError(msg, day=str(recording.destroyed_on))


def check_destroyed(recording: Recording) -> None:
    """Refuse a certificate of a recording that is still there.

    Raises:
        NotDestroyedError: It is.
    """
    if not recording.is_destroyed:
        msg = "This recording is still kept; its destruction is what is certified."
        raise NotDestroyedError(msg)


def check_may_add(recording: Recording | None) -> None:
    """Refuse another part where the sound must stay as it is.

    Raises:
        RecordingDestroyedError: There is no way back from destroyed.
        RecordingLockedError: The report was approved against it.
    """
    if recording is None:
        return
    check_there(recording)
    _check_not_locked(recording)


def check_may_rearrange(recording: Recording) -> None:
    """Refuse to move or remove parts while times in a report point into them.

    Raises:
        RecordingDestroyedError: It is destroyed.
        RecordingLockedError: The report was approved against it.
        RecordingInUseError: The report is being checked against it.
    """
    check_there(recording)
    _check_not_locked(recording)
    _check_not_in_use(recording)


def check_may_destroy(recording: Recording, reason: str) -> None:
    """Refuse to destroy what a report is being checked against.

    Raises:
        RecordingDestroyedError: It is destroyed already.
        RecordingInUseError: The review of its report is open.
        NoDestructionReasonError: A certificate says why.

    Source: method, section 3.4.
    """
    check_there(recording)
    _check_not_in_use(recording)
    if not reason.strip():
        msg = "Say why the recording is destroyed; the certificate says it too."
        raise NoDestructionReasonError(msg)


def reordered(
    recording: Recording, wanted: Sequence[RecordingPartId]
) -> tuple[Part, ...]:
    """Put the parts in another order.

    Raises:
        PartsOrderError: The order does not name each part once.
    """
    by_id = {part.id: part for part in recording.parts}
    if sorted(wanted) != sorted(by_id):
        msg = "Name each part of the recording once, in the new order."
        raise PartsOrderError(msg)
    return in_time(
        [replace(by_id[id_], place=place) for place, id_ in enumerate(wanted, 1)]
    )


def _check_not_locked(recording: Recording) -> None:
    if recording.state is RecordingState.LOCKED:
        msg = "The report was approved against this recording; it stays as it is."
        raise RecordingLockedError(msg)


def _check_not_in_use(recording: Recording) -> None:
    if recording.state is RecordingState.IN_USE:
        msg = "A report is being checked against this recording; end the review first."
        raise RecordingInUseError(msg)
