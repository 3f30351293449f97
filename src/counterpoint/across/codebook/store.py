"""How much of whom each code has. Only reads."""

from sqlalchemy import Connection, func, select

from counterpoint.across.codebook.model import Used
from counterpoint.article.selection.store import left_out
from counterpoint.coding.coding.store import count_by_report
from counterpoint.kernel.ids import ArticleId
from counterpoint.report.store import report
from counterpoint.storage import versions


def list_used(connection: Connection, article_id: ArticleId) -> list[Used]:
    """Count each code's passages in what each person said, as frequencies do.

    Reports that the article leaves out are not counted. A report that belongs to
    nobody known counts as one person's.
    """
    person = func.coalesce(report.c.participant_id, report.c.id)
    query = select(report.c.id, person).where(versions.present(report))
    whose = {id_: str(who) for id_, who in connection.execute(query).all()}
    for id_ in left_out(connection, article_id, whose):
        del whose[id_]
    return [
        Used(code_id, whose[report_id], passages)
        for code_id, report_id, passages in count_by_report(connection, article_id)
        if report_id in whose
    ]
