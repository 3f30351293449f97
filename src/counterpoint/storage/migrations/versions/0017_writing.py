"""Who writes which report, drafts, exclusions, marks; writer and interviewer apart."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and fill those that stand for what is so at present."""
    op.add_column("passage", text_column("marks", default=""))
    _make_separation()
    make_versioned(
        "assignment",
        text_column("interview_id"),
        text_column("writer_id"),
        text_column("data_mode"),
        _of_member("assignment", "writer_id"),
    )
    make_versioned(
        "draft",
        text_column("interview_id"),
        text_column("writer_id"),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("based_on", sa.Integer(), nullable=True),
        sa.Column("words", sa.Integer(), nullable=False),
        text_column("saved_at"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        _of_member("draft", "writer_id"),
    )
    make_versioned(
        "draft_passage",
        text_column("draft_id"),
        sa.Column("place", sa.BigInteger(), nullable=False),
        text_column("text"),
        text_column("kind"),
        text_column("marks"),
        sa.Column("start_ms", sa.BigInteger(), nullable=True),
        sa.Column("end_ms", sa.BigInteger(), nullable=True),
        text_column("mark"),
    )
    make_versioned(
        "exclusion",
        text_column("interview_id"),
        sa.Column("start_ms", sa.BigInteger(), nullable=False),
        sa.Column("end_ms", sa.BigInteger(), nullable=False),
        text_column("reason"),
        text_column("note"),
        text_column("made_by"),
        text_column("made_at"),
        sa.Column("restored_by", sa.Text(), nullable=True),
        sa.Column("restored_at", sa.Text(), nullable=True),
        _of_member("exclusion", "made_by"),
        _of_member("exclusion", "restored_by"),
    )
    make_versioned("passage_mark", text_column("report_id"), text_column("marks"))
    for table, column in (
        ("assignment", "interview_id"),
        ("draft", "interview_id"),
        ("draft_passage", "draft_id"),
        ("exclusion", "interview_id"),
        ("passage_mark", "report_id"),
    ):
        make_present_index(table, column)


def _make_separation() -> None:
    op.create_table(
        "interview_holder",
        sa.Column("interview_id", sa.Text(), nullable=False),
        sa.Column("interviewer_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", name=op.f("pk_interview_holder")),
        sa.UniqueConstraint(
            "interview_id",
            "interviewer_id",
            name=op.f("uq_interview_holder_interview_id"),
        ),
    )
    op.create_table(
        "report_separation",
        sa.Column("interview_id", sa.Text(), nullable=False),
        sa.Column("interviewer_id", sa.Text(), nullable=False),
        sa.Column("writer_id", sa.Text(), nullable=False),
        sa.Column("data_mode", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "data_mode = 'verbatim' OR writer_id <> interviewer_id",
            name=op.f("ck_report_separation_writer_is_not_interviewer"),
        ),
        _of_member("report_separation", "writer_id"),
        sa.ForeignKeyConstraint(
            ["interview_id", "interviewer_id"],
            ["interview_holder.interview_id", "interview_holder.interviewer_id"],
            name=op.f("fk_report_separation_interview_id"),
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interview_id", name=op.f("pk_report_separation")),
    )
    op.execute(
        "INSERT INTO interview_holder (interview_id, interviewer_id)"
        " SELECT id, coalesce(interviewer_id, '') FROM interview WHERE until IS NULL"
    )
    op.execute(
        "INSERT INTO report_separation"
        " (interview_id, interviewer_id, writer_id, data_mode)"
        " SELECT h.interview_id, h.interviewer_id, r.writer_id, r.data_mode"
        " FROM report r JOIN interview_holder h ON h.interview_id = r.interview_id"
        " WHERE r.until IS NULL AND r.writer_id IS NOT NULL"
    )


def _of_member(table: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["member.id"], name=name)
