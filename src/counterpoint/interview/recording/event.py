"""What happens to recordings, as history keeps it."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, RecordingId, RecordingPartId


@dataclass(frozen=True, slots=True)
class RecordingAttached(Event):
    """A part of the sound of an interview came in, whole."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    part_id: RecordingPartId
    duration_ms: int
    size_bytes: int
    checksum: str


@dataclass(frozen=True, slots=True)
class RecordingVerified(Event):
    """What is kept of a recording was read again, and is what came in."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    parts: int


@dataclass(frozen=True, slots=True)
class RecordingPartsOrdered(Event):
    """The parts of a recording were put in another order."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    parts: int


@dataclass(frozen=True, slots=True)
class RecordingPartRemoved(Event):
    """A part that did not belong there was destroyed."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    part_id: RecordingPartId


@dataclass(frozen=True, slots=True)
class RecordingKeptUntil(Event):
    """It was settled until when a recording is kept."""

    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    keep_until: str | None


@dataclass(frozen=True, slots=True)
class RecordingDestroyed(Event):
    """A recording was destroyed, with its keys."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    recording_id: RecordingId
    parts: int
    duration_ms: int
