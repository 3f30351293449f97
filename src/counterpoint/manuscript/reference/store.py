"""Where works and citation styles are kept. The only SQL that changes them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.reference.model import Work, WorkId, read_csl
from counterpoint.manuscript.reference.style import (
    CitationStyle,
    StyleKind,
    provided,
)
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

work = versioned_table(
    "work",
    identifier("article_id", nullable=False, refers_to="article"),
    words("csl", Holds.TEAM),
    identifier("sibling_id", refers_to="article"),
    salt(),
    present_index("work", "article_id"),
)
"""A work's fields stand as one JSON text; those taken from one file share a salt."""

citation_style = versioned_table(
    "citation_style",
    identifier("article_id", nullable=False, refers_to="article"),
    state("kind", nullable=False),
    words("csl", Holds.TEAM),
    salt(),
)
"""How an article cites; its id is the article's. The text is of the own kind alone."""


def get_work(connection: Connection, work_id: WorkId) -> Work:
    """Read a work.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    return _work(versions.get(connection, work, work_id))


def list_works(connection: Connection, article_id: ArticleId) -> list[Work]:
    """List an article's works in the order in which they came."""
    query = select(work).where(work.c.article_id == article_id, versions.present(work))
    return [_work(row) for row in connection.execute(query.order_by(work.c.id))]


def put_work(connection: Connection, seq: int, new: Work, salt_bytes: bytes) -> None:
    """Keep a work, with the salt of its digest."""
    versions.put(connection, work, seq, new.id, **_row(new, salt_bytes))


def put_works(
    connection: Connection, seq: int, new: Iterable[Work], salt_bytes: bytes
) -> None:
    """Keep new works of one file, with the salt of their digest."""
    rows = [{"id": each.id, **_row(each, salt_bytes)} for each in new]
    versions.put_new(connection, work, seq, rows)


def retire_work(connection: Connection, seq: int, work_id: WorkId) -> None:
    """End a work's present row."""
    versions.retire(connection, work, seq, [work_id])


def get_style(connection: Connection, article_id: ArticleId) -> CitationStyle:
    """Read how an article cites: by author and year, if nothing was chosen."""
    row = versions.find(connection, citation_style, article_id)
    kind = StyleKind.AUTHOR_DATE if row is None else StyleKind(row.kind)
    if row is not None and kind is StyleKind.OWN:
        return CitationStyle(kind, row.csl)
    return provided(kind)


def put_style(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    chosen: CitationStyle,
    salt_bytes: bytes,
) -> None:
    """Keep how an article cites, with the salt of its digest."""
    versions.put(
        connection,
        citation_style,
        seq,
        article_id,
        article_id=article_id,
        kind=chosen.kind,
        csl=chosen.text if chosen.kind is StyleKind.OWN else "",
        salt=salt_bytes,
    )


def _row(new: Work, salt_bytes: bytes) -> dict[str, Any]:
    return {
        "article_id": new.article_id,
        "csl": new.wording,
        "sibling_id": new.sibling_id,
        "salt": salt_bytes,
    }


def _work(row: Row[Any]) -> Work:
    return Work(
        id=WorkId(row.id),
        article_id=ArticleId(row.article_id),
        csl=read_csl(row.csl),
        sibling_id=None if row.sibling_id is None else ArticleId(row.sibling_id),
    )
