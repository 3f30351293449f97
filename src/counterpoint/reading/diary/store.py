"""Where diaries are kept. Every query names whose."""

from datetime import datetime

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import ArticleId, DiaryId, MemberId
from counterpoint.reading.diary.model import DiaryEntry
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

diary = versioned_table(
    "reading_diary",
    identifier("article_id", nullable=False, refers_to="article"),
    words("text", Holds.PRIVATE),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("reading_diary", "article_id", "made_by"),
)


def put_entry(
    connection: Connection, seq: int, kept: DiaryEntry, salt_bytes: bytes
) -> None:
    """Keep an entry, after what it was before."""
    versions.put(
        connection,
        diary,
        seq,
        kept.id,
        article_id=kept.article_id,
        text=kept.text,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, diary_id: DiaryId) -> None:
    """Take an entry out."""
    versions.retire(connection, diary, seq, [diary_id])


def list_entries(
    connection: Connection, article_id: ArticleId, by: MemberId
) -> list[DiaryEntry]:
    """List a member's own entries, earliest first."""
    query = select(diary).where(
        diary.c.article_id == article_id,
        diary.c.made_by == by,
        versions.present(diary),
    )
    return [
        DiaryEntry(
            id=DiaryId(row.id),
            article_id=ArticleId(row.article_id),
            by=MemberId(row.made_by),
            at=datetime.fromisoformat(row.made_at),
            text=row.text,
        )
        for row in connection.execute(query.order_by(diary.c.made_at, diary.c.id))
    ]


def find_entry(
    connection: Connection, diary_id: DiaryId, by: MemberId
) -> DiaryEntry | None:
    """Find a member's own entry."""
    row = versions.find(connection, diary, diary_id)
    if row is None or row.made_by != by:
        return None
    own = list_entries(connection, ArticleId(row.article_id), by)
    return next((each for each in own if each.id == diary_id), None)
