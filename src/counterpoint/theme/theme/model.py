"""What a theme is, in which order themes stand, and what may be said of one."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, DecisionId, ThemeId
from counterpoint.kernel.text import normalised

STEP = 1.0
"""How far the next theme stands behind the last."""


class ThemeKind(StrEnum):
    """The form of a theme; a team begins with topics. Source: method, row F3."""

    TOPIC = "topic"
    STATEMENT = "statement"
    PARADOX = "paradox"


class ThemeState(StrEnum):
    """How far a theme has come.

    The first four are the team's own, back and forth. What was agreed is taken back
    by a decision only.

    Source: method, section 3.4.
    """

    PRELIMINARY = "preliminary"
    DEVELOPING = "developing"
    UNDER_REVIEW = "under_review"
    FORMULATED = "formulated"
    AGREED = "agreed"
    PLACED = "placed"
    PUBLISHED = "published"

    @property
    def is_settled(self) -> bool:
        """Whether the team has agreed on the theme as it is worded."""
        return self in _SETTLED


_SETTLED = (ThemeState.AGREED, ThemeState.PLACED, ThemeState.PUBLISHED)
_BEFORE = {
    ThemeState.AGREED: ThemeState.FORMULATED,
    ThemeState.PLACED: ThemeState.AGREED,
    ThemeState.PUBLISHED: ThemeState.PLACED,
}


class NoTitleError(InputError):
    """A theme has a title."""


class NoPlaceError(InputError):
    """A place in an order is a finite number."""


class FormIsDecidedError(RuleError):
    """A theme becomes a paradox, or ceases to be one, by a decision only."""


class NotYetError(RuleError):
    """A theme is agreed on, placed and published one after the other."""


class AgreedError(RuleError):
    """What the team agreed on is changed by a decision only."""


@dataclass(frozen=True, slots=True)
class ThemeAdded(Event):
    """A theme was begun."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class ThemeBegunFromNotes(Event):
    """A preliminary theme was begun from what readers had noted."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    article_id: ArticleId
    notes: int
    readers: int
    decision_id: DecisionId | None
    words_digest: str


@dataclass(frozen=True, slots=True)
class ThemeChanged(Event):
    """A theme was worded anew, moved, or came further."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId
    form: str
    state: str
    words_digest: str
    decision_id: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class ThemeRetired(Event):
    """A theme was taken out of the article; its versions stay."""

    about: ClassVar[str] = "theme_id"

    theme_id: ThemeId


@dataclass(frozen=True, slots=True)
class Theme:
    """A pattern of meaning across the reports of an article.

    Attributes:
        title: As its heading prints.
        short: As it is named in running text; empty if the title serves.
        title_overridden: Whether a paradox's title was written by hand
            instead of composed from its poles.
        position: Order among the article's themes; any real number.
        parent_id: The theme it stands below, if any.
    """

    id: ThemeId
    article_id: ArticleId
    kind: ThemeKind
    title: str
    short: str
    definition: str
    state: ThemeState
    position: float
    title_overridden: bool = False
    parent_id: ThemeId | None = None

    @property
    def wording(self) -> str:
        """Everything the team has written in it, as history witnesses it."""
        return f"{self.title}\n{self.short}\n{self.definition}"


def checked_title(title: str) -> str:
    """Bring a title into its one form.

    Raises:
        NoTitleError: It is empty.
    """
    given = " ".join(normalised(title).split())
    if not given:
        msg = "Give the theme a title; it can be changed at any time."
        raise NoTitleError(msg)
    return given


def checked_position(position: float) -> float:
    """Take a place in an order.

    Raises:
        NoPlaceError: It is infinite, or no number at all.
    """
    if not math.isfinite(position):
        msg = "Give the place in the order as an ordinary number."
        raise NoPlaceError(msg)
    return position


def check_form(before: ThemeKind, after: ThemeKind) -> None:
    """Let topics become statements and back, freely.

    Raises:
        FormIsDecidedError: Either is a paradox, and the other is not.

    Source: method, row M47.
    """
    if before is not after and ThemeKind.PARADOX in (before, after):
        msg = "Turn the theme into a paradox with a reason; to go back, undo that step."
        raise FormIsDecidedError(msg)


def check_state(before: ThemeState, after: ThemeState, *, is_decided: bool) -> None:
    """Let a theme come further, one state after the other once it is formulated.

    Raises:
        NotYetError: It would leave a state out.
        AgreedError: What was agreed would be taken back without a decision.

    Source: method, section 3.4.
    """
    if after is before:
        return
    needed = _BEFORE.get(after)
    goes_back = before.is_settled and (
        not after.is_settled or _SETTLED.index(after) < _SETTLED.index(before)
    )
    if goes_back and not is_decided:
        msg = "The team agreed on this theme; name the decision that takes it back."
        raise AgreedError(msg)
    if needed is not None and not goes_back and before is not needed:
        msg = "A theme becomes {state} once it is {needed}; bring it there first."
        raise NotYetError(msg, state=after.value, needed=needed.value)


def check_wording(theme: Theme) -> None:
    """Refuse to word anew what the team agreed on.

    Raises:
        AgreedError: The theme is agreed on, placed or published.
    """
    if theme.state.is_settled:
        msg = "The team agreed on these words; decide to take the theme back first."
        raise AgreedError(msg)


def position_after(themes: list[Theme]) -> float:
    """Give the place behind the last of some themes."""
    return max((theme.position for theme in themes), default=0.0) + STEP
