"""What prompted a passage: a question of the interview guide, or none."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "prompt",
        text_column("article_id"),
        text_column("report_id"),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("version", "start", "end")
        ),
        sa.Column("guide_id", sa.Text()),
        sa.Column("question", sa.Integer()),
        text_column("made_by"),
        text_column("made_at"),
    )
    make_present_index("prompt", "article_id", "report_id")
