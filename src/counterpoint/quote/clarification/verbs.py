"""What is done about clarifications: insert one, word it anew, take it out."""

from counterpoint.kernel.ids import ClarificationId, QuoteId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import digest, new_salt
from counterpoint.quote.clarification import store
from counterpoint.quote.clarification.model import (
    Clarification,
    QuoteClarificationRetired,
    QuoteClarified,
    checked_clarification,
)
from counterpoint.quote.cutting import span_inside
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.printing import in_print
from counterpoint.quote.store import get_quote
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def clarify_quote(
    tx: Transaction, *, quote_id: QuoteId, span: Span, text: str
) -> QuoteInPrint:
    """Insert a few words behind words of a quote; they print in square brackets.

    Another clarification behind the same words is worded anew.

    Args:
        tx: Who acts, and in which study.
        quote_id: The quote.
        span: The words that need it, in the version of the report that is quoted;
            half a word is taken as the whole.
        text: What is inserted, without the brackets.

    Raises:
        NotFoundError: There is no such quote.
        OutsideQuoteError: The words are not in one paragraph of the quote.
        ClarificationTextError: The text is none, or too long, or holds brackets.

    Source: method, row F28.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    quote = get_quote(tx.connection, quote_id)
    given = checked_clarification(text)
    report = report_store.get_text(tx.connection, quote.report_id, quote.version)
    cut = [fragment.span for fragment in quote.fragments]
    placed = span_inside(span, cut, report)
    standing = store.list_clarifications(tx.connection, [quote_id]).get(quote_id, [])
    same = next((each for each in standing if each.span.end == placed.end), None)
    salt = new_salt()
    new = Clarification(
        id=same.id if same else ClarificationId(new_id()),
        quote_id=quote_id,
        report_id=quote.report_id,
        version=quote.version,
        span=placed,
        text=given,
    )
    seq = tx.record(QuoteClarified(quote_id, new.id, digest(salt, given)))
    store.put_clarification(tx.connection, seq, new, salt)
    return in_print(tx, [quote])[0]


def retire_clarification(
    tx: Transaction, *, quote_clarification_id: ClarificationId
) -> QuoteInPrint:
    """Take out what was inserted.

    Raises:
        NotFoundError: There is no such clarification, or its quote was retired.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    gone = store.get_clarification(tx.connection, quote_clarification_id)
    quote = get_quote(tx.connection, gone.quote_id)
    seq = tx.record(QuoteClarificationRetired(gone.quote_id, gone.id))
    store.retire_clarification(tx.connection, seq, [gone.id])
    return in_print(tx, [quote])[0]
