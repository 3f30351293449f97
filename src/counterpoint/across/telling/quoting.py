"""What is done inside and beside quotes, before they print."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.quote.anatomy.model import QuotePartMarked, QuotePartUnmarked
from counterpoint.quote.clarification.model import (
    QuoteClarificationRetired,
    QuoteClarified,
)
from counterpoint.quote.label.model import (
    PseudonymGiven,
    PseudonymTakenBack,
    QuoteLabelFormChosen,
)
from counterpoint.quote.mirror.model import QuoteMirrorRetired, QuotesMirrored
from counterpoint.quote.translation.model import (
    QuoteTranslated,
    QuoteTranslationChecked,
    QuoteTranslationRetired,
)

QUOTING: Mapping[type[Event], str] = {
    QuoteTranslated: "Translated a quote into {language}.",
    QuoteTranslationChecked: "Checked a quote's translation into {language}.",
    QuoteTranslationRetired: "Took a quote's translation into {language} away.",
    QuoteClarified: "Inserted a clarification into a quote.",
    QuoteClarificationRetired: "Took a clarification out of a quote.",
    QuotePartMarked: "Marked words of a quote as {part}.",
    QuotesMirrored: "Linked two quotes as mirrors of each other.",
    QuoteMirrorRetired: "Unlinked two quotes that mirrored each other.",
    QuoteLabelFormChosen: "Chose how a group is named in print ({output}): {form}.",
    PseudonymGiven: "Gave a participant a pseudonym for print.",
    PseudonymTakenBack: "Took a participant's pseudonym back.",
    QuotePartUnmarked: "Took a mark inside a quote away.",
}
