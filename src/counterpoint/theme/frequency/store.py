"""How often codes are used, as counting reads it. Reads only."""

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId, ReportId
from counterpoint.storage import versions
from counterpoint.theme.frequency.model import Used


def list_used(
    connection: Connection,
    article_id: ArticleId,
    tellers: Mapping[ReportId, ParticipantId],
) -> list[Used]:
    """Count an article's codings by code and person.

    Args:
        connection: Of the study.
        article_id: Whose codebook.
        tellers: Whose each report is; others are not counted.
    """
    query = (
        select(coding.c.code_id, coding.c.report_id, func.count())
        .where(coding.c.article_id == article_id, versions.present(coding))
        .group_by(coding.c.code_id, coding.c.report_id)
    )
    return [
        Used(CodeId(code_id), tellers[ReportId(report_id)], number)
        for code_id, report_id, number in connection.execute(query).all()
        if report_id in tellers
    ]
