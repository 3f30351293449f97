"""What is asked of a code's past."""

from counterpoint.coding.code.store import get_code
from counterpoint.coding.past import store
from counterpoint.coding.past.model import PastCode
from counterpoint.kernel.ids import CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_code_versions(tx: Transaction, code_id: CodeId) -> list[PastCode]:
    """List how a code has read: who changed it and when, the earliest first.

    Raises:
        NotFoundError: There is none, or it was retired.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_code(tx.connection, code_id)
    return store.list_past(tx.connection, code_id)
