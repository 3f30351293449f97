"""What of a person this stage keeps, and how their words go from it."""

from sqlalchemy import Connection

from counterpoint.coding.coding.store import coding
from counterpoint.manuscript.check.store import settlement
from counterpoint.manuscript.edition.store import piece
from counterpoint.manuscript.formula.store import condensed
from counterpoint.manuscript.remark.store import remark
from counterpoint.manuscript.returned.store import difference
from counterpoint.manuscript.snapshot.store import snapshot_piece
from counterpoint.manuscript.store import block
from counterpoint.manuscript.suggestion.store import suggestion
from counterpoint.participant.erasing import Whose
from counterpoint.quote.erasing import list_quotes_of
from counterpoint.storage.erasing import Part, empty, ids_of
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's: what shows their quotes."""
    shown = list_quotes_of(connection, whose)
    blocks = ids_of(connection, block.c.quote_id, shown)
    coded = ids_of(connection, coding.c.report_id, whose.report_ids)
    return [
        Part("blocks of manuscripts", block.c.quote_id, shown),
        Part("", settlement.c.block_id, blocks),
        Part("", condensed.c.quote_id, shown),
        Part("", condensed.c.coding_id, coded),
        Part("comments on the manuscript", remark.c.block_id, blocks),
        Part("", suggestion.c.block_id, blocks),
        Part("passages of returned files", difference.c.quote_id, shown),
        Part("words in snapshots", snapshot_piece.c.quote_id, shown),
        Part("", snapshot_piece.c.participant_id, frozenset({whose.participant_id})),
        Part("words in the discussion edition", piece.c.quote_id, shown),
    ]


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take what shows a person's quotes or label out of the manuscripts."""
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
