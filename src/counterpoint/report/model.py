"""What a report is: who made it, its passages, and the rules they keep."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    ParticipantId,
    PassageId,
    ReportId,
    new_id,
)
from counterpoint.kernel.spans import Span, TimeSpan
from counterpoint.kernel.text import normalised
from counterpoint.report.mark.model import Marks
from counterpoint.study.design.model import DataMode

PARAGRAPH_BREAK = "\n"
LONGEST_KEY = 80


class ReportState(StrEnum):
    """How far a report has come.

    A returned and a reopened report are their writer's to change, as a draft is;
    a reopened one has an approved version that stands meanwhile.

    Source: method, section 3.4.
    """

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    REOPENED = "reopened"


class Speaker(StrEnum):
    """Whose words a passage holds."""

    INTERVIEWEE = "interviewee"
    INTERVIEWER = "interviewer"
    WRITER = "writer"
    UNKNOWN = "unknown"

    @property
    def usual_kind(self) -> "PassageKind":
        """What a passage of this speaker is, if nothing else is said."""
        return _USUAL[self]


class PassageKind(StrEnum):
    """What a passage is. Only a person's own words can be quoted.

    Source: method, row M34.
    """

    OWN_WORDS = "own words"
    CLOSE_RENDERING = "close rendering"
    QUESTION = "question"
    NOTE = "note"
    UNKNOWN = "unknown"


_USUAL = {
    Speaker.INTERVIEWEE: PassageKind.OWN_WORDS,
    Speaker.INTERVIEWER: PassageKind.QUESTION,
    Speaker.WRITER: PassageKind.NOTE,
    Speaker.UNKNOWN: PassageKind.UNKNOWN,
}
_SPOKEN_BY = {
    PassageKind.OWN_WORDS: Speaker.INTERVIEWEE,
    PassageKind.CLOSE_RENDERING: Speaker.INTERVIEWEE,
    PassageKind.QUESTION: Speaker.INTERVIEWER,
}


class Fact(StrEnum):
    """What may be unknown about a report that was brought in."""

    PARTICIPANT = "participant"
    INTERVIEWER = "interviewer"
    WRITER = "writer"
    SPEAKERS = "speakers"
    DATE = "date"


class WriterIsInterviewerError(RuleError):
    """Whoever interviewed does not write the report of that interview."""


class ReportKeyError(InputError):
    """A report's key is one short line."""


class ReportTakenError(RuleError):
    """Another report has that key."""


class InterviewReportedError(RuleError):
    """An interview has one report."""


class EmptyPassageError(InputError):
    """A passage has words."""


class NoPassagesError(InputError):
    """A report has at least one passage."""


class WrongSpeakerError(InputError):
    """Own words are the interviewee's, questions the interviewer's."""


class PassageTimeError(InputError):
    """A passage ends in the recording after it begins."""


class NoSuchVersionError(NotFoundError):
    """The report has no version of that number."""


class NoSuchPassageError(NotFoundError):
    """The current version of the report has no such passage."""


class NoSuchMarkError(NotFoundError):
    """No passage of the report bears that speaker's mark."""


class SettledByInterviewError(RuleError):
    """What the interview says is changed at the interview."""


@dataclass(frozen=True, slots=True)
class PassageGiven:
    """A passage as it comes in, before it has a place.

    Attributes:
        kind: What it is; the speaker's usual kind if not given.
        mark: How the file named the speaker: "I"; empty if it did not.
        start_ms: Where it begins in the recording, if known.
        end_ms: Where it ends, if known; greater than ``start_ms``.
        marks: Sensitive, second-hand and so on; None where nobody has said, and
            then a new version keeps those of the passage before it.
    """

    text: str
    speaker: Speaker = Speaker.UNKNOWN
    kind: PassageKind | None = None
    mark: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    marks: Marks | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A unit of a report: a stretch of one version's text.

    Attributes:
        order: Its place in the version, from 0.
        start: First code point in the version's text.
        end: One past the last code point; greater than ``start``.
        mark: How the file named the speaker; empty if it did not.
        start_ms: Where it begins in the recording, if known.
        end_ms: Where it ends, if known; greater than ``start_ms``.
        marks: What is marked at it: sensitive, second-hand, story and so on.
    """

    id: PassageId
    order: int
    start: int
    end: int
    speaker: Speaker
    kind: PassageKind
    mark: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    marks: Marks = frozenset()

    def __post_init__(self) -> None:
        if _SPOKEN_BY.get(self.kind, self.speaker) is not self.speaker:
            msg = "Passage {order} is {kind}; give it the speaker it belongs to."
            raise WrongSpeakerError(msg, order=self.order + 1, kind=self.kind.value)
        if self.end_ms is not None and self.end_ms <= (self.start_ms or 0):
            msg = "Passage {order} ends in the sound before it begins; mend its times."
            raise PassageTimeError(msg, order=self.order + 1)

    @property
    def sound(self) -> TimeSpan | None:
        """The stretch of the recording, if both ends are known."""
        if self.start_ms is None or self.end_ms is None:
            return None
        return TimeSpan(self.start_ms, self.end_ms)

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Report:
    """The account of one interview, without its words.

    Attributes:
        key: What the team calls it, unique in the study: "user-07".
        held_on: The day of the interview, if known.
        brought_in: Whether it came without its history (design rule 15).
        version: The number of the latest version, from 1.
        words: How many words the latest version has.
        unknown: What is not known; only of a report that was brought in.
        data_mode: The study's way of making reports when this was last changed.
        submitted_version: The latest version that was handed to the reviewer.
        approved_version: The latest version that was approved; a later one takes
            its place when it is approved in its turn.
        substitute_id: Who reviews in place of an interviewer who has left.
    """

    id: ReportId
    key: str
    participant_id: ParticipantId | None
    interview_id: InterviewId | None
    interviewer_id: MemberId | None
    writer_id: MemberId | None
    held_on: date | None
    brought_in: bool
    state: ReportState
    version: int
    words: int
    data_mode: DataMode
    unknown: tuple[Fact, ...] = ()
    submitted_version: int | None = None
    approved_version: int | None = None
    substitute_id: MemberId | None = None

    @property
    def version_in_analysis(self) -> int | None:
        """The version that is read, coded and quoted; None before an approval.

        Source: design rule 15: a brought-in report needs no approval.
        """
        return self.version if self.brought_in else self.approved_version

    @property
    def changed(self) -> ReportState:
        """What its state becomes when its writer changes it."""
        if self.state in (ReportState.RETURNED, ReportState.REOPENED):
            return self.state
        if self.approved_version is None:
            return ReportState.DRAFT
        return ReportState.REOPENED


@dataclass(frozen=True, slots=True)
class ReportText:
    """One version of a report, with its words.

    Attributes:
        version: Its number, from 1.
        text: All passages, joined by line breaks; NFC, LF.
        passages: In order, not overlapping, with who is now said to speak.
    """

    report_id: ReportId
    key: str
    version: int
    text: str
    passages: tuple[Passage, ...]
    participant_id: ParticipantId | None

    def passage_at(self, start: int) -> Passage | None:
        """Find the passage that a code point lies in, or the break after it."""
        at = None
        for passage in self.passages:
            if passage.start > start:
                break
            at = passage
        return at

    def passages_in(self, span: Span) -> tuple[Passage, ...]:
        """List the passages that share words with a span."""
        return tuple(p for p in self.passages if p.span.overlaps(span))

    def words_of(self, passage: Passage) -> str:
        """Give a passage's words."""
        return self.text[passage.start : passage.end]


def checked_key(key: str) -> str:
    """Bring a report's key into its one form.

    Raises:
        ReportKeyError: Empty, too long, or more than one line.
    """
    clean = normalised(key).strip()
    if not clean or len(clean) > LONGEST_KEY or not clean.isprintable():
        msg = "Give the report a short key on one line, for example: user-07"
        raise ReportKeyError(msg)
    return clean


def check_two_people(
    interviewer: MemberId | None, writer: MemberId | None, data_mode: DataMode
) -> None:
    """Refuse a writer who interviewed, unless transcripts are written verbatim.

    What is not known yet refuses nothing.

    Raises:
        WriterIsInterviewerError: They are one and the same member.

    Source: method, row M35; invariant 6.
    """
    if data_mode is DataMode.REPORT and writer is not None and writer == interviewer:
        msg = "Let another member write the report; its writer did the interview."
        raise WriterIsInterviewerError(msg)


def laid_out(given: Sequence[PassageGiven]) -> tuple[str, tuple[Passage, ...]]:
    """Join passages into a version's text, and give each its place in it.

    Raises:
        NoPassagesError: There is none.
        EmptyPassageError: One has no words.
        WrongSpeakerError: A kind and a speaker do not go together.
        PassageTimeError: One ends in the sound before it begins.
    """
    if not given:
        msg = "The report has no passages; give at least one."
        raise NoPassagesError(msg)
    texts = [checked_words(each.text, order) for order, each in enumerate(given)]
    passages = []
    start = 0
    for order, (each, text) in enumerate(zip(given, texts, strict=True)):
        passages.append(
            Passage(
                id=PassageId(new_id()),
                order=order,
                start=start,
                end=start + len(text),
                speaker=each.speaker,
                kind=each.kind or each.speaker.usual_kind,
                mark=normalised(each.mark).strip(),
                start_ms=each.start_ms,
                end_ms=each.end_ms,
                marks=each.marks or frozenset(),
            )
        )
        start += len(text) + len(PARAGRAPH_BREAK)
    return PARAGRAPH_BREAK.join(texts), tuple(passages)


def checked_words(text: str, order: int) -> str:
    """Bring a passage's words into the form that is kept.

    Args:
        text: As it came.
        order: The passage's place, from 0, for the refusal.

    Raises:
        EmptyPassageError: There is nothing but white space.
        BrokenTextError: It holds half a character.
    """
    clean = normalised(text).strip()
    if not clean:
        msg = "Passage {order} has no words; write some, or leave it as it was."
        raise EmptyPassageError(msg, order=order + 1)
    return clean


def respoken(passage: Passage, said: Speaker) -> Passage:
    """Give a passage the speaker that somebody said its mark stands for.

    Notes stay notes; a close rendering of the interviewee stays one.
    """
    if passage.kind is PassageKind.NOTE or passage.speaker is said:
        return passage
    return replace(passage, speaker=said, kind=said.usual_kind)


def count_words(text: str) -> int:
    """Count words as a writing program does: parted by white space."""
    return sum(
        part[0].isalnum() or any(map(str.isalnum, part)) for part in text.split()
    )
