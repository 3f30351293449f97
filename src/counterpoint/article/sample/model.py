"""A line of the sample description, and what it says once it is counted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.article.sample.wording import BANDS
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, ParticipantId, SampleLineId
from counterpoint.kernel.sentence import Said

SMALLEST_CELL = 3
"""A count below it prints only when a member approved that very cell (k = 3)."""


class LineKind(StrEnum):
    """What a line says.

    Source: method, rows M3, M11, M12, M16, M22, M24 to M29.
    """

    OPENING = "how many were interviewed"
    COMPOSITION = "gender and age"
    RANKING = "the most common first"
    SHARE = "a share in words"
    SPAN = "from the lowest to the highest"
    VALUES = "values in use"
    SERVICES = "how many services"
    SERVICE_TYPES = "types of service"
    DURATION = "how long interviews lasted"
    YEARS = "in which years"
    PLACES = "where"


OF_NOBODY = frozenset({LineKind.OPENING, LineKind.YEARS})
"""Kinds that speak of all groups together."""
OF_ATTRIBUTE = frozenset(
    {LineKind.RANKING, LineKind.SHARE, LineKind.SPAN, LineKind.VALUES}
)
"""Kinds that speak of one attribute."""


class LineIncompleteError(InputError):
    """A line lacks what its kind speaks of."""


class QuantifierError(InputError):
    """No such vague quantifier is known."""


class NoCellError(RuleError):
    """There is nothing to approve."""


@dataclass(frozen=True, slots=True)
class SampleLineKept(Event):
    """A line of the sample description was laid down or changed."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    line_id: SampleLineId
    line_kind: str


@dataclass(frozen=True, slots=True)
class SampleLineRetired(Event):
    """A line was taken out of the sample description."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    line_id: SampleLineId


@dataclass(frozen=True, slots=True)
class SampleLinesLaid(Event):
    """The usual lines of the sample description were laid down."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    lines: int


@dataclass(frozen=True, slots=True)
class SmallCellApproved(Event):
    """A member approved that a small count prints."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    line_id: SampleLineId


@dataclass(frozen=True, slots=True)
class SampleLine:
    """What one sentence of the sample description speaks of.

    Attributes:
        group: The key of the group; empty where it speaks of all.
        attribute: The attribute's name, where it speaks of one.
        values: Which of its values a share counts.
        of_attribute: Narrows the denominator to those who have, under this
            attribute, one of ``of_values``: "of those with a home of their own".
        wording: The sentence with its places in braces; the usual one if empty.
        quantifier: The vague quantifier a share shall bear; the fitting one if
            empty.
        approved: The small cells that a member approved, by name.
    """

    id: SampleLineId
    article_id: ArticleId
    kind: LineKind
    position: float
    group: str = ""
    attribute: str = ""
    values: tuple[str, ...] = ()
    of_attribute: str = ""
    of_values: tuple[str, ...] = ()
    wording: str = ""
    quantifier: str = ""
    approved: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in OF_NOBODY and not self.group:
            msg = "Say which group the line speaks of."
            raise LineIncompleteError(msg)
        if self.kind in OF_ATTRIBUTE and not self.attribute:
            msg = "Say which attribute the line speaks of."
            raise LineIncompleteError(msg)
        if self.kind is LineKind.SHARE and not (self.values and self.wording):
            msg = "Say which values the share counts, and how the sentence goes on."
            raise LineIncompleteError(msg)
        if self.quantifier and self.quantifier not in BANDS:
            msg = "Choose one of these: {known}."
            raise QuantifierError(msg, known=", ".join(BANDS))


@dataclass(frozen=True, slots=True)
class Count:
    """One number behind a sentence, with whom it counts.

    Attributes:
        name: What is counted: "women".
        of: Of how many, where it is a share of a group.
        people: Whom it counts.
    """

    name: str
    count: int
    of: int
    people: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A small count that waits for a member's approval."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a line says, counted from the records of this moment.

    Attributes:
        text: The sentence; empty while something forbids it.
        counts: The numbers behind it.
        problems: What forbids it, or is worth a second look, and what lifts it.
        small: The small cells that wait for approval.
    """

    text: str
    counts: tuple[Count, ...] = ()
    problems: tuple[Said, ...] = ()
    small: tuple[Cell, ...] = ()
