"""What a model on this machine made of passages, to find others like them."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import text_column

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; it is empty until somebody asks for it."""
    op.create_table(
        "passage_vector",
        *map(text_column, ("passage_id", "report_id", "fingerprint", "words_digest")),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("vector", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("passage_id", name=op.f("pk_passage_vector")),
    )
    op.create_index(
        op.f("ix_passage_vector_report_id"), "passage_vector", ["report_id"]
    )
