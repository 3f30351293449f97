"""What is done about an article's decisions: draft one, word it, settle it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from counterpoint import article
from counterpoint.discussion.decision.drafting import ARTICLE, drafted, keep_draft
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store
from counterpoint.study.decision.model import (
    Affected,
    Decision,
    DecisionDrafted,
    DecisionSettled,
    DecisionState,
    Stance,
    check_draft,
    check_outcome,
    check_supersedes,
)
from counterpoint.study.permission import Deed, Relation


def draft_decision(  # noqa: PLR0913 - a decision has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    text: str,
    reason: str,
    alternatives: str = "",
    affects: Iterable[Affected] = (),
    supersedes: DecisionId | None = None,
    meeting_id: MeetingId | None = None,
) -> Decision:
    """Put a decision before an article's team; members then take positions.

    Args:
        tx: Who drafts, and in which study.
        article_id: Whose team.
        text: What would be decided.
        reason: Why; it will stand in the method text.
        alternatives: What else was considered; needed before it is adopted.
        affects: The objects it is about.
        supersedes: An earlier decision whose place it would take.
        meeting_id: The meeting in which it came up, if it was one.

    Raises:
        NotFoundError: There is no such article, meeting or earlier decision.
        NoReasonError: The reason is empty.
        CannotSupersedeError: The earlier decision does not hold.
    """
    permission.ask(tx, Deed.DECIDE)
    made = drafted(
        tx,
        article_id=article_id,
        text=text,
        reason=reason,
        alternatives=alternatives,
        affects=affects,
        supersedes=supersedes,
        meeting_id=meeting_id,
    )
    seq, salt = _told(tx, made)
    keep_draft(tx, seq, made, salt, meeting_id)
    return made


def change_draft(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    decision_id: DecisionId,
    text: str | None = None,
    reason: str | None = None,
    alternatives: str | None = None,
    seen: Mapping[str, str] | None = None,
) -> Decision:
    """Word a draft anew; positions that were taken stand.

    Args:
        tx: Who words it, and in which study.
        decision_id: Which decision.
        text: What would be decided.
        reason: Why.
        alternatives: What else was considered.
        seen: Those of the three from which the writing began.

    Raises:
        ChangedMeanwhileError: Somebody changed what was ``seen``.
        NotFoundError: There is no such decision.
        AlreadySettledError: It is no draft any more.
        NoReasonError: The reason is empty.
    """
    permission.ask(tx, Deed.DECIDE)
    before = store.get_decision(tx.connection, decision_id)
    check_draft(before)
    check_seen(
        seen,
        text=before.text,
        reason=before.reason,
        alternatives=before.alternatives,
    )
    changed = replace(
        before,
        text=before.text if text is None else normalised(text).strip(),
        reason=before.reason if reason is None else normalised(reason).strip(),
        alternatives=before.alternatives
        if alternatives is None
        else normalised(alternatives).strip(),
    )
    if changed != before:
        seq, salt = _told(tx, changed)
        store.put_decision(tx.connection, seq, changed, salt)
    return changed


def settle_decision(
    tx: Transaction, *, decision_id: DecisionId, outcome: DecisionState
) -> Decision:
    """Record what the team decided; the lead does, with everybody's positions.

    Raises:
        NotFoundError: There is no such decision.
        NotAllowedError: The acting member does not lead the article.
        RuleError: It is settled, or lacks what an adopted decision needs.
        NoOutcomeError: It would be neither adopted nor not adopted.

    Source: method, section 3.6: form and agreement decisions.
    """
    permission.ask(tx, Deed.SETTLE_DECISION, *_lead_of(tx, decision_id))
    before = store.get_decision(tx.connection, decision_id)
    positions = store.list_positions(tx.connection, [decision_id])[decision_id]
    check_outcome(before, outcome, positions)
    settled = replace(before, state=outcome, settled_by=tx.actor, settled_at=tx.now())
    replaces = before.supersedes if outcome is DecisionState.ADOPTED else None
    stances = [each.stance for each in positions]
    told = DecisionSettled(
        decision_id=decision_id,
        outcome=outcome,
        in_favour=stances.count(Stance.FOR),
        opposed=stances.count(Stance.AGAINST),
        abstaining=stances.count(Stance.ABSTAINING),
        supersedes=replaces,
    )
    seq = tx.record(told)
    store.put_decision(tx.connection, seq, settled)
    if replaces is not None:
        earlier = store.get_decision(tx.connection, replaces)
        check_supersedes(earlier)
        gone = replace(earlier, state=DecisionState.SUPERSEDED)
        store.put_decision(tx.connection, seq, gone)
    return settled


def _told(tx: Transaction, made: Decision) -> tuple[int, bytes]:
    """Record a draft; give its place in history, and the salt of its digest."""
    salt = new_salt()
    told = DecisionDrafted(
        decision_id=made.id,
        about_kind=made.about_kind,
        about_id=made.about_id,
        affects=len(made.affects),
        wording_digest=digest(salt, made.wording),
    )
    return tx.record(told), salt


def _lead_of(tx: Transaction, decision_id: DecisionId) -> tuple[Relation, ...]:
    """Give what the acting member is to the article of a decision.

    What was recorded about the study as a whole is settled, and nobody leads that.
    """
    decision = store.get_decision(tx.connection, decision_id)
    if decision.about_kind != ARTICLE:
        return ()
    found = article.relation(tx, ArticleId(decision.about_id))
    return () if found is None else (found,)
