"""Terms that are looked for in participants' words, kept by name."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "term_set",
        *map(text_column, ("article_id", "name", "terms")),
        sa.Column("stems", sa.Text()),
        sa.Column("folds", sa.Boolean(), nullable=False),
        text_column("readers"),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        *map(text_column, ("answer", "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("term_set", "article_id")
