"""What was left out of a recording and why, and what nobody has covered yet.

Source: method, row M37; invariant 10; trap 36.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Protocol

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ExclusionId, InterviewId, MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.spans import TimeSpan

LONGEST_NOTE = 2_000
MS_PER_SECOND = 1_000


class ExclusionReason(StrEnum):
    """Why a stretch of the recording is not in the report."""

    SMALL_TALK = "small talk"
    NOT_CONNECTED = "not connected to the aim"
    THIRD_PARTY = "third party"
    WISH = "interviewee's wish"


class ExportFormat(StrEnum):
    """As what the log can be written out."""

    CSV = "csv"
    XLSX = "xlsx"

    @property
    def media_type(self) -> str:
        """As browsers name it."""
        sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return {"csv": "text/csv; charset=utf-8", "xlsx": sheet}[self.value]


class ExcludedTwiceError(RuleError):
    """A stretch is excluded once."""


class KeptTimeError(RuleError):
    """What is in the report is not excluded as well."""


class ExcludedTimeError(RuleError):
    """A passage lies in a stretch that was excluded."""


class PastTheEndError(InputError):
    """The recording is shorter than that."""


class NoteTooLongError(InputError):
    """A note at an exclusion is a few sentences."""


class RestoredError(RuleError):
    """The stretch was brought back before."""


@dataclass(frozen=True, slots=True)
class SoundExcluded(Event):
    """A stretch of a recording was left out, for a reason."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    exclusion_id: ExclusionId
    start_ms: int
    end_ms: int
    reason: str


@dataclass(frozen=True, slots=True)
class SoundRestored(Event):
    """A stretch that had been left out was brought back."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    exclusion_id: ExclusionId


@dataclass(frozen=True, slots=True)
class ExclusionsExported(Event):
    """The log of exclusions was written out: minutes and reasons."""

    undoable: ClassVar[bool] = False

    format: str
    rows: int


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A stretch of a recording that is not in the report.

    Attributes:
        note: What the excluder adds; it may repeat what was said, and is shown
            to the writer and the interviewer only.
        restored_by: Who brought it back; None while it is excluded.
    """

    id: ExclusionId
    interview_id: InterviewId
    sound: TimeSpan
    reason: ExclusionReason
    note: str
    made_by: MemberId
    made_at: datetime
    restored_by: MemberId | None = None
    restored_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it is excluded now."""
        return self.restored_by is None


class Timed(Protocol):
    """A passage, of a draft or of a report, as far as the sound goes."""

    @property
    def start_ms(self) -> int | None:
        """Where it begins in the recording, if known."""
        ...

    @property
    def end_ms(self) -> int | None:
        """Where it ends, if known."""
        ...


@dataclass(frozen=True, slots=True)
class Coverage:
    """Where each millisecond of a recording is.

    Attributes:
        kept_ms: How much passages cover.
        excluded_ms: How much is excluded.
        uncovered: The stretches that are neither, in order.
    """

    duration_ms: int
    kept_ms: int
    excluded_ms: int
    uncovered: tuple[TimeSpan, ...]

    @property
    def uncovered_ms(self) -> int:
        """How much is neither kept nor excluded."""
        return sum(each.end_ms - each.start_ms for each in self.uncovered)


def hint_for(reason: ExclusionReason) -> Said | None:
    """Remind of what is easily lost with a reason.

    Source: method, row M37; lines 125 and 137 of its article.
    """
    if reason is not ExclusionReason.SMALL_TALK:
        return None
    msg = "Keep talk about small talk: what people say of it can be data."
    return Said(msg, {})


def checked_note(note: str) -> str:
    """Take a note.

    Raises:
        NoteTooLongError: It has more than 2,000 characters.
    """
    clean = note.strip()
    if len(clean) > LONGEST_NOTE:
        msg = "Say it in at most {longest} characters."
        raise NoteTooLongError(msg, longest=LONGEST_NOTE)
    return clean


def check_excludable(
    sound: TimeSpan,
    standing: Iterable[TimeSpan],
    passages: Sequence[Timed],
    duration_ms: int | None,
) -> None:
    """Refuse to exclude what is kept, excluded already, or not in the recording.

    Args:
        sound: What is to be excluded.
        standing: What is excluded now.
        passages: What is kept.
        duration_ms: How long the recording is; None if there is none.

    Raises:
        PastTheEndError: It reaches past the end.
        ExcludedTwiceError: Some of it is excluded already.
        KeptTimeError: A passage lies in it.

    Source: method, invariant 10.
    """
    if duration_ms is not None and sound.end_ms > duration_ms:
        msg = "The recording ends at {end}; choose a stretch within it."
        raise PastTheEndError(msg, end=clock(duration_ms))
    if any(sound.overlaps(each) for each in standing):
        msg = "Some of this stretch is excluded already; choose the rest of it."
        raise ExcludedTwiceError(msg)
    touched = touching(passages, [sound])
    if touched:
        msg = "Passage {order} lies in this stretch; change its times, or take it out."
        raise KeptTimeError(msg, order=touched[0] + 1)


def check_kept(passages: Sequence[Timed], standing: Sequence[TimeSpan]) -> None:
    """Refuse passages that lie in excluded time.

    Raises:
        ExcludedTimeError: One does.

    Source: method, invariant 10.
    """
    touched = touching(passages, standing)
    if touched:
        msg = (
            "Passage {order} lies in a stretch that is excluded; "
            "bring the stretch back, or change the passage's times."
        )
        raise ExcludedTimeError(msg, order=touched[0] + 1)


def touching(passages: Sequence[Timed], stretches: Sequence[TimeSpan]) -> list[int]:
    """List the passages that lie in one of some stretches, by their order.

    A passage whose end nobody gave lies where it begins.
    """
    return [
        order
        for order, each in enumerate(passages)
        if each.start_ms is not None
        and any(_own(each.start_ms, each.end_ms).overlaps(s) for s in stretches)
    ]


def covered(
    passages: Sequence[Timed], excluded: Sequence[TimeSpan], duration_ms: int
) -> Coverage:
    """Say where each millisecond of a recording is.

    A passage whose end nobody gave runs to where the next one begins, or an
    exclusion does; the last of them covers nothing, since nobody knows how far
    its writer has listened.

    Args:
        passages: What is kept, in order.
        excluded: What is excluded, in any order.
        duration_ms: How long the recording is.
    """
    starts = sorted(
        [each.start_ms for each in passages if each.start_ms is not None]
        + [each.start_ms for each in excluded]
    )
    kept = []
    for each in passages:
        if each.start_ms is None:
            continue
        after = next((s for s in starts if s > each.start_ms), None)
        end = each.end_ms if each.end_ms is not None else after
        if end is not None and end > each.start_ms:
            kept.append(TimeSpan(each.start_ms, end))
    inside = _joined([*kept, *excluded], duration_ms)
    edges = [0, *(edge for s in inside for edge in (s.start_ms, s.end_ms)), duration_ms]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return Coverage(
        duration_ms=duration_ms,
        kept_ms=_length(_joined(kept, duration_ms)),
        excluded_ms=_length(_joined(excluded, duration_ms)),
        uncovered=tuple(TimeSpan(a, b) for a, b in gaps if a < b),
    )


def clock(ms: int) -> str:
    """Write a time in a recording: "1:02:03", "12:04"."""
    minutes, seconds = divmod(ms // MS_PER_SECOND, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _own(start_ms: int, end_ms: int | None) -> TimeSpan:
    return TimeSpan(start_ms, max(end_ms or 0, start_ms + 1))


def _joined(stretches: Iterable[TimeSpan], duration_ms: int) -> list[TimeSpan]:
    """Join stretches that touch, cut at the recording's end, in order."""
    found: list[TimeSpan] = []
    for each in sorted(stretches):
        if each.start_ms >= duration_ms:
            break
        end = min(each.end_ms, duration_ms)
        if found and each.start_ms <= found[-1].end_ms:
            last = found.pop()
            found.append(TimeSpan(last.start_ms, max(last.end_ms, end)))
        else:
            found.append(TimeSpan(each.start_ms, end))
    return found


def _length(stretches: Iterable[TimeSpan]) -> int:
    return sum(each.end_ms - each.start_ms for each in stretches)
