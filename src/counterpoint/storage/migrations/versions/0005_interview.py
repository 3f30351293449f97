"""What is known of an interview, from its booking to its end; guides."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and columns."""
    make_versioned(
        "guide",
        text_column("group_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        text_column("questions"),
        sa.Column("used_from", sa.Text(), nullable=True),
        text_column("note"),
    )
    make_present_index("guide", "group_id")
    # What an older study holds, was noted: nothing unknown is invented.
    op.add_column("interview", text_column("state", "noted"))
    for name in ("clock", "place_chosen_by", "language", "guide_id"):
        op.add_column("interview", sa.Column(name, sa.Text(), nullable=True))
    for name in ("others_present", "relationship", "field_note", "minutes_reason"):
        op.add_column("interview", text_column(name, ""))
