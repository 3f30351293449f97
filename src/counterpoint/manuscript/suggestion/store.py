"""Where suggestions are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.manuscript.suggestion.model import (
    Suggestion,
    SuggestionForm,
    SuggestionId,
    SuggestionOutcome,
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

suggestion = versioned_table(
    "suggestion",
    identifier("article_id", nullable=False, refers_to="article"),
    state("form", nullable=False),
    identifier("block_id", refers_to="block"),
    words("was", Holds.TEAM),
    words("text", Holds.TEAM),
    words("note", Holds.TEAM),
    identifier("made_by", nullable=False),
    state("made_on", nullable=False),
    state("outcome"),
    words("reason", Holds.TEAM),
    identifier("settled_by"),
    salt(),
    present_index("suggestion", "article_id"),
)


def get_suggestion(connection: Connection, suggestion_id: SuggestionId) -> Suggestion:
    """Read a suggestion.

    Raises:
        NotFoundError: There is none, or it was taken back.
    """
    return _suggestion(versions.get(connection, suggestion, suggestion_id))


def list_suggestions(connection: Connection, article_id: ArticleId) -> list[Suggestion]:
    """List an article's suggestions, earliest first."""
    query = select(suggestion).where(
        suggestion.c.article_id == article_id, versions.present(suggestion)
    )
    rows = connection.execute(query.order_by(suggestion.c.id))
    return [_suggestion(row) for row in rows]


def put_suggestion(
    connection: Connection, seq: int, new: Suggestion, salt_bytes: bytes
) -> None:
    """Keep a suggestion, with the salt of its digest."""
    versions.put(
        connection,
        suggestion,
        seq,
        new.id,
        article_id=new.article_id,
        form=new.form,
        block_id=new.block_id,
        was=new.was,
        text=new.text,
        note=new.note,
        made_by=new.made_by,
        made_on=new.made_on.isoformat(),
        outcome=new.outcome,
        reason=new.reason,
        settled_by=new.settled_by,
        salt=salt_bytes,
    )


def put_outcome(connection: Connection, seq: int, settled: Suggestion) -> None:
    """Keep what became of a suggestion."""
    versions.put(
        connection,
        suggestion,
        seq,
        settled.id,
        outcome=settled.outcome,
        reason=settled.reason,
        settled_by=settled.settled_by,
    )


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(
        id=SuggestionId(row.id),
        article_id=ArticleId(row.article_id),
        form=SuggestionForm(row.form),
        block_id=None if row.block_id is None else BlockId(row.block_id),
        was=row.was,
        text=row.text,
        note=row.note,
        made_by=MemberId(row.made_by),
        made_on=date.fromisoformat(row.made_on),
        outcome=None if row.outcome is None else SuggestionOutcome(row.outcome),
        reason=row.reason,
        settled_by=None if row.settled_by is None else MemberId(row.settled_by),
    )
