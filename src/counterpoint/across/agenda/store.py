"""What was done to an article's objects between two places in history. Reads only."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, func, select

from counterpoint.coding.code.store import code
from counterpoint.kernel.events import Value
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.schema import history
from counterpoint.study.decision.store import decision
from counterpoint.theme.paradox.store import pole, way
from counterpoint.theme.theme.store import theme

MOST_STEPS = 5_000


@dataclass(frozen=True, slots=True)
class Owner:
    """The object that a change counts for, as the team calls it.

    Attributes:
        is_gone: Whether it does not stand any more.
    """

    kind: str
    id: str
    title: str
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the history that is about such an object."""

    kind: str
    object_id: str
    actor: str
    payload: Mapping[str, Value]


def owners_of(connection: Connection, article_id: ArticleId) -> dict[str, Owner]:
    """Name the object that each id of an article's themes, codes, decisions is of.

    Poles and ways of managing count for their theme. What was taken out is among
    them, under its last title.
    """
    themes = select(theme.c.id, theme.c.title, theme.c.until).where(
        theme.c.article_id == article_id
    )
    codes = select(code.c.id, code.c.name, code.c.until).where(
        code.c.article_id == article_id
    )
    decisions = select(decision.c.id, decision.c.text, decision.c.until).where(
        decision.c.about_id == article_id
    )
    found = {
        **_owners(connection, "theme", themes.order_by(theme.c.since)),
        **_owners(connection, "code", codes.order_by(code.c.since)),
        **_owners(connection, "decision", decisions.order_by(decision.c.since)),
    }
    for table in (pole, way):
        for row in connection.execute(select(table.c.id, table.c.theme_id).distinct()):
            if row.theme_id in found:
                found[row.id] = found[row.theme_id]
    return found


def changes_between(connection: Connection, after: int, until: int) -> list[Change]:
    """List what was done after one place in history, up to another, earliest first."""
    query = (
        select(history)
        .where(history.c.seq > after, history.c.seq <= until)
        .order_by(history.c.seq)
        .limit(MOST_STEPS)
    )
    return [
        Change(row.kind, row.object_id, row.actor, json.loads(row.payload))
        for row in connection.execute(query)
        if row.object_id is not None
    ]


def count_new(
    connection: Connection, table: Table, article_id: ArticleId, after: int, until: int
) -> int:
    """Count an article's objects of a table that came to be in between."""
    born = (
        select(func.min(table.c.since).label("since"))
        .where(table.c.article_id == article_id)
        .group_by(table.c.id)
        .subquery()
    )
    query = select(func.count()).where(born.c.since > after, born.c.since <= until)
    return connection.scalar(query) or 0


def latest_place(connection: Connection) -> int:
    """Give the place in history of what was done last."""
    return connection.scalar(select(func.max(history.c.seq))) or 0


def _owners(connection: Connection, kind: str, query: Select[Any]) -> dict[str, Owner]:
    """Read each object's last version; the rows come in their order."""
    return {
        row[0]: Owner(kind, row[0], row[1], is_gone=row[2] is not None)
        for row in connection.execute(query)
    }
