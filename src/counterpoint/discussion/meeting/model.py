"""One meeting of an article's team.

A meeting is no calendar entry. It is where themes change: its agenda is made from
what was changed since the last one, and its decisions are bound to what they change.

Source: method, row M46 and trap 48.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, MemberId


class NoSuchPersonPresentError(NotFoundError):
    """Somebody present is no member of the study."""


@dataclass(frozen=True, slots=True)
class MeetingBegun(Event):
    """An article's team met; the agenda is what had changed until then."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    article_id: ArticleId
    held_on: str
    present: int


@dataclass(frozen=True, slots=True)
class MeetingChanged(Event):
    """Who was present, what was on the agenda or what was noted was changed."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    article_id: ArticleId
    held_on: str
    present: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is kept of a meeting.

    Attributes:
        begun_at: The place in history from which it counts; what was changed
            before it, and after the meeting before, makes its agenda.
        present: Who was there, in the order of the team.
        points: What members put on the agenda besides, one a line.
        notes: What was said.
        decisions: What was put before the team in it.
    """

    id: MeetingId
    article_id: ArticleId
    held_on: date
    begun_at: int
    present: tuple[MemberId, ...] = ()
    points: str = ""
    notes: str = ""
    decisions: tuple[DecisionId, ...] = ()

    @property
    def wording(self) -> str:
        """Everything written in it, as history witnesses it."""
        return f"{self.points}\x00{self.notes}"
