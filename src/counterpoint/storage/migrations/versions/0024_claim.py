"""Claims of the manuscript, bound to the theme or pole they are about."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "claim",
        *map(text_column, ("article_id", "block_id", "kind", "text")),
        *map(text_column, ("theme_id", "letter", "groups")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("claim", "article_id")
