"""From where a passage of a draft was taken over, until its writer touches it."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let passages of drafts say where they come from."""
    op.add_column("draft_passage", sa.Column("origin", sa.Text()))
