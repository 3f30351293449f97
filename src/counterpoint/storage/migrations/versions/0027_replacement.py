"""Replacements: the study's tokens, what they stand for and where."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import make_versioned, text_column

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_versioned("replacement_token", *map(text_column, ("kind", "wording")))
    make_versioned(
        "replacement",
        text_column("token_id"),
        sa.Column("report_id", sa.Text()),
        sa.Column("any_case", sa.Boolean(), nullable=False),
        *map(text_column, ("made_by", "made_at")),
    )
    op.create_table(
        "replacement_place",
        sa.Column("id", sa.Text(), nullable=False),
        *map(text_column, ("replacement_id", "place")),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("form", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replacement_place")),
    )
    for column in ("place", "replacement_id"):
        name = f"ix_replacement_place_{column}"
        op.create_index(name, "replacement_place", [column])
