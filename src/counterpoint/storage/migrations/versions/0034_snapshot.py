"""Snapshots of the manuscript, and its steps to print."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "snapshot",
        *map(text_column, ("article_id", "name", "note", "made_by", "made_at")),
        *map(text_column, ("words_hash", "data_hash")),
    )
    make_present_index("snapshot", "article_id")
    op.create_table(
        "snapshot_piece",
        sa.Column("id", sa.Text(), nullable=False),
        text_column("snapshot_id"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=False),
        sa.Column("block_id", sa.Text(), nullable=True),
        *map(text_column, ("style", "emphasis", "source", "key")),
        sa.Column("quote_id", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
        *map(text_column, ("text", "text_digest")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot_piece")),
    )
    op.create_index(
        "ix_snapshot_piece_snapshot_id", "snapshot_piece", ["snapshot_id", "number"]
    )
    for column in ("quote_id", "participant_id"):
        op.create_index(f"ix_snapshot_piece_{column}", "snapshot_piece", [column])
    make_versioned(
        "freeze_step",
        *map(text_column, ("article_id", "step")),
        sa.Column("snapshot_id", sa.Text(), nullable=True),
        *map(text_column, ("reason", "journal", "happened_on", "said_by", "said_at")),
    )
    make_present_index("freeze_step", "article_id")
