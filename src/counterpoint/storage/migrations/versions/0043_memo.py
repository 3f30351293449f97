"""Memos about anything in the study."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "memo",
        *map(text_column, ("about", "object_id")),
        *(
            sa.Column(name, sa.Text(), nullable=True)
            for name in ("article_id", "report_id", "participant_id")
        ),
        *map(text_column, ("kind", "title", "text", "readers")),
        *map(text_column, ("made_by", "made_at", "changed_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("memo", "object_id")
