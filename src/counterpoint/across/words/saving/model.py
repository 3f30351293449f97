"""What a term set is: terms under a name, and what they found when it was saved."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId, TermSetId
from counterpoint.report.search.model import Language


class TermSetNameTakenError(RuleError):
    """One member gives a name to one term set."""


class NotOwnTermSetError(RuleError):
    """A term set is changed by whoever saved it."""


@dataclass(frozen=True, slots=True)
class PrivateTermSetSaved(Event):
    """A member saved or changed a term set that is theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "term_set_id"

    term_set_id: TermSetId
    article_id: ArticleId
    places: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class PrivateTermSetRetired(Event):
    """A member took a term set away that was theirs alone."""

    is_own: ClassVar[bool] = True
    about: ClassVar[str] = "term_set_id"

    term_set_id: TermSetId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class SharedTermSetSaved(Event):
    """A member saved or changed a term set for all."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "term_set_id"

    term_set_id: TermSetId
    article_id: ArticleId
    places: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class SharedTermSetRetired(Event):
    """A member took a term set away that all could show."""

    sealed_by: ClassVar[str] = "article_id"
    about: ClassVar[str] = "term_set_id"

    term_set_id: TermSetId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class TermSet:
    """Terms that are kept.

    Attributes:
        terms: In the order they were written; one cleared by a withdrawal is gone.
        stems: The language whose endings do not count; all count if None.
        folds: Whether å, ä and a are one letter.
        is_shared: Whether others see it, once no seal hides it.
        places: How many places were found when it was saved.
        people: Of how many people they were.
        answer: A digest over those places.
        at: When it was saved, or saved anew.
    """

    id: TermSetId
    article_id: ArticleId
    name: str
    terms: tuple[str, ...] = field(repr=False)
    stems: Language | None
    folds: bool
    is_shared: bool
    places: int
    people: int
    answer: str
    by: MemberId
    at: datetime
