"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.article.selection.store import omission
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    del connection  # an omission names its report
    return [Part("", omission.c.report_id, whose.report_ids)]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take out why a report was left out, and that it was."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
