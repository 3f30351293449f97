"""Where relations and the places of cards are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Column, Connection, Float, Row, and_, select

from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)
from counterpoint.theme.map.model import RelationId, Spot, ThemeRelation
from counterpoint.theme.theme.store import theme

theme_relation = versioned_table(
    "theme_relation",
    identifier("theme_id", nullable=False, refers_to="theme"),
    identifier("other_id", nullable=False, refers_to="theme"),
    words("note", Holds.TEAM),
    salt(),
    present_index("theme_relation", "theme_id"),
)

theme_card = versioned_table(
    "theme_card",
    Column("x", Float(53), nullable=False),
    Column("y", Float(53), nullable=False),
)
"""A card has its theme's id."""


def get_relation(connection: Connection, relation_id: RelationId) -> ThemeRelation:
    """Read a relation.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    return _relation(versions.get(connection, theme_relation, relation_id))


def list_relations(
    connection: Connection, article_id: ArticleId
) -> list[ThemeRelation]:
    """List the relations between an article's standing themes."""
    other = theme.alias("other")
    table = theme_relation
    one = and_(theme.c.id == table.c.theme_id, versions.present(theme))
    two = and_(other.c.id == table.c.other_id, other.c.until.is_(None))
    query = (
        select(table)
        .join(theme, one)
        .join(other, two)
        .where(theme.c.article_id == article_id, versions.present(table))
        .order_by(table.c.id)
    )
    return [_relation(row) for row in connection.execute(query)]


def put_relation(
    connection: Connection, seq: int, kept: ThemeRelation, salt_bytes: bytes
) -> None:
    """Keep a relation after what it was before."""
    versions.put(
        connection,
        theme_relation,
        seq,
        kept.id,
        theme_id=kept.theme_id,
        other_id=kept.other_id,
        note=kept.note,
        salt=salt_bytes,
    )


def retire_relation(connection: Connection, seq: int, relation_id: RelationId) -> None:
    """End a relation's present row."""
    versions.retire(connection, theme_relation, seq, [relation_id])


def list_spots(connection: Connection, article_id: ArticleId) -> list[Spot]:
    """List where the cards of an article's standing themes lie."""
    card = theme_card
    query = (
        select(card)
        .join(theme, and_(theme.c.id == card.c.id, versions.present(theme)))
        .where(theme.c.article_id == article_id, versions.present(card))
        .order_by(card.c.id)
    )
    rows = connection.execute(query)
    return [Spot(ThemeId(row.id), row.x, row.y) for row in rows]


def put_spot(connection: Connection, seq: int, spot: Spot) -> None:
    """Keep where a card lies after where it lay."""
    versions.put(connection, theme_card, seq, spot.theme_id, x=spot.x, y=spot.y)


def _relation(row: Row[Any]) -> ThemeRelation:
    return ThemeRelation(
        RelationId(row.id), ThemeId(row.theme_id), ThemeId(row.other_id), row.note
    )
