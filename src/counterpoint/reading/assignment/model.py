"""What a reading is: one member, one report, as often as they go through it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId, PassId, ReportId


class NotReaderError(RuleError):
    """The member was not assigned to read this."""


class NothingToReadError(RuleError):
    """There is no report yet that can be read for the article."""


class UnreadError(RuleError):
    """A reader says that they have finished, and has reports left."""


class FinishedError(RuleError):
    """The reader had finished before."""


class NoReaderError(InputError):
    """Readers are researchers of the study."""


class ReadTogetherError(RuleError):
    """The article is read together, so nobody reads it alone."""


class NoPassError(RuleError):
    """The reader is not in the middle of that report."""


@dataclass(frozen=True, slots=True)
class ReadersAssigned(Event):
    """Members were asked to read reports of an article, each alone."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    readers: int
    reports: int


@dataclass(frozen=True, slots=True)
class ReaderReleased(Event):
    """A member reads no longer for an article."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    member_id: MemberId


@dataclass(frozen=True, slots=True)
class PassBegun(Event):
    """A reader began to go through a report."""

    about: ClassVar[str] = "report_id"

    article_id: ArticleId
    report_id: ReportId
    no: int


@dataclass(frozen=True, slots=True)
class PassEnded(Event):
    """A reader came to the end of a report."""

    about: ClassVar[str] = "report_id"

    article_id: ArticleId
    report_id: ReportId
    no: int


@dataclass(frozen=True, slots=True)
class ReadingFinished(Event):
    """A reader has finished reading alone."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    reports: int


@dataclass(frozen=True, slots=True)
class ReadingResumed(Event):
    """A reader goes on, while the seal is closed still."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Pass:
    """One time that a reader went through a report.

    Attributes:
        no: The reader's how manieth, from 1.
        ended_at: None while they are in the middle of it.
    """

    id: PassId
    article_id: ArticleId
    report_id: ReportId
    member_id: MemberId
    no: int
    begun_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A report as one of its readers finds it.

    Attributes:
        key: What the report is called.
        words: How many words it has.
        passes: Theirs, earliest first.
    """

    report_id: ReportId
    key: str
    words: int
    passes: tuple[Pass, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether they came to its end at least once."""
        return any(each.ended_at is not None for each in self.passes)

    @property
    def open_pass(self) -> Pass | None:
        """The pass they are in the middle of."""
        return next((p for p in self.passes if p.ended_at is None), None)


def check_all_read(readings: Sequence[Reading]) -> None:
    """Refuse to finish while a report was never read to its end.

    Raises:
        UnreadError: The sentence says how many are left.
    """
    left = [each.key for each in readings if not each.is_read]
    if left:
        msg = "Read the {count} reports that are left first; the next is {key}."
        raise UnreadError(msg, count=len(left), key=left[0])
