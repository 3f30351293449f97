"""What a quote says in print: translations, clarifications, marks of its parts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; quotes there are speak the study's language."""
    op.add_column("quote", text_column("language", ""))
    op.add_column(
        "quote",
        sa.Column(
            "is_case_story", sa.Boolean(), nullable=False, server_default=sa.false()
        ),
    )
    op.add_column("quote", sa.Column("question_id", sa.Text()))
    make_versioned(
        "quote_translation",
        *map(text_column, ("quote_id", "language", "text", "translated_by")),
        sa.Column("checked_by", sa.Text(), nullable=True),
        *map(text_column, ("checked_on", "checked_digest")),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("quote_translation", "quote_id")
    make_versioned(
        "quote_clarification",
        *_place(),
        text_column("text"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("quote_clarification", "quote_id", "start")
    make_versioned("quote_part", *_place(), text_column("tells_of"))
    make_present_index("quote_part", "quote_id", "start")


def _place() -> list[SchemaItem]:
    numbers = (sa.Column(n, sa.Integer(), nullable=False) for n in _NUMBERS)
    return [text_column("quote_id"), text_column("report_id"), *numbers]


_NUMBERS = ("version", "start", "end")
