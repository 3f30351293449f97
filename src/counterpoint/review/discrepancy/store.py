"""Where discrepancies are kept. The only SQL that changes them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import DiscrepancyId, MemberId, PassageId, ReportId
from counterpoint.review.discrepancy.model import Discrepancy, Resolution
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

discrepancy = versioned_table(
    "discrepancy",
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    identifier("passage_id", nullable=False),
    Column("at_ms", Integer),
    words("what", Holds.PARTICIPANT),
    words("reason", Holds.TEAM),
    words("answer", Holds.TEAM),
    state("resolution", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("discrepancy", "report_id"),
)


def put_discrepancy(
    connection: Connection, seq: int, changed: Discrepancy, salt_bytes: bytes
) -> None:
    """Keep a discrepancy, after what it was before."""
    versions.put(
        connection,
        discrepancy,
        seq,
        changed.id,
        report_id=changed.report_id,
        version=changed.version,
        passage_id=changed.passage_id,
        at_ms=changed.at_ms,
        what=changed.what,
        reason=changed.reason,
        answer=changed.answer,
        resolution=changed.resolution,
        made_by=changed.by,
        made_at=changed.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def put_place(
    connection: Connection, seq: int, id_: DiscrepancyId, version: int, at: PassageId
) -> None:
    """Keep of which version's passage a discrepancy speaks from now on."""
    versions.put(connection, discrepancy, seq, id_, version=version, passage_id=at)


def keep_as_they_are(connection: Connection, seq: int, report_id: ReportId) -> None:
    """Write a report's discrepancies again, so that an outcome rests on them."""
    for each in list_discrepancies(connection, report_id):
        put_place(connection, seq, each.id, each.version, each.passage_id)


def get_discrepancy(connection: Connection, id_: DiscrepancyId) -> Discrepancy:
    """Read a discrepancy.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _discrepancy(versions.get(connection, discrepancy, id_))


def list_discrepancies(
    connection: Connection, report_id: ReportId
) -> list[Discrepancy]:
    """List a report's discrepancies, earliest first."""
    query = select(discrepancy).where(
        discrepancy.c.report_id == report_id, versions.present(discrepancy)
    )
    rows = connection.execute(query.order_by(discrepancy.c.id))
    return [_discrepancy(row) for row in rows]


def list_of_reports(
    connection: Connection, report_ids: Collection[ReportId]
) -> list[Discrepancy]:
    """List the discrepancies of some reports, earliest first."""
    query = select(discrepancy).where(
        discrepancy.c.report_id.in_(report_ids), versions.present(discrepancy)
    )
    rows = connection.execute(query.order_by(discrepancy.c.id))
    return [_discrepancy(row) for row in rows]


def _discrepancy(row: Row[Any]) -> Discrepancy:
    return Discrepancy(
        id=DiscrepancyId(row.id),
        report_id=ReportId(row.report_id),
        version=row.version,
        passage_id=PassageId(row.passage_id),
        at_ms=row.at_ms,
        what=row.what,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        resolution=Resolution(row.resolution),
        reason=row.reason,
        answer=row.answer,
    )
