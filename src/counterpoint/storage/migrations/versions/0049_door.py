"""Wrong tries counted by name, browser and address; browsers that are known."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; waits under way begin anew."""
    op.create_table(
        "sign_in_try",
        text_column("mark"),
        sa.Column("failed", sa.Integer(), nullable=False),
        text_column("last_at"),
        sa.Column("held_until", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_sign_in_try")),
    )
    op.create_table(
        "known_browser",
        *map(text_column, ("mark", "member_id", "seen_at")),
        sa.PrimaryKeyConstraint("mark", "member_id", name=op.f("pk_known_browser")),
    )
    op.drop_column("password", "failed")
    op.drop_column("password", "held_until")
