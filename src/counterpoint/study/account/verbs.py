"""What a member does about an account: let it lead here, or no more.

There is no table: accounts are kept by the server, apart from all studies, and whether
one may lead here is proved there.
"""

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
