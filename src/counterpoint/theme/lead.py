"""What the acting member is to the article that a theme belongs to."""

from counterpoint import article
from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation
from counterpoint.theme.theme import store


def in_article(tx: Transaction, article_id: ArticleId) -> tuple[Relation, ...]:
    """Give the acting member's relations to an article.

    Raises:
        NotFoundError: There is no such article.
    """
    found = article.relation(tx, article_id)
    return () if found is None else (found,)


def of_theme(tx: Transaction, theme_id: ThemeId) -> tuple[Relation, ...]:
    """Give the acting member's relations to a theme's article.

    Raises:
        NotFoundError: There is no such theme.
    """
    return in_article(tx, store.get_theme(tx.connection, theme_id).article_id)


def of_past_theme(tx: Transaction, theme_id: ThemeId) -> tuple[Relation, ...]:
    """Give the acting member's relations to the article of a theme, taken out or not.

    Raises:
        NotFoundError: There never was such a theme.
    """
    return in_article(tx, store.get_past(tx.connection, theme_id).article_id)
