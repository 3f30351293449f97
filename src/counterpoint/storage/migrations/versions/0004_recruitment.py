"""Who was approached, included, informed, and agreed to what."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and columns."""
    op.add_column("participant", text_column("origin", "brought in"))
    op.add_column("participant", sa.Column("service_id", sa.Text(), nullable=True))
    op.add_column("participant", sa.Column("exit", sa.Text(), nullable=True))
    op.add_column("participant", sa.Column("exit_on", sa.Text(), nullable=True))
    _recruitment()
    _agreement()


def _recruitment() -> None:
    make_versioned(
        "contact",
        sa.Column("number", sa.Integer(), nullable=False),
        text_column("kind"),
        sa.Column("service_id", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.Column("is_no_member", sa.Boolean(), nullable=False),
    )
    make_versioned(
        "referral",
        text_column("group_id"),
        sa.Column("service_id", sa.Text(), nullable=True),
        sa.Column("contact_id", sa.Text(), nullable=True),
        text_column("approached_on"),
        text_column("outcome"),
        sa.Column("outcome_on", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
    )
    make_present_index("referral", "participant_id")
    make_versioned(
        "inclusion",
        text_column("participant_id"),
        text_column("criterion_id"),
        sa.Column("is_met", sa.Boolean(), nullable=False),
        text_column("own_words"),
        text_column("reason"),
        sa.Column("contact_id", sa.Text(), nullable=True),
        text_column("checked_on"),
        _member_column("inclusion", "recorded_by"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("inclusion", "participant_id")
    make_versioned(
        "recruitment_rule",
        sa.Column("facts_before_consent", sa.Boolean(), nullable=False),
    )


def _agreement() -> None:
    make_versioned(
        "sheet",
        text_column("kind"),
        sa.Column("group_id", sa.Text(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        text_column("language"),
        text_column("text"),
    )
    make_versioned(
        "information",
        text_column("participant_id"),
        text_column("kind"),
        text_column("given_on"),
        sa.Column("clock", sa.Text(), nullable=True),
        _member_column("information", "informant_id"),
        sa.Column("sheet_id", sa.Text(), nullable=True),
        text_column("document"),
        text_column("form"),
        _member_column("information", "recorded_by"),
    )
    make_present_index("information", "participant_id")
    make_versioned(
        "consent",
        text_column("participant_id"),
        text_column("kind"),
        text_column("scopes"),
        text_column("said_on"),
        sa.Column("sheet_id", sa.Text(), nullable=True),
        text_column("document"),
        text_column("form"),
        _member_column("consent", "recorded_by"),
    )
    make_present_index("consent", "participant_id")


def _member_column(table: str, name: str) -> sa.Column[str]:
    key = sa.ForeignKey("member.id", name=op.f(f"fk_{table}_{name}"))
    return sa.Column(name, sa.Text(), key, nullable=False)
