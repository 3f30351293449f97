"""What is done about limitations: write, reword, list, take out."""

from counterpoint.kernel.ids import LimitationId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.limitation import store
from counterpoint.study.limitation.model import (
    DesignFact,
    Limitation,
    LimitationRetired,
    LimitationWritten,
)
from counterpoint.study.permission import Deed


def list_limitations(tx: Transaction) -> list[Limitation]:
    """List the limitations in the order in which they were written."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_limitations(tx.connection)


def write_limitation(
    tx: Transaction, *, text: str, design_fact: DesignFact
) -> Limitation:
    """Write down what the study cannot show.

    Raises:
        NoLimitationError: There are no words.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    return _put(tx, LimitationId(new_id()), text, design_fact)


def reword_limitation(
    tx: Transaction, *, limitation_id: LimitationId, text: str, design_fact: DesignFact
) -> Limitation:
    """Word a limitation anew.

    Raises:
        NotFoundError: There is no such limitation.
        NoLimitationError: There are no words.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    store.check_limitation(tx.connection, limitation_id)
    return _put(tx, limitation_id, text, design_fact)


def retire_limitation(tx: Transaction, *, limitation_id: LimitationId) -> None:
    """Take a limitation out of the register.

    Raises:
        NotFoundError: There is no such limitation.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    store.check_limitation(tx.connection, limitation_id)
    seq = tx.record(LimitationRetired(limitation_id))
    store.retire_limitation(tx.connection, seq, limitation_id)


def _put(tx: Transaction, id_: LimitationId, text: str, fact: DesignFact) -> Limitation:
    kept = Limitation(id_, normalised(text).strip(), fact)
    seq = tx.record(LimitationWritten(id_, fact))
    store.put_limitation(tx.connection, seq, kept)
    return kept
