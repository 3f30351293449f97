"""Where codes are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Column, Connection, Float, Integer, Row, select

from counterpoint.coding.code.model import Code, Origin
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

code = versioned_table(
    "code",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("parent_id", refers_to="code"),
    words("name", Holds.TEAM),
    words("definition", Holds.TEAM),
    state("origin", nullable=False),
    Column("colour", Integer, nullable=False),
    Column("position", Float(53), nullable=False),
    salt(),
    present_index("code", "article_id"),
)


def get_code(connection: Connection, code_id: CodeId) -> Code:
    """Read a code.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _code(versions.get(connection, code, code_id))


def list_codes(connection: Connection, article_id: ArticleId) -> list[Code]:
    """List an article's codes: siblings in their order, parents anywhere."""
    query = select(code).where(code.c.article_id == article_id, versions.present(code))
    rows = connection.execute(query.order_by(code.c.position, code.c.id))
    return [_code(row) for row in rows]


def list_articles_changed(connection: Connection, seq: int) -> list[ArticleId]:
    """List the articles whose codebooks a history entry changed."""
    query = select(code.c.article_id).where(code.c.since == seq).distinct()
    return [ArticleId(id_) for id_ in connection.scalars(query)]


def put_code(
    connection: Connection, seq: int, changed: Code, salt_bytes: bytes
) -> None:
    """Keep a code after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        code,
        seq,
        changed.id,
        article_id=changed.article_id,
        parent_id=changed.parent_id,
        name=changed.name,
        definition=changed.definition,
        origin=changed.origin,
        colour=changed.colour,
        position=changed.position,
        salt=salt_bytes,
    )


def move_code(connection: Connection, seq: int, moved: Code) -> None:
    """Keep where a code stands now; its wording and salt stay."""
    where = {"parent_id": moved.parent_id, "position": moved.position}
    versions.put(connection, code, seq, moved.id, **where)


def retire_code(connection: Connection, seq: int, code_id: CodeId) -> None:
    """End a code's present row."""
    versions.retire(connection, code, seq, [code_id])


def _code(row: Row[Any]) -> Code:
    return Code(
        id=CodeId(row.id),
        article_id=ArticleId(row.article_id),
        parent_id=None if row.parent_id is None else CodeId(row.parent_id),
        name=row.name,
        definition=row.definition,
        origin=Origin(row.origin),
        colour=row.colour,
        position=row.position,
    )
