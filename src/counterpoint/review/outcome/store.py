"""Where it is kept why a report was returned or opened again. Never changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, Index, Integer, Table, insert, select

from counterpoint.kernel.ids import MemberId, ReportId, new_id
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    salt,
    state,
    words,
)

review_return = Table(
    "review_return",
    metadata,
    identifier("id", primary_key=True),
    identifier("report_id", nullable=False),
    Column("version", Integer, nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    words("reason", Holds.TEAM),
    salt(),
    Index("ix_review_return_report_id", "report_id"),
)


@dataclass(frozen=True, slots=True)
class Returned:
    """Why a report went back, to its writer or into review."""

    report_id: ReportId
    version: int
    by: MemberId
    at: datetime
    reason: str


def put_return(connection: Connection, made: Returned, salt_bytes: bytes) -> None:
    """Keep why a report went back, with the salt of its digest."""
    row = {
        "id": new_id(),
        "report_id": made.report_id,
        "version": made.version,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
        "reason": made.reason,
        "salt": salt_bytes,
    }
    connection.execute(insert(review_return).values(row))


def find_last_return(connection: Connection, report_id: ReportId) -> Returned | None:
    """Find why a report went back last."""
    query = (
        select(review_return)
        .where(review_return.c.report_id == report_id)
        .order_by(review_return.c.id.desc())
    )
    row = connection.execute(query.limit(1)).one_or_none()
    if row is None:
        return None
    return Returned(
        ReportId(row.report_id),
        row.version,
        MemberId(row.made_by),
        datetime.fromisoformat(row.made_at),
        row.reason,
    )
