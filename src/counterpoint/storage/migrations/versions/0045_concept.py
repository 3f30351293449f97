"""Sensitising concepts, the codes tied to them, and the themes that cite them."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    make_versioned(
        "concept",
        text_column("article_id"),
        sa.Column("parent_id", sa.Text(), nullable=True),
        *map(text_column, ("name", "definition", "citation")),
        sa.Column("position", sa.Float(53), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("concept", "article_id")
    make_versioned("concept_code", *map(text_column, ("concept_id", "code_id")))
    make_present_index("concept_code", "concept_id")
    make_present_index("concept_code", "code_id")
    make_versioned("theme_concept", *map(text_column, ("theme_id", "concept_id")))
    make_present_index("theme_concept", "theme_id")
    make_present_index("theme_concept", "concept_id")
