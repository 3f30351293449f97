"""What words of how many mean in an article, and claims of further kinds."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a claim may be about a way, codes, or an earlier claim."""
    make_versioned(
        "band",
        *map(text_column, ("article_id", "quantity")),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
    )
    make_present_index("band", "article_id")
    op.add_column("claim", sa.Column("way_id", sa.Text()))
    op.add_column("claim", sa.Column("repeats", sa.Text()))
    op.add_column("claim", text_column("codes", ""))
    op.add_column("claim", text_column("quantifier", ""))
