"""Works that articles cite, and the style in which each article cites them."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "work",
        *map(text_column, ("article_id", "csl")),
        sa.Column("sibling_id", sa.Text()),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("work", "article_id")
    make_versioned(
        "citation_style",
        *map(text_column, ("article_id", "kind", "csl")),
        sa.Column("salt", sa.LargeBinary()),
    )
