"""Themes' past as operations, contrary searches, the map, and ways' groups."""

import sqlalchemy as sa
from alembic import op

from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and say of each theme when and by whom it was begun."""
    op.add_column("theme", sa.Column("parent_id", sa.Text()))
    op.add_column("paradox", text_column("no_way_reason", default=""))
    for table in ("evidence", "tied_code"):
        op.add_column(table, sa.Column("search_id", sa.Text()))
        make_present_index(table, "search_id")
    make_versioned("way_group", *map(text_column, ("way_id", "group_id")))
    make_present_index("way_group", "way_id")
    make_versioned(
        "contrary_search",
        *map(text_column, ("theme_id", "how", "made_by", "made_at")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("contrary_search", "theme_id")
    make_versioned(
        "theme_relation",
        *map(text_column, ("theme_id", "other_id", "note")),
        sa.Column("salt", sa.LargeBinary()),
    )
    make_present_index("theme_relation", "theme_id")
    make_versioned(
        "theme_card",
        *(sa.Column(name, sa.Float(53), nullable=False) for name in "xy"),
    )
    _operations()


def _operations() -> None:
    make_versioned(
        "theme_operation",
        *map(text_column, ("article_id", "operation", "made_by", "made_at")),
        sa.Column("decision_id", sa.Text()),
    )
    make_present_index("theme_operation", "article_id")
    make_versioned(
        "theme_descent",
        text_column("operation_id"),
        *(sa.Column(name, sa.Text()) for name in ("before_id", "after_id")),
    )
    make_present_index("theme_descent", "operation_id")
    # The operation that began a theme has the theme's id: it is the only one.
    op.execute(
        "INSERT INTO theme_operation"
        " (id, since, article_id, operation, made_by, made_at)"
        " SELECT theme.id, theme.since, theme.article_id, 'create',"
        " history.actor, history.at"
        " FROM theme JOIN history ON history.seq = theme.since"
        " WHERE NOT EXISTS (SELECT 1 FROM theme AS earlier"
        " WHERE earlier.id = theme.id AND earlier.since < theme.since)"
    )
    op.execute(
        "INSERT INTO theme_descent (id, since, operation_id, after_id)"
        " SELECT id, since, id, id FROM theme_operation"
    )
