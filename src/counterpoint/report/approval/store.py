"""Where approvals are kept. They are never changed nor taken back."""

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    insert,
    select,
)

from counterpoint.kernel.ids import ReportId, new_id
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
    ForeignKeyConstraint(
        ["report_id", "version"], ["report_version.report_id", "report_version.no"]
    ),
    Index("ix_approval_report_id_version", "report_id", "version"),
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
    }
    connection.execute(insert(approval).values(row))


def find_attestation(
    connection: Connection, report_id: ReportId, version: int
) -> str | None:
    """Find what was last attested about a version."""
    query = (
        select(approval.c.attestation)
        .where(approval.c.report_id == report_id, approval.c.version == version)
        .order_by(approval.c.id.desc())
    )
    return connection.scalars(query.limit(1)).first()


def list_approved_versions(connection: Connection, report_id: ReportId) -> set[int]:
    """List the numbers of a report's versions that were ever approved."""
    query = select(approval.c.version).where(approval.c.report_id == report_id)
    return set(connection.scalars(query))
