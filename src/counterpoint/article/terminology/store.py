"""Where terminology policies are kept. The only SQL that changes them."""

from sqlalchemy import Column, Connection, Integer, select

from counterpoint.article.terminology.model import Term, TerminologyPolicy
from counterpoint.kernel.ids import ArticleId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)

terminology = versioned_table(
    "terminology",
    identifier("article_id", nullable=False, refers_to="article"),
    words("reason", Holds.TEAM),
    words("reference", Holds.TEAM),
    words("exceptions", Holds.TEAM),
    salt(),
)
"""An article's policy without its terms; its id is the article's."""

term = versioned_table(
    "term",
    identifier("article_id", nullable=False, refers_to="article"),
    Column("position", Integer, nullable=False),
    words("preferred", Holds.TEAM),
    words("avoided", Holds.TEAM),
    present_index("term", "article_id"),
)
"""A preferred word and the avoided ones, a line each; never changed, only replaced."""


def get_policy(connection: Connection, article_id: ArticleId) -> TerminologyPolicy:
    """Read an article's policy; an empty one if none was stated."""
    row = versions.find(connection, terminology, article_id)
    if row is None:
        return TerminologyPolicy()
    query = (
        select(term.c.preferred, term.c.avoided)
        .where(term.c.article_id == article_id, versions.present(term))
        .order_by(term.c.position)
    )
    return TerminologyPolicy(
        terms=tuple(
            Term(each.preferred, tuple(each.avoided.splitlines()))
            for each in connection.execute(query)
        ),
        reason=row.reason,
        reference=row.reference,
        exceptions=tuple(row.exceptions.splitlines()),
    )


def put_policy(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    stated: TerminologyPolicy,
    salt_bytes: bytes,
) -> None:
    """Keep a policy in place of the earlier one, with the salt of its digest."""
    versions.put(
        connection,
        terminology,
        seq,
        article_id,
        article_id=article_id,
        reason=stated.reason,
        reference=stated.reference,
        exceptions="\n".join(stated.exceptions),
        salt=salt_bytes,
    )
    query = select(term.c.id).where(
        term.c.article_id == article_id, versions.present(term)
    )
    versions.retire(connection, term, seq, connection.scalars(query).all())
    new = [
        {
            "id": new_id(),
            "article_id": article_id,
            "position": position,
            "preferred": each.preferred,
            "avoided": "\n".join(each.avoided),
        }
        for position, each in enumerate(stated.terms)
    ]
    versions.put_new(connection, term, seq, new)
