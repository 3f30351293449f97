"""What a note is: a reader's own words, or private code, on a span."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId, NoteId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised

LONGEST_CODE = 120


class EmptyNoteError(InputError):
    """A note says something, or carries a private code."""


class PrivateCodeError(InputError):
    """A private code is one short line."""


class NotOwnNoteError(RuleError):
    """Notes are changed by the one who wrote them."""


class NoSuchCodeError(InputError):
    """The reader has no private code of that name."""


@dataclass(frozen=True, slots=True)
class NoteWritten(Event):
    """A reader noted something; nobody else learns of it while it is sealed."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "note_id"

    note_id: NoteId
    article_id: ArticleId
    report_id: ReportId
    words_digest: str


@dataclass(frozen=True, slots=True)
class NoteChanged(Event):
    """A reader changed what they had noted."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "note_id"

    note_id: NoteId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class NoteTakenAway(Event):
    """A reader took a note of their own away."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "note_id"

    note_id: NoteId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class PrivateCodeRenamed(Event):
    """A reader gave a private code another name."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    notes: int


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's mark in the margin.

    Attributes:
        version: The version of the report in which the span was chosen.
        start: First code point of that version's text.
        end: One past the last; greater than ``start``.
        exact: The words at the span.
        text: What the reader wrote; may be empty if there is a code.
        code: The reader's private code, or empty.
        is_broken: Whether its words are gone from the version that is read.
    """

    id: NoteId
    article_id: ArticleId
    report_id: ReportId
    version: int
    start: int
    end: int
    exact: str
    text: str
    code: str
    by: MemberId
    at: datetime
    is_broken: bool = False

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)

    @property
    def wording(self) -> str:
        """All that the reader wrote, as history witnesses it."""
        return f"{self.text}\x00{self.code}"


def checked_note(text: str, code: str) -> tuple[str, str]:
    """Bring a note's words and code into the form that is kept.

    Raises:
        EmptyNoteError: Both are empty.
        PrivateCodeError: The code is too long or more than one line.
    """
    written, named = normalised(text).strip(), normalised(code).strip()
    if not written and not named:
        msg = "Write a word beside the passage, or give it a private code."
        raise EmptyNoteError(msg)
    if len(named) > LONGEST_CODE or not (named.isprintable() or not named):
        msg = "Give the private code a short name on one line."
        raise PrivateCodeError(msg)
    return written, named
