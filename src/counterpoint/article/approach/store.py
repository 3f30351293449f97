"""Where declared approaches are kept. The only SQL that changes them."""

from sqlalchemy import Connection

from counterpoint.article.approach.model import Approach, DeclaredApproach
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    salt,
    state,
    versioned_table,
    words,
)

article_approach = versioned_table(
    "article_approach",
    identifier("article_id", nullable=False, refers_to="article"),
    state("approach", nullable=False),
    words("reason", Holds.TEAM),
    salt(),
)
"""What an article declares; its id is the article's."""


def get_approach(connection: Connection, article_id: ArticleId) -> DeclaredApproach:
    """Read what an article declares; nothing, if nobody has said."""
    row = versions.find(connection, article_approach, article_id)
    if row is None:
        return DeclaredApproach()
    return DeclaredApproach(Approach(row.approach), row.reason)


def put_approach(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    declared: DeclaredApproach,
    salt_bytes: bytes,
) -> None:
    """Keep what an article declares, with the salt of its reason's digest."""
    versions.put(
        connection,
        article_approach,
        seq,
        article_id,
        article_id=article_id,
        approach=declared.approach,
        reason=declared.reason,
        salt=salt_bytes,
    )
