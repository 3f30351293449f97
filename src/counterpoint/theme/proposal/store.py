"""Where proposed themes are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.discussion.origin.model import MadeKind
from counterpoint.discussion.origin.store import made_by_decision
from counterpoint.kernel.ids import ArticleId, DecisionId, NoteId, ThemeId
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)
from counterpoint.study.decision.store import get_decision
from counterpoint.theme.proposal.model import NOTE, Proposal
from counterpoint.theme.theme.store import find_theme

theme_proposal = versioned_table(
    "theme_proposal",
    identifier("article_id", nullable=False, refers_to="article"),
    words("title", Holds.TEAM),
    words("definition", Holds.TEAM),
    salt(),
    present_index("theme_proposal", "article_id"),
)
"""What a decision would begin; its id is the decision's."""


def put_proposal(
    connection: Connection, seq: int, made: Proposal, salt_bytes: bytes
) -> None:
    """Keep what a decision would begin, with the salt of its digest."""
    versions.put(
        connection,
        theme_proposal,
        seq,
        made.decision_id,
        article_id=made.article_id,
        title=made.title,
        definition=made.definition,
        salt=salt_bytes,
    )


def get_proposal(connection: Connection, decision_id: DecisionId) -> Proposal:
    """Read what a decision would begin.

    Raises:
        NotFoundError: It would begin no theme, or there is no such decision.
    """
    row = versions.get(connection, theme_proposal, decision_id)
    return _proposal(connection, row)


def list_proposals(connection: Connection, article_id: ArticleId) -> list[Proposal]:
    """List the themes that an article's decisions are about, earliest first."""
    query = select(theme_proposal).where(
        theme_proposal.c.article_id == article_id, versions.present(theme_proposal)
    )
    rows = connection.execute(query.order_by(theme_proposal.c.id)).all()
    return [_proposal(connection, row) for row in rows]


def _proposal(connection: Connection, row: Row[Any]) -> Proposal:
    decision_id = DecisionId(row.id)
    decided = get_decision(connection, decision_id)
    began = [
        ThemeId(made.id)
        for made in made_by_decision(connection, decision_id)
        if made.kind is MadeKind.THEME
    ]
    standing = [id_ for id_ in began if find_theme(connection, id_) is not None]
    return Proposal(
        decision_id=decision_id,
        article_id=ArticleId(row.article_id),
        title=row.title,
        definition=row.definition,
        notes=tuple(NoteId(each.id) for each in decided.affects if each.kind == NOTE),
        theme_id=next(iter(standing or began), None),
    )
