"""Reading which versions a report has; they are kept by ``report.store``."""

from datetime import datetime

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report.store import report_version


def list_versions_made(
    connection: Connection, report_id: ReportId
) -> list[tuple[int, MemberId, datetime]]:
    """List the numbers of a report's versions, with who made each and when."""
    table = report_version.c
    query = select(table.no, table.made_by, table.made_at)
    rows = connection.execute(
        query.where(table.report_id == report_id).order_by(table.no)
    )
    return [
        (row.no, MemberId(row.made_by), datetime.fromisoformat(row.made_at))
        for row in rows
    ]
