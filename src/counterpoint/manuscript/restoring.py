"""What must still hold of a manuscript after a step was taken back or done again."""

from counterpoint.manuscript import store
from counterpoint.manuscript.freeze.guard import check_not_restored
from counterpoint.manuscript.model import QuotePlacedError
from counterpoint.storage.transaction import Transaction


def check_restored(tx: Transaction) -> None:
    """Refuse a restored block whose quote somebody placed elsewhere meanwhile.

    To be called in the same transaction, after ``storage.versions.take_back``.

    Raises:
        QuotePlacedError: A manuscript would show a quote twice.
        ManuscriptFrozenError: It would change a frozen manuscript.
    """
    check_not_restored(tx)
    if store.list_quotes_placed_twice(tx.connection):
        msg = "The manuscript shows the quote of this block elsewhere; move that block."
        raise QuotePlacedError(msg)
