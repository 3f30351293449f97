"""All that a manuscript is made of, gathered from the study as it stands today."""

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript import store
from counterpoint.manuscript.formula.store import list_condensed
from counterpoint.manuscript.ingredient import Interviewed, Material
from counterpoint.manuscript.model import BlockKind, TableKey
from counterpoint.manuscript.reference.reading import printed_of
from counterpoint.manuscript.table.making import tables_of
from counterpoint.quote.verbs import list_quotes
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.theme.theme.store import list_themes


def material_of(tx: Transaction, article_id: ArticleId) -> Material:
    """Gather an article's manuscript. The verbs that call it have asked permission.

    Raises:
        NotFoundError: There is no such article.
    """
    connection = tx.connection
    article = get_article(connection, article_id)
    study = get_study(connection)
    language = study.publication_language or study.language
    blocks = store.list_blocks(connection, article_id)
    shown = {each.content.key for each in blocks if each.kind is BlockKind.TABLE}
    keys = [key for key in TableKey if key in shown]
    return Material(
        title=article.title,
        is_synthetic=study.is_demo,
        blocks=blocks,
        themes={theme.id: theme for theme in list_themes(connection, article_id)},
        quotes={each.quote.id: each for each in list_quotes(tx, article_id)},
        interviewed=interviewed_of(tx, article_id),
        condensed=list_condensed(connection, article_id),
        tables=tables_of(tx, article_id, keys, language),
        language=language,
        printed=printed_of(connection, article_id, blocks),
    )


def interviewed_of(tx: Transaction, article_id: ArticleId) -> list[Interviewed]:
    """Count who was interviewed, in each of the article's groups.

    Raises:
        NotFoundError: There is no such article.
    """
    keys = get_article(tx.connection, article_id).groups
    people = store.people_interviewed(tx.connection, tx.now().date())
    return [
        Interviewed(
            group.key, group.singular, group.plural, len(people.get(group.key, ()))
        )
        for group in list_groups(tx.connection)
        if group.key in keys
    ]
