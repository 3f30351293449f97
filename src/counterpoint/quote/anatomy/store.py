"""Where the marks inside quotes are kept. The only SQL that changes them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import QuoteId, QuotePartId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.quote.anatomy.model import Anatomy, QuotePart
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

quote_part = versioned_table(
    "quote_part",
    identifier("quote_id", refers_to="quote", nullable=False),
    identifier("report_id", refers_to="report", nullable=False),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    state("tells_of", nullable=False),
    present_index("quote_part", "quote_id", "start"),
)


def list_parts(
    connection: Connection, ids: Collection[QuoteId]
) -> dict[QuoteId, list[QuotePart]]:
    """Give the marks inside some quotes, in the order of the text."""
    table = quote_part
    query = select(table).where(table.c.quote_id.in_(ids), versions.present(table))
    found: dict[QuoteId, list[QuotePart]] = {}
    for row in connection.execute(query.order_by(table.c.start, table.c.id)):
        found.setdefault(QuoteId(row.quote_id), []).append(_part(row))
    return found


def get_part(connection: Connection, id_: QuotePartId) -> QuotePart:
    """Read a mark.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _part(versions.get(connection, quote_part, id_))


def put_part(connection: Connection, seq: int, kept: QuotePart) -> None:
    """Keep a mark after what it was before."""
    versions.put(
        connection,
        quote_part,
        seq,
        kept.id,
        quote_id=kept.quote_id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.span.start,
        end=kept.span.end,
        tells_of=kept.tells_of,
    )


def move_part(
    connection: Connection, seq: int, id_: QuotePartId, version: int, span: Span
) -> None:
    """Let a mark stand at its words in another version of the report."""
    versions.put(
        connection,
        quote_part,
        seq,
        id_,
        version=version,
        start=span.start,
        end=span.end,
    )


def retire_parts(
    connection: Connection, seq: int, ids: Collection[QuotePartId]
) -> None:
    """End marks."""
    versions.retire(connection, quote_part, seq, ids)


def _part(row: Row[Any]) -> QuotePart:
    return QuotePart(
        id=QuotePartId(row.id),
        quote_id=QuoteId(row.quote_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        span=Span(row.start, row.end),
        tells_of=Anatomy(row.tells_of),
    )
