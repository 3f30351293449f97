"""The identity vault: keys, encrypted records, and to whom they open."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and columns."""
    _vault_holder()
    _vault_record()
    _vault_share()


def _vault_holder() -> None:
    op.create_table(
        "vault_holder",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("cost", sa.Text(), nullable=True),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("acknowledged_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vault_holder")),
    )


def _vault_record() -> None:
    op.create_table(
        "vault_record",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("about_kind", sa.Text(), nullable=False),
        sa.Column("about_id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("is_stale", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"], ["member.id"], name=op.f("fk_vault_record_made_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vault_record")),
    )
    op.create_index("ix_vault_record_about_id", "vault_record", ["about_id"])


def _vault_share() -> None:
    op.create_table(
        "vault_share",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("holder_id", sa.Text(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["vault_record.id"], name=op.f("fk_vault_share_record_id")
        ),
        sa.PrimaryKeyConstraint("record_id", "holder_id", name=op.f("pk_vault_share")),
    )
    op.create_index("ix_vault_share_holder_id", "vault_share", ["holder_id"])
