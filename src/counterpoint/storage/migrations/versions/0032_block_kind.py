"""More kinds of blocks: formulas and what they condense, tables, pictures."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give blocks their further parts, and formulas their extracts."""
    level = sa.Column("level", sa.Integer(), nullable=False, server_default="1")
    op.add_column("block", level)
    for name in ("key", "author", "year", "groups"):
        op.add_column("block", text_column(name, ""))
    make_versioned(
        "condensed",
        text_column("block_id"),
        sa.Column("quote_id", sa.Text()),
        sa.Column("coding_id", sa.Text()),
    )
    make_present_index("condensed", "block_id")
