"""What a writer has written so far, passage by passage, and when it is ready.

A draft takes everything as it is typed, so that no word is lost; what the
method asks of a report is asked when it is handed in.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DraftId, InterviewId, MemberId, PassageId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.kernel.text import normalised
from counterpoint.report.mark.model import Marks
from counterpoint.report.model import PassageGiven, PassageKind, Speaker

MOST_PASSAGES = 20_000
STEP = 1 << 20
"""How far apart two neighbours' places are when there is room."""
SITTING = timedelta(minutes=10)
"""Of the saves within one such stretch the last is offered as an earlier state."""

SPEAKER_OF: Mapping[PassageKind, Speaker] = {
    PassageKind.OWN_WORDS: Speaker.INTERVIEWEE,
    PassageKind.CLOSE_RENDERING: Speaker.INTERVIEWEE,
    PassageKind.QUESTION: Speaker.INTERVIEWER,
    PassageKind.NOTE: Speaker.WRITER,
    PassageKind.UNKNOWN: Speaker.UNKNOWN,
}
SPOKEN = frozenset({PassageKind.OWN_WORDS, PassageKind.CLOSE_RENDERING})
_OMISSION = re.compile(r"\[\s*(?:…|\.{3,})\s*\]")
_ID = re.compile(r"^[0-9a-hjkmnp-tv-z]{20}$")


class TextOrigin(StrEnum):
    """From where a passage was taken over that its writer has not touched since.

    Touched is what was reworded, parted or joined, and what the writer said
    stands as it is.
    """

    MACHINE = "machine"
    FILE = "file"


class DraftTimeError(InputError):
    """A time in the recording is not before its beginning."""


class DraftIdError(InputError):
    """Each passage of a draft has a name of its own."""


class TooManyPassagesError(InputError):
    """A draft has at most some thousand passages."""


class StaleDraftError(RuleError):
    """The draft was changed in another window since it was opened in this one."""


class HandedInError(RuleError):
    """The report lies with its reviewer, and is not written on meanwhile."""


class DraftBehindError(RuleError):
    """The report has a newer version than the one this draft began from."""


class EmptyDraftError(RuleError):
    """Nothing is written yet."""


class OmissionTypedError(RuleError):
    """An omission is not typed: what is left out must be kept."""


class KindOpenError(RuleError):
    """Of each passage it is said what it is before the draft is handed in."""


class UnheardError(RuleError):
    """A machine's words become a report's when their writer has heard them."""


class NoSuchDraftError(RuleError):
    """There is no such earlier state of the draft."""


@dataclass(frozen=True, slots=True)
class DraftSaved(Event):
    """A writer saved a draft.

    It is not taken back by a step: the writing room has an undo of its own, and
    brings back any earlier state as a new one.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId
    revision: int
    passages: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class DraftPutAside(Event):
    """A writer put a draft aside, to begin anew from the report as it stands."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "interview_id"

    interview_id: InterviewId


@dataclass(frozen=True, slots=True)
class DraftPassage:
    """A passage as it is being written; it may still be empty.

    Attributes:
        id: Made where it was begun, and its own for as long as it lives.
        start_ms: Where it begins in the recording, if it was stamped.
        end_ms: Where it ends, if that was stamped.
        mark: How a file named the speaker; empty if it was written here.
        origin: From where it was taken over, until the writer touches it.
    """

    id: PassageId
    text: str
    kind: PassageKind = PassageKind.OWN_WORDS
    marks: Marks = frozenset()
    start_ms: int | None = None
    end_ms: int | None = None
    mark: str = ""
    origin: TextOrigin | None = None

    @property
    def sound(self) -> TimeSpan | None:
        """The stretch of the recording, if both ends are known and in order."""
        if self.start_ms is None or self.end_ms is None:
            return None
        return (
            TimeSpan(self.start_ms, self.end_ms)
            if self.start_ms < self.end_ms
            else None
        )

    def given(self) -> PassageGiven:
        """Give it as a passage that comes into a report."""
        return PassageGiven(
            text=self.text,
            speaker=SPEAKER_OF[self.kind],
            kind=self.kind,
            mark=self.mark,
            start_ms=self.start_ms,
            end_ms=self.end_ms,
            marks=self.marks,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """What one writer has written of one interview's report.

    Attributes:
        revision: Counts the saves, from 1; 0 before the first.
        based_on: The report's version it began from; None of a first report.
        saved_at: When it was last saved; None before the first save.
    """

    id: DraftId
    interview_id: InterviewId
    writer_id: MemberId
    revision: int
    passages: tuple[DraftPassage, ...]
    based_on: int | None = None
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftState:
    """An earlier state of a draft, without its words.

    Attributes:
        seq: The place in history at which it stood.
        words: How many words it had.
    """

    seq: int
    at: datetime
    words: int


def checked(given: Sequence[DraftPassage]) -> tuple[DraftPassage, ...]:
    """Bring passages as they were typed into the form that is kept.

    White space at the ends stays: the hand is still writing.

    Raises:
        TooManyPassagesError: There are more than 20,000.
        DraftIdError: Two have one name, or one has none.
        DraftTimeError: A time lies before the beginning.
        BrokenTextError: A text holds half a character.
    """
    if len(given) > MOST_PASSAGES:
        msg = "This draft has more than {most} passages; join some of them."
        raise TooManyPassagesError(msg, most=MOST_PASSAGES)
    ids = {each.id for each in given}
    if len(ids) != len(given) or not all(map(_ID.match, ids)):
        msg = "The passages were not told apart; reload the page and try again."
        raise DraftIdError(msg)
    for order, each in enumerate(given):
        if min(each.start_ms or 0, each.end_ms or 0) < 0:
            msg = "Passage {order} has a time before the recording; mend the time."
            raise DraftTimeError(msg, order=order + 1)
    return tuple(
        DraftPassage(
            id=each.id,
            text=normalised(each.text),
            kind=each.kind,
            marks=each.marks,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
            mark=normalised(each.mark).strip(),
            origin=each.origin,
        )
        for each in given
    )


def placed(
    known: Mapping[PassageId, int], order: Sequence[PassageId]
) -> dict[PassageId, int]:
    """Give passages places that sort as they follow each other.

    Those that stand in order already keep their places, so that a passage put
    in between changes one row and not all that follow. Where two neighbours
    leave no room, all get new places. Linear in the passages.

    Args:
        known: The places that passages have.
        order: All passages, as they follow each other now.
    """
    found: dict[PassageId, int] = {}
    reached = 0
    following = _next_known(known, order)
    for id_, after in zip(order, following, strict=True):
        own = known.get(id_)
        if own is not None and own > reached and (after is None or own < after):
            place = own
        elif after is None:
            place = reached + STEP
        else:
            place = (reached + after) // 2
        if place <= reached:
            return {each: nth * STEP for nth, each in enumerate(order, start=1)}
        found[id_] = reached = place
    return found


def _next_known(
    known: Mapping[PassageId, int], order: Sequence[PassageId]
) -> list[int | None]:
    """Find, for each passage, the lowest place that stands after it already."""
    found: list[int | None] = [None] * len(order)
    lowest: int | None = None
    for at in range(len(order) - 1, -1, -1):
        found[at] = lowest
        own = known.get(order[at])
        if own is not None:
            lowest = own if lowest is None else min(lowest, own)
    return found


def sittings(saves: Iterable[DraftState]) -> list[DraftState]:
    """Of many saves, latest first, keep the last of each ten minutes."""
    found: list[DraftState] = []
    for each in saves:
        if not found or found[-1].at - each.at >= SITTING:
            found.append(each)
    return found


def written(passages: Iterable[DraftPassage]) -> list[DraftPassage]:
    """Leave out passages in which nothing is written.

    Raises:
        EmptyDraftError: Nothing is written in any.
        KindOpenError: Of one it is not said what it is.
        UnheardError: One is as a machine wrote it.
        OmissionTypedError: One leaves words out without keeping them.

    Source: method, row F28: a pause and an omission are different marks.
    """
    found = [each for each in passages if each.text.strip()]
    if not found:
        msg = "Nothing is written yet; write the first passage."
        raise EmptyDraftError(msg)
    for order, each in enumerate(found):
        if each.kind is PassageKind.UNKNOWN:
            msg = "Say what passage {order} is: own words, a question or a note."
            raise KindOpenError(msg, order=order + 1)
        if each.kind in SPOKEN and _OMISSION.search(each.text):
            msg = (
                "Passage {order} has the sign […] for words left out. Write the words,"
                " or leave their sound out with its reason; a pause is written …"
            )
            raise OmissionTypedError(msg, order=order + 1)
        if each.origin is TextOrigin.MACHINE:
            msg = (
                "Passage {order} is as the machine wrote it; listen, and mend it or "
                "say that it stands."
            )
            raise UnheardError(msg, order=order + 1)
    return found
