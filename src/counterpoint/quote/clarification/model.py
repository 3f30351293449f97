"""What the authors insert into a quote so that it is understood.

It prints in square brackets behind the word that it explains. It is the authors'
text: it counts as no word of the person's, and no search of reports finds it.

Source: method, row F28; invariant 16.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ClarificationId, QuoteId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised

LONGEST = 80
"""A longer clarification is a note; in code points."""


class ClarificationTextError(InputError):
    """A clarification is a few words, without brackets or an ellipsis."""


@dataclass(frozen=True, slots=True)
class QuoteClarified(Event):
    """Something was inserted into a quote, or worded anew."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    clarification_id: ClarificationId
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteClarificationRetired(Event):
    """What was inserted into a quote was taken out."""

    about: ClassVar[str] = "quote_id"

    quote_id: QuoteId
    clarification_id: ClarificationId


@dataclass(frozen=True, slots=True)
class Clarification:
    """A few words of the authors' inside a quote.

    Attributes:
        version: The report's, in which it was placed.
        span: The words that it explains; it prints behind them.
        text: Without the brackets.
    """

    id: ClarificationId
    quote_id: QuoteId
    report_id: ReportId
    version: int
    span: Span
    text: str


def checked_clarification(text: str) -> str:
    """Take the words of a clarification.

    Raises:
        ClarificationTextError: They are none, too many, or hold a mark that has
            another meaning in quotes.
    """
    given = " ".join(normalised(text).split())
    if not given or len(given) > LONGEST or set(given) & set("[]…"):
        msg = (
            "Write a few words without brackets or dots, up to {longest} characters;"
            " the brackets are set by themselves."
        )
        raise ClarificationTextError(msg, longest=LONGEST)
    return given


def inserted(words: str, at: int, text: str) -> str:
    """Put a clarification into words, with the spaces that it needs.

    Args:
        words: Of one paragraph.
        at: Behind which code point.
        text: Without the brackets.
    """
    before, after = words[:at], words[at:]
    left = "" if not before or before[-1].isspace() else " "
    right = " " if after[:1].isalnum() else ""
    return f"{before}{left}[{text}]{right}{after}"
