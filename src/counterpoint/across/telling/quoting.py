"""What is done inside and beside quotes, before they print."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.quote.anatomy.model import QuotePartMarked, QuotePartUnmarked
from counterpoint.quote.clarification.model import (
    QuoteClarificationRetired,
    QuoteClarified,
)
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
    QuotePartUnmarked: "Took a mark inside a quote away.",
}
