"""What is done about decisions: record one, list them."""

from counterpoint.kernel.ids import DecisionId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store
from counterpoint.study.decision.model import Decision, DecisionRecorded
from counterpoint.study.permission import Deed


def list_decisions(tx: Transaction, about_id: str | None = None) -> list[Decision]:
    """List decisions, earliest first, about one object or about all."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_decisions(tx.connection, about_id)


def record_decision(  # noqa: PLR0913 - a decision has five parts
    tx: Transaction,
    *,
    about_kind: str,
    about_id: str,
    text: str,
    reason: str,
    alternatives: str = "",
) -> Decision:
    """Record what was settled about an object, and why.

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
    )
    salt = new_salt()
    witness = digest(salt, made.reason)
    tx.record(DecisionRecorded(made.id, about_kind, about_id, witness))
    store.put_decision(tx.connection, made, salt)
    return made
