"""What print has given away of participants, and what of it was accepted."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "disclosure",
        text_column("participant_id"),
        text_column("fact"),
        text_column("value"),
        text_column("way"),
        sa.Column("article_id", sa.Text(), nullable=True),
        text_column("place_id"),
        text_column("note"),
        text_column("given_on"),
        text_column("made_by"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("disclosure", "participant_id")
    make_versioned(
        "disclosure_acceptance",
        text_column("participant_id"),
        text_column("given"),
        sa.Column("fitting", sa.Integer(), nullable=False),
        text_column("reason"),
        text_column("made_by"),
    )
    make_present_index("disclosure_acceptance", "participant_id")
