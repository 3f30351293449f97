"""Which kind of thematic analysis an article declares."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import make_versioned, text_column

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nothing has been declared so far."""
    make_versioned(
        "article_approach",
        *map(text_column, ("article_id", "approach", "reason")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
