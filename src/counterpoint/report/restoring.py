"""What must still hold after a step was taken back or done again."""

from counterpoint.report import store
from counterpoint.report.model import ReportTakenError
from counterpoint.storage.transaction import Transaction


def check_restored(tx: Transaction) -> None:
    """Refuse a restored report whose key somebody gave to another meanwhile.

    To be called in the same transaction, after ``storage.versions.take_back``.

    Raises:
        ReportTakenError: Two reports would have one key.
    """
    if store.list_shared_keys(tx.connection):
        msg = "Another report has been given this report's key; it stays retired."
        raise ReportTakenError(msg)
