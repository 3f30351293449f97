"""What stands inside the demo's quotes: a clarification, marked parts, a mirror."""

from counterpoint import quote
from counterpoint.demo.material import MaterialError
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.spans import Span
from counterpoint.quote import Anatomy, QuoteInPrint
from counterpoint.storage.transaction import Transaction

UNCLEAR = ("user-04", "a girl of perhaps twenty-three", "of the staff")
PARTS = (
    ("I sat down on the corridor floor outside", Anatomy.ACTION),
    ("I have to know that you're alive", Anatomy.SITUATION),
    ("That's how we did it for five months", Anatomy.REFLECTION),
)
ACROSS = ("user-12", "professional-01")
MIRRORED = "A door that was respected, told from behind it and from the landing."


def word_quotes(tx: Transaction, article_id: ArticleId) -> None:
    """Clarify one quote, mark the parts of another, and mirror two.

    Raises:
        MaterialError: The findings no longer quote these words.
    """
    told = quote.list_quotes(tx, article_id)
    report, words, text = UNCLEAR
    unclear = _of(told, report)
    quote.clarify_quote(
        tx, quote_id=unclear.quote.id, span=_within(unclear, words), text=text
    )
    night = _of(told, "professional-02")
    for words, tells_of in PARTS:
        span = _within(night, words)
        quote.mark_part(tx, quote_id=night.quote.id, span=span, tells_of=tells_of)
    one, other = (_of(told, report) for report in ACROSS)
    quote.mirror_quotes(
        tx, quote_id=one.quote.id, other_id=other.quote.id, note=MIRRORED
    )


def _of(told: list[QuoteInPrint], report: str) -> QuoteInPrint:
    for each in told:
        if each.report == report:
            return each
    msg = "The demo's findings quote nothing of {report}."
    raise MaterialError(msg, report=report)


def _within(found: QuoteInPrint, words: str) -> Span:
    for fragment in found.quote.fragments:
        at = fragment.exact.find(words)
        if at >= 0:
            start = fragment.span.start + at
            return Span(start, start + len(words))
    msg = "The demo's quote of {report} has other words now."
    raise MaterialError(msg, report=found.report)
