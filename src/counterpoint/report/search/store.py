"""Which reports hold the passages that a search found. Reads only."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, and_, select

from counterpoint.kernel.ids import PassageId, ReportId
from counterpoint.report.store import in_analysis, passage, report, report_version
from counterpoint.storage import versions

MOST_ASKED = 5_000  # ids in one question; PostgreSQL takes 65,535


def reports_of_passages(
    connection: Connection, ids: Sequence[PassageId]
) -> list[tuple[ReportId, int]]:
    """List, by key, the reports in whose analysed version these passages stand.

    Returns:
        Each with the number of that version.
    """
    analysed = and_(
        report.c.id == passage.c.report_id,
        passage.c.version == in_analysis(),
        versions.present(report),
    )
    found: set[tuple[str, ReportId, int]] = set()  # two reports may share a key
    for at in range(0, len(ids), MOST_ASKED):
        query = (
            select(report.c.key, report.c.id, passage.c.version)
            .distinct()
            .join(passage, analysed)
            .where(passage.c.id.in_(ids[at : at + MOST_ASKED]))
        )
        for key, id_, version in connection.execute(query):
            found.add((key, ReportId(id_), version))
    return [(id_, version) for _, id_, version in sorted(found)]


def texts_in_analysis(connection: Connection) -> Iterator[tuple[ReportId, int, str]]:
    """Read, by key, every report's words in the version that is in analysis.

    Gives the report, the number of the version, and the words.
    """
    analysed = and_(
        report_version.c.report_id == report.c.id,
        report_version.c.no == in_analysis(),
    )
    query = (
        select(report.c.id, report_version.c.no, report_version.c.text)
        .join(report_version, analysed)
        .where(versions.present(report))
        .order_by(report.c.key)
    )
    for row in connection.execute(query):
        yield ReportId(row.id), row.no, row.text
