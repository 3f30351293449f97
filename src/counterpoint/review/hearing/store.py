"""Where it is kept what was heard. The only SQL that changes it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, Index, Integer, Table, func, insert, select

from counterpoint.kernel.ids import RoundId, new_id
from counterpoint.kernel.spans import TimeSpan
from counterpoint.storage.schema import identifier, metadata, state

review_heard = Table(
    "review_heard",
    metadata,
    identifier("id", primary_key=True),
    identifier("round_id", nullable=False),
    Column("start_ms", Integer, nullable=False),
    Column("end_ms", Integer, nullable=False),
    state("heard_at", nullable=False),
    Index("ix_review_heard_round_id", "round_id"),
)
"""Stretches of one round do not overlap: only what is new is added."""


def put_heard(
    connection: Connection,
    round_id: RoundId,
    stretches: Iterable[TimeSpan],
    at: datetime,
) -> None:
    """Keep stretches that had not been heard in a round."""
    rows = [
        {
            "id": new_id(),
            "round_id": round_id,
            "start_ms": each.start_ms,
            "end_ms": each.end_ms,
            "heard_at": at.isoformat(timespec="milliseconds"),
        }
        for each in stretches
    ]
    if rows:
        connection.execute(insert(review_heard), rows)


def list_heard(connection: Connection, round_id: RoundId) -> list[TimeSpan]:
    """List what was heard in a round, in the order of the recording."""
    query = (
        select(review_heard.c.start_ms, review_heard.c.end_ms)
        .where(review_heard.c.round_id == round_id)
        .order_by(review_heard.c.start_ms)
    )
    return [TimeSpan(row.start_ms, row.end_ms) for row in connection.execute(query)]


def find_last_heard(connection: Connection, round_id: RoundId) -> datetime | None:
    """Find when the last stretch of a round was kept."""
    query = select(func.max(review_heard.c.heard_at)).where(
        review_heard.c.round_id == round_id
    )
    at = connection.scalar(query)
    return None if at is None else datetime.fromisoformat(at)
