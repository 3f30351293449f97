"""What a member does about an account: let it lead here, or no more.

There is no table: accounts are kept by the server, apart from all studies, and whether
one may lead here is proved there.
"""

from counterpoint.storage import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.account.model import AccountTied, AccountUntied
from counterpoint.study.permission import Deed, Relation


def tie_account(tx: Transaction) -> None:
    """Let an account of the server lead to the acting member's seat."""
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    tx.record(AccountTied(tx.actor))


def untie_account(tx: Transaction) -> None:
    """Let no account lead to the acting member's seat any more."""
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    tx.record(AccountUntied(tx.actor))


def tells_of_account(tx: Transaction) -> bool:
    """Say whether history tells the acting member that an account leads to their seat.

    Whether one does is known to the server alone.
    """
    permission.ask(tx, Deed.CHANGE_MEMBER_FACTS, Relation.THEMSELVES)
    kinds = (AccountTied.__name__, AccountUntied.__name__)
    last = history.last_about(tx.connection, tx.actor, kinds)
    return last is not None and last.kind == AccountTied.__name__
