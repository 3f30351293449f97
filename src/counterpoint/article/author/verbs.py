"""What is done about authors: name them in their order, list them."""

from collections.abc import Iterable

from counterpoint.article import store as articles
from counterpoint.article.author import store
from counterpoint.article.author.model import (
    ArticleAuthorsNamed,
    Author,
    checked_authors,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed


def list_authors(tx: Transaction, article_id: ArticleId) -> list[Author]:
    """List an article's authors in their order.

    While nobody is named, the lead alone is its author.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    lead_id = articles.get_lead(tx.connection, article_id)
    named = store.list_authors(tx.connection, article_id)
    return named or ([] if lead_id is None else [Author(lead_id)])


def name_authors(
    tx: Transaction, *, article_id: ArticleId, authors: Iterable[Author]
) -> list[Author]:
    """Say who writes an article, in which order, and what each did for it.

    Raises:
        NotFoundError: There is no such article or member.
        AuthorTwiceError: A member stands among them twice.
        LeadNotAuthorError: The lead is not among them.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    lead_id = articles.get_lead(tx.connection, article_id)
    known = {member.id for member in list_members(tx)}
    named = checked_authors(authors, known, lead_id)
    if list(named) != store.list_authors(tx.connection, article_id):
        seq = tx.record(ArticleAuthorsNamed(article_id, len(named)))
        store.put_authors(tx.connection, seq, article_id, named)
    return list(named)
