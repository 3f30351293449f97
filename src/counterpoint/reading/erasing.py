"""What of a person this stage keeps, and how their words go from it.

A note on a person's report goes with the report; what a diary repeats of their
words is looked for with all other texts.
"""

from sqlalchemy import Connection

from counterpoint.participant.erasing import Whose
from counterpoint.reading.note.store import note
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    del connection  # a note names its report
    return [Part("", note.c.report_id, whose.report_ids)]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take out what was noted on their reports, and the notes away."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
