"""What else is forgotten of a member whose password is taken away."""

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.door import store as door_store
from counterpoint.study.factor import store as factor_store
from counterpoint.study.factor.model import FactorEnded
from counterpoint.study.passkey import store as passkey_store
from counterpoint.study.passkey.model import PasskeyEnded


def forget_ways(tx: Transaction, member_id: MemberId) -> None:
    """Let no browser be known as a member's, and no factor or passkey be theirs."""
    door_store.forget_browsers(tx.connection, member_id)
    for each in passkey_store.list_passkeys(tx.connection, member_id):
        tx.record(PasskeyEnded(member_id, each.id))
        passkey_store.remove_passkey(tx.connection, each.id)
    found = factor_store.find_factor(tx.connection, member_id)
    if found is not None and found.confirmed:
        tx.record(FactorEnded(member_id))
    lay_at = factor_store.remove_factor(tx.connection, member_id)
    if lay_at is not None:
        tx.originals.destroy(lay_at)
