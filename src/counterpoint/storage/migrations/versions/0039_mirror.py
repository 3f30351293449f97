"""Pairs of quotes that mirror each other."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "mirror",
        *map(text_column, ("article_id", "one_id", "other_id", "note")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("mirror", "article_id")
