"""Quotes: people's own words, chosen for print, each with its speaker.

Takes fragments of one report that is approved or was brought in. Gives the
quote as it prints, with the label of its participant, and says when the report
has changed beneath it, and who cleared it for print. Refuses notes and lone
questions, a typed label, a label that is withheld without a reason, and a
clearance by the member who proposed the quote.
"""

from counterpoint.quote.clearance.model import Clearance, NameLike, NameUse
from counterpoint.quote.clearance.verbs import (
    clear_quote,
    list_clearable,
    take_back_clearance,
)
from counterpoint.quote.model import (
    UNCHANGED,
    Attribution,
    Length,
    Paragraph,
    Quote,
    QuoteInPrint,
    QuoteState,
    Voice,
)
from counterpoint.quote.verbs import (
    change_quote,
    list_quotes,
    note_on_quote,
    propose_quote,
    retire_quote,
    show_quote,
)

__all__ = [
    "UNCHANGED",
    "Attribution",
    "Clearance",
    "Length",
    "NameLike",
    "NameUse",
    "Paragraph",
    "Quote",
    "QuoteInPrint",
    "QuoteState",
    "Voice",
    "change_quote",
    "clear_quote",
    "list_clearable",
    "list_quotes",
    "note_on_quote",
    "propose_quote",
    "retire_quote",
    "show_quote",
    "take_back_clearance",
]
