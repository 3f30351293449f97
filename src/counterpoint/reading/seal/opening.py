"""Opening a seal as soon as it is due, in the step that makes it due."""

from dataclasses import replace

from counterpoint.article import store as article_store
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.text import new_salt
from counterpoint.reading.assignment.store import find_readers
from counterpoint.reading.seal import store
from counterpoint.reading.seal.model import (
    ReadTogetherDeclared,
    Seal,
    SealOpened,
    due,
    sealed,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.store import is_alone


def begin_sharing(tx: Transaction, article_id: ArticleId) -> None:
    """Let what is shared begin: the codebook, and themes.

    Whoever is alone in a study has nobody to read apart from; their article is
    then read together, and history and method text say so.

    Raises:
        NotFoundError: There is no such article.
        SealedError: The seal is closed.
    """
    before = article_store.get_article(tx.connection, article_id)
    if not store.is_closed(tx.connection, article_id):
        return
    if not is_alone(tx.connection) or find_readers(tx.connection, article_id):
        raise sealed()
    seq = tx.record(ReadTogetherDeclared(article_id, None))
    together = replace(before, read_together=True)
    article_store.put_article(tx.connection, seq, together, new_salt())


def open_if_due(tx: Transaction, article_id: ArticleId) -> Seal:
    """Open an article's seal if all have finished, or all have voted for it."""
    seal = store.get_seal(tx.connection, article_id)
    how = due(seal.readers) if seal.is_closed else None
    if how is None:
        return seal
    seq = tx.record(SealOpened(article_id, how, len(seal.readers)))
    store.open_seal(tx.connection, seq, article_id, how, tx.now())
    return store.get_seal(tx.connection, article_id)
