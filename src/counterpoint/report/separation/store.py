"""Where the database keeps writer and interviewer apart. The only SQL that does.

One row for each interview whose writer is known: the report's if it was filed,
else the one who was chosen. A change of interviewer reaches it through the
foreign key, whoever makes it, and falls there if that member writes.

Source: method, row M35; invariant 6.
"""

from sqlalchemy import (
    CheckConstraint,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Table,
    delete,
    insert,
    select,
)

from counterpoint.interview.meeting.store import interview_holder
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage.schema import identifier, metadata, state
from counterpoint.study.design.model import DataMode

report_separation = Table(
    "report_separation",
    metadata,
    identifier("interview_id", primary_key=True, refers_to="interview"),
    identifier("interviewer_id", nullable=False),
    identifier("writer_id", ForeignKey("member.id"), nullable=False),
    state("data_mode", nullable=False),
    ForeignKeyConstraint(
        ["interview_id", "interviewer_id"],
        ["interview_holder.interview_id", "interview_holder.interviewer_id"],
        onupdate="CASCADE",
    ),
    CheckConstraint(
        "data_mode = 'verbatim' OR writer_id <> interviewer_id",
        name="writer_is_not_interviewer",
    ),
)


def keep_apart(
    connection: Connection,
    interview_id: InterviewId,
    writer_id: MemberId | None,
    data_mode: DataMode,
) -> None:
    """Let the database know who writes; without a writer it guards nothing."""
    same = report_separation.c.interview_id == interview_id
    connection.execute(delete(report_separation).where(same))
    if writer_id is None:
        return
    holder = select(interview_holder.c.interviewer_id).where(
        interview_holder.c.interview_id == interview_id
    )
    row = {
        "interview_id": interview_id,
        "interviewer_id": connection.execute(holder).scalar_one(),
        "writer_id": writer_id,
        "data_mode": data_mode,
    }
    connection.execute(insert(report_separation).values(row))


def list_kept(
    connection: Connection,
) -> dict[InterviewId, tuple[MemberId, DataMode]]:
    """List whom the database takes for the writers now, and by which rule."""
    return {
        InterviewId(row.interview_id): (
            MemberId(row.writer_id),
            DataMode(row.data_mode),
        )
        for row in connection.execute(select(report_separation))
    }
