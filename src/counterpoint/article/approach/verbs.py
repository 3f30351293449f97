"""What is done about an article's approach: declare it, read it."""

from counterpoint.article.approach import store
from counterpoint.article.approach.model import (
    Approach,
    ArticleApproachDeclared,
    DeclaredApproach,
)
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_approach(tx: Transaction, article_id: ArticleId) -> DeclaredApproach:
    """Show which kind of thematic analysis an article declares.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.get_approach(tx.connection, article_id)


def declare_approach(
    tx: Transaction, *, article_id: ArticleId, approach: Approach, reason: str = ""
) -> DeclaredApproach:
    """Say which kind of thematic analysis an article does, and why.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    get_article(tx.connection, article_id)
    declared = DeclaredApproach(approach, normalised(reason).strip())
    if declared == store.get_approach(tx.connection, article_id):
        return declared
    salt = new_salt()
    witness = digest(salt, declared.reason)
    seq = tx.record(ArticleApproachDeclared(article_id, approach, witness))
    store.put_approach(tx.connection, seq, article_id, declared, salt)
    return declared
