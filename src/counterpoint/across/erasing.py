"""What of a person is kept across stages, and how their words go from it.

A memo about a person, or about a report or coding of theirs, goes with them; what
other memos repeat of their words is looked for with all other texts.
"""

from sqlalchemy import Connection

from counterpoint.across.memo.store import memo
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows that are a person's."""
    del connection  # a memo names the person or the report
    return [
        Part("", memo.c.report_id, whose.report_ids),
        Part("", memo.c.participant_id, frozenset({whose.participant_id})),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take the memos' words out, and the memos away."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
