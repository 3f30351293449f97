"""Where words stand that a memo is about."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "memo_span",
        text_column("report_id"),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("version", "start", "end")
        ),
    )
    make_present_index("memo_span", "report_id")
