"""Word files that came back, and what differs in them."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "returned",
        *map(text_column, ("article_id", "snapshot_id", "name")),
        *map(text_column, ("brought_by", "brought_at")),
    )
    make_present_index("returned", "article_id")
    make_versioned(
        "difference",
        text_column("returned_id"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("change", sa.Text(), nullable=True),
        sa.Column("block_id", sa.Text(), nullable=True),
        sa.Column("quote_id", sa.Text(), nullable=True),
        *map(text_column, ("before", "after", "label", "dangers", "author")),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("difference", "returned_id", "number")
