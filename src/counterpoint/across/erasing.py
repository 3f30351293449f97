"""What of a person is kept across stages, and how their words go from it.

An attachment of another program goes with the person or report it belongs to.
A memo about a person, or about a report or coding of theirs, goes with them; what
other memos repeat of their words is looked for with all other texts. What a model made
of their passages is deleted.
"""

from sqlalchemy import Connection

from counterpoint.across.foreign.attachment.store import attachment, remove
from counterpoint.across.memo.store import memo, memo_span
from counterpoint.across.prompt.store import prompt
from counterpoint.across.similar.store import forget_reports
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty, ids_of
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows that are a person's."""
    del connection  # a memo names the person or the report
    return [
        Part("attachments", attachment.c.report_id, whose.report_ids),
        Part("", attachment.c.participant_id, frozenset({whose.participant_id})),
        Part("", memo.c.report_id, whose.report_ids),
        Part("", memo_span.c.report_id, whose.report_ids),
        Part("", prompt.c.report_id, whose.report_ids),
        Part("", memo.c.participant_id, frozenset({whose.participant_id})),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take the memos' words out, and the memos away; attachments go with their file."""
    people = frozenset({whose.participant_id})
    gone = {
        *ids_of(tx.connection, attachment.c.report_id, whose.report_ids),
        *ids_of(tx.connection, attachment.c.participant_id, people),
    }
    remove(tx, seq, sorted(gone))
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
    forget_reports(tx.connection, whose.report_ids)
