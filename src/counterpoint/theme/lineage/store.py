"""Where operations on themes are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from counterpoint.kernel.ids import ArticleId, DecisionId, MemberId, ThemeId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    history,
    identifier,
    present_index,
    state,
    versioned_table,
)
from counterpoint.theme.lineage.model import (
    Descent,
    Operation,
    OperationId,
    Stand,
    Step,
)
from counterpoint.theme.theme.model import ThemeKind, ThemeState
from counterpoint.theme.theme.store import theme

theme_operation = versioned_table(
    "theme_operation",
    identifier("article_id", nullable=False, refers_to="article"),
    state("operation", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    identifier("decision_id", refers_to="decision"),
    present_index("theme_operation", "article_id"),
)
"""A row stands unless its step was taken back; ``since`` is its place in history."""

theme_descent = versioned_table(
    "theme_descent",
    identifier("operation_id", nullable=False, refers_to="theme_operation"),
    identifier("before_id", refers_to="theme"),
    identifier("after_id", refers_to="theme"),
    present_index("theme_descent", "operation_id"),
)
"""From which theme to which; one end is empty where a theme begins or ends."""


@dataclass(frozen=True, slots=True)
class Done:
    """An operation that is to be kept."""

    article_id: ArticleId
    operation: Operation
    by: MemberId
    at: datetime
    descents: tuple[Descent, ...]
    decision_id: DecisionId | None = None


def put_operations(connection: Connection, seq: int, done: Iterable[Done]) -> None:
    """Keep operations that were done in one step. Two statements at most."""
    operations, descents = [], []
    for each in done:
        id_ = new_id()
        operations.append(
            {
                "id": id_,
                "article_id": each.article_id,
                "operation": each.operation,
                "made_by": each.by,
                "made_at": each.at.isoformat(timespec="milliseconds"),
                "decision_id": each.decision_id,
            }
        )
        descents += [
            {
                "id": new_id(),
                "operation_id": id_,
                "before_id": line.before,
                "after_id": line.after,
            }
            for line in each.descents
        ]
    versions.put_new(connection, theme_operation, seq, operations)
    versions.put_new(connection, theme_descent, seq, descents)


def list_steps(connection: Connection, article_id: ArticleId) -> list[Step]:
    """List what was done with an article's themes and not taken back, in its order."""
    table = theme_operation
    mine = (table.c.article_id == article_id, versions.present(table))
    lines: dict[str, list[Descent]] = defaultdict(list)
    query = (
        select(theme_descent)
        .join(table, table.c.id == theme_descent.c.operation_id)
        .where(*mine, versions.present(theme_descent))
        .order_by(theme_descent.c.id)
    )
    for row in connection.execute(query):
        lines[row.operation_id].append(Descent(row.before_id, row.after_id))
    rows = connection.execute(
        select(table).where(*mine).order_by(table.c.since, table.c.id)
    )
    return [_step(row, lines[row.id]) for row in rows]


def list_standing(
    connection: Connection, article_id: ArticleId, seq: int
) -> list[Stand]:
    """List an article's themes as they stood after a history entry, in their order."""
    query = select(theme).where(
        theme.c.article_id == article_id, versions.as_of(theme, seq)
    )
    rows = connection.execute(query.order_by(theme.c.position, theme.c.id))
    return [
        Stand(
            ThemeId(row.id),
            row.title,
            ThemeKind(row.kind),
            ThemeState(row.state),
            None if row.parent_id is None else ThemeId(row.parent_id),
            row.position,
        )
        for row in rows
    ]


def titles_of(connection: Connection, article_id: ArticleId) -> dict[ThemeId, str]:
    """Give the last title of each theme that an article has or had."""
    query = select(theme.c.id, theme.c.title).where(theme.c.article_id == article_id)
    rows = connection.execute(query.order_by(theme.c.since))
    return {ThemeId(row.id): row.title for row in rows}


def place_on(connection: Connection, on: date) -> int:
    """Give the place in history of what was done last until the end of a day, UTC."""
    after = datetime.combine(on + timedelta(days=1), time(), UTC)
    written = after.isoformat(timespec="milliseconds")
    query = select(func.max(history.c.seq)).where(history.c.at < written)
    return connection.scalar(query) or 0


def latest_place(connection: Connection, article_id: ArticleId) -> int:
    """Give the place in history of what was done last with an article's themes.

    Not that of the whole study: it would tell that others noted something.
    """
    ends = func.max(theme.c.since), func.max(theme.c.until)
    query = select(*ends).where(theme.c.article_id == article_id)
    since, until = connection.execute(query).one()
    return max(since or 0, until or 0)


def _step(row: Row[Any], lines: list[Descent]) -> Step:
    return Step(
        id=OperationId(row.id),
        seq=row.since,
        operation=Operation(row.operation),
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        decision_id=None if row.decision_id is None else DecisionId(row.decision_id),
        descents=tuple(lines),
    )
