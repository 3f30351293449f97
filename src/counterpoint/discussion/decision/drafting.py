"""What later stages do when a decision is drafted together with what it is for."""

from collections.abc import Iterable

from counterpoint.article.store import get_article
from counterpoint.discussion.meeting import store as meetings
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import store
from counterpoint.study.decision.model import (
    Affected,
    Decision,
    DecisionState,
    check_supersedes,
)

ARTICLE = "article"


def drafted(  # noqa: PLR0913 - a decision has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    text: str,
    reason: str,
    alternatives: str = "",
    affects: Iterable[Affected] = (),
    supersedes: DecisionId | None = None,
    meeting_id: MeetingId | None = None,
    decision_id: DecisionId | None = None,
) -> Decision:
    """Make a decision that is put before an article's team, and keep nothing yet.

    Asks no permission; it is asked by verbs that have asked theirs.

    Raises:
        NotFoundError: There is no such article, meeting or earlier decision.
        NoReasonError: The reason is empty.
        CannotSupersedeError: The earlier decision does not hold.
    """
    get_article(tx.connection, article_id)
    if supersedes is not None:
        check_supersedes(store.get_decision(tx.connection, supersedes))
    if meeting_id is not None:
        meetings.get_meeting(tx.connection, meeting_id)
    return Decision(
        id=decision_id or DecisionId(new_id()),
        about_kind=ARTICLE,
        about_id=article_id,
        text=normalised(text).strip(),
        alternatives=normalised(alternatives).strip(),
        reason=normalised(reason).strip(),
        by=tx.actor,
        at=tx.now(),
        state=DecisionState.DRAFTED,
        affects=tuple(dict.fromkeys(affects)),
        supersedes=supersedes,
    )


def keep_draft(
    tx: Transaction,
    seq: int,
    made: Decision,
    salt: bytes,
    meeting_id: MeetingId | None = None,
) -> None:
    """Keep a new draft, and in which meeting it came up, under a step of history."""
    store.put_decision(tx.connection, seq, made, salt)
    if meeting_id is not None:
        meetings.put_decision(tx.connection, seq, meeting_id, made.id)
