"""What is asked about the reports an article leaves out."""

from counterpoint.article.selection import store
from counterpoint.article.selection.model import Omission
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_omissions(tx: Transaction, article_id: ArticleId) -> list[Omission]:
    """List the reports that an article leaves out, each with its reason.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    return store.list_omissions(tx.connection, article_id)
