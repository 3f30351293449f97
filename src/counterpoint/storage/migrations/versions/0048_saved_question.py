"""Questions asked of the codings, kept by name."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "saved_question",
        *map(text_column, ("article_id", "name", "question", "readers")),
        sa.Column("found", sa.Integer(), nullable=False),
        *map(text_column, ("answer", "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("saved_question", "article_id")
