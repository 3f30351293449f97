"""Who sits at which browser."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "session",
        sa.Column("id", sa.Text(), primary_key=True),
        text_column("study_id"),
        sa.Column("member_id", sa.Text()),
        text_column("stamp"),
        sa.Column("ends", sa.Boolean(), nullable=False),
        text_column("since"),
        text_column("seen_at"),
    )
    columns = ["study_id", "member_id"]
    op.create_index("ix_session_study_id_member_id", "session", columns)
