"""Meetings, and decisions that are drafted, positioned to and settled."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from counterpoint.kernel.ids import new_id
from counterpoint.storage.migrations.making import (
    make_present_index,
    make_versioned,
    text_column,
)

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_OLD = """
SELECT d.id, d.about_kind, d.about_id, d.text, d.alternatives, d.reason, d.made_by,
       d.made_at, d.salt, h.seq,
       (SELECT MAX(t.article_id) FROM theme t WHERE t.id = d.about_id) AS article_id
FROM decision d
JOIN history h ON h.object_id = d.id AND h.kind = 'DecisionRecorded'
"""


def upgrade() -> None:
    """Give decisions a past; those that stand were adopted as they were recorded.

    A decision about a theme's form becomes one of its article, about that theme.
    """
    old = op.get_bind().execute(sa.text(_OLD)).mappings().all()
    op.drop_table("decision")
    make_versioned(
        "decision",
        text_column("about_kind"),
        text_column("about_id"),
        text_column("text"),
        text_column("alternatives"),
        text_column("reason"),
        text_column("state"),
        sa.Column("supersedes", sa.Text(), nullable=True),
        text_column("made_by"),
        text_column("made_at"),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("decision", "about_id")
    make_versioned(
        "decision_affect",
        text_column("decision_id"),
        text_column("kind"),
        text_column("object_id"),
    )
    make_present_index("decision_affect", "decision_id")
    make_present_index("decision_affect", "object_id")
    make_versioned(
        "decision_position",
        text_column("decision_id"),
        text_column("member_id"),
        text_column("stance"),
        text_column("comment"),
        text_column("taken_at"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("decision_position", "decision_id")
    make_versioned(
        "meeting",
        text_column("article_id"),
        text_column("held_on"),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        text_column("present"),
        text_column("points"),
        text_column("notes"),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
    )
    make_present_index("meeting", "article_id")
    make_versioned(
        "meeting_decision", text_column("meeting_id"), text_column("decision_id")
    )
    make_present_index("meeting_decision", "meeting_id")
    _bring_over(old)


def _bring_over(old: Sequence[sa.RowMapping]) -> None:
    decision = sa.table(
        "decision",
        *(
            sa.column(name)
            for name in (
                "id since about_kind about_id text alternatives reason state made_by "
                "made_at settled_by settled_at salt"
            ).split()
        ),
    )
    affect = sa.table(
        "decision_affect",
        *map(sa.column, "id since decision_id kind object_id".split()),
    )
    for row in old:
        in_article = row["about_kind"] == "theme" and row["article_id"] is not None
        op.execute(
            decision.insert().values(
                id=row["id"],
                since=row["seq"],
                about_kind="article" if in_article else row["about_kind"],
                about_id=row["article_id"] if in_article else row["about_id"],
                text=row["text"],
                alternatives=row["alternatives"],
                reason=row["reason"],
                state="adopted",
                made_by=row["made_by"],
                made_at=row["made_at"],
                settled_by=row["made_by"],
                settled_at=row["made_at"],
                salt=row["salt"],
            )
        )
        op.execute(
            affect.insert().values(
                id=new_id(),
                since=row["seq"],
                decision_id=row["id"],
                kind=row["about_kind"],
                object_id=row["about_id"],
            )
        )
