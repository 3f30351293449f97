"""Where entries into steps are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.article.step.model import AnalysisStep, StepEntry
from counterpoint.kernel.ids import ArticleId, MemberId, StepEntryId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)

step_entry = versioned_table(
    "step_entry",
    identifier("article_id", nullable=False, refers_to="article"),
    state("step", nullable=False),
    state("entered_on", nullable=False),
    identifier("entered_by", nullable=False),
    words("note", Holds.TEAM),
    present_index("step_entry", "article_id"),
)


def list_entries(connection: Connection, article_id: ArticleId) -> list[StepEntry]:
    """List an article's entries by day, then by when they were recorded."""
    query = (
        select(step_entry)
        .where(step_entry.c.article_id == article_id, versions.present(step_entry))
        .order_by(step_entry.c.entered_on, step_entry.c.id)
    )
    return [_entry(row) for row in connection.execute(query)]


def get_entry(connection: Connection, entry_id: StepEntryId) -> StepEntry:
    """Read one entry.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _entry(versions.get(connection, step_entry, entry_id))


def put_entry(connection: Connection, seq: int, kept: StepEntry) -> None:
    """Keep an entry."""
    versions.put(
        connection,
        step_entry,
        seq,
        kept.id,
        article_id=kept.article_id,
        step=kept.step,
        entered_on=kept.entered_on.isoformat(),
        entered_by=kept.by,
        note=kept.note,
    )


def retire_entry(connection: Connection, seq: int, entry_id: StepEntryId) -> None:
    """Take an entry away."""
    versions.retire(connection, step_entry, seq, [entry_id])


def _entry(row: Row[Any]) -> StepEntry:
    return StepEntry(
        id=StepEntryId(row.id),
        article_id=ArticleId(row.article_id),
        step=AnalysisStep(row.step),
        entered_on=date.fromisoformat(row.entered_on),
        by=MemberId(row.entered_by),
        note=row.note,
    )
