"""What a reader writes for themselves about reading."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DiaryId, MemberId
from counterpoint.kernel.text import normalised


class EmptyDiaryError(InputError):
    """An entry of a diary says something."""


class NotOwnDiaryError(RuleError):
    """A diary is its writer's alone."""


@dataclass(frozen=True, slots=True)
class DiaryWritten(Event):
    """A member wrote in their diary; it is theirs for good."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "diary_id"

    diary_id: DiaryId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class DiaryTornOut(Event):
    """A member tore a page out of their diary."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "diary_id"

    diary_id: DiaryId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One entry: what reading does to the one who reads."""

    id: DiaryId
    article_id: ArticleId
    by: MemberId
    at: datetime
    text: str


def checked_entry(text: str) -> str:
    """Bring an entry into the form that is kept.

    Raises:
        EmptyDiaryError: There is nothing in it.
    """
    clean = normalised(text).strip()
    if not clean:
        msg = "Write something, or leave the page as it was."
        raise EmptyDiaryError(msg)
    return clean
