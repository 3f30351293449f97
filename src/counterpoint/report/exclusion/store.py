"""Where exclusions are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Row, select

from counterpoint.kernel.ids import ExclusionId, InterviewId, MemberId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.exclusion.model import Exclusion, ExclusionReason
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

exclusion = versioned_table(
    "exclusion",
    identifier("interview_id", nullable=False, refers_to="interview"),
    Column("start_ms", BigInteger, nullable=False),
    Column("end_ms", BigInteger, nullable=False),
    state("reason", nullable=False),
    words("note", Holds.PARTICIPANT),
    identifier("made_by", ForeignKey("member.id"), nullable=False),
    state("made_at", nullable=False),
    identifier("restored_by", ForeignKey("member.id")),
    state("restored_at"),
    present_index("exclusion", "interview_id"),
)


def put_exclusion(connection: Connection, seq: int, kept: Exclusion) -> None:
    """Keep an exclusion, after what was known of it before."""
    restored = kept.restored_at
    versions.put(
        connection,
        exclusion,
        seq,
        kept.id,
        interview_id=kept.interview_id,
        start_ms=kept.sound.start_ms,
        end_ms=kept.sound.end_ms,
        reason=kept.reason,
        note=kept.note,
        made_by=kept.made_by,
        made_at=kept.made_at.isoformat(timespec="milliseconds"),
        restored_by=kept.restored_by,
        restored_at=restored.isoformat(timespec="milliseconds") if restored else None,
    )


def get_exclusion(connection: Connection, id_: ExclusionId) -> Exclusion:
    """Read an exclusion.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _exclusion(versions.get(connection, exclusion, id_))


def list_exclusions(
    connection: Connection, interview_id: InterviewId | None = None
) -> list[Exclusion]:
    """List exclusions by interview and place, one interview's or all."""
    query = select(exclusion).where(versions.present(exclusion))
    if interview_id is not None:
        query = query.where(exclusion.c.interview_id == interview_id)
    order = (exclusion.c.interview_id, exclusion.c.start_ms, exclusion.c.id)
    return [_exclusion(row) for row in connection.execute(query.order_by(*order))]


def list_excluded_sound(
    connection: Connection, interview_id: InterviewId
) -> list[TimeSpan]:
    """List the stretches of a recording that are excluded now."""
    found = list_exclusions(connection, interview_id)
    return [each.sound for each in found if each.stands]


def _exclusion(row: Row[Any]) -> Exclusion:
    return Exclusion(
        id=ExclusionId(row.id),
        interview_id=InterviewId(row.interview_id),
        sound=TimeSpan(row.start_ms, row.end_ms),
        reason=ExclusionReason(row.reason),
        note=row.note,
        made_by=MemberId(row.made_by),
        made_at=datetime.fromisoformat(row.made_at),
        restored_by=MemberId(row.restored_by) if row.restored_by else None,
        restored_at=(
            datetime.fromisoformat(row.restored_at) if row.restored_at else None
        ),
    )
