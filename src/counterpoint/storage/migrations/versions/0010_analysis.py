"""Which version of a report was handed over, and which one is in analysis."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_APPROVED = """
    UPDATE report SET approved_version = (
        SELECT max(approval.version) FROM approval
        WHERE approval.report_id = report.id AND approval.version <= report.version
            - CASE WHEN state = 'approved' OR until IS NULL THEN 0 ELSE 1 END
    )
"""
"""A past row of the approved version, if it was no approval, came before it."""
_SUBMITTED = """
    UPDATE report SET submitted_version =
        CASE WHEN state = 'draft' THEN approved_version ELSE version END
"""
_REOPENED = """
    UPDATE report SET state = 'reopened'
    WHERE state = 'draft' AND approved_version IS NOT NULL
"""


def upgrade() -> None:
    """Add the columns, and read from the approvals what they say of older rows."""
    op.add_column("report", sa.Column("submitted_version", sa.Integer()))
    op.add_column("report", sa.Column("approved_version", sa.Integer()))
    op.add_column("report", sa.Column("substitute_id", sa.Text()))
    for statement in (_APPROVED, _SUBMITTED, _REOPENED):
        op.execute(statement)
