"""Lines of the sample description."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "sample_line",
        text_column("article_id"),
        text_column("kind"),
        sa.Column("position", sa.Float(), nullable=False),
        text_column("group_key"),
        text_column("attribute"),
        text_column("counted"),
        text_column("of_attribute"),
        text_column("of_counted"),
        text_column("wording"),
        text_column("quantifier"),
        text_column("approved"),
    )
    make_present_index("sample_line", "article_id")
