"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.coding.coding.store import coding
from counterpoint.coding.facet.store import coding_facet
from counterpoint.coding.story.store import story, story_facet, story_span
from counterpoint.coding.uncoded.store import left_uncoded
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's."""
    del connection  # a coding names its report
    return [
        Part("codings", coding.c.report_id, whose.report_ids),
        Part("", coding_facet.c.report_id, whose.report_ids),
        Part("stories", story.c.report_id, whose.report_ids),
        Part("", story_span.c.report_id, whose.report_ids),
        Part("", story_facet.c.report_id, whose.report_ids),
        Part("", left_uncoded.c.report_id, whose.report_ids),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take the coded words out, and their codings away."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
