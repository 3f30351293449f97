"""An article's authors, terminology, steps, and the reports that it leaves out."""

import sqlalchemy as sa

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned(
        "author",
        text_column("article_id"),
        text_column("member_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        text_column("contributions"),
    )
    make_present_index("author", "article_id")
    make_versioned(
        "terminology",
        text_column("article_id"),
        text_column("reason"),
        text_column("reference"),
        text_column("exceptions"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_versioned(
        "term",
        text_column("article_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        text_column("preferred"),
        text_column("avoided"),
    )
    make_present_index("term", "article_id")
    make_versioned(
        "step_entry",
        text_column("article_id"),
        text_column("step"),
        text_column("entered_on"),
        text_column("entered_by"),
        text_column("note"),
    )
    make_present_index("step_entry", "article_id")
    make_versioned(
        "omission",
        text_column("article_id"),
        text_column("report_id"),
        text_column("reason"),
    )
    make_present_index("omission", "article_id")
