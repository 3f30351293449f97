"""Which reports there are of an interview, read from where reports are kept."""

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import InterviewId, ReportId
from counterpoint.report.store import report
from counterpoint.storage import versions


def list_reports_of(
    connection: Connection, interview_id: InterviewId
) -> list[ReportId]:
    """List the reports of an interview: at most one that was filed here."""
    query = select(report.c.id).where(
        report.c.interview_id == interview_id, versions.present(report)
    )
    return [ReportId(id_) for id_ in connection.scalars(query)]
