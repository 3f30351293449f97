"""Where clarifications are kept. The only SQL that changes them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import ClarificationId, QuoteId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.quote.clarification.model import Clarification
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)

quote_clarification = versioned_table(
    "quote_clarification",
    identifier("quote_id", refers_to="quote", nullable=False),
    identifier("report_id", refers_to="report", nullable=False),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("text", Holds.TEAM),
    salt(),
    present_index("quote_clarification", "quote_id", "start"),
)


def list_clarifications(
    connection: Connection, ids: Collection[QuoteId]
) -> dict[QuoteId, list[Clarification]]:
    """Give the clarifications of some quotes, in the order of the text."""
    table = quote_clarification
    query = select(table).where(table.c.quote_id.in_(ids), versions.present(table))
    found: dict[QuoteId, list[Clarification]] = {}
    for row in connection.execute(query.order_by(table.c.end, table.c.id)):
        found.setdefault(QuoteId(row.quote_id), []).append(_clarification(row))
    return found


def get_clarification(connection: Connection, id_: ClarificationId) -> Clarification:
    """Read a clarification.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _clarification(versions.get(connection, quote_clarification, id_))


def put_clarification(
    connection: Connection, seq: int, kept: Clarification, salt_bytes: bytes
) -> None:
    """Keep a clarification after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        quote_clarification,
        seq,
        kept.id,
        quote_id=kept.quote_id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.span.start,
        end=kept.span.end,
        text=kept.text,
        salt=salt_bytes,
    )


def move_clarification(
    connection: Connection, seq: int, id_: ClarificationId, version: int, span: Span
) -> None:
    """Let a clarification stand at its words in another version of the report."""
    versions.put(
        connection,
        quote_clarification,
        seq,
        id_,
        version=version,
        start=span.start,
        end=span.end,
    )


def retire_clarification(
    connection: Connection, seq: int, ids: Collection[ClarificationId]
) -> None:
    """End clarifications."""
    versions.retire(connection, quote_clarification, seq, ids)


def _clarification(row: Row[Any]) -> Clarification:
    return Clarification(
        id=ClarificationId(row.id),
        quote_id=QuoteId(row.quote_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        span=Span(row.start, row.end),
        text=row.text,
    )
