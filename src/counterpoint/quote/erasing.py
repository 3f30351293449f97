"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.participant.erasing import Whose
from counterpoint.quote.anatomy.store import quote_part
from counterpoint.quote.clarification.store import quote_clarification
from counterpoint.quote.clearance.store import clearance
from counterpoint.quote.label.store import pseudonym
from counterpoint.quote.mirror.store import mirror
from counterpoint.quote.store import quote, quote_fragment
from counterpoint.quote.translation.store import quote_translation
from counterpoint.storage.erasing import Part, empty, ids_of
from counterpoint.storage.transaction import Transaction


def list_quotes_of(connection: Connection, whose: Whose) -> frozenset[str]:
    """List all quotes that were ever cut from a person's reports."""
    return frozenset(ids_of(connection, quote.c.report_id, whose.report_ids))


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    cut = list_quotes_of(connection, whose)
    return [
        Part("quotes", quote.c.id, cut),
        Part("", quote_fragment.c.quote_id, cut),
        Part("", clearance.c.id, cut),
        Part("", quote_translation.c.quote_id, cut),
        Part("", quote_clarification.c.quote_id, cut),
        Part("", quote_part.c.quote_id, cut),
        Part("", mirror.c.one_id, cut),
        Part("", mirror.c.other_id, cut),
        Part("", pseudonym.c.participant_id, frozenset({whose.participant_id})),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take a person's quotes out of the pools."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
