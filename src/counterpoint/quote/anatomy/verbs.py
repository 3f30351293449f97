"""What is done about the anatomy of quotes: mark words, take a mark away."""

from counterpoint.kernel.ids import QuoteId, QuotePartId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.quote.anatomy import store
from counterpoint.quote.anatomy.model import (
    Anatomy,
    QuotePart,
    QuotePartMarked,
    QuotePartUnmarked,
)
from counterpoint.quote.cutting import span_inside
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.printing import in_print
from counterpoint.quote.store import get_quote
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def mark_part(
    tx: Transaction, *, quote_id: QuoteId, span: Span, tells_of: Anatomy
) -> QuoteInPrint:
    """Mark words of a quote as an action, its situation, or a reflection.

    Args:
        tx: Who acts, and in which study.
        quote_id: The quote.
        span: The words, in the version of the report that is quoted; half a word
            is taken as the whole.
        tells_of: What they tell of; the same words may tell of several.

    Raises:
        NotFoundError: There is no such quote.
        OutsideQuoteError: The words are not in one paragraph of the quote.

    Source: method, row M51.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    quote = get_quote(tx.connection, quote_id)
    report = report_store.get_text(tx.connection, quote.report_id, quote.version)
    placed = span_inside(span, [each.span for each in quote.fragments], report)
    standing = store.list_parts(tx.connection, [quote_id]).get(quote_id, [])
    if any(each.span == placed and each.tells_of is tells_of for each in standing):
        return in_print(tx, [quote])[0]
    new = QuotePart(
        id=QuotePartId(new_id()),
        quote_id=quote_id,
        report_id=quote.report_id,
        version=quote.version,
        span=placed,
        tells_of=tells_of,
    )
    store.put_part(
        tx.connection, tx.record(QuotePartMarked(quote_id, new.id, tells_of)), new
    )
    return in_print(tx, [quote])[0]


def unmark_part(tx: Transaction, *, quote_part_id: QuotePartId) -> QuoteInPrint:
    """Take a mark inside a quote away.

    Raises:
        NotFoundError: There is no such mark, or its quote was retired.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    gone = store.get_part(tx.connection, quote_part_id)
    quote = get_quote(tx.connection, gone.quote_id)
    seq = tx.record(QuotePartUnmarked(gone.quote_id, gone.id))
    store.retire_parts(tx.connection, seq, [gone.id])
    return in_print(tx, [quote])[0]
