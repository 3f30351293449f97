"""Quotes: people's own words, chosen for print, each with its speaker.

Takes fragments of one report that is approved or was brought in. Gives the
quote as it prints, in the language of the publication and with the label of its
participant; says when the report has changed beneath it, and who cleared it.
Refuses notes and lone questions, a typed label, a label that is withheld without
a reason, a clearance by the member who proposed the quote, and a translation
that its translator checks.
"""

from counterpoint.quote.anatomy.model import Anatomy, QuotePart
from counterpoint.quote.anatomy.verbs import mark_part, unmark_part
from counterpoint.quote.clarification.model import Clarification
from counterpoint.quote.clarification.verbs import (
    clarify_quote,
    retire_clarification,
)
from counterpoint.quote.clearance.model import Clearance, NameLike, NameUse
from counterpoint.quote.clearance.verbs import (
    clear_quote,
    list_clearable,
    take_back_clearance,
)
from counterpoint.quote.label.model import (
    GroupForm,
    LabelForm,
    Naming,
    Output,
)
from counterpoint.quote.label.verbs import (
    LabelLedger,
    LabelLine,
    choose_label_form,
    give_pseudonym,
    show_labels,
    take_back_pseudonym,
)
from counterpoint.quote.mirror.model import Mirror
from counterpoint.quote.mirror.verbs import (
    MirrorShown,
    list_mirrors,
    mirror_quotes,
    retire_mirror,
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
from counterpoint.quote.translation.model import Translated, Translation
from counterpoint.quote.translation.verbs import (
    check_translation,
    list_translations,
    retire_translation,
    translate_quote,
)
from counterpoint.quote.verbs import (
    change_quote,
    link_question,
    list_quotes,
    note_on_quote,
    propose_quote,
    retire_quote,
    show_quote,
)

__all__ = [
    "UNCHANGED",
    "Anatomy",
    "Attribution",
    "Clarification",
    "Clearance",
    "GroupForm",
    "LabelForm",
    "LabelLedger",
    "LabelLine",
    "Length",
    "Mirror",
    "MirrorShown",
    "NameLike",
    "NameUse",
    "Naming",
    "Output",
    "Paragraph",
    "Quote",
    "QuoteInPrint",
    "QuotePart",
    "QuoteState",
    "Translated",
    "Translation",
    "Voice",
    "change_quote",
    "check_translation",
    "choose_label_form",
    "clarify_quote",
    "clear_quote",
    "give_pseudonym",
    "link_question",
    "list_clearable",
    "list_mirrors",
    "list_quotes",
    "list_translations",
    "mark_part",
    "mirror_quotes",
    "note_on_quote",
    "propose_quote",
    "retire_clarification",
    "retire_mirror",
    "retire_quote",
    "retire_translation",
    "show_labels",
    "show_quote",
    "take_back_clearance",
    "take_back_pseudonym",
    "translate_quote",
    "unmark_part",
]
