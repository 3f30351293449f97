"""Words inside a quote that tell of an action, its situation, or a reflection.

Finer than the marks of a report's passages. An extensive quote that lacks one of
the three is listed for the team and never refused.

Source: method, row M51.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import QuoteId, QuotePartId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.mark.model import PassageMark


class Anatomy(StrEnum):
    """What some words of a quote tell of."""

    ACTION = "action"
    SITUATION = "situation"
    REFLECTION = "reflection"

    @property
    def mark(self) -> PassageMark:
        """The same, as a passage of a report is marked."""
        return PassageMark(self.value)


@dataclass(frozen=True, slots=True)
class QuotePartMarked(Event):
    """Words of a quote were marked as an action, a situation or a reflection."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    part_id: QuotePartId
    part: str


@dataclass(frozen=True, slots=True)
class QuotePartUnmarked(Event):
    """A mark inside a quote was taken away."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    part_id: QuotePartId


@dataclass(frozen=True, slots=True)
class QuotePart:
    """Marked words of a quote.

    Attributes:
        version: The report's, in which they were marked.
        span: Where they stand in it.
    """

    id: QuotePartId
    quote_id: QuoteId
    report_id: ReportId
    version: int
    span: Span
    tells_of: Anatomy
