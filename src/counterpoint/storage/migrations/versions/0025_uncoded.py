"""What was left uncoded, with the reason."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nothing has been left so far."""
    make_versioned(
        "left_uncoded",
        text_column("article_id"),
        text_column("report_id"),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("version", "start", "end")
        ),
        *map(text_column, ("reason", "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("left_uncoded", "article_id", "report_id")
