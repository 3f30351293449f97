"""What is done about the share of listening: read it, set it."""

from counterpoint.review.setting import store
from counterpoint.review.setting.model import ListeningShareSet, checked_share
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def get_listening_share(tx: Transaction) -> int:
    """Give how many hundredths of a recording a reviewer hears at least."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.get_share(tx.connection)


def set_listening_share(tx: Transaction, *, share: int) -> int:
    """Settle how many hundredths of a recording a reviewer hears at least.

    Raises:
        ShareError: Below 50 or above 100.

    Source: method, section 3.4: coverage ≥ c.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    checked = checked_share(share)
    store.put_share(tx.connection, tx.record(ListeningShareSet(checked)), checked)
    return checked
