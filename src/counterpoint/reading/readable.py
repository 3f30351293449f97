"""Which reports can be read for an article, and in which version."""

from sqlalchemy import Connection

from counterpoint.article.selection.model import ReportLeftOutError
from counterpoint.article.selection.store import left_out
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.report import store
from counterpoint.report.model import Report, ReportText
from counterpoint.report.readership import version_in_analysis


def list_readable(connection: Connection, article_id: ArticleId) -> list[Report]:
    """List the reports that an article's readers can be given, by key.

    What the article leaves out is not among them.

    Source: design rule 15; method, section 3.4.
    """
    reports = [
        each
        for each in store.list_reports(connection)
        if each.version_in_analysis is not None
    ]
    gone = left_out(connection, article_id, [each.id for each in reports])
    return [each for each in reports if each.id not in gone]


def get_readable(
    connection: Connection, article_id: ArticleId, report_id: ReportId
) -> Report:
    """Give a report that an article's readers can be given.

    Raises:
        NotFoundError: There is no such report.
        NotInAnalysisError: None of its versions was approved yet.
        ReportLeftOutError: The article leaves it out.
    """
    report = store.get_report(connection, report_id)
    version_in_analysis(report)
    if left_out(connection, article_id, [report_id]):
        msg = "This article leaves the report out; take it in again on its page first."
        raise ReportLeftOutError(msg)
    return report


def readable_text(connection: Connection, report_id: ReportId) -> ReportText:
    """Give the words of a report in the version that is in analysis.

    Raises:
        NotFoundError: There is no such report.
        NotInAnalysisError: None of its versions was approved yet.
    """
    report = store.get_report(connection, report_id)
    return store.get_text(connection, report_id, version_in_analysis(report))
