"""Where clearances are kept. The only SQL that changes them."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import MemberId, QuoteId
from counterpoint.quote.clearance.model import Clearance, read, written
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    salt,
    state,
    versioned_table,
    words,
)

clearance = versioned_table(
    "clearance",
    identifier("cleared_by", nullable=False),
    state("cleared_on", nullable=False),
    state("names", nullable=False),
    words("third_persons", Holds.TEAM),
    state("words_digest", nullable=False),
    salt(),
)
"""One row a quote, of the quote's id."""


def list_clearances(
    connection: Connection, ids: Collection[QuoteId]
) -> dict[QuoteId, Clearance]:
    """Give the clearances of some quotes, also those that have lapsed."""
    query = select(clearance).where(
        clearance.c.id.in_(ids), versions.present(clearance)
    )
    return {
        QuoteId(row.id): Clearance(
            quote_id=QuoteId(row.id),
            cleared_by=MemberId(row.cleared_by),
            cleared_on=row.cleared_on,
            names=read(row.names),
            third_persons=row.third_persons,
            words_digest=row.words_digest,
            salt=row.salt,
        )
        for row in connection.execute(query)
    }


def put_clearance(connection: Connection, seq: int, given: Clearance) -> None:
    """Keep a clearance in place of the one before."""
    versions.put(
        connection,
        clearance,
        seq,
        given.quote_id,
        cleared_by=given.cleared_by,
        cleared_on=given.cleared_on,
        names=written(given.names),
        third_persons=given.third_persons,
        words_digest=given.words_digest,
        salt=given.salt,
    )


def retire_clearance(connection: Connection, seq: int, quote_id: QuoteId) -> None:
    """End the clearance of a quote."""
    versions.retire(connection, clearance, seq, [quote_id])
