"""What is done about a theme's concepts: cite one, and cite it no longer."""

from counterpoint.article import show_article
from counterpoint.coding.concept.model import OtherConceptArticleError
from counterpoint.coding.concept.store import get_concept
from counterpoint.kernel.ids import ArticleId, ConceptId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.concept import store
from counterpoint.theme.concept.model import Citing, ConceptCited, ConceptNotCited
from counterpoint.theme.theme.store import get_theme


def list_concepts_cited(tx: Transaction, article_id: ArticleId) -> list[Citing]:
    """List which themes of an article cite which of its concepts.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    return store.list_citing(tx.connection, article_id)


def cite_concept(tx: Transaction, *, theme_id: ThemeId, concept_id: ConceptId) -> None:
    """Let a theme cite a concept. Nothing happens if it does already.

    Raises:
        NotFoundError: There is no such theme or concept.
        OtherConceptArticleError: They belong to two articles.

    Source: method, row B3.
    """
    permission.ask(tx, Deed.CODE)
    citing = Citing(theme_id, concept_id)
    theme = get_theme(tx.connection, theme_id)
    if get_concept(tx.connection, concept_id).article_id != theme.article_id:
        msg = "This concept belongs to another article; add it to this one first."
        raise OtherConceptArticleError(msg)
    if store.find_citing(tx.connection, citing) is None:
        seq = tx.record(ConceptCited(theme_id, concept_id))
        store.cite(tx.connection, seq, citing)


def stop_citing_concept(
    tx: Transaction, *, theme_id: ThemeId, concept_id: ConceptId
) -> None:
    """Let a theme cite a concept no longer; nothing happens if it does not.

    Raises:
        NotFoundError: There is no such theme.
    """
    permission.ask(tx, Deed.CODE)
    get_theme(tx.connection, theme_id)
    citing = Citing(theme_id, concept_id)
    if store.find_citing(tx.connection, citing) is not None:
        seq = tx.record(ConceptNotCited(theme_id, concept_id))
        store.end_citing(tx.connection, seq, citing)
