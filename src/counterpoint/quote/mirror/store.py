"""Where mirrored quotes are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId, MirrorId, QuoteId
from counterpoint.quote.mirror.model import Mirror
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)

mirror = versioned_table(
    "mirror",
    identifier("article_id", refers_to="article", nullable=False),
    identifier("one_id", refers_to="quote", nullable=False),
    identifier("other_id", refers_to="quote", nullable=False),
    words("note", Holds.TEAM),
    salt(),
    present_index("mirror", "article_id"),
)


def list_mirrors(connection: Connection, article_id: ArticleId) -> list[Mirror]:
    """List the pairs of an article's quotes, also those of which one is gone."""
    query = select(mirror).where(
        mirror.c.article_id == article_id, versions.present(mirror)
    )
    return [_mirror(row) for row in connection.execute(query.order_by(mirror.c.id))]


def get_mirror(connection: Connection, id_: MirrorId) -> Mirror:
    """Read a pair.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _mirror(versions.get(connection, mirror, id_))


def put_mirror(
    connection: Connection, seq: int, kept: Mirror, salt_bytes: bytes
) -> None:
    """Keep a pair after what it was before."""
    versions.put(
        connection,
        mirror,
        seq,
        kept.id,
        article_id=kept.article_id,
        one_id=kept.one_id,
        other_id=kept.other_id,
        note=kept.note,
        salt=salt_bytes,
    )


def retire_mirror(connection: Connection, seq: int, id_: MirrorId) -> None:
    """End a pair."""
    versions.retire(connection, mirror, seq, [id_])


def _mirror(row: Row[Any]) -> Mirror:
    return Mirror(
        id=MirrorId(row.id),
        article_id=ArticleId(row.article_id),
        one_id=QuoteId(row.one_id),
        other_id=QuoteId(row.other_id),
        note=row.note,
    )
