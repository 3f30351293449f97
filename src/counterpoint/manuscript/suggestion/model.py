"""Suggestions: a block reads otherwise, a new one is put in, one is taken out.

A suggestion remembers what the block said; once it says something else, the
suggestion is stale and is no longer taken over.

Source: method, section 3.6 (Manuscript).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.manuscript.model import WRITTEN, Block
from counterpoint.manuscript.snapshot.comparing import BlockRow

SuggestionId = NewType("SuggestionId", str)


class SuggestionForm(StrEnum):
    """What would become of a block."""

    REWORD = "reword"
    ADD = "add"
    TAKE_OUT = "take out"


class SuggestionOutcome(StrEnum):
    """What became of a suggestion."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class NoSuggestedWordsError(InputError):
    """A suggestion says how the block would read."""


class SameWordsError(RuleError):
    """A suggestion changes something."""


class NotWrittenError(RuleError):
    """Only what is written can be worded otherwise."""


class OwnSuggestionError(RuleError):
    """A suggestion is taken over by another member."""


class StaleSuggestionError(RuleError):
    """The block has changed since the suggestion was made."""


class SuggestionSettledError(RuleError):
    """A suggestion is accepted or declined once."""


class NoDeclineReasonError(InputError):
    """A suggestion is declined with a reason."""


@dataclass(frozen=True, slots=True)
class SuggestionMade(Event):
    """Somebody suggested other words for the manuscript."""

    about: ClassVar[str] = "suggestion_id"

    suggestion_id: SuggestionId
    article_id: ArticleId
    form: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class SuggestionAccepted(Event):
    """A suggestion was taken over into the manuscript."""

    about: ClassVar[str] = "suggestion_id"

    suggestion_id: SuggestionId
    article_id: ArticleId
    block_id: BlockId
    form: str
    made_by: MemberId
    words_digest: str


@dataclass(frozen=True, slots=True)
class SuggestionDeclined(Event):
    """A suggestion was declined."""

    about: ClassVar[str] = "suggestion_id"

    suggestion_id: SuggestionId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Other words for the manuscript.

    Attributes:
        block_id: The block; for a new one the block it follows, none if it is first.
        was: What the block said when the suggestion was made.
        text: What it would say, with the marks of prose.
        note: Why.
        reason: Why it was declined.
    """

    id: SuggestionId
    article_id: ArticleId
    form: SuggestionForm
    block_id: BlockId | None
    was: str
    text: str
    note: str
    made_by: MemberId
    made_on: date
    outcome: SuggestionOutcome | None = None
    reason: str = ""
    settled_by: MemberId | None = None


@dataclass(frozen=True, slots=True)
class SuggestionShown:
    """A suggestion as it stands today.

    Attributes:
        row: What would differ, in the words that print.
        is_stale: Whether the block says something else now.
    """

    suggestion: Suggestion
    row: BlockRow
    is_stale: bool


def check_suggested(form: SuggestionForm, block: Block | None, text: str) -> None:
    """See that a suggestion would change something that is written.

    Raises:
        NotWrittenError: The block shows what comes from the study.
        NoSuggestedWordsError: It says nothing.
        SameWordsError: The block says so already.
    """
    if form is SuggestionForm.TAKE_OUT:
        return
    if not text:
        msg = "Write how it would read; to take a block out, suggest that."
        raise NoSuggestedWordsError(msg)
    if form is SuggestionForm.REWORD and block is not None:
        if block.kind not in WRITTEN:
            msg = "This block shows what the study holds; change it there."
            raise NotWrittenError(msg)
        if block.text == text:
            msg = "The block reads so already; change something first."
            raise SameWordsError(msg)


def is_stale(suggestion: Suggestion, blocks: Mapping[BlockId, Block]) -> bool:
    """Whether the block of an open suggestion is gone, or says something else."""
    if suggestion.outcome is not None or suggestion.block_id is None:
        return False
    block = blocks.get(suggestion.block_id)
    if block is None:
        return True
    return suggestion.form is not SuggestionForm.ADD and block.text != suggestion.was
