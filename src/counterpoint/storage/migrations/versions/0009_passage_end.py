"""Where a passage ends in the recording."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; of older passages the end is unknown."""
    op.add_column("passage", sa.Column("end_ms", sa.Integer(), nullable=True))
