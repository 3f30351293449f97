"""Marks for the agenda, where themes and codes came from, and proposed themes."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; what stands already has no origin."""
    make_versioned(
        "agenda_mark",
        text_column("article_id"),
        text_column("report_id"),
        sa.Column("note_id", sa.Text(), nullable=True),
        *(sa.Column(n, sa.Integer(), nullable=False) for n in ("version", "start")),
        sa.Column("end", sa.Integer(), nullable=False),
        *map(text_column, ("exact", "before", "after", "why", "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("agenda_mark", "article_id")
    make_versioned(
        "origin",
        *map(text_column, ("article_id", "made_kind", "made_id")),
        *(
            sa.Column(name, sa.Text(), nullable=True)
            for name in ("note_id", "meeting_id", "decision_id")
        ),
    )
    make_present_index("origin", "made_id")
    make_present_index("origin", "note_id")
    make_versioned(
        "theme_proposal",
        *map(text_column, ("article_id", "title", "definition")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("theme_proposal", "article_id")
