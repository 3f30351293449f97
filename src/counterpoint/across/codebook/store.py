"""How much of whom each code has. Only reads."""

from sqlalchemy import Connection, func, select

from counterpoint.across.codebook.model import Used
from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.report.store import report
from counterpoint.storage import versions


def list_used(connection: Connection, article_id: ArticleId) -> list[Used]:
    """Count each code's passages in what each person said.

    A report that belongs to nobody known counts as one person's.
    """
    person = func.coalesce(report.c.participant_id, report.c.id)
    query = (
        select(coding.c.code_id, person, func.count())
        .join(report, report.c.id == coding.c.report_id)
        .where(
            coding.c.article_id == article_id,
            versions.present(coding),
            versions.present(report),
        )
        .group_by(coding.c.code_id, person)
    )
    rows = connection.execute(query)
    return [Used(CodeId(id_), str(who), count) for id_, who, count in rows]
