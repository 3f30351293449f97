"""Where it is kept what quotation marks are there for. The only SQL that changes it."""

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript.marked.model import Marked, MarkedId, MarkUse
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
)

marked = versioned_table(
    "marked",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("block_id", nullable=False, refers_to="block"),
    state("use", nullable=False),
    state("words_digest", nullable=False),
    salt(),
    present_index("marked", "article_id"),
)
"""The words stand in the block alone; here is a digest of them."""


def list_marked(connection: Connection, article_id: ArticleId) -> list[Marked]:
    """List what was said of an article's quotation marks."""
    query = select(marked).where(
        marked.c.article_id == article_id, versions.present(marked)
    )
    return [
        Marked(
            id=MarkedId(row.id),
            article_id=ArticleId(row.article_id),
            block_id=BlockId(row.block_id),
            use=MarkUse(row.use),
            words_digest=row.words_digest,
            salt=row.salt,
        )
        for row in connection.execute(query.order_by(marked.c.id))
    ]


def put_marked(connection: Connection, seq: int, new: Marked) -> None:
    """Keep what quotation marks are there for, with the salt of their digest."""
    versions.put(
        connection,
        marked,
        seq,
        new.id,
        article_id=new.article_id,
        block_id=new.block_id,
        use=new.use,
        words_digest=new.words_digest,
        salt=new.salt,
    )
