"""Accounts, the memberships of each, and which seats an account let in to."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and a column beside the seats."""
    op.create_table(
        "account",
        sa.Column("id", sa.Text(), primary_key=True),
        text_column("name"),
        text_column("since"),
        sa.UniqueConstraint("name", name="uq_account_name"),
    )
    op.create_table(
        "membership",
        text_column("study_id"),
        text_column("member_id"),
        text_column("account_id"),
        sa.Column("is_home", sa.Boolean(), nullable=False),
        text_column("since"),
        text_column("home_stamp"),
        text_column("own_stamp"),
        sa.PrimaryKeyConstraint("study_id", "member_id", name="pk_membership"),
        sa.UniqueConstraint("account_id", "study_id", name="uq_membership_account_id"),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name="fk_membership_account_id",
            ondelete="CASCADE",
        ),
    )
    op.add_column("session", sa.Column("account_id", sa.Text()))
