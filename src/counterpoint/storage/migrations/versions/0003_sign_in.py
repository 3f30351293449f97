"""Members' passwords, the facts a reader is told of them, and who has left."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FACTS = (
    "credentials",
    "occupation",
    "gender",
    "experience",
    "introduction",
    "position",
)


def upgrade() -> None:
    """Make the tables and columns."""
    active: sa.Column[bool] = sa.Column(
        "active", sa.Boolean(), nullable=False, server_default=sa.true()
    )
    op.add_column("member", active)
    for name in FACTS:
        op.add_column("member", text_column(name, ""))
    op.create_table(
        "password",
        sa.Column("member_id", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("once", sa.Boolean(), nullable=False),
        sa.Column("set_at", sa.Text(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("held_until", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_password")),
    )
