"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.discussion.mark.store import agenda_mark
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    del connection  # a mark names its report
    return [Part("marks for the agenda", agenda_mark.c.report_id, whose.report_ids)]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take the marked words out, and the marks off the agenda."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
