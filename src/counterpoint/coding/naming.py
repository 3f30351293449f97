"""Which code a step of the history was about, for a member who takes it back.

Events hold ids only. Twenty steps that all read "Coded a span." tell nobody where to
stop; with the code's name each of them can be told from the next.
"""

from collections.abc import Mapping

from counterpoint.coding.code import store as code_store
from counterpoint.coding.coding import store
from counterpoint.kernel.events import Value
from counterpoint.storage.transaction import Transaction


def code_of_step(tx: Transaction, payload: Mapping[str, Value]) -> str:
    """Name the code that a step concerned; empty if it concerned none.

    Args:
        tx: The study, within a verb that has asked for permission.
        payload: What the step's event holds.
    """
    code_id, coding_id = payload.get("code_id"), payload.get("coding_id")
    if not isinstance(code_id, str) and isinstance(coding_id, str):
        code_id = store.find_code(tx.connection, coding_id)
    if not isinstance(code_id, str):
        return ""
    return code_store.find_name(tx.connection, code_id) or ""
