"""What the acting member is to an article, as later stages must know it."""

from counterpoint.article import store
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation


def relation(tx: Transaction, article_id: ArticleId) -> Relation | None:
    """Say whether the acting member leads an article.

    While nobody is named, every researcher acts as its lead: a small team need
    not appoint one. Asks no permission; it is what permission is asked with.

    Raises:
        NotFoundError: There is no such article.
    """
    lead_id = store.get_lead(tx.connection, article_id)
    return Relation.LEAD if lead_id in (None, tx.actor) else None
