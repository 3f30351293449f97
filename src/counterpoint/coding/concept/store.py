"""Where concepts are kept, and which codes are tied to them. The only SQL of it."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Column, Connection, Float, Row, and_, func, select, union

from counterpoint.coding.code.store import code
from counterpoint.coding.concept.model import Concept
from counterpoint.kernel.ids import ArticleId, CodeId, ConceptId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)

concept = versioned_table(
    "concept",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("parent_id", refers_to="concept"),
    words("name", Holds.TEAM),
    words("definition", Holds.TEAM),
    words("citation", Holds.TEAM),
    Column("position", Float(53), nullable=False),
    salt(),
    present_index("concept", "article_id"),
)

concept_code = versioned_table(
    "concept_code",
    identifier("concept_id", nullable=False, refers_to="concept"),
    identifier("code_id", nullable=False, refers_to="code"),
    present_index("concept_code", "concept_id"),
    present_index("concept_code", "code_id"),
)
"""Which code is tied to which concept."""


def list_concepts(connection: Connection, article_id: ArticleId) -> list[Concept]:
    """List an article's concepts: those in one place in their order."""
    query = (
        select(concept)
        .where(concept.c.article_id == article_id, versions.present(concept))
        .order_by(concept.c.position, concept.c.id)
    )
    return [_concept(row) for row in connection.execute(query)]


def get_concept(connection: Connection, concept_id: ConceptId) -> Concept:
    """Read a concept.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    return _concept(versions.get(connection, concept, concept_id))


def put_concept(
    connection: Connection, seq: int, kept: Concept, salt_bytes: bytes
) -> None:
    """Keep a concept after what it was before, with the salt of its digest."""
    versions.put(
        connection,
        concept,
        seq,
        kept.id,
        article_id=kept.article_id,
        parent_id=kept.parent_id,
        name=kept.name,
        definition=kept.definition,
        citation=kept.citation,
        position=kept.position,
        salt=salt_bytes,
    )


def move_concept(connection: Connection, seq: int, moved: Concept) -> None:
    """Keep where a concept stands now; its wording and salt stay."""
    where = {"parent_id": moved.parent_id, "position": moved.position}
    versions.put(connection, concept, seq, moved.id, **where)


def retire_concept(connection: Connection, seq: int, concept_id: ConceptId) -> None:
    """End a concept's present row, and its ties to codes."""
    ties = select(concept_code.c.id).where(
        concept_code.c.concept_id == concept_id, versions.present(concept_code)
    )
    versions.retire(connection, concept_code, seq, list(connection.scalars(ties)))
    versions.retire(connection, concept, seq, [concept_id])


def list_ties(
    connection: Connection, article_id: ArticleId
) -> dict[ConceptId, list[CodeId]]:
    """List which standing codes are tied to which of an article's concepts."""
    query = (
        select(concept_code.c.concept_id, concept_code.c.code_id)
        .join(concept, concept.c.id == concept_code.c.concept_id)
        .join(code, code.c.id == concept_code.c.code_id)
        .where(
            concept.c.article_id == article_id,
            versions.present(concept_code),
            versions.present(concept),
            versions.present(code),
        )
        .order_by(concept_code.c.id)
    )
    found: dict[ConceptId, list[CodeId]] = defaultdict(list)
    for row in connection.execute(query):
        found[ConceptId(row.concept_id)].append(CodeId(row.code_id))
    return found


def find_tie(
    connection: Connection, concept_id: ConceptId, code_id: CodeId
) -> str | None:
    """Name the tie between a concept and a code, if there is one."""
    query = select(concept_code.c.id).where(
        concept_code.c.concept_id == concept_id,
        concept_code.c.code_id == code_id,
        versions.present(concept_code),
    )
    return connection.scalars(query).first()


def tie(
    connection: Connection, seq: int, concept_id: ConceptId, code_id: CodeId
) -> None:
    """Tie a code to a concept."""
    row = {"id": new_id(), "concept_id": concept_id, "code_id": code_id}
    versions.put_new(connection, concept_code, seq, [row])


def untie(connection: Connection, seq: int, tie_id: str) -> None:
    """End a tie."""
    versions.retire(connection, concept_code, seq, [tie_id])


def list_articles_changed(connection: Connection, seq: int) -> list[ArticleId]:
    """List the articles whose concepts a history entry changed."""
    changed = select(concept.c.article_id).where(concept.c.since == seq)
    ended = select(concept.c.article_id).where(concept.c.until == seq)
    return [ArticleId(id_) for id_ in connection.scalars(union(changed, ended))]


def count_hanging(connection: Connection, seq: int) -> int:
    """Count the ties a history entry restored to a concept or code that is gone.

    Two ties between the same two count as one hanging.
    """
    known = and_(concept.c.id == concept_code.c.concept_id, versions.present(concept))
    coded = and_(code.c.id == concept_code.c.code_id, versions.present(code))
    loose = (
        select(func.count())
        .select_from(concept_code.outerjoin(concept, known).outerjoin(code, coded))
        .where(
            concept_code.c.since == seq,
            versions.present(concept_code),
            concept.c.id.is_(None) | code.c.id.is_(None),
        )
    )
    return int(connection.scalar(loose) or 0) + _count_doubled(connection, seq)


def _count_doubled(connection: Connection, seq: int) -> int:
    earlier = concept_code.alias()
    same = and_(
        earlier.c.concept_id == concept_code.c.concept_id,
        earlier.c.code_id == concept_code.c.code_id,
        earlier.c.id != concept_code.c.id,
        earlier.c.until.is_(None),
    )
    query = (
        select(func.count())
        .select_from(concept_code.join(earlier, same))
        .where(concept_code.c.since == seq, versions.present(concept_code))
    )
    return int(connection.scalar(query) or 0)


def _concept(row: Row[Any]) -> Concept:
    return Concept(
        id=ConceptId(row.id),
        article_id=ArticleId(row.article_id),
        parent_id=None if row.parent_id is None else ConceptId(row.parent_id),
        name=row.name,
        definition=row.definition,
        citation=row.citation,
        position=row.position,
    )
