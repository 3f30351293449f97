"""Refusing to write in a manuscript that was frozen."""

from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.freeze import store
from counterpoint.manuscript.freeze.model import ManuscriptFrozenError, is_closed
from counterpoint.storage.transaction import Transaction


def check_open(tx: Transaction, article_id: ArticleId) -> None:
    """Refuse what would change a frozen manuscript.

    Raises:
        ManuscriptFrozenError: It is frozen.
    """
    if is_closed(store.list_entries(tx.connection, article_id)):
        msg = "The manuscript is frozen; open a revision first, and say why."
        raise ManuscriptFrozenError(msg)


def check_not_restored(tx: Transaction) -> None:
    """Refuse a step taken back, or done again, that changes a frozen manuscript.

    To be called right after it was recorded.

    Raises:
        ManuscriptFrozenError: It does.
    """
    for article_id in store.list_closed(tx.connection):
        if store.was_written_at(tx.connection, article_id, tx.recorded[-1]):
            msg = "The manuscript was frozen after this step; open a revision first."
            raise ManuscriptFrozenError(msg)
