"""What is done about bands: say what "most" means in an article, and read it."""

from collections.abc import Iterable

from counterpoint.article.band import store
from counterpoint.article.band.model import (
    DEFAULTS,
    Band,
    BandGiven,
    BandsSet,
    Quantity,
    made_bands,
)
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_bands(tx: Transaction, article_id: ArticleId) -> dict[Quantity, Band]:
    """Give the band of every word of how many in an article.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_bands(tx.connection, article_id)


def set_bands(
    tx: Transaction, *, article_id: ArticleId, bands: Iterable[BandGiven]
) -> dict[Quantity, Band]:
    """Say which shares the words fit; a word that is not named fits its usual ones.

    Raises:
        NotFoundError: There is no such article.
        BandFixedError: All, or none, was given another meaning.
        BandError: A band is empty, or reaches beyond 0 to 100 %.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    get_article(tx.connection, article_id)
    given = made_bands(bands)
    stated = {**DEFAULTS, **given}
    if stated == store.list_bands(tx.connection, article_id):
        return stated
    seq = tx.record(BandsSet(article_id, len(given)))
    store.put_bands(tx.connection, seq, article_id, given)
    return stated
