"""Reporting checklists that are asked for, and the answers to their items."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "checklist_request",
        *map(text_column, ("article_id", "kind", "asked_by", "licensed_text")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("checklist_request", "article_id")
    make_versioned(
        "checklist_answer",
        *map(text_column, ("article_id", "kind", "item", "text")),
        sa.Column("block_id", sa.Text()),
        text_column("used"),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("checklist_answer", "article_id")
