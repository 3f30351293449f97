"""Which reports can be read for an article, and in which version."""

from sqlalchemy import Connection

from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.report import store
from counterpoint.report.model import Report, ReportText
from counterpoint.report.readership import version_in_analysis


def list_readable(connection: Connection, article_id: ArticleId) -> list[Report]:
    """List the reports that an article's readers can be given, by key.

    Source: design rule 15; method, section 3.4.
    """
    del article_id  # every article reads all reports that are in analysis
    reports = store.list_reports(connection)
    return [each for each in reports if each.version_in_analysis is not None]


def readable_text(connection: Connection, report_id: ReportId) -> ReportText:
    """Give the words of a report in the version that is in analysis.

    Raises:
        NotFoundError: There is no such report.
        NotInAnalysisError: None of its versions was approved yet.
    """
    report = store.get_report(connection, report_id)
    return store.get_text(connection, report_id, version_in_analysis(report))
