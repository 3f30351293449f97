"""What a team chose for an article's table."""

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "table_cell",
        text_column("article_id"),
        text_column("group_key"),
        text_column("section"),
        text_column("value"),
    )
    make_present_index("table_cell", "article_id")
    make_versioned("table_omission", text_column("article_id"), text_column("section"))
    make_present_index("table_omission", "article_id")
