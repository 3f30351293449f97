"""Where saved questions are kept. The only SQL that changes them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Integer, Row, select

from counterpoint.across.retrieval.saving.model import SavedQuestion
from counterpoint.coding.code.store import code
from counterpoint.coding.facet.store import facet, facet_value
from counterpoint.kernel.ids import ArticleId, MemberId, SavedQuestionId
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
from counterpoint.theme.paradox.store import pole
from counterpoint.theme.theme.store import theme

SHARED, PRIVATE = "shared", "private"

saved_question = versioned_table(
    "saved_question",
    identifier("article_id", nullable=False, refers_to="article"),
    words("name", Holds.PRIVATE),
    words("question", Holds.PRIVATE),
    state("readers", nullable=False),
    Column("found", Integer, nullable=False),
    state("answer", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("saved_question", "article_id"),
)


def put_saved(
    connection: Connection, seq: int, kept: SavedQuestion, salt_bytes: bytes
) -> None:
    """Keep a question, after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        saved_question,
        seq,
        kept.id,
        article_id=kept.article_id,
        name=kept.name,
        question=kept.question,
        readers=SHARED if kept.is_shared else PRIVATE,
        found=kept.found,
        answer=kept.answer,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, id_: SavedQuestionId) -> None:
    """Take a question away, keeping its past."""
    versions.retire(connection, saved_question, seq, [id_])


def find_saved(connection: Connection, id_: SavedQuestionId) -> SavedQuestion | None:
    """Find a question that stands; whether it may be seen is the verb's to ask."""
    row = versions.find(connection, saved_question, id_)
    return None if row is None else _saved(row)


def list_saved(connection: Connection, article_id: ArticleId) -> list[SavedQuestion]:
    """List an article's questions in the order of saving; all members'."""
    table = saved_question
    query = select(table).where(
        table.c.article_id == article_id, versions.present(table)
    )
    return [_saved(row) for row in connection.execute(query.order_by(table.c.id)).all()]


def last_names(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Give the last names of what questions name, also of what was taken away."""
    found: dict[str, str] = {}
    for table, name in (
        (code, code.c.name),
        (theme, theme.c.title),
        (pole, pole.c.name),
        (facet, facet.c.name),
        (facet_value, facet_value.c.name),
    ):
        query = select(table.c.id, name).where(table.c.id.in_(ids))
        rows = connection.execute(query.order_by(table.c.since)).all()
        found |= {id_: called for id_, called in rows if called}
    return found


def _saved(row: Row[Any]) -> SavedQuestion:
    return SavedQuestion(
        id=SavedQuestionId(row.id),
        article_id=ArticleId(row.article_id),
        name=row.name,
        question=row.question,
        is_shared=row.readers == SHARED,
        found=row.found,
        answer=row.answer,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
