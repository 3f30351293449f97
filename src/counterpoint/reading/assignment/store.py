"""Where assignments and passes are kept. The only SQL that changes them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, and_, select

from counterpoint.article.selection.store import left_out
from counterpoint.kernel.ids import ArticleId, MemberId, PassId, ReportId, new_id
from counterpoint.reading.assignment.model import Pass
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

assignment = versioned_table(
    "reading_assignment",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("member_id", nullable=False),
    identifier("report_id", nullable=False, refers_to="report"),
    present_index("reading_assignment", "article_id", "member_id"),
)

reader = versioned_table(
    "reader",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("member_id", nullable=False),
    state("finished_at"),
    present_index("reader", "article_id"),
)
"""Who reads for an article, and whether they have said that they are done."""

reading_pass = versioned_table(
    "reading_pass",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    identifier("member_id", nullable=False),
    Column("no", Integer, nullable=False),
    state("begun_at", nullable=False),
    state("ended_at"),
    present_index("reading_pass", "article_id", "member_id"),
)


def put_readers(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    wanted: Iterable[tuple[MemberId, ReportId]],
) -> None:
    """Let members read reports that they do not read yet."""
    pairs = list(wanted)
    versions.put_new(
        connection,
        assignment,
        seq,
        [
            {
                "id": new_id(),
                "article_id": article_id,
                "member_id": member_id,
                "report_id": report_id,
            }
            for member_id, report_id in pairs
        ],
    )
    known = find_readers(connection, article_id)
    joining = {member_id for member_id, _ in pairs} - known.keys()
    versions.put_new(
        connection,
        reader,
        seq,
        [
            {
                "id": new_id(),
                "article_id": article_id,
                "member_id": member_id,
                "finished_at": None,
            }
            for member_id in sorted(joining)
        ],
    )


def release(
    connection: Connection, seq: int, article_id: ArticleId, member_id: MemberId
) -> None:
    """End what a member was asked to read; their passes stay."""
    for table in (assignment, reader):
        theirs = select(table.c.id).where(
            table.c.article_id == article_id,
            table.c.member_id == member_id,
            versions.present(table),
        )
        versions.retire(connection, table, seq, list(connection.scalars(theirs)))


def put_finished(
    connection: Connection,
    seq: int,
    article_id: ArticleId,
    member_id: MemberId,
    at: datetime | None,
) -> None:
    """Keep that a reader is done, or goes on."""
    theirs = select(reader.c.id).where(
        reader.c.article_id == article_id,
        reader.c.member_id == member_id,
        versions.present(reader),
    )
    id_ = connection.execute(theirs).scalar_one()
    finished_at = None if at is None else at.isoformat(timespec="milliseconds")
    versions.put(connection, reader, seq, id_, finished_at=finished_at)


def put_pass(connection: Connection, seq: int, kept: Pass) -> None:
    """Keep a pass, after what it was before."""
    ended = kept.ended_at
    versions.put(
        connection,
        reading_pass,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        member_id=kept.member_id,
        no=kept.no,
        begun_at=kept.begun_at.isoformat(timespec="milliseconds"),
        ended_at=None if ended is None else ended.isoformat(timespec="milliseconds"),
    )


def find_readers(
    connection: Connection, article_id: ArticleId
) -> dict[MemberId, datetime | None]:
    """Name the readers of an article, each with when they said they were done."""
    query = select(reader.c.member_id, reader.c.finished_at).where(
        reader.c.article_id == article_id, versions.present(reader)
    )
    rows = connection.execute(query.order_by(reader.c.member_id))
    return {MemberId(row.member_id): _moment(row.finished_at) for row in rows}


def list_assigned(
    connection: Connection, article_id: ArticleId, member_id: MemberId | None = None
) -> dict[MemberId, set[ReportId]]:
    """Name the reports that each reader, or one, was asked to read.

    One that the article leaves out since is not among them, and comes back with it.
    """
    query = select(assignment.c.member_id, assignment.c.report_id).where(
        assignment.c.article_id == article_id, versions.present(assignment)
    )
    if member_id is not None:
        query = query.where(assignment.c.member_id == member_id)
    rows = connection.execute(query).all()
    asked = {ReportId(row.report_id) for row in rows}
    gone = left_out(connection, article_id, asked)
    found: dict[MemberId, set[ReportId]] = defaultdict(set)
    for row in rows:
        if row.report_id not in gone:
            found[MemberId(row.member_id)].add(ReportId(row.report_id))
    return dict(found)


def list_passes(
    connection: Connection, article_id: ArticleId, member_id: MemberId | None = None
) -> list[Pass]:
    """List an article's passes, earliest first, of all readers or of one."""
    of_article = and_(
        reading_pass.c.article_id == article_id, versions.present(reading_pass)
    )
    query = select(reading_pass).where(of_article)
    if member_id is not None:
        query = query.where(reading_pass.c.member_id == member_id)
    ordered = query.order_by(reading_pass.c.begun_at, reading_pass.c.id)
    return [_pass(row) for row in connection.execute(ordered)]


def _pass(row: Row[Any]) -> Pass:
    return Pass(
        id=PassId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        member_id=MemberId(row.member_id),
        no=row.no,
        begun_at=datetime.fromisoformat(row.begun_at),
        ended_at=_moment(row.ended_at),
    )


def _moment(kept: str | None) -> datetime | None:
    return None if kept is None else datetime.fromisoformat(kept)
