"""Where comments on the manuscript are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.manuscript.remark.model import Remark, RemarkId
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

remark = versioned_table(
    "remark",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("block_id", nullable=False, refers_to="block"),
    identifier("answers_id", refers_to="remark"),
    words("text", Holds.TEAM),
    words("exact", Holds.TEAM),
    words("before", Holds.TEAM),
    words("after", Holds.TEAM),
    Column("start", Integer),
    identifier("made_by", nullable=False),
    state("made_on", nullable=False),
    identifier("settled_by"),
    salt(),
    present_index("remark", "article_id"),
)


def get_remark(connection: Connection, remark_id: RemarkId) -> Remark:
    """Read a comment.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _remark(versions.get(connection, remark, remark_id))


def list_remarks(connection: Connection, article_id: ArticleId) -> list[Remark]:
    """List an article's comments and answers, earliest first."""
    query = select(remark).where(
        remark.c.article_id == article_id, versions.present(remark)
    )
    return [_remark(row) for row in connection.execute(query.order_by(remark.c.id))]


def put_remark(
    connection: Connection, seq: int, new: Remark, salt_bytes: bytes
) -> None:
    """Keep a comment, with the salt of its digest."""
    anchor = new.anchor
    versions.put(
        connection,
        remark,
        seq,
        new.id,
        article_id=new.article_id,
        block_id=new.block_id,
        answers_id=new.answers,
        text=new.text,
        exact=anchor.exact if anchor else "",
        before=anchor.before if anchor else "",
        after=anchor.after if anchor else "",
        start=anchor.span.start if anchor else None,
        made_by=new.made_by,
        made_on=new.made_on.isoformat(),
        settled_by=new.settled_by,
        salt=salt_bytes,
    )


def put_settled(
    connection: Connection, seq: int, remark_id: RemarkId, by: MemberId | None
) -> None:
    """Keep who settled a comment, or that it is open again."""
    versions.put(connection, remark, seq, remark_id, settled_by=by)


def _remark(row: Row[Any]) -> Remark:
    anchor = None
    if row.start is not None and row.exact:
        span = Span(row.start, row.start + len(row.exact))
        anchor = Anchor(span, row.exact, row.before, row.after)
    return Remark(
        id=RemarkId(row.id),
        article_id=ArticleId(row.article_id),
        block_id=BlockId(row.block_id),
        answers=None if row.answers_id is None else RemarkId(row.answers_id),
        text=row.text,
        anchor=anchor,
        made_by=MemberId(row.made_by),
        made_on=date.fromisoformat(row.made_on),
        settled_by=None if row.settled_by is None else MemberId(row.settled_by),
    )
