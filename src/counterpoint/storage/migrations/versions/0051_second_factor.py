"""Second factors, codes for a lost telephone, and whether all are asked for one."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "second_factor",
        *map(text_column, ("member_id", "secret_id", "set_at")),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("last_step", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_second_factor")),
    )
    op.create_table(
        "recovery_code",
        *map(text_column, ("member_id", "digest")),
        sa.PrimaryKeyConstraint("member_id", "digest", name=op.f("pk_recovery_code")),
    )
    op.create_table(
        "factor_rule",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_factor_rule")),
    )
