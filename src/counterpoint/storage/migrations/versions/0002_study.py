"""What a study's governance keeps: its design, ethics, services and criteria."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What the two usual groups of an older study are asked, as in a new one.
USUAL = {
    "users": ("own experience of change", "confirmed by a professional"),
    "professionals": ("experience in the field",),
}


def upgrade() -> None:
    """Make the tables and columns."""
    _widen_study()
    _widen_groups()
    make_versioned(
        "ethics",
        text_column("kind"),
        text_column("board"),
        text_column("number"),
        text_column("approved_on"),
        text_column("scope"),
        sa.Column("document", sa.Text(), nullable=True),
        text_column("file_name"),
    )
    make_versioned(
        "service",
        text_column("code"),
        text_column("sector"),
        text_column("mode"),
        text_column("type"),
    )
    make_versioned(
        "criterion",
        text_column("group_id"),
        text_column("kind"),
        text_column("wording"),
    )
    make_present_index("criterion", "group_id")
    make_versioned("limitation", text_column("text"), text_column("design_fact"))
    _lay_down_usual_criteria()


def _widen_study() -> None:
    op.add_column("study", text_column("design", ""))
    op.add_column("study", text_column("design_reference", ""))
    op.add_column("study", sa.Column("window_start", sa.Text(), nullable=True))
    op.add_column("study", sa.Column("window_end", sa.Text(), nullable=True))
    op.add_column("study", sa.Column("publication_language", sa.Text(), nullable=True))


def _widen_groups() -> None:
    op.add_column("participant_group", text_column("focus", ""))
    op.add_column("participant_group", sa.Column("minutes_low", sa.Integer()))
    op.add_column("participant_group", sa.Column("minutes_high", sa.Integer()))
    op.add_column("participant_group", text_column("duration_style", "range"))


def _lay_down_usual_criteria() -> None:
    """Give an older study's usual groups their criteria.

    They stand since the group does, so that undo finds nothing newer than it.
    """
    connection = op.get_bind()
    groups = sa.table(
        "participant_group",
        sa.column("id"),
        sa.column("since"),
        sa.column("until"),
        sa.column("key"),
    )
    criteria = sa.table(
        "criterion",
        *(sa.column(name) for name in ("id", "since", "group_id", "kind", "wording")),
    )
    present = sa.select(groups).where(groups.c.until.is_(None))
    for group in connection.execute(present).all():
        for number, kind in enumerate(USUAL.get(group.key, ())):
            row = {
                "id": f"{group.id}-{number}",
                "since": group.since,
                "group_id": group.id,
                "kind": kind,
                "wording": "",
            }
            connection.execute(sa.insert(criteria).values(row))
