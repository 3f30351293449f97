"""Drafts by machine: where somebody speaks, the pieces listened to, the words."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "machine_draft",
        text_column("interview_id"),
        sa.Column("asked_by", sa.Text(), sa.ForeignKey("member.id"), nullable=False),
        *(
            text_column(name)
            for name in (
                "state",
                "engine",
                "engine_version",
                "model",
                "model_sha256",
                "language",
            )
        ),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        text_column("problem"),
    )
    make_present_index("machine_draft", "interview_id")
    of_draft = ("machine_draft_id", sa.Text())
    op.create_table(
        "machine_speech",
        sa.Column(*of_draft, primary_key=True),
        sa.Column("start_ms", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
    )
    op.create_table(
        "machine_piece",
        sa.Column(*of_draft, primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    op.create_table(
        "machine_segment",
        sa.Column(*of_draft, primary_key=True),
        sa.Column("piece", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=True),
        text_column("text"),
    )
