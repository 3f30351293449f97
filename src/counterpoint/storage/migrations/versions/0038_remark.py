"""Comments on the manuscript, and suggestions of other words."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "remark",
        *map(text_column, ("article_id", "block_id")),
        sa.Column("answers_id", sa.Text(), nullable=True),
        *map(text_column, ("text", "exact", "before", "after")),
        sa.Column("start", sa.Integer(), nullable=True),
        *map(text_column, ("made_by", "made_on")),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("remark", "article_id")
    make_versioned(
        "suggestion",
        *map(text_column, ("article_id", "form")),
        sa.Column("block_id", sa.Text(), nullable=True),
        *map(text_column, ("was", "text", "note", "made_by", "made_on")),
        sa.Column("outcome", sa.Text(), nullable=True),
        text_column("reason"),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("suggestion", "article_id")
