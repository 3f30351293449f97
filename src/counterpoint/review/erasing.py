"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.participant.erasing import Whose
from counterpoint.review.discrepancy.store import discrepancy
from counterpoint.review.hearing.store import review_heard
from counterpoint.review.outcome.store import review_return
from counterpoint.review.round.store import review_round, review_verdict
from counterpoint.storage.erasing import Part, empty, ids_of
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    own = whose.report_ids
    rounds = frozenset(ids_of(connection, review_round.c.report_id, own))
    return [
        Part("discrepancies of reports", discrepancy.c.report_id, own),
        Part("", review_return.c.report_id, own),
        Part("", review_verdict.c.round_id, rounds),
        Part("", review_heard.c.round_id, rounds),
        Part("", review_round.c.report_id, own),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take out what was noted about a person's reports under review."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
