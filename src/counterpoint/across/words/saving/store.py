"""Where term sets are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Row, select

from counterpoint.across.words.saving.model import TermSet
from counterpoint.kernel.ids import ArticleId, MemberId, TermSetId
from counterpoint.report.search.model import Language
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

term_set = versioned_table(
    "term_set",
    identifier("article_id", nullable=False, refers_to="article"),
    words("name", Holds.PRIVATE),
    words("terms", Holds.PRIVATE),
    state("stems"),
    Column("folds", Boolean, nullable=False),
    state("readers", nullable=False),
    Column("places", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    state("answer", nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
    salt(),
    present_index("term_set", "article_id"),
)
"""Terms stand one in a line."""


def put_term_set(
    connection: Connection, seq: int, kept: TermSet, salt_bytes: bytes
) -> None:
    """Keep a term set, after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        term_set,
        seq,
        kept.id,
        article_id=kept.article_id,
        name=kept.name,
        terms="\n".join(kept.terms),
        stems=kept.stems,
        folds=kept.folds,
        readers=SHARED if kept.is_shared else PRIVATE,
        places=kept.places,
        people=kept.people,
        answer=kept.answer,
        made_by=kept.by,
        made_at=kept.at.isoformat(timespec="milliseconds"),
        salt=salt_bytes,
    )


def retire(connection: Connection, seq: int, id_: TermSetId) -> None:
    """Take a term set away, keeping its past."""
    versions.retire(connection, term_set, seq, [id_])


def find_term_set(connection: Connection, id_: TermSetId) -> TermSet | None:
    """Find a term set that stands; whether it may be seen is the verb's to ask."""
    row = versions.find(connection, term_set, id_)
    return None if row is None else _term_set(row)


def list_term_sets(connection: Connection, article_id: ArticleId) -> list[TermSet]:
    """List an article's term sets in the order of saving; all members'."""
    query = select(term_set).where(
        term_set.c.article_id == article_id, versions.present(term_set)
    )
    rows = connection.execute(query.order_by(term_set.c.id)).all()
    return [_term_set(row) for row in rows]


def _term_set(row: Row[Any]) -> TermSet:
    return TermSet(
        id=TermSetId(row.id),
        article_id=ArticleId(row.article_id),
        name=row.name,
        terms=tuple(filter(None, row.terms.split("\n"))),
        stems=None if row.stems is None else Language(row.stems),
        folds=row.folds,
        is_shared=row.readers == SHARED,
        places=row.places,
        people=row.people,
        answer=row.answer,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
    )
