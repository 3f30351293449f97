"""What else is forgotten of a member whose password is taken away."""

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.door import store as door_store
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor.model import FactorEnded


def forget_ways(tx: Transaction, member_id: MemberId) -> None:
    """Let no browser be known as a member's, and no second factor be asked of them."""
    door_store.forget_browsers(tx.connection, member_id)
    found = factor_store.find_factor(tx.connection, member_id)
    if found is not None and found.confirmed:
        tx.record(FactorEnded(member_id))
    lay_at = factor_store.remove_factor(tx.connection, member_id)
    if lay_at is not None:
        tx.originals.destroy(lay_at)
