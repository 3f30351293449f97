"""What a memo is, what it may be about, and who may read it. Pure.

A memo is not a note, which a reader writes beside a span under the seal, and not a
comment, which is a word to a colleague: it is a thought that stays with its object.

Source: method, section 3.1 (note, memo, comment) and 3.6 ("own memos").
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    MemoId,
    MemoSpanId,
    ParticipantId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised

LONGEST_KIND = 60
LONGEST_TITLE = 200


class About(StrEnum):
    """What a memo can be about; a paradox is a theme."""

    STUDY = "study"
    PERSON = "person"
    REPORT = "report"
    SPAN = "span"
    ARTICLE = "article"
    CODE = "code"
    CODING = "coding"
    THEME = "theme"
    POLE = "pole"


class MemoFormat(StrEnum):
    """The kinds of file that memos are written to."""

    DOCX = "docx"
    MARKDOWN = "md"
    CSV = "csv"


class EmptyMemoError(InputError):
    """A memo says something, and of which kind it is."""


class NoWordsChosenError(InputError):
    """A memo about words says which; a memo about anything else has none."""


class TooLongMemoError(InputError):
    """A title and a kind are a line each."""


class NotOwnMemoError(RuleError):
    """A memo is changed by its author alone."""


class SharedMemoError(RuleError):
    """A memo is shared once."""


@dataclass(frozen=True, slots=True)
class PrivateMemoWritten(Event):
    """A member wrote or changed a memo that is theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "memo_id"

    memo_id: MemoId
    words_digest: str


@dataclass(frozen=True, slots=True)
class PrivateMemoRetired(Event):
    """A member took a memo away that was theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "memo_id"

    memo_id: MemoId


@dataclass(frozen=True, slots=True)
class MemoShared(Event):
    """A member shared a memo with the study's members."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "memo_id"

    memo_id: MemoId
    article_id: ArticleId | None
    words_digest: str


@dataclass(frozen=True, slots=True)
class SharedMemoWritten(Event):
    """A member wrote or changed a shared memo."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "memo_id"

    memo_id: MemoId
    article_id: ArticleId | None
    words_digest: str


@dataclass(frozen=True, slots=True)
class SharedMemoRetired(Event):
    """A member took a shared memo away."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "memo_id"

    memo_id: MemoId
    article_id: ArticleId | None


@dataclass(frozen=True, slots=True)
class MemosExported(Event):
    """Memos were written to a file; not how many, since some may be private."""

    undoable: ClassVar[bool] = False

    format: str


@dataclass(frozen=True, slots=True)
class Selected:
    """Words of a report that were selected to write about.

    Attributes:
        article_id: In whose room.
        version: The report's version that the span is of.
    """

    article_id: ArticleId
    version: int
    span: Span


@dataclass(frozen=True, slots=True)
class MemoSpan:
    """Where words stand that a memo is about; it holds none of them.

    Attributes:
        version: The report's version that ``start`` and ``end`` speak of.
    """

    id: MemoSpanId
    report_id: ReportId
    version: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a memo is about, and whose.

    Attributes:
        object_id: Empty for the study itself; of words, the place where they stand.
        article_id: The article it belongs to, whose seal then hides a shared memo;
            none for what all articles share.
        report_id: The report whose words it is about, if any.
        participant_id: The person it is about, if it is a person.
    """

    about: About
    object_id: str = ""
    article_id: ArticleId | None = None
    report_id: ReportId | None = None
    participant_id: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class Memo:
    """A thought about an object.

    Attributes:
        title: May be empty.
        kind: The team's own word, such as "reflexive".
        text: Lines as written; Markdown is left as it is.
        at: When it was begun.
        changed_at: When these words were kept.
    """

    id: MemoId
    subject: Subject
    kind: str
    title: str
    text: str = field(repr=False)
    is_shared: bool
    by: MemberId
    at: datetime
    changed_at: datetime

    @property
    def wording(self) -> str:
        """Everything written in it, as history witnesses it."""
        return f"{self.kind}\n{self.title}\n{self.text}"

    def __post_init__(self) -> None:
        if not self.text:
            msg = "Write the thought down; a memo needs at least a word."
            raise EmptyMemoError(msg)
        if not self.kind:
            msg = "Say of which kind the memo is, for instance theoretical."
            raise EmptyMemoError(msg)
        if len(self.kind) > LONGEST_KIND or len(self.title) > LONGEST_TITLE:
            msg = "Keep a title within {title} characters and a kind within {kind}."
            raise TooLongMemoError(msg, title=LONGEST_TITLE, kind=LONGEST_KIND)


def may_read(memo: Memo, member_id: MemberId, closed: Collection[ArticleId]) -> bool:
    """Whether a member may read a memo.

    One's own always; another's only once it is shared and no seal hides it. What is
    about no article in particular could tell of the reading for any of them, so that
    it stays with its author while any seal is closed.

    Args:
        memo: Which memo.
        member_id: Who would read it.
        closed: The articles whose seal is closed now.

    Source: method, section 3.6.
    """
    if memo.by == member_id:
        return True
    if not memo.is_shared:
        return False
    where = memo.subject.article_id
    return not closed if where is None else where not in closed


def one_line(text: str) -> str:
    """Bring a title or a kind into the form that is kept: one line."""
    return " ".join(normalised(text).split())


def clean_text(text: str) -> str:
    """Bring a memo's text into the form that is kept."""
    return normalised(text).strip()
