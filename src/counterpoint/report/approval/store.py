"""Where approvals are kept. They are never changed nor taken back."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Row,
    Table,
    bindparam,
    insert,
    select,
)

from counterpoint.kernel.ids import MemberId, ReportId, new_id
from counterpoint.report.approval.model import Approval
from counterpoint.storage.schema import (
    Holds,
    identifier,
    metadata,
    salt,
    state,
    words,
)

approval = Table(
    "approval",
    metadata,
    identifier("id", primary_key=True),
    identifier("report_id", nullable=False),
    Column("version", Integer, nullable=False),
    identifier("made_by", ForeignKey("member.id"), nullable=False),
    state("made_at", nullable=False),
    words("attestation", Holds.TEAM),
    salt(),
    Column("heard_ms", Integer, nullable=False, server_default="0"),
    Column("duration_ms", Integer),
    Column("judged", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["report_id", "version"], ["report_version.report_id", "report_version.no"]
    ),
    Index("ix_approval_report_id_version", "report_id", "version"),
)

_APPROVED = select(approval.c.version).where(  # made once: making takes time
    approval.c.report_id == bindparam("report_id")
)
_LAST = (
    select(approval)
    .where(
        approval.c.report_id == bindparam("report_id"),
        approval.c.version == bindparam("version"),
    )
    .order_by(approval.c.id.desc())
    .limit(1)
)


def put_approval(connection: Connection, made: Approval, salt_bytes: bytes) -> None:
    """Keep an approval, with the salt of its digest."""
    row = {
        "id": new_id(),
        "report_id": made.report_id,
        "version": made.version,
        "made_by": made.by,
        "made_at": made.at.isoformat(timespec="milliseconds"),
        "attestation": made.attestation,
        "salt": salt_bytes,
        "heard_ms": made.heard_ms,
        "duration_ms": made.duration_ms,
        "judged": made.judged,
    }
    connection.execute(insert(approval).values(row))


def find_approval(
    connection: Connection, report_id: ReportId, version: int
) -> Approval | None:
    """Find the last approval of a version."""
    wanted = {"report_id": report_id, "version": version}
    row = connection.execute(_LAST, wanted).one_or_none()
    return None if row is None else _approval(row)


def list_approvals(connection: Connection) -> dict[tuple[ReportId, int], Approval]:
    """Give the last approval of each version that was ever approved."""
    rows = connection.execute(select(approval).order_by(approval.c.id))
    found = [_approval(row) for row in rows]
    return {(each.report_id, each.version): each for each in found}


def list_approved_versions(connection: Connection, report_id: ReportId) -> set[int]:
    """List the numbers of a report's versions that were ever approved."""
    return set(connection.scalars(_APPROVED, {"report_id": report_id}))


def _approval(row: Row[Any]) -> Approval:
    return Approval(
        report_id=ReportId(row.report_id),
        version=row.version,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        attestation=row.attestation,
        heard_ms=row.heard_ms,
        duration_ms=row.duration_ms,
        judged=row.judged,
    )
