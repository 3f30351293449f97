"""The rows that codes have had. Only reads."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, func, select

from counterpoint.coding.code.model import Code
from counterpoint.coding.code.store import code, code_of, code_place
from counterpoint.coding.past.model import PastCode
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage import versions
from counterpoint.storage.schema import history


def list_past(connection: Connection, code_id: CodeId) -> list[PastCode]:
    """List a code's versions, the earliest first."""
    query = (
        select(code, history.c.actor, history.c.at)
        .join(history, history.c.seq == code.c.since)
        .where(code.c.id == code_id)
        .order_by(code.c.since)
    )
    return [
        PastCode(code_of(row), MemberId(row.actor), datetime.fromisoformat(row.at))
        for row in connection.execute(query)
    ]


def list_codes_then(
    connection: Connection, article_id: ArticleId, seq: int
) -> list[Code]:
    """List an article's codes as they stood right after a history entry."""
    placed = select(code_place).where(
        code_place.c.article_id == article_id, versions.as_of(code_place, seq)
    )
    besides: dict[str, list[CodeId]] = defaultdict(list)
    ordered = placed.order_by(code_place.c.position, code_place.c.id)
    for row in connection.execute(ordered):
        besides[row.code_id].append(CodeId(row.parent_id))
    query = select(code).where(
        code.c.article_id == article_id, versions.as_of(code, seq)
    )
    rows = connection.execute(query.order_by(code.c.position, code.c.id))
    return [code_of(row, besides[row.id]) for row in rows]


def last_of_day(connection: Connection, day: date) -> int:
    """Give the place of a day's last entry, or of the last before it; 0 if none.

    Days are those of UTC, in which history tells its times.
    """
    next_day = datetime.combine(day + timedelta(days=1), time(), UTC)
    before = history.c.at < next_day.isoformat(timespec="milliseconds")
    return int(connection.scalar(select(func.max(history.c.seq)).where(before)) or 0)
