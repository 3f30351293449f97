"""A place where words were found."""

from dataclasses import dataclass

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Passage, ReportText

CONTEXT_CHARACTERS = 60


class NothingAskedError(InputError):
    """A search holds at least one word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in the version of a report that is in analysis.

    Attributes:
        report: The report's key.
        start: First code point in the version's text.
        end: One past the last.
        text: The words as they stand there.
        before: Up to 60 code points of the passage in front of them.
        after: Up to 60 code points of the passage behind them.
    """

    report_id: ReportId
    report: str
    version: int
    passage_id: PassageId
    start: int
    end: int
    text: str
    before: str
    after: str


def hit_at(place: Span, passage: Passage, shown: ReportText) -> Hit:
    """Show a place inside a passage.

    Args:
        place: Counted from the passage's first code point.
        passage: Where it was found.
        shown: The version that the passage is of.
    """
    start, end = passage.start + place.start, passage.start + place.end
    return Hit(
        report_id=shown.report_id,
        report=shown.key,
        version=shown.version,
        passage_id=passage.id,
        start=start,
        end=end,
        text=shown.text[start:end],
        before=shown.text[max(passage.start, start - CONTEXT_CHARACTERS) : start],
        after=shown.text[end : min(passage.end, end + CONTEXT_CHARACTERS)],
    )
