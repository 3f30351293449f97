"""Where a theme or a shared code came from: notes, a meeting, a decision.

An origin holds no words. What a note said is read from the note itself, as it stood
when the theme or the code was made; so it shows what the team saw then, also after
its reader changed or took it away, and nothing once a withdrawal emptied it.

Source: method, row M43.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId
from counterpoint.reading.note.model import Note


class MadeKind(StrEnum):
    """What can come from notes."""

    THEME = "theme"
    CODE = "code"


class NoNotesError(InputError):
    """Nothing was named that it comes from."""


class OtherArticlesNoteError(InputError):
    """A note is of another article."""


@dataclass(frozen=True, slots=True)
class Made:
    """The object that came from something."""

    kind: MadeKind
    id: str


@dataclass(frozen=True, slots=True)
class Sources:
    """What something is made from.

    Attributes:
        notes: At least one; each of the article.
        meeting_id: In which it was made, if in one.
        decision_id: By which, if by one.
    """

    article_id: ArticleId
    notes: Sequence[Note]
    meeting_id: MeetingId | None = None
    decision_id: DecisionId | None = None

    @property
    def readers(self) -> int:
        """How many readers wrote the notes."""
        return len({note.by for note in self.notes})


@dataclass(frozen=True, slots=True)
class NoteThen:
    """A note as it stood when something was made from it.

    Attributes:
        note: Its place speaks of the version in which it was written.
        report: The key of its report.
        has_changed: Whether its reader has changed or taken it away since.
        is_withdrawn: Whether its words went with a participant's withdrawal.
    """

    note: Note
    report: str
    has_changed: bool
    is_withdrawn: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something came from, as it is told."""

    made: Made
    notes: tuple[NoteThen, ...]
    meeting_id: MeetingId | None
    decision_id: DecisionId | None
