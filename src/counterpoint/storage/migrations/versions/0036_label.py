"""How participants are named in each output: forms of labels, and pseudonyms."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; what stands until a form is chosen is no row."""
    make_versioned(
        "label_form",
        *map(text_column, ("article_id", "group_id", "output", "form", "reason")),
    )
    make_present_index("label_form", "article_id")
    make_versioned(
        "pseudonym",
        *map(text_column, ("participant_id", "name")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("pseudonym", "participant_id")
