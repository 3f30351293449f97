"""Which passages go into a writer's draft from elsewhere, and which do not.

They are put behind what is written, and never in its place. What an engine put down
as one stretch stays one passage: joining stretches at pauses mixes voices (decision
0017), so the writer joins and parts them by ear.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, PassageId, new_id
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Segment
from counterpoint.report.draft.model import Draft, DraftPassage, TextOrigin
from counterpoint.report.exclusion.model import clock
from counterpoint.report.machine.model import Heard, MachineState
from counterpoint.report.model import PassageGiven, PassageKind, Speaker


class StillListeningError(RuleError):
    """The machine has not written down all that it will."""


class WrittenThereError(RuleError):
    """Something is written of that stretch of the sound already."""


class NothingToTakeError(RuleError):
    """There are no words from that time on."""


@dataclass(frozen=True, slots=True)
class DraftFilled(Event):
    """A writer took passages from elsewhere over into a draft.

    The writing room takes it back, as it does every change of a draft.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    revision: int
    passages: int
    origin: str
    text_digest: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A draft into which passages were taken over.

    Attributes:
        count: How many.
        left: What was not taken over, or is not there, by its place in the sound.
    """

    draft: Draft
    count: int
    left: tuple[Item, ...] = ()


def check_ended(heard: Heard) -> None:
    """Refuse a draft by machine that still grows.

    Raises:
        StillListeningError: It does.
    """
    if heard.draft.state is MachineState.RUNNING:
        msg = "The machine is still listening; wait until it is done, or stop it."
        raise StillListeningError(msg)


def of_segments(segments: Iterable[Segment]) -> list[DraftPassage]:
    """Make passages of what a machine heard; who speaks is not known."""
    return [
        DraftPassage(
            id=PassageId(new_id()),
            text=each.text,
            kind=PassageKind.UNKNOWN,
            start_ms=each.sound.start_ms,
            end_ms=each.sound.end_ms,
            origin=TextOrigin.MACHINE,
        )
        for each in segments
    ]


def of_given(given: Iterable[PassageGiven]) -> list[DraftPassage]:
    """Make passages of a draft of those that a file holds.

    A writer's note stays one, and a speaker nobody named is to be said.
    """
    return [
        DraftPassage(
            id=PassageId(new_id()),
            text=each.text,
            kind=each.kind or each.speaker.usual_kind,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
            mark=each.mark if each.speaker is not Speaker.WRITER else "",
            origin=TextOrigin.FILE,
        )
        for each in given
    ]


def chosen(
    offered: Sequence[DraftPassage], since_ms: int, excluded: Sequence[TimeSpan]
) -> tuple[list[DraftPassage], list[Item]]:
    """Choose what comes over, and list what does not.

    A passage that reaches over ``since_ms`` comes over with all its words and
    begins there. One whose whole sound is excluded stays behind, as does one that
    ended before.

    Raises:
        NothingToTakeError: Nothing is left to take over.
    """
    kept: list[DraftPassage] = []
    left: list[Item] = []
    for each in offered:
        start, end = each.start_ms, each.end_ms
        if since_ms and (start is None or (end or start + 1) <= since_ms):
            continue
        if any(_lies_in(each, stretch) for stretch in excluded):
            reason = "It lies in a stretch that is excluded."
            left.append(Item("reports", _place(each), reason))
            continue
        late = start is not None and start < since_ms
        kept.append(replace(each, start_ms=since_ms) if late else each)
    if not kept:
        msg = "There are no words to take over from {at} on; choose an earlier time."
        raise NothingToTakeError(msg, at=clock(since_ms))
    return kept, left


def unheard(heard: Heard, since_ms: int) -> list[Item]:
    """List where somebody speaks and the machine has no words."""
    reason = "Somebody speaks there, and the machine found no words."
    return [
        Item("reports", f"{clock(span.start_ms)}–{clock(span.end_ms)}", reason)
        for span in heard.missing
        if span.end_ms > since_ms
    ]


def appended(
    written: Sequence[DraftPassage], new: Sequence[DraftPassage]
) -> tuple[DraftPassage, ...]:
    """Put passages behind those that are written.

    Only empty passages at the end make room. Passages stand in the order of the
    sound (invariant 10), so what is written must lie before what comes.

    Raises:
        WrittenThereError: It does not.
    """
    kept = list(written)
    while kept and not kept[-1].text.strip():
        kept.pop()
    reached = max((_end(each) for each in kept), default=0)
    first = min((p.start_ms for p in new if p.start_ms is not None), default=None)
    if first is not None and first < reached:
        msg = (
            "What you wrote reaches to {end} in the sound; take the text over from "
            "there on, or put your draft aside first."
        )
        raise WrittenThereError(msg, end=clock(reached + _SECOND_MS - 1))
    return (*kept, *new)


_SECOND_MS = 1_000


def _end(each: DraftPassage) -> int:
    return max(each.end_ms or 0, each.start_ms or 0)


def _lies_in(each: DraftPassage, stretch: TimeSpan) -> bool:
    if each.start_ms is None:
        return False
    end = max(each.end_ms or 0, each.start_ms + 1)
    return stretch.start_ms <= each.start_ms and end <= stretch.end_ms


def _place(each: DraftPassage) -> str:
    start = each.start_ms or 0
    return f"{clock(start)}–{clock(each.end_ms or start)}"
