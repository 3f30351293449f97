"""What is done about an article's terminology: state it, read it."""

from collections.abc import Iterable

from counterpoint.article.store import get_article
from counterpoint.article.terminology import store
from counterpoint.article.terminology.model import (
    ArticleTermsSet,
    Term,
    TerminologyPolicy,
    made_policy,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_terminology(tx: Transaction, article_id: ArticleId) -> TerminologyPolicy:
    """Show an article's terminology policy; an empty one if none was stated.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.get_policy(tx.connection, article_id)


def state_terminology(  # noqa: PLR0913 - a policy has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    terms: Iterable[Term],
    reason: str = "",
    reference: str = "",
    exceptions: Iterable[str] = (),
) -> TerminologyPolicy:
    """State which words the authors use and avoid, in place of what stood.

    Raises:
        NotFoundError: There is no such article.
        TermEmptyError: A term has no preferred word.
        TermTwiceError: A word stands twice.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    get_article(tx.connection, article_id)
    stated = made_policy(terms, reason, reference, exceptions)
    if stated == store.get_policy(tx.connection, article_id):
        return stated
    salt = new_salt()
    witness = digest(salt, stated.wording)
    seq = tx.record(ArticleTermsSet(article_id, len(stated.terms), witness))
    store.put_policy(tx.connection, seq, article_id, stated, salt)
    return stated
