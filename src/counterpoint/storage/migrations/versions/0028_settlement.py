"""Which findings of the manuscript's checks were accepted, and why."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "settlement",
        text_column("article_id"),
        sa.Column("block_id", sa.Text(), nullable=True),
        *map(text_column, ("asked", "reason", "accepted_by", "accepted_on")),
        text_column("finding_digest"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("settlement", "article_id")
