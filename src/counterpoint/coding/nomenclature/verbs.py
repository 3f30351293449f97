"""What is done about the names of codes: choose whose show."""

from counterpoint.article import relation, show_article
from counterpoint.coding.nomenclature import store
from counterpoint.coding.nomenclature.model import Naming, NamingChosen
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def show_naming(tx: Transaction, article_id: ArticleId) -> Naming:
    """Say whose names for codes show in what an article's team writes out.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    return store.get_naming(tx.connection, article_id)


def choose_naming(tx: Transaction, *, article_id: ArticleId, naming: Naming) -> Naming:
    """Choose whose names for codes show in tables, files and pictures.

    Raises:
        NotFoundError: There is no such article.

    Source: method, row B7.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, article_id))
    show_article(tx, article_id)
    if store.get_naming(tx.connection, article_id) is not naming:
        seq = tx.record(NamingChosen(article_id, naming))
        store.put_naming(tx.connection, seq, article_id, naming)
    return naming


def _relations_to(tx: Transaction, article_id: ArticleId) -> tuple[Relation, ...]:
    found = relation(tx, article_id)
    return () if found is None else (found,)
