"""When an article's codings, themes and texts came to be. Reads only."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Table, func, select

from counterpoint.coding.coding.store import coding
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.store import block
from counterpoint.quote.store import quote
from counterpoint.storage import versions
from counterpoint.storage.schema import history
from counterpoint.theme.theme.store import theme

FOLLOWED = {"coding": coding, "theme": theme, "quote": quote, "block": block}
"""Tables whose rows belong to an article, by name."""


@dataclass(frozen=True, slots=True)
class Done:
    """How often something was done, and on which days first and last.

    Attributes:
        made: Objects that were ever made.
        standing: Objects that stand now.
        changes: Later versions of any of them.
    """

    made: int
    standing: int
    changes: int
    first: date | None
    last: date | None


def done_with(connection: Connection, name: str, article_id: ArticleId) -> Done:
    """Count what was made and changed of one kind, for one article."""
    table: Table = FOLLOWED[name]
    mine = table.c.article_id == article_id
    row = connection.execute(
        select(
            func.count(table.c.id.distinct()).label("made"),
            func.count().label("versions"),
            func.min(history.c.at).label("first"),
            func.max(history.c.at).label("last"),
        )
        .join(history, history.c.seq == table.c.since)
        .where(mine)
    ).one()
    standing = select(func.count()).where(mine, versions.present(table))
    return Done(
        made=row.made,
        standing=connection.scalar(standing) or 0,
        changes=row.versions - row.made,
        first=_day(row.first),
        last=_day(row.last),
    )


def count_coded_reports(connection: Connection, article_id: ArticleId) -> int:
    """Count the reports on which codings of an article lie."""
    query = select(func.count(coding.c.report_id.distinct())).where(
        coding.c.article_id == article_id, versions.present(coding)
    )
    return connection.scalar(query) or 0


def _day(at: str | None) -> date | None:
    return None if at is None else date.fromisoformat(at[:10])
