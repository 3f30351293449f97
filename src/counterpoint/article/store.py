"""Where articles and their groups are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Row, select

from counterpoint.article.model import Article
from counterpoint.kernel.ids import ArticleId, MemberId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)
from counterpoint.study.design.store import participant_group

article = versioned_table(
    "article",
    words("title", Holds.TEAM),
    words("question", Holds.TEAM),
    words("gap", Holds.TEAM),
    identifier("lead_id"),
    Column("read_together", Boolean, nullable=False),
    salt(),
)

article_group = versioned_table(
    "article_group",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("group_id", nullable=False, refers_to="participant_group"),
    present_index("article_group", "article_id"),
)
"""Which groups an article follows; a row stands or is retired, never changed."""


def get_article(connection: Connection, article_id: ArticleId) -> Article:
    """Read an article.

    Raises:
        NotFoundError: There is none.
    """
    row = versions.get(connection, article, article_id)
    return _article(row, _groups(connection, article_id).get(row.id, ()))


def get_lead(connection: Connection, article_id: ArticleId) -> MemberId | None:
    """Read who leads an article, if somebody is named.

    Raises:
        NotFoundError: There is no such article.
    """
    lead_id = versions.get(connection, article, article_id).lead_id
    return None if lead_id is None else MemberId(lead_id)


def list_articles(connection: Connection) -> list[Article]:
    """List the articles in the order in which they were started."""
    query = select(article).where(versions.present(article)).order_by(article.c.id)
    groups = _groups(connection)
    rows = connection.execute(query)
    return [_article(row, groups.get(row.id, ())) for row in rows]


def put_article(
    connection: Connection, seq: int, changed: Article, salt_bytes: bytes
) -> None:
    """Keep an article after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        article,
        seq,
        changed.id,
        title=changed.title,
        question=changed.question,
        gap=changed.gap,
        lead_id=changed.lead_id,
        read_together=changed.read_together,
        salt=salt_bytes,
    )


def put_groups(
    connection: Connection, seq: int, article_id: ArticleId, keys: Iterable[str]
) -> None:
    """Let an article follow these groups of the study and no others."""
    query = select(participant_group.c.id).where(
        participant_group.c.key.in_(list(keys)), versions.present(participant_group)
    )
    wanted = set(connection.scalars(query))
    standing = {
        row.group_id: row.id
        for row in connection.execute(
            select(article_group.c.id, article_group.c.group_id).where(
                article_group.c.article_id == article_id,
                versions.present(article_group),
            )
        )
    }
    gone = [standing[group_id] for group_id in standing.keys() - wanted]
    versions.retire(connection, article_group, seq, gone)
    new = [
        {"id": new_id(), "article_id": article_id, "group_id": group_id}
        for group_id in sorted(wanted - standing.keys())
    ]
    versions.put_new(connection, article_group, seq, new)


def _groups(
    connection: Connection, article_id: ArticleId | None = None
) -> dict[str, tuple[str, ...]]:
    """Read the keys of the groups of one article, or of all, in study order."""
    query = (
        select(article_group.c.article_id, participant_group.c.key)
        .join(participant_group, participant_group.c.id == article_group.c.group_id)
        .where(versions.present(article_group), versions.present(participant_group))
        .order_by(participant_group.c.id)
    )
    if article_id is not None:
        query = query.where(article_group.c.article_id == article_id)
    found: dict[str, list[str]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.article_id].append(row.key)
    return {id_: tuple(keys) for id_, keys in found.items()}


def _article(row: Row[Any], groups: tuple[str, ...]) -> Article:
    return Article(
        id=ArticleId(row.id),
        title=row.title,
        question=row.question,
        gap=row.gap,
        groups=groups,
        lead_id=None if row.lead_id is None else MemberId(row.lead_id),
        read_together=row.read_together,
    )
