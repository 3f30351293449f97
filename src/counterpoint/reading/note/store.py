"""Where readers' notes are kept. Every query says whose notes it may see."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Integer, Row, and_, select

from counterpoint.kernel.ids import ArticleId, MemberId, NoteId, ReportId
from counterpoint.kernel.spans import Anchor
from counterpoint.reading.note.model import Note
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

note = versioned_table(
    "reading_note",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", nullable=False, refers_to="report"),
    Column("version", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    words("exact", Holds.PARTICIPANT),
    words("before", Holds.PARTICIPANT),
    words("after", Holds.PARTICIPANT),
    words("text", Holds.PRIVATE),
    words("code", Holds.PRIVATE),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("reading_note", "article_id", "report_id"),
)


def put_note(
    connection: Connection, seq: int, kept: Note, anchor: Anchor, salt_bytes: bytes
) -> None:
    """Keep a note, after what it was before."""
    versions.put(
        connection,
        note,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        version=kept.version,
        start=kept.start,
        end=kept.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
        text=kept.text,
        code=kept.code,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def put_words(
    connection: Connection, seq: int, changed: Note, salt_bytes: bytes
) -> None:
    """Keep what a note says now; its place stays."""
    versions.put(
        connection,
        note,
        seq,
        changed.id,
        text=changed.text,
        code=changed.code,
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, note_id: NoteId) -> None:
    """Take a note away; as a past row it stays."""
    versions.retire(connection, note, seq, [note_id])


def find_note(connection: Connection, note_id: NoteId, by: MemberId) -> Note | None:
    """Find a member's own note."""
    row = versions.find(connection, note, note_id)
    return None if row is None or row.made_by != by else _note(row)


def list_notes(
    connection: Connection,
    article_id: ArticleId,
    *,
    by: MemberId | None,
    report_id: ReportId | None = None,
    at_seq: int | None = None,
) -> list[Note]:
    """List notes of an article by report and place.

    Args:
        connection: The study's.
        article_id: Of which article.
        by: Whose alone; everybody's if None, which only an open seal allows.
        report_id: On one report.
        at_seq: As they stood right after a place in history; now if not given.
    """
    stood = versions.present(note) if at_seq is None else versions.as_of(note, at_seq)
    which: list[ColumnElement[bool]] = [note.c.article_id == article_id, stood]
    if by is not None:
        which.append(note.c.made_by == by)
    if report_id is not None:
        which.append(note.c.report_id == report_id)
    query = select(note).where(and_(*which))
    ordered = query.order_by(note.c.report_id, note.c.start, note.c.end, note.c.id)
    return [_note(row) for row in connection.execute(ordered)]


def get_notes(connection: Connection, note_ids: Iterable[NoteId]) -> list[Note]:
    """Read notes that stand, whoever wrote them, which only an open seal allows.

    Raises:
        NotFoundError: There is none of one of these ids, or it was taken away.
    """
    return [_note(versions.get(connection, note, id_)) for id_ in note_ids]


def find_note_now(connection: Connection, note_id: NoteId) -> Note | None:
    """Read a note that stands, whoever wrote it; only an open seal allows that."""
    row = versions.find(connection, note, note_id)
    return None if row is None else _note(row)


def find_note_then(connection: Connection, note_id: NoteId, seq: int) -> Note | None:
    """Read a note as it stood right after a place in history."""
    query = select(note).where(note.c.id == note_id, versions.as_of(note, seq))
    row = connection.execute(query).one_or_none()
    return None if row is None else _note(row)


def list_coded(
    connection: Connection, article_id: ArticleId, by: MemberId, code: str
) -> list[Note]:
    """List a member's own notes under a private code."""
    mine = list_notes(connection, article_id, by=by)
    return [each for each in mine if each.code == code]


def erase_words(connection: Connection, report_ids: Iterable[ReportId]) -> int:
    """Empty all that was noted on reports, in every version of every row."""
    wanted = list(report_ids)
    emptied = note.update().where(note.c.report_id.in_(wanted))
    nothing = dict.fromkeys(("exact", "before", "after", "text", "code"), "")
    return connection.execute(emptied.values(**nothing, salt=None)).rowcount


def _note(row: Row[Any]) -> Note:
    return Note(
        id=NoteId(row.id),
        article_id=ArticleId(row.article_id),
        report_id=ReportId(row.report_id),
        version=row.version,
        start=row.start,
        end=row.end,
        exact=row.exact,
        text=row.text,
        code=row.code,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
