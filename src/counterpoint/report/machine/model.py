"""What a draft by machine is, when there may be one, and what it is checked for.

It is no report and never becomes one by itself: a writer takes it over into a
draft of their own, listens, and mends it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, MachineDraftId, MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Facts, Segment
from counterpoint.media.speech.stretch import (
    LONG_SILENCE_MS,
    missing,
    repeated,
    silences,
)


class MachineState(StrEnum):
    """How far a draft by machine has come."""

    RUNNING = "running"
    STOPPED = "stopped"
    FAILED = "failed"
    DONE = "done"


class MachineDraftThereError(RuleError):
    """An interview has one draft by machine at a time."""


class NotRunningError(RuleError):
    """The draft by machine is not being made."""


class OtherModelError(RuleError):
    """A draft is finished by what began it."""


class NoMachineDraftError(NotFoundError):
    """The interview has no draft by machine."""


@dataclass(frozen=True, slots=True)
class MachineDraftBegun(Event):
    """A member let an engine on this machine begin a draft."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId
    engine: str
    version: str
    model_sha256: str


@dataclass(frozen=True, slots=True)
class MachineDraftResumed(Event):
    """A draft by machine that had stopped was gone on with."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId


@dataclass(frozen=True, slots=True)
class SpeechFound(Event):
    """The engine found where somebody speaks in the recording."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId
    stretches: int
    pieces: int


@dataclass(frozen=True, slots=True)
class MachinePieceKept(Event):
    """A piece of a draft by machine was kept."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId
    piece: int
    segments: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class MachineDraftEnded(Event):
    """A draft by machine is done, was stopped, or could not be gone on with."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId
    state: str


@dataclass(frozen=True, slots=True)
class MachineDraftDiscarded(Event):
    """A draft by machine was thrown away, with all its words."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    machine_draft_id: MachineDraftId


@dataclass(frozen=True, slots=True)
class MachineDraft:
    """A draft by machine, without its words.

    Attributes:
        asked_by: Who let it listen.
        language: The code of the language it was told; empty if it finds out.
        duration_ms: The recording's length when it began.
        problem: A sentence on why it could not go on; empty if it could.
    """

    id: MachineDraftId
    interview_id: InterviewId
    asked_by: MemberId
    state: MachineState
    facts: Facts
    language: str
    duration_ms: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a draft by machine holds, and what it lacks.

    Every moment of the recording is in a segment, in a silence, in ``missing``, or
    not listened to yet.

    Attributes:
        speech: Where somebody speaks, as far as the engine found out.
        is_laid_out: Whether it found out.
        segments: In the order of the sound.
        listened: The pieces that are done.
    """

    draft: MachineDraft
    speech: tuple[TimeSpan, ...]
    segments: tuple[Segment, ...]
    pieces: tuple[TimeSpan, ...]
    done: frozenset[int]

    @property
    def is_laid_out(self) -> bool:
        """Whether the engine has found out where somebody speaks."""
        return bool(self.pieces) or self.draft.state is MachineState.DONE

    @property
    def silences(self) -> list[TimeSpan]:
        """Where nobody speaks."""
        if not self.is_laid_out:
            return []
        return silences(self.speech, self.draft.duration_ms)

    @property
    def long_silences(self) -> list[TimeSpan]:
        """Silences of ten seconds and more: look whether somebody spoke low."""
        return [s for s in self.silences if s.end_ms - s.start_ms >= LONG_SILENCE_MS]

    @property
    def missing(self) -> list[TimeSpan]:
        """Where somebody speaks, was listened to, and has no words here."""
        listened = [span for nth, span in enumerate(self.pieces) if nth in self.done]
        return missing(_within(self.speech, listened), self.segments)

    @property
    def repeated(self) -> list[int]:
        """Which segments seem to repeat themselves, by their place from 0."""
        return repeated(self.segments)

    @property
    def done_percent(self) -> int:
        """How much of the speech has been listened to."""
        if self.draft.state is MachineState.DONE:
            return 100
        whole = sum(span.end_ms - span.start_ms for span in self.pieces)
        done = sum(
            span.end_ms - span.start_ms
            for nth, span in enumerate(self.pieces)
            if nth in self.done
        )
        return done * 100 // whole if whole else 0


def _within(spans: Sequence[TimeSpan], bounds: Iterable[TimeSpan]) -> list[TimeSpan]:
    """Cut stretches down to what lies within others."""
    edges = list(bounds)
    return [
        TimeSpan(max(a.start_ms, b.start_ms), min(a.end_ms, b.end_ms))
        for a in spans
        for b in edges
        if a.overlaps(b)
    ]


def check_same(draft: MachineDraft, facts: Facts) -> None:
    """Refuse to go on with other means than those a draft was begun with.

    Raises:
        OtherModelError: The engine or its model is another by now.
    """
    if draft.facts != facts:
        msg = (
            "The engine or its model changed since this draft was begun; throw the"
            " draft away and begin anew."
        )
        raise OtherModelError(msg)
