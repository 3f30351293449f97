"""What an archive is asked for, and when it may not be written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.kernel.text import normalised


class NoPublisherError(InputError):
    """Nobody said which repository publishes the archive."""


class NotAskedForError(RuleError):
    """Neither the article's lead nor another coordinator asked for the archive."""

    def __init__(self) -> None:
        super().__init__(
            "Let the article's lead ask for the archive first, or another coordinator"
            " where that is you; two decide on it."
        )


class NamesNotLookedAtError(RuleError):
    """Words look like names, and nobody said that they were looked at."""


class NothingSharedError(RuleError):
    """No participant agreed that their report may be shared."""


class NoAuthorsError(RuleError):
    """An archive is published by somebody."""


@dataclass(frozen=True, slots=True)
class ArchiveAskedFor(Event):
    """A member asked for an archive of an article's data."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class ArchiveExported(Event):
    """An archive of an article's data was written for a repository.

    Attributes:
        what: "archive", as certificates of withdrawal name the copy.
        reports: How many reports are in it.
        names: How many words that look like names were looked at.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    what: str
    format: str
    reports: int
    names: int


@dataclass(frozen=True, slots=True)
class Deposit:
    """What a repository asks besides the data.

    Attributes:
        publisher: The repository's name.
        rights: Under which terms others may use the data; may be empty.
    """

    publisher: str
    rights: str = ""

    def checked(self) -> "Deposit":
        """Bring both into the form that is written.

        Raises:
            NoPublisherError: No repository is named.
        """
        publisher = " ".join(normalised(self.publisher).split())
        if not publisher:
            msg = "Name the repository that publishes the archive."
            raise NoPublisherError(msg)
        return Deposit(publisher, " ".join(normalised(self.rights).split()))


@dataclass(frozen=True, slots=True)
class ArchivePreview:
    """What an archive would hold.

    Attributes:
        outcome: Rows by table, what is changed, and what stays.
        names: Words that look like names, by passage, to be looked at.
        is_asked_for: Whether another member asked for it.
    """

    outcome: Outcome
    names: tuple[Item, ...]
    is_asked_for: bool


@dataclass(frozen=True, slots=True)
class WrittenArchive:
    """An archive as files, by name; no name tells a title or a person."""

    files: Mapping[str, bytes]
    outcome: Outcome
