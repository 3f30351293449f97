"""Where a manuscript's steps to print are kept. The only SQL that changes them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, exists, or_, select

from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.manuscript.freeze.model import (
    FreezeEntry,
    FreezeStep,
    FreezeStepId,
    is_closed,
)
from counterpoint.manuscript.snapshot.model import SnapshotId
from counterpoint.manuscript.store import block
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

freeze_step = versioned_table(
    "freeze_step",
    identifier("article_id", nullable=False, refers_to="article"),
    state("step", nullable=False),
    identifier("snapshot_id", refers_to="snapshot"),
    words("reason", Holds.TEAM),
    words("journal", Holds.TEAM),
    state("happened_on", nullable=False),
    identifier("said_by", nullable=False),
    state("said_at", nullable=False),
    present_index("freeze_step", "article_id"),
)


def list_entries(connection: Connection, article_id: ArticleId) -> list[FreezeEntry]:
    """List an article's steps to print, earliest first."""
    query = select(freeze_step).where(
        freeze_step.c.article_id == article_id, versions.present(freeze_step)
    )
    rows = connection.execute(query.order_by(freeze_step.c.id))
    return [_entry(row) for row in rows]


def put_entry(connection: Connection, seq: int, new: FreezeEntry) -> None:
    """Keep a step."""
    versions.put(
        connection,
        freeze_step,
        seq,
        new.id,
        article_id=new.article_id,
        step=new.step,
        snapshot_id=new.snapshot_id,
        reason=new.reason,
        journal=new.journal,
        happened_on=new.on.isoformat(),
        said_by=new.by,
        said_at=new.at.isoformat(),
    )


def list_closed(connection: Connection) -> list[ArticleId]:
    """List the articles whose manuscripts may not be written at present."""
    query = select(freeze_step.c.article_id).where(versions.present(freeze_step))
    ids = [ArticleId(id_) for id_ in connection.scalars(query.distinct())]
    return [id_ for id_ in ids if is_closed(list_entries(connection, id_))]


def was_written_at(connection: Connection, article_id: ArticleId, seq: int) -> bool:
    """Whether a step of history changed a block of an article's manuscript."""
    changed = or_(block.c.since == seq, block.c.until == seq)
    query = select(exists().where(block.c.article_id == article_id, changed))
    return bool(connection.scalar(query))


def _entry(row: Row[Any]) -> FreezeEntry:
    return FreezeEntry(
        id=FreezeStepId(row.id),
        article_id=ArticleId(row.article_id),
        step=FreezeStep(row.step),
        snapshot_id=None if row.snapshot_id is None else SnapshotId(row.snapshot_id),
        reason=row.reason,
        journal=row.journal,
        on=date.fromisoformat(row.happened_on),
        by=MemberId(row.said_by),
        at=datetime.fromisoformat(row.said_at),
    )
