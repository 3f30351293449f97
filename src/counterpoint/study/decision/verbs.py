"""What is done about decisions: record one, take a position, list them."""

from collections.abc import Collection, Mapping

from counterpoint.kernel.ids import DecisionId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store
from counterpoint.study.decision.model import (
    Affected,
    Decision,
    DecisionPositionTaken,
    DecisionRecorded,
    Position,
    Stance,
)
from counterpoint.study.permission import Deed


def list_decisions(tx: Transaction, about_id: str | None = None) -> list[Decision]:
    """List decisions, earliest first: all, or those taken at or about an object."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_decisions(tx.connection, about_id)


def list_positions(
    tx: Transaction, decision_ids: Collection[DecisionId]
) -> Mapping[DecisionId, tuple[Position, ...]]:
    """List how members stand to some decisions; who has said nothing is missing."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_positions(tx.connection, decision_ids)


def record_decision(  # noqa: PLR0913 - a decision has five parts
    tx: Transaction,
    *,
    about_kind: str,
    about_id: str,
    text: str,
    reason: str,
    alternatives: str = "",
) -> Decision:
    """Record what was settled already about an object of the study, and why.

    What an article's team has yet to settle is drafted in its discussion.

    Raises:
        NoReasonError: The reason is empty.
    """
    permission.ask(tx, Deed.DECIDE)
    made = Decision(
        id=DecisionId(new_id()),
        about_kind=about_kind,
        about_id=about_id,
        text=normalised(text).strip(),
        alternatives=normalised(alternatives).strip(),
        reason=normalised(reason).strip(),
        by=tx.actor,
        at=tx.now(),
        affects=(Affected(about_kind, about_id),),
        settled_by=tx.actor,
        settled_at=tx.now(),
    )
    salt = new_salt()
    witness = digest(salt, made.wording)
    seq = tx.record(DecisionRecorded(made.id, about_kind, about_id, witness))
    store.put_decision(tx.connection, seq, made, salt)
    return made


def take_position(
    tx: Transaction, *, decision_id: DecisionId, stance: Stance, comment: str = ""
) -> Position:
    """Say how one stands to a decision; before its outcome, or later if absent.

    It is always the acting member's own word, and takes the place of an earlier one.

    Raises:
        NotFoundError: There is no such decision.
    """
    permission.ask(tx, Deed.TAKE_POSITION)
    store.get_decision(tx.connection, decision_id)
    taken = Position(
        decision_id=decision_id,
        member_id=tx.actor,
        stance=stance,
        comment=normalised(comment).strip(),
        at=tx.now(),
    )
    salt = new_salt()
    told = DecisionPositionTaken(decision_id, stance, digest(salt, taken.comment))
    store.put_position(tx.connection, tx.record(told), taken, salt)
    return taken
