"""Withdrawals: requests, what was carried out, and the copies to be settled."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "withdrawal_request",
        text_column("participant_id"),
        text_column("scopes"),
        text_column("said_on"),
        text_column("form"),
        text_column("asked_by"),
        _member("withdrawal_request", "asked_by"),
    )
    make_present_index("withdrawal_request", "participant_id")
    op.create_table(
        "withdrawal",
        text_column("id"),
        text_column("participant_id"),
        text_column("scopes"),
        text_column("said_on"),
        text_column("form"),
        text_column("done_by"),
        text_column("done_at"),
        sa.Column("cleared_at", sa.Text(), nullable=True),
        sa.Column("repeated", sa.Boolean(), nullable=False),
        _member("withdrawal", "done_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawal")),
    )
    op.create_index("ix_withdrawal_participant_id", "withdrawal", ["participant_id"])
    _touched()
    _kept()
    _copies()


def _touched() -> None:
    op.create_table(
        "withdrawal_touched",
        text_column("withdrawal_id"),
        sa.Column("order", sa.Integer(), nullable=False),
        text_column("thing"),
        sa.Column("number", sa.Integer(), nullable=False),
        _withdrawal("withdrawal_touched"),
        sa.PrimaryKeyConstraint(
            "withdrawal_id", "order", name=op.f("pk_withdrawal_touched")
        ),
    )


def _kept() -> None:
    op.create_table(
        "withdrawal_kept",
        text_column("id"),
        text_column("withdrawal_id"),
        text_column("place"),
        text_column("object_id"),
        text_column("reason"),
        _withdrawal("withdrawal_kept"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawal_kept")),
    )


def _copies() -> None:
    op.create_table(
        "withdrawal_copy",
        text_column("id"),
        text_column("withdrawal_id"),
        text_column("kind"),
        text_column("of"),
        text_column("what"),
        text_column("made_by"),
        text_column("made_at"),
        sa.Column("is_told", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.Text(), nullable=True),
        _withdrawal("withdrawal_copy"),
        _member("withdrawal_copy", "settled_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawal_copy")),
    )


def _member(table: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["member.id"], name=name)


def _withdrawal(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_withdrawal_id")
    return sa.ForeignKeyConstraint(["withdrawal_id"], ["withdrawal.id"], name=name)
