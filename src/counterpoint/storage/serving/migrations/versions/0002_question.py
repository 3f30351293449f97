"""What passkeys are asked to sign."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "question",
        sa.Column("session_id", sa.Text(), primary_key=True),
        *map(text_column, ("word", "purpose", "member_id", "asked_at")),
    )
