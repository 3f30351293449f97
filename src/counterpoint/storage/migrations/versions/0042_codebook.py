"""What a codebook says of a code, and where a code stands besides."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

_SAID = ("used_when", "not_used_when", "example", "citation", "own_word", "outside")


def upgrade() -> None:
    """Give codes their further parts, and make the table of places."""
    for name in _SAID:
        op.add_column("code", text_column(name, ""))
    make_versioned(
        "code_place",
        *map(text_column, ("article_id", "code_id", "parent_id")),
        sa.Column("position", sa.Float(53), nullable=False),
    )
    make_present_index("code_place", "article_id")
    make_present_index("code_place", "code_id")
