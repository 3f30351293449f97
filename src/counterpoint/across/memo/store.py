"""Where memos are kept. The only SQL that changes them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.across.memo.model import About, Memo, MemoSpan, Subject
from counterpoint.kernel.ids import (
    ArticleId,
    MemberId,
    MemoId,
    MemoSpanId,
    ParticipantId,
    ReportId,
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

SHARED, PRIVATE = "shared", "private"

memo = versioned_table(
    "memo",
    state("about", nullable=False),
    identifier("object_id", nullable=False),
    identifier("article_id", refers_to="article"),
    identifier("report_id", refers_to="report"),
    identifier("participant_id", refers_to="participant"),
    words("kind", Holds.PRIVATE),
    words("title", Holds.PRIVATE),
    words("text", Holds.PRIVATE),
    state("readers", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    state("changed_at", nullable=False),
    salt(),
    present_index("memo", "object_id"),
)
"""``report_id`` and ``participant_id`` say whose withdrawal takes a memo away."""


memo_span = versioned_table(
    "memo_span",
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    present_index("memo_span", "report_id"),
)
"""Where words stand that a memo is about."""


def put_span(connection: Connection, seq: int, kept: MemoSpan) -> None:
    """Keep where the words of a memo stand."""
    versions.put(
        connection,
        memo_span,
        seq,
        kept.id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.start,
        end=kept.end,
    )


def find_span(connection: Connection, id_: str) -> MemoSpan | None:
    """Find where the words of a memo stand; none if it was taken away."""
    row = versions.find(connection, memo_span, id_)
    if row is None:
        return None
    place = (ReportId(row.report_id), row.version, row.start, row.end)
    return MemoSpan(MemoSpanId(row.id), *place)


def put_memo(connection: Connection, seq: int, kept: Memo, salt_bytes: bytes) -> None:
    """Keep a memo, after what it was before."""
    subject = kept.subject
    versions.put(
        connection,
        memo,
        seq,
        kept.id,
        about=subject.about,
        object_id=subject.object_id,
        article_id=subject.article_id,
        report_id=subject.report_id,
        participant_id=subject.participant_id,
        kind=kept.kind,
        title=kept.title,
        text=kept.text,
        readers=SHARED if kept.is_shared else PRIVATE,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        changed_at=kept.changed_at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, gone: Memo) -> None:
    """Take a memo away with the place of its words, keeping its past."""
    versions.retire(connection, memo, seq, [gone.id])
    if gone.subject.about is About.SPAN:
        versions.retire(connection, memo_span, seq, [gone.subject.object_id])


def find_memo(connection: Connection, memo_id: MemoId) -> Memo | None:
    """Find a memo that stands; whether it may be read is the verb's to ask."""
    row = versions.find(connection, memo, memo_id)
    return None if row is None else _memo(row)


def list_memos(connection: Connection) -> list[Memo]:
    """List all memos, latest first; which may be read is the verb's to ask."""
    query = select(memo).where(versions.present(memo))
    ordered = query.order_by(memo.c.changed_at.desc(), memo.c.id.desc())
    return _memos(connection.execute(ordered).all())


def list_wordings(connection: Connection, memo_id: MemoId) -> list[Memo]:
    """List a memo's wordings, the present one last."""
    query = select(memo).where(memo.c.id == memo_id).order_by(memo.c.since)
    return _memos(connection.execute(query).all())


def _memos(rows: Sequence[Row[Any]]) -> list[Memo]:
    return [_memo(row) for row in rows if row.text]  # emptied by a withdrawal


def _memo(row: Row[Any]) -> Memo:
    return Memo(
        id=MemoId(row.id),
        subject=Subject(
            about=About(row.about),
            object_id=row.object_id,
            article_id=None if row.article_id is None else ArticleId(row.article_id),
            report_id=None if row.report_id is None else ReportId(row.report_id),
            participant_id=(
                None
                if row.participant_id is None
                else ParticipantId(row.participant_id)
            ),
        ),
        kind=row.kind,
        title=row.title,
        text=row.text,
        is_shared=row.readers == SHARED,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        changed_at=datetime.fromisoformat(row.changed_at),
    )
