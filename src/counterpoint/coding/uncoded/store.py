"""Where it is kept what was left uncoded. The only SQL that changes it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.coding.uncoded.model import LeftUncoded
from counterpoint.kernel.ids import ArticleId, LeftUncodedId, MemberId, ReportId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

left_uncoded = versioned_table(
    "left_uncoded",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("reason", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("left_uncoded", "article_id", "report_id"),
)
"""A stretch of whole passages; it holds no word of theirs."""


def put_left(
    connection: Connection, seq: int, made: LeftUncoded, salt_bytes: bytes
) -> None:
    """Keep what was left uncoded, with the salt of its reason's digest."""
    versions.put(
        connection,
        left_uncoded,
        seq,
        made.id,
        article_id=made.article_id,
        report_id=made.report_id,
        version=made.version,
        start=made.start,
        end=made.end,
        reason=made.reason,
        made_by=made.by,
        made_at=made.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def get_left(connection: Connection, left_uncoded_id: LeftUncodedId) -> LeftUncoded:
    """Read what was left uncoded.

    Raises:
        NotFoundError: It was taken up again, or was never left.
    """
    return _left(versions.get(connection, left_uncoded, left_uncoded_id))


def list_left(
    connection: Connection, article_id: ArticleId, report_id: ReportId | None = None
) -> list[LeftUncoded]:
    """List what an article left uncoded, earliest first."""
    query = select(left_uncoded).where(
        left_uncoded.c.article_id == article_id, versions.present(left_uncoded)
    )
    if report_id is not None:
        query = query.where(left_uncoded.c.report_id == report_id)
    rows = connection.execute(query.order_by(left_uncoded.c.id))
    return [_left(row) for row in rows]


def retire(connection: Connection, seq: int, left_uncoded_id: LeftUncodedId) -> None:
    """End the present row of what was left uncoded."""
    versions.retire(connection, left_uncoded, seq, [left_uncoded_id])


def _left(row: Row[Any]) -> LeftUncoded:
    return LeftUncoded(
        id=LeftUncodedId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        start=row.start,
        end=row.end,
        reason=row.reason,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
