"""Who reads what alone, what they note, and the seal on it."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables. Articles of before were read together, and stay so."""
    _readings()
    make_versioned(
        "reading_note",
        text_column("article_id"),
        text_column("report_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        text_column("exact"),
        text_column("before"),
        text_column("after"),
        text_column("text"),
        text_column("code"),
        text_column("made_by"),
        text_column("made_at"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("reading_note", "article_id", "report_id")
    make_versioned(
        "reading_diary",
        text_column("article_id"),
        text_column("text"),
        text_column("made_by"),
        text_column("made_at"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("reading_diary", "article_id", "made_by")
    op.create_table(
        "seal_opening",
        text_column("article_id"),
        text_column("opened_at"),
        text_column("how"),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_seal_opening")),
    )
    make_versioned(
        "seal_vote",
        text_column("article_id"),
        text_column("member_id"),
        sa.Column("in_favour", sa.Boolean(), nullable=False),
    )
    make_present_index("seal_vote", "article_id")


def _readings() -> None:
    make_versioned(
        "reading_assignment",
        text_column("article_id"),
        text_column("member_id"),
        text_column("report_id"),
    )
    make_present_index("reading_assignment", "article_id", "member_id")
    make_versioned(
        "reader",
        text_column("article_id"),
        text_column("member_id"),
        sa.Column("finished_at", sa.Text(), nullable=True),
    )
    make_present_index("reader", "article_id")
    make_versioned(
        "reading_pass",
        text_column("article_id"),
        text_column("report_id"),
        text_column("member_id"),
        sa.Column("no", sa.Integer(), nullable=False),
        text_column("begun_at"),
        sa.Column("ended_at", sa.Text(), nullable=True),
    )
    make_present_index("reading_pass", "article_id", "member_id")
