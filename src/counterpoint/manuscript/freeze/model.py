"""Frozen, submitted, revised, published: the manuscript's way to print.

Source: method, section 3.4 (Manuscript) and section 3.6 (freezing is the lead's).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.manuscript.snapshot.model import SnapshotId

FreezeStepId = NewType("FreezeStepId", str)


class FreezeStep(StrEnum):
    """Something that was said of the whole manuscript."""

    FROZEN = "frozen"
    SUBMITTED = "submitted"
    REVISION_OPENED = "revision opened"
    PUBLISHED = "published"


class ManuscriptState(StrEnum):
    """How far a manuscript is. The first three are told from what it holds."""

    OUTLINE = "outline"
    DRAFTING = "drafting"
    CHECKED = "checked"
    FROZEN = "frozen"
    SUBMITTED = "submitted"
    REVISED = "revised"
    PUBLISHED = "published"


CLOSED = frozenset({FreezeStep.FROZEN, FreezeStep.SUBMITTED, FreezeStep.PUBLISHED})
"""After these nothing is written until a revision is opened."""

_MAY_FOLLOW = {
    FreezeStep.FROZEN: frozenset({None, FreezeStep.REVISION_OPENED}),
    FreezeStep.SUBMITTED: frozenset({FreezeStep.FROZEN}),
    FreezeStep.REVISION_OPENED: CLOSED,
    FreezeStep.PUBLISHED: frozenset({FreezeStep.FROZEN, FreezeStep.SUBMITTED}),
}
_STATES = {
    FreezeStep.FROZEN: ManuscriptState.FROZEN,
    FreezeStep.SUBMITTED: ManuscriptState.SUBMITTED,
    FreezeStep.REVISION_OPENED: ManuscriptState.REVISED,
    FreezeStep.PUBLISHED: ManuscriptState.PUBLISHED,
}


class ManuscriptFrozenError(RuleError):
    """A frozen manuscript is not written in."""


class FreezeOrderError(RuleError):
    """The steps to print follow each other."""


class OpenChecksError(RuleError):
    """A manuscript is frozen when nothing is left to settle."""


class NoRevisionReasonError(InputError):
    """A revision has a reason."""


class NoJournalError(InputError):
    """What was submitted or published was so somewhere."""


@dataclass(frozen=True, slots=True)
class ManuscriptFrozen(Event):
    """The manuscript was frozen as a snapshot."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    snapshot_id: SnapshotId
    accepted: int
    words_hash: str
    data_hash: str


@dataclass(frozen=True, slots=True)
class RevisionOpened(Event):
    """A frozen manuscript was opened for writing again."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    reason_digest: str


@dataclass(frozen=True, slots=True)
class ManuscriptSubmitted(Event):
    """A frozen manuscript was handed in to a journal."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    on: str


@dataclass(frozen=True, slots=True)
class ManuscriptPublished(Event):
    """A manuscript was published."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    on: str


@dataclass(frozen=True, slots=True)
class FreezeEntry:
    """One step of a manuscript to print.

    Attributes:
        snapshot_id: What was frozen.
        reason: Why a revision was opened.
        journal: Where it was handed in or published.
        on: The day of it.
        by: Who said so.
        at: When they said so.
    """

    id: FreezeStepId
    article_id: ArticleId
    step: FreezeStep
    snapshot_id: SnapshotId | None
    reason: str
    journal: str
    on: date
    by: MemberId
    at: datetime


def check_order(entries: Sequence[FreezeEntry], step: FreezeStep) -> None:
    """See that a step may follow those that were made.

    Raises:
        FreezeOrderError: Another one comes first.
    """
    last = entries[-1].step if entries else None
    if last in _MAY_FOLLOW[step]:
        return
    if step is FreezeStep.FROZEN:
        msg = "The manuscript is frozen already; open a revision to write on."
    elif step is FreezeStep.REVISION_OPENED:
        msg = "The manuscript is open for writing; nothing need be opened."
    else:
        msg = "Freeze the manuscript first, so that it is known what was handed in."
    raise FreezeOrderError(msg)


def state_of(
    entries: Sequence[FreezeEntry], *, has_words: bool, has_open: bool
) -> ManuscriptState:
    """Tell how far a manuscript is.

    Args:
        entries: Its steps to print, earliest first.
        has_words: Whether it has prose or quotes beside headings.
        has_open: Whether a check is still open.
    """
    if entries:
        return _STATES[entries[-1].step]
    if not has_words:
        return ManuscriptState.OUTLINE
    return ManuscriptState.DRAFTING if has_open else ManuscriptState.CHECKED


def is_closed(entries: Sequence[FreezeEntry]) -> bool:
    """Whether nothing may be written at present."""
    return bool(entries) and entries[-1].step in CLOSED
