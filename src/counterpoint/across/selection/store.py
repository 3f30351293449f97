"""How often an article draws on each report. Reads only."""

from collections import Counter

from sqlalchemy import Connection, Table, func, or_, select

from counterpoint.across.selection.model import Use
from counterpoint.coding.coding.store import coding
from counterpoint.coding.story.store import story
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.quote.store import quote
from counterpoint.storage import versions
from counterpoint.theme.evidence.store import evidence
from counterpoint.theme.paradox.store import pole, way
from counterpoint.theme.theme.store import theme


def uses_of(connection: Connection, article_id: ArticleId) -> dict[ReportId, Use]:
    """Count an article's codings, evidence, quotes and stories by report."""
    codings = _by_report(connection, coding, article_id)
    quotes = _by_report(connection, quote, article_id)
    stories = _by_report(connection, story, article_id)
    laid = _evidence(connection, article_id)
    return {
        ReportId(id_): Use(codings[id_], laid[id_], quotes[id_], stories[id_])
        for id_ in codings.keys() | laid.keys() | quotes.keys() | stories.keys()
    }


def _by_report(
    connection: Connection, table: Table, article_id: ArticleId
) -> Counter[str]:
    query = (
        select(table.c.report_id, func.count())
        .where(table.c.article_id == article_id, versions.present(table))
        .group_by(table.c.report_id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def _evidence(connection: Connection, article_id: ArticleId) -> Counter[str]:
    themes = select(theme.c.id).where(
        theme.c.article_id == article_id, versions.present(theme)
    )
    poles, ways = (
        select(table.c.id).where(table.c.theme_id.in_(themes), versions.present(table))
        for table in (pole, way)
    )
    query = (
        select(evidence.c.report_id, func.count())
        .where(
            versions.present(evidence),
            or_(
                evidence.c.theme_id.in_(themes),
                evidence.c.pole_id.in_(poles),
                evidence.c.way_id.in_(ways),
            ),
        )
        .group_by(evidence.c.report_id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})
