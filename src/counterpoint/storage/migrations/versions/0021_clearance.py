"""Clearances of quotes: who proposed a quote, its note, and who cleared it."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import make_versioned, text_column

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_PROPOSERS = """
UPDATE quote SET proposed_by = (
    SELECT h.actor FROM history AS h
    WHERE h.object_id = quote.id AND h.kind = 'QuoteProposed'
)
"""


def upgrade() -> None:
    """Make the table; history knows who proposed the quotes there are."""
    op.add_column("quote", sa.Column("proposed_by", sa.Text()))
    op.add_column("quote", text_column("context_note", ""))
    op.add_column(
        "quote",
        sa.Column(
            "is_recognisable", sa.Boolean(), nullable=False, server_default=sa.false()
        ),
    )
    op.execute(_PROPOSERS)
    make_versioned(
        "clearance",
        *map(
            text_column,
            ("cleared_by", "cleared_on", "names", "third_persons", "words_digest"),
        ),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
