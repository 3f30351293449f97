"""Which themes cite which concepts. The only SQL that changes it."""

from sqlalchemy import Connection, select

from counterpoint.coding.concept.store import concept
from counterpoint.kernel.ids import ArticleId, ConceptId, ThemeId, new_id
from counterpoint.storage import versions
from counterpoint.storage.schema import identifier, present_index, versioned_table
from counterpoint.theme.concept.model import Citing
from counterpoint.theme.theme.store import theme

theme_concept = versioned_table(
    "theme_concept",
    identifier("theme_id", nullable=False, refers_to="theme"),
    identifier("concept_id", nullable=False, refers_to="concept"),
    present_index("theme_concept", "theme_id"),
    present_index("theme_concept", "concept_id"),
)


def list_citing(connection: Connection, article_id: ArticleId) -> list[Citing]:
    """List which standing themes of an article cite which standing concepts."""
    query = (
        select(theme_concept.c.theme_id, theme_concept.c.concept_id)
        .join(theme, theme.c.id == theme_concept.c.theme_id)
        .join(concept, concept.c.id == theme_concept.c.concept_id)
        .where(
            concept.c.article_id == article_id,
            versions.present(theme_concept),
            versions.present(theme),
            versions.present(concept),
        )
        .order_by(theme_concept.c.id)
    )
    rows = connection.execute(query)
    found = (Citing(ThemeId(row.theme_id), ConceptId(row.concept_id)) for row in rows)
    return list(dict.fromkeys(found))


def find_citing(connection: Connection, citing: Citing) -> str | None:
    """Name the row by which a theme cites a concept, if it does."""
    query = select(theme_concept.c.id).where(
        theme_concept.c.theme_id == citing.theme_id,
        theme_concept.c.concept_id == citing.concept_id,
        versions.present(theme_concept),
    )
    return connection.scalars(query).first()


def cite(connection: Connection, seq: int, citing: Citing) -> None:
    """Let a theme cite a concept."""
    row = {
        "id": new_id(),
        "theme_id": citing.theme_id,
        "concept_id": citing.concept_id,
    }
    versions.put_new(connection, theme_concept, seq, [row])


def end_citing(connection: Connection, seq: int, citing: Citing) -> None:
    """End all rows by which a theme cites a concept."""
    query = select(theme_concept.c.id).where(
        theme_concept.c.theme_id == citing.theme_id,
        theme_concept.c.concept_id == citing.concept_id,
        versions.present(theme_concept),
    )
    versions.retire(connection, theme_concept, seq, list(connection.scalars(query)))
