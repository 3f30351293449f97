"""Whose names for codes an article shows."""

from counterpoint.storage.migrations.making import make_versioned, text_column

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned("code_naming", *map(text_column, ("article_id", "naming")))
