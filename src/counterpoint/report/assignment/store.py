"""Where it is kept who is to write which report. The only SQL that changes it."""

from typing import Any

from sqlalchemy import Connection, ForeignKey, Row, select

from counterpoint.kernel.ids import AssignmentId, InterviewId, MemberId, ReportId
from counterpoint.report.assignment.model import Assignment
from counterpoint.report.store import report
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)
from counterpoint.study.design.model import DataMode

assignment = versioned_table(
    "assignment",
    identifier("interview_id", nullable=False, refers_to="interview"),
    identifier("writer_id", ForeignKey("member.id"), nullable=False),
    state("data_mode", nullable=False),
    present_index("assignment", "interview_id"),
)
"""``data_mode`` is the study's way of making reports when the choice was made."""


def put_assignment(
    connection: Connection, seq: int, kept: Assignment, data_mode: DataMode
) -> None:
    """Keep who is to write a report."""
    versions.put(
        connection,
        assignment,
        seq,
        kept.id,
        interview_id=kept.interview_id,
        writer_id=kept.writer_id,
        data_mode=data_mode,
    )


def retire_assignment(connection: Connection, seq: int, id_: AssignmentId) -> None:
    """Let nobody be chosen any more."""
    versions.retire(connection, assignment, seq, [id_])


def find_assignment(
    connection: Connection, interview_id: InterviewId
) -> Assignment | None:
    """Find who was chosen to write the report of an interview."""
    query = select(assignment).where(
        assignment.c.interview_id == interview_id, versions.present(assignment)
    )
    row = connection.execute(query).first()
    return None if row is None else _assignment(row)


def list_assignments(connection: Connection) -> dict[InterviewId, Assignment]:
    """List who was chosen, by interview."""
    query = select(assignment).where(versions.present(assignment))
    found = [_assignment(row) for row in connection.execute(query)]
    return {each.interview_id: each for each in found}


def list_modes(connection: Connection) -> dict[InterviewId, DataMode]:
    """List by which rule each writer was chosen."""
    query = select(assignment.c.interview_id, assignment.c.data_mode).where(
        versions.present(assignment)
    )
    return {
        InterviewId(row.interview_id): DataMode(row.data_mode)
        for row in connection.execute(query)
    }


def find_report_of(
    connection: Connection, interview_id: InterviewId
) -> ReportId | None:
    """Find the report of an interview."""
    query = select(report.c.id).where(
        report.c.interview_id == interview_id, versions.present(report)
    )
    found = connection.scalar(query)
    return None if found is None else ReportId(found)


def _assignment(row: Row[Any]) -> Assignment:
    return Assignment(
        id=AssignmentId(row.id),
        interview_id=InterviewId(row.interview_id),
        writer_id=MemberId(row.writer_id),
    )
