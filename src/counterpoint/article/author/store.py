"""Where an article's authors are kept. The only SQL that changes them."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, Integer, select

from counterpoint.article.author.model import Author, Contribution
from counterpoint.kernel.ids import ArticleId, MemberId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

author = versioned_table(
    "author",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("member_id", nullable=False),
    Column("position", Integer, nullable=False),
    state("contributions", nullable=False),
    present_index("author", "article_id"),
)
"""One author; the contributions stand in their published order, a line each."""


def list_authors(connection: Connection, article_id: ArticleId) -> list[Author]:
    """List an article's authors in their order."""
    query = (
        select(author.c.member_id, author.c.contributions)
        .where(author.c.article_id == article_id, versions.present(author))
        .order_by(author.c.position)
    )
    return [
        Author(
            MemberId(row.member_id),
            tuple(map(Contribution, row.contributions.splitlines())),
        )
        for row in connection.execute(query)
    ]


def put_authors(
    connection: Connection, seq: int, article_id: ArticleId, authors: Sequence[Author]
) -> None:
    """Let an article have these authors, in this order, and no others."""
    standing = {
        row.member_id: row.id
        for row in connection.execute(
            select(author.c.id, author.c.member_id).where(
                author.c.article_id == article_id, versions.present(author)
            )
        )
    }
    gone = standing.keys() - {each.member_id for each in authors}
    versions.retire(connection, author, seq, [standing[id_] for id_ in gone])
    for position, each in enumerate(authors):
        versions.put(
            connection,
            author,
            seq,
            standing.get(each.member_id) or new_id(),
            article_id=article_id,
            member_id=each.member_id,
            position=position,
            contributions="\n".join(each.contributions),
        )
