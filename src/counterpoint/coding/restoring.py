"""What must hold of codes and codings after a step was taken back.

Taking back restores rows one by one. What those rows mean together, a tree and
codings that have their code, may have been changed by others meanwhile.
"""

from counterpoint.coding.code import store as code_store
from counterpoint.coding.code.model import check_tree
from counterpoint.coding.coding import store
from counterpoint.coding.concept import store as concepts
from counterpoint.coding.concept.model import check_list
from counterpoint.coding.facet import store as facets
from counterpoint.coding.facet.model import check_names, check_single
from counterpoint.coding.story.restoring import hangs
from counterpoint.kernel.errors import CounterpointError
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError

_CHANGED = "Others have changed the codebook since; ask them, or make the change anew."


def check_restored(tx: Transaction, seq: int) -> None:
    """Refuse what a history entry restored, if it no longer fits the rest.

    Raises:
        ChangedSinceError: A code would hang in the air, stand beneath itself
            or share a sibling's name; a coding would have no code, or a value
            of a facet no coding; a concept would be part of none, or a tie
            lead nowhere; a story would be told nowhere.
    """
    for article_id in code_store.list_articles_changed(tx.connection, seq):
        try:
            check_tree(code_store.list_codes(tx.connection, article_id))
        except CounterpointError as error:
            raise ChangedSinceError(_CHANGED) from error
    for article_id in facets.list_articles_changed(tx.connection, seq):
        try:
            standing = facets.list_facets(tx.connection, article_id)
            check_names(standing)
            for each in standing:
                if not each.several:
                    check_single(facets.count_with_several(tx.connection, each.id))
        except CounterpointError as error:
            raise ChangedSinceError(_CHANGED) from error
    for article_id in concepts.list_articles_changed(tx.connection, seq):
        try:
            check_list(concepts.list_concepts(tx.connection, article_id))
        except CounterpointError as error:
            raise ChangedSinceError(_CHANGED) from error
    hanging = facets.count_hanging(tx.connection, seq)
    hanging += concepts.count_hanging(tx.connection, seq)
    if hanging or hangs(tx, seq) or store.count_without_code(tx.connection, seq):
        raise ChangedSinceError(_CHANGED)
