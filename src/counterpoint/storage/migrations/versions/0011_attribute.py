"""Attributes get definitions of their group, and the day for which they hold.

Every name that was in use becomes a definition of a text; it stands from before
the first step, so that no step of the past can be said to have made it.
"""

import sqlalchemy as sa
from alembic import op

from counterpoint.kernel.ids import new_id
from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NAMES = (
    "SELECT p.group_id, a.name, MIN(a.since) AS first FROM attribute a"
    " JOIN (SELECT DISTINCT id, group_id FROM participant) p"
    " ON p.id = a.participant_id GROUP BY p.group_id, a.name ORDER BY first, a.name"
)
_DEFINE = (
    "INSERT INTO attribute_definition (id, since, until, group_id, name, kind,"
    " is_many, is_self_described, choices, position, is_retired)"
    " VALUES (:id, 0, NULL, :group_id, :name, 'text', :yes, :no, '[]', :position, :no)"
)
_TIE = (
    "UPDATE attribute SET attribute_id = :id WHERE name = :name AND participant_id"
    " IN (SELECT id FROM participant WHERE group_id = :group_id)"
)


def upgrade() -> None:
    """Make the definitions, and tie every attribute to its own."""
    make_versioned(
        "attribute_definition",
        text_column("group_id"),
        text_column("name"),
        text_column("kind"),
        sa.Column("is_many", sa.Boolean(), nullable=False),
        sa.Column("is_self_described", sa.Boolean(), nullable=False),
        text_column("choices"),
        sa.Column("lowest", sa.Float(53), nullable=True),
        sa.Column("highest", sa.Float(53), nullable=True),
        sa.Column("position", sa.Float(53), nullable=False),
        sa.Column("is_retired", sa.Boolean(), nullable=False),
    )
    make_present_index("attribute_definition", "group_id")
    op.add_column("attribute", sa.Column("attribute_id", sa.Text(), nullable=True))
    op.add_column("attribute", sa.Column("as_of", sa.Text(), nullable=True))
    connection = op.get_bind()
    names = connection.execute(sa.text(_NAMES)).all()
    for position, row in enumerate(names, start=1):
        tie = {"id": new_id(), "group_id": row.group_id, "name": row.name}
        more = {"position": float(position), "yes": True, "no": False}
        connection.execute(sa.text(_DEFINE), {**tie, **more})
        connection.execute(sa.text(_TIE), tie)
    op.drop_column("attribute", "name")
