"""What is chosen and written for discussion editions."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "edition",
        *map(text_column, ("article_id", "title", "foreword", "speakers")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("edition", "article_id")
    make_versioned(
        "edition_piece",
        *map(text_column, ("article_id", "kind")),
        *(sa.Column(name, sa.Text()) for name in ("theme_id", "quote_id", "claim_id")),
        text_column("plain"),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("edition_piece", "article_id")
