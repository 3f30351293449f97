"""What a saved question is: a name, the question, and what it found when it was saved.

What the question names is kept by id, so that a new name changes no question.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Protocol

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId, SavedQuestionId

LONGEST_NAME = 120


class SavedNameError(InputError):
    """What is saved has a name of one line."""


class QuestionNameTakenError(RuleError):
    """One member gives a name to one question."""


class NotOwnQuestionError(RuleError):
    """A saved question is changed by whoever saved it."""


@dataclass(frozen=True, slots=True)
class PrivateQuestionSaved(Event):
    """A member saved or changed a question that is theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "saved_question_id"

    saved_question_id: SavedQuestionId
    article_id: ArticleId
    found: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class PrivateQuestionRetired(Event):
    """A member took a saved question away that was theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "saved_question_id"

    saved_question_id: SavedQuestionId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class SharedQuestionSaved(Event):
    """A member saved or changed a question for all."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "saved_question_id"

    saved_question_id: SavedQuestionId
    article_id: ArticleId
    found: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class SharedQuestionRetired(Event):
    """A member took a saved question away that all could ask."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "saved_question_id"

    saved_question_id: SavedQuestionId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """A question that is kept.

    Attributes:
        question: In the language of ``grammar``, with ids in the place of names.
        is_shared: Whether others see it, once no seal hides it.
        found: How many codings answered when it was saved.
        answer: A digest over the ids of those codings.
        at: When it was saved, or saved anew.
    """

    id: SavedQuestionId
    article_id: ArticleId
    name: str
    question: str = field(repr=False)
    is_shared: bool
    found: int
    answer: str
    by: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question that is kept, in the names of today.

    Attributes:
        question: What is asked now; an id stands where a name would not do.
        gone: What it names and is there no more, by the names that they had last.
        merged: Codes that it named and that were merged away, each by the name it had
            last, with the name of the code that is asked for in its place.
    """

    saved: SavedQuestion
    question: str
    gone: tuple[str, ...]
    merged: tuple[tuple[str, str], ...] = ()


class Kept(Protocol):
    """What a member keeps in an article, for themselves or for all."""

    @property
    def article_id(self) -> ArticleId:
        """The article that it is kept in."""

    @property
    def is_shared(self) -> bool:
        """Whether others see it, once no seal hides it."""

    @property
    def by(self) -> MemberId:
        """Who keeps it."""


def may_see(kept: Kept, reader: MemberId, closed: Collection[str]) -> bool:
    """Whether a member sees what is kept: their own, or what is shared.

    Args:
        kept: What.
        reader: Who would see it.
        closed: The articles whose seal is closed now.

    Source: method, section 3.6, as for memos.
    """
    return kept.by == reader or (kept.is_shared and kept.article_id not in closed)


def checked_name(name: str) -> str:
    """Bring the name of what is saved into the form that is kept.

    Raises:
        SavedNameError: It is empty or too long.
    """
    line = " ".join(name.split())
    if not line or len(line) > LONGEST_NAME:
        msg = "Give it a name of one line, at most {most} characters."
        raise SavedNameError(msg, most=LONGEST_NAME)
    return line
