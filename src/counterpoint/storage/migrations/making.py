"""How every migration makes a table whose rows keep their past.

Frozen with the migrations that use it: a change here would change what they
made. See ``storage.schema.versioned_table`` for what such a table is.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

_PRESENT = sa.text("until IS NULL")


def make_versioned(name: str, *items: SchemaItem) -> None:
    """Make a table with its usual key and indexes."""
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        *items,
        sa.PrimaryKeyConstraint("id", "since", name=op.f(f"pk_{name}")),
    )
    op.create_index(f"ix_{name}_since", name, ["since"], unique=False)
    make_present_index(name, "id", called=f"uq_{name}_present", unique=True)


def make_present_index(
    table: str, *columns: str, called: str | None = None, unique: bool = False
) -> None:
    """Make an index over the present rows of a versioned table."""
    op.create_index(
        called or f"ix_{table}_{'_'.join(columns)}",
        table,
        list(columns),
        unique=unique,
        sqlite_where=_PRESENT,
        postgresql_where=_PRESENT,
    )


def text_column(name: str, default: str | None = None) -> sa.Column[str]:
    """Give a text column that is never null; older rows get the default."""
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)
