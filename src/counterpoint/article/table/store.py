"""Where is kept what the team chose for an article's table."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.article.table.model import CellName, Chosen
from counterpoint.kernel.ids import ArticleId, TableCellId, TableOmissionId
from counterpoint.participant.attribute.definition.store import names_now
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

table_cell = versioned_table(
    "table_cell",
    identifier("article_id", nullable=False, refers_to="article"),
    state("group_key", nullable=False),
    words("section", Holds.TEAM),
    words("value", Holds.PARTICIPANT),
    present_index("table_cell", "article_id"),
)


table_omission = versioned_table(
    "table_omission",
    identifier("article_id", nullable=False, refers_to="article"),
    words("section", Holds.TEAM),
    present_index("table_omission", "article_id"),
)
"""Headings that an article's table leaves out."""


def put_cell(
    connection: Connection,
    seq: int,
    id_: TableCellId,
    article_id: ArticleId,
    name: CellName,
) -> None:
    """Keep that a count may print."""
    versions.put(
        connection,
        table_cell,
        seq,
        id_,
        article_id=article_id,
        group_key=name.group,
        section=name.section,
        value=name.value,
    )


def put_omission(
    connection: Connection,
    seq: int,
    id_: TableOmissionId,
    article_id: ArticleId,
    section: str,
) -> None:
    """Keep that a heading is left out."""
    versions.put(
        connection, table_omission, seq, id_, article_id=article_id, section=section
    )


def retire_omission(
    connection: Connection, seq: int, article_id: ArticleId, section: str
) -> None:
    """Let a heading stand in the table again."""
    anywhere = {name: now for (_, name), now in names_now(connection).items()}
    ids = [
        each.id
        for each in _omissions(connection, article_id)
        if anywhere.get(each.section, each.section) == section
    ]
    versions.retire(connection, table_omission, seq, ids)


def get_chosen(connection: Connection, article_id: ArticleId) -> Chosen:
    """Read what the team chose for an article's table.

    An attribute that was renamed since goes by its present name.
    """
    query = select(table_cell).where(
        versions.present(table_cell), table_cell.c.article_id == article_id
    )
    renamed = names_now(connection)
    approved = frozenset(
        CellName(
            row.group_key,
            renamed.get((row.group_key, row.section), row.section),
            row.value,
        )
        for row in connection.execute(query)
    )
    anywhere = {name: now for (_, name), now in renamed.items()}
    left_out = {
        anywhere.get(each.section, each.section)
        for each in _omissions(connection, article_id)
    }
    return Chosen(approved, frozenset(left_out))


def _omissions(connection: Connection, article_id: ArticleId) -> Sequence[Row[Any]]:
    query = select(table_omission).where(
        versions.present(table_omission), table_omission.c.article_id == article_id
    )
    return connection.execute(query).all()
