"""Where attachments are kept, and what is coded on them. The only SQL of it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Row, select

from counterpoint.across.foreign.attachment.model import (
    Attachment,
    AttachmentId,
    AttachmentKind,
    AttachmentMark,
    place_read,
    place_written,
)
from counterpoint.coding.code.store import code
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    MemberId,
    OriginalId,
    ParticipantId,
    ReportId,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.storage.transaction import Transaction

attachment = versioned_table(
    "attachment",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("report_id", refers_to="report"),
    identifier("participant_id", refers_to="participant"),
    state("kind", nullable=False),
    words("name", Holds.NAME),
    state("ending", nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    present_index("attachment", "article_id"),
    present_index("attachment", "report_id"),
    present_index("attachment", "participant_id"),
)
"""``id`` is that of the sealed object, where there is one.

``report_id`` and ``participant_id`` say whose withdrawal takes it away.
"""

attachment_mark = versioned_table(
    "attachment_mark",
    identifier("attachment_id", nullable=False, refers_to="attachment"),
    identifier("code_id", refers_to="code"),
    state("place", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    present_index("attachment_mark", "attachment_id"),
)
"""Where a code lies on an attachment, in figures; it holds no words."""


def get_attachment(connection: Connection, id_: AttachmentId) -> Attachment:
    """Read an attachment, without its marks.

    Raises:
        NotFoundError: There is none, or it was removed.
    """
    return _attachment(versions.get(connection, attachment, id_), ())


def list_attachments(connection: Connection, article_id: ArticleId) -> list[Attachment]:
    """List an article's attachments by name, each with its marks.

    A code that was retired leaves its marks until it comes back.
    """
    mine = (attachment.c.article_id == article_id, versions.present(attachment))
    query = select(attachment).where(*mine)
    rows = connection.execute(query.order_by(attachment.c.name, attachment.c.id)).all()
    standing = set(
        connection.scalars(
            select(code.c.id).where(
                code.c.article_id == article_id, versions.present(code)
            )
        )
    )
    lying: dict[str, list[AttachmentMark]] = defaultdict(list)
    marks = (
        select(attachment_mark)
        .join(attachment, attachment.c.id == attachment_mark.c.attachment_id)
        .where(*mine, versions.present(attachment_mark))
        .order_by(attachment_mark.c.id)
    )
    for row in connection.execute(marks):
        if row.code_id is None or row.code_id in standing:
            lying[row.attachment_id].append(_mark(row))
    return [_attachment(row, lying[row.id]) for row in rows]


def put_attachment(
    connection: Connection,
    seq: int,
    kept: Attachment,
    marks: Iterable[AttachmentMark],
) -> None:
    """Keep a new attachment with its marks."""
    versions.put(
        connection,
        attachment,
        seq,
        kept.id,
        article_id=kept.article_id,
        report_id=kept.report_id,
        participant_id=kept.participant_id,
        kind=kept.kind.value,
        name=kept.name,
        ending=kept.ending,
        size_bytes=kept.size_bytes,
    )
    rows = [
        {
            "id": each.id,
            "attachment_id": kept.id,
            "code_id": each.code_id,
            "place": place_written(each.place),
            "made_by": each.by,
            "made_at": each.at.isoformat(timespec="milliseconds"),
        }
        for each in marks
    ]
    versions.put_new(connection, attachment_mark, seq, rows)


def remove(tx: Transaction, seq: int, ids: Sequence[str]) -> None:
    """Destroy attachments' files, forget their names, and end them."""
    for id_ in ids:
        tx.originals.destroy(OriginalId(id_))
        gone = attachment.c.id == id_
        tx.connection.execute(attachment.update().where(gone).values(name=""))
        own = select(attachment_mark.c.id).where(
            attachment_mark.c.attachment_id == id_, versions.present(attachment_mark)
        )
        marks = list(tx.connection.scalars(own))
        versions.retire(tx.connection, attachment_mark, seq, marks)
    versions.retire(tx.connection, attachment, seq, ids)


def _attachment(row: Row[Any], marks: Sequence[AttachmentMark]) -> Attachment:
    return Attachment(
        id=AttachmentId(row.id),
        article_id=ArticleId(row.article_id),
        kind=AttachmentKind(row.kind),
        name=row.name,
        ending=row.ending,
        size_bytes=row.size_bytes,
        report_id=ReportId(row.report_id) if row.report_id else None,
        participant_id=(
            ParticipantId(row.participant_id) if row.participant_id else None
        ),
        marks=tuple(marks),
    )


def _mark(row: Row[Any]) -> AttachmentMark:
    return AttachmentMark(
        id=row.id,
        code_id=CodeId(row.code_id) if row.code_id else None,
        place=place_read(row.place),
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
