"""When a quote is cut anew, what stands inside it follows its words, or goes."""

from counterpoint.quote.anatomy import store as anatomy
from counterpoint.quote.clarification import store as clarifications
from counterpoint.quote.cutting import carried
from counterpoint.quote.model import Quote
from counterpoint.report import store as report_store
from counterpoint.storage.transaction import Transaction


def carry_inside(tx: Transaction, seq: int, quote: Quote) -> None:
    """Carry clarifications and marks into the quote as it is cut now.

    Those whose words are no longer quoted, or read otherwise now, end; history
    keeps them. Asks no permission: the verb that cut the quote has.

    Args:
        tx: The transaction of the cutting.
        seq: Its entry of history.
        quote: As it is cut now.
    """
    cut = [fragment.span for fragment in quote.fragments]
    texts: dict[int, list[str]] = {}

    def texts_from(version: int) -> list[str]:
        if version not in texts:
            numbers = range(min(version, quote.version), quote.version + 1)
            texts[version] = [
                report_store.get_text(tx.connection, quote.report_id, no).text
                for no in numbers
            ]
        return texts[version]

    for note in clarifications.list_clarifications(tx.connection, [quote.id]).get(
        quote.id, ()
    ):
        span = carried(note.span, texts_from(note.version), cut)
        if span is None:
            clarifications.retire_clarification(tx.connection, seq, [note.id])
        elif (span, quote.version) != (note.span, note.version):
            clarifications.move_clarification(
                tx.connection, seq, note.id, quote.version, span
            )
    for part in anatomy.list_parts(tx.connection, [quote.id]).get(quote.id, ()):
        span = carried(part.span, texts_from(part.version), cut)
        if span is None:
            anatomy.retire_parts(tx.connection, seq, [part.id])
        elif (span, quote.version) != (part.span, part.version):
            anatomy.move_part(tx.connection, seq, part.id, quote.version, span)
