"""What is done about criteria: lay down, list, retire."""

from counterpoint.kernel.ids import CriterionId, GroupId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.criterion import store
from counterpoint.study.criterion.model import (
    Criterion,
    CriterionAdded,
    CriterionKind,
    CriterionRetired,
    CriterionTakenError,
)
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed


def list_criteria(tx: Transaction, group_id: GroupId | None = None) -> list[Criterion]:
    """List criteria, of one group or of all."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_criteria(tx.connection, group_id)


def add_criterion(
    tx: Transaction, *, group: str, kind: CriterionKind, wording: str = ""
) -> Criterion:
    """Lay down what must be known before somebody of a group is included.

    Raises:
        NoSuchGroupError: The study has no such group.
        CriterionTakenError: The group has that criterion.
        NoWordingError: A criterion of the team's own has no words.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    whose = get_group(tx, group).id
    words = " ".join(normalised(wording).split())
    new = Criterion(CriterionId(new_id()), whose, kind, words)
    for each in store.list_criteria(tx.connection, whose):
        if (each.kind, each.wording.casefold()) == (kind, words.casefold()):
            msg = "The group has that criterion already; nothing needs to be added."
            raise CriterionTakenError(msg)
    seq = tx.record(CriterionAdded(new.id, whose, kind))
    store.put_criterion(tx.connection, seq, new)
    return new


def retire_criterion(tx: Transaction, *, criterion_id: CriterionId) -> None:
    """Let a criterion hold no longer; what was recorded under it stays.

    Raises:
        NotFoundError: There is no such criterion.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    gone = store.get_criterion(tx.connection, criterion_id)
    seq = tx.record(CriterionRetired(gone.id, gone.group_id, gone.kind))
    store.retire_criterion(tx.connection, seq, criterion_id)
