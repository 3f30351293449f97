"""A mark: words, or a note on them, that a member wants the team to talk about.

It stands on the agenda of every meeting until a settled decision names it.

Source: method, row M46 and trap 48.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    AgendaMarkId,
    ArticleId,
    DecisionId,
    MemberId,
    NoteId,
    ReportId,
)
from counterpoint.kernel.spans import Span

AFFECTED = "agenda mark"
"""How a decision names a mark among what it is about."""


class NoteElsewhereError(RuleError):
    """The note stands on another report, or in another article."""


class MarkedTwiceError(RuleError):
    """The words are on the agenda already."""


@dataclass(frozen=True, slots=True)
class AgendaMarked(Event):
    """A member put a passage or a note on the agenda."""

    about: ClassVar[str] = "agenda_mark_id"

    agenda_mark_id: AgendaMarkId
    article_id: ArticleId
    report_id: ReportId
    note_id: NoteId | None
    words_digest: str


@dataclass(frozen=True, slots=True)
class AgendaMarkTakenAway(Event):
    """What was put on the agenda was taken off it, without a decision."""

    about: ClassVar[str] = "agenda_mark_id"

    agenda_mark_id: AgendaMarkId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class AgendaMark:
    """Words of a report that stand on the agenda.

    Attributes:
        version: The version of the report in which the span was chosen.
        start: First code point of that version's text.
        end: One past the last; greater than ``start``.
        exact: The words at the span.
        note_id: The note that was marked; None for the words themselves.
        why: What there is to talk about; may be empty.
        struck_by: The settled decision that names it; None while it stands.
        drafted_in: Decisions that name it and are not settled yet.
        is_broken: Whether its words are gone from the version that is read.
    """

    id: AgendaMarkId
    article_id: ArticleId
    report_id: ReportId
    version: int
    start: int
    end: int
    exact: str
    note_id: NoteId | None
    why: str
    by: MemberId
    at: datetime
    struck_by: DecisionId | None = None
    drafted_in: tuple[DecisionId, ...] = ()
    is_broken: bool = False

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)
