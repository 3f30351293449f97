"""Stories, where they lie, and which values of facets they have."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    told = ("place", "agents", "act", "response", "reflection")
    make_versioned(
        "story",
        *map(text_column, ("article_id", "report_id", *told, "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("story", "article_id")
    make_present_index("story", "report_id")
    make_versioned(
        "story_span",
        *map(text_column, ("story_id", "report_id")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        text_column("part"),
    )
    make_present_index("story_span", "story_id")
    make_present_index("story_span", "report_id")
    make_versioned(
        "story_facet",
        *map(text_column, ("story_id", "report_id", "facet_id", "value_id")),
    )
    make_present_index("story_facet", "story_id")
    make_present_index("story_facet", "facet_id", "value_id")
