"""What quotation marks in a manuscript are there for."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_versioned(
        "marked",
        *map(text_column, ("article_id", "block_id", "use", "words_digest")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("marked", "article_id")
