"""Facets with their values, and which codings have them."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    make_versioned(
        "facet",
        *map(text_column, ("article_id", "name", "definition")),
        sa.Column("several", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Float(53), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("facet", "article_id")
    make_versioned(
        "facet_value",
        *map(text_column, ("facet_id", "name", "definition")),
        sa.Column("position", sa.Float(53), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("facet_value", "facet_id")
    make_versioned(
        "coding_facet",
        *map(text_column, ("coding_id", "report_id", "facet_id", "value_id")),
    )
    make_present_index("coding_facet", "coding_id")
    make_present_index("coding_facet", "facet_id", "value_id")
    make_present_index("coding_facet", "report_id")
