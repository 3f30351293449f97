"""Quotes: people's own words, chosen for print, each with its speaker.

Takes fragments of one report that is approved or was brought in. Gives the
quote as it prints, with the label of its participant, and says when the report
has changed beneath it. Refuses notes and lone questions, a typed label, and a
label that is withheld without a reason.
"""

from counterpoint.quote.model import (
    UNCHANGED,
    Attribution,
    Paragraph,
    Quote,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.quote.verbs import (
    change_quote,
    list_quotes,
    propose_quote,
    retire_quote,
    show_quote,
)

__all__ = [
    "UNCHANGED",
    "Attribution",
    "Paragraph",
    "Quote",
    "QuoteInPrint",
    "QuoteState",
    "Voice",
    "change_quote",
    "list_quotes",
    "propose_quote",
    "retire_quote",
    "show_quote",
]
