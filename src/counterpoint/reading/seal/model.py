"""What a seal is: closed until all have read, then open for everybody, for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DecisionId, MemberId


class Opening(StrEnum):
    """How a seal was opened.

    Source: method, row M42; invariant 12.
    """

    ALL_FINISHED = "all finished"
    UNANIMOUS_EARLY = "unanimous early"


class SealState(StrEnum):
    """Whether readers see each other's notes in an article."""

    TOGETHER = "read together"
    SEALED = "sealed"
    OPEN = "open"


class SealedError(RuleError):
    """What is shared begins when the seal is open."""


class AlreadyOpenError(RuleError):
    """The seal is open, or there is none."""


class ReadingBegunError(RuleError):
    """Somebody has begun to read alone, so the article keeps its seal."""


class NotDecidedError(RuleError):
    """That an article is read together is decided, with a reason, about it."""


@dataclass(frozen=True, slots=True)
class SealOpened(Event):
    """The seal of an article opened, for all readers at once."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    how: str
    readers: int


@dataclass(frozen=True, slots=True)
class OpeningVoted(Event):
    """A reader said whether the seal should open before all have finished."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    in_favour: bool


@dataclass(frozen=True, slots=True)
class ReadTogetherDeclared(Event):
    """An article is read together, without a seal.

    Attributes:
        decision_id: What the team decided; None of somebody who is alone.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    decision_id: DecisionId | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reader is: what everybody may see of everybody.

    Attributes:
        read: Reports read to their end at least once.
        of: Reports they were asked to read.
        least: The fewest passes through one report.
        most: The most passes through one report.
        has_finished: Whether they said that they are done.
        votes_for: Whether they want the seal open early.
    """

    member_id: MemberId
    read: int
    of: int
    least: int = 0
    most: int = 0
    has_finished: bool = False
    votes_for: bool = False


@dataclass(frozen=True, slots=True)
class Seal:
    """The seal of one article.

    Attributes:
        readers: Those assigned, in the order in which they joined the study.
        opened_seq: The place in history at which it opened: what each had then
            is what stood then.
    """

    article_id: ArticleId
    state: SealState
    readers: tuple[Progress, ...] = ()
    opened_at: datetime | None = None
    how: Opening | None = None
    opened_seq: int | None = None

    @property
    def is_closed(self) -> bool:
        """Whether readers are still kept from each other's notes."""
        return self.state is SealState.SEALED

    def progress_of(self, member_id: MemberId) -> Progress | None:
        """Give how far a reader is; None for somebody who does not read."""
        return next((r for r in self.readers if r.member_id == member_id), None)


def due(readers: Sequence[Progress]) -> Opening | None:
    """Tell whether a closed seal opens now, and how.

    Without readers nothing is due: nobody has read.

    Source: method, row M42; invariant 12.
    """
    if not readers:
        return None
    if all(each.has_finished for each in readers):
        return Opening.ALL_FINISHED
    if all(each.votes_for for each in readers):
        return Opening.UNANIMOUS_EARLY
    return None


def sealed() -> SealedError:
    """Make the refusal for what waits until the seal is open."""
    msg = (
        "The seal of this article is closed: codes begin when all readers have "
        "finished, or all have voted to open it."
    )
    return SealedError(msg)
