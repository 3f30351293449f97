"""The review of reports: rounds, verdicts, what was heard, discrepancies."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and let approvals say what they rest on."""
    for name in ("heard_ms", "judged"):
        column = sa.Column(name, sa.Integer(), nullable=False, server_default="0")
        op.add_column("approval", column)
    op.add_column("approval", sa.Column("duration_ms", sa.Integer()))
    _rounds()
    _discrepancies()
    make_versioned(
        "review_setting", sa.Column("listening_share", sa.Integer(), nullable=False)
    )


def _rounds() -> None:
    make_versioned(
        "review_round",
        text_column("report_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        *map(text_column, ("reviewer_id", "opened_at", "outcome", "text_digest")),
    )
    make_present_index("review_round", "report_id", "version")
    make_versioned(
        "review_verdict",
        *map(text_column, ("round_id", "passage_id", "verdict", "speaker", "kind")),
        sa.Column("is_carried", sa.Boolean(), nullable=False),
    )
    make_present_index("review_verdict", "round_id")
    op.create_table(
        "review_heard",
        sa.Column("id", sa.Text(), nullable=False),
        text_column("round_id"),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        text_column("heard_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_heard")),
    )
    op.create_index("ix_review_heard_round_id", "review_heard", ["round_id"])


def _discrepancies() -> None:
    make_versioned(
        "discrepancy",
        text_column("report_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        text_column("passage_id"),
        sa.Column("at_ms", sa.Integer()),
        *map(text_column, ("what", "reason", "answer", "resolution")),
        *map(text_column, ("made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("discrepancy", "report_id")
    op.create_table(
        "review_return",
        sa.Column("id", sa.Text(), nullable=False),
        text_column("report_id"),
        sa.Column("version", sa.Integer(), nullable=False),
        *map(text_column, ("made_by", "made_at", "reason")),
        sa.Column("salt", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_return")),
    )
    op.create_index("ix_review_return_report_id", "review_return", ["report_id"])
