"""Pictures, PDFs, sound and film of other programs, with what was coded on them."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "attachment",
        text_column("article_id"),
        sa.Column("report_id", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
        *map(text_column, ("kind", "name", "ending")),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
    )
    make_present_index("attachment", "article_id")
    make_present_index("attachment", "report_id")
    make_present_index("attachment", "participant_id")
    make_versioned(
        "attachment_mark",
        text_column("attachment_id"),
        sa.Column("code_id", sa.Text(), nullable=True),
        *map(text_column, ("place", "made_by", "made_at")),
    )
    make_present_index("attachment_mark", "attachment_id")
