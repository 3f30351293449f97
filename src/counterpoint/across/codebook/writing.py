"""An article's codebook, written out in one of its formats."""

from counterpoint.across.code.model import carried_to
from counterpoint.across.code.store import list_gone
from counterpoint.across.codebook.appendix import concepts_appendix, since_appendix
from counterpoint.across.codebook.document import docx_of
from counterpoint.across.codebook.model import entries_of, words_of
from counterpoint.across.codebook.sheet import xlsx_of
from counterpoint.across.codebook.store import list_used
from counterpoint.article.model import Article
from counterpoint.coding.code.verbs import list_codes
from counterpoint.coding.concept.verbs import list_concepts
from counterpoint.coding.nomenclature.model import called
from counterpoint.coding.nomenclature.verbs import show_naming
from counterpoint.coding.past.comparing import CodebookThen
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import show_study


def written_codebook(
    tx: Transaction, article: Article, ending: str, since: CodebookThen | None = None
) -> tuple[bytes, int]:
    """Write the codebook as .docx or .xlsx; give it with its number of codes.

    Behind the codes stand the concepts that the team listed and, if it is asked
    for, what has changed since a time.
    """
    naming = show_naming(tx, article.id)
    listed = [each.code for each in list_codes(tx, article.id)]
    codes = [each.code for each in called(listed, naming)]
    entries = entries_of(codes, list_used(tx.connection, article.id))
    study = show_study(tx)
    language = study.publication_language or study.language
    words = words_of("sv" if language.startswith("sv") else "en", naming)
    analysts = {code.id: code.name for code in listed}
    behind = []
    concepts = list_concepts(tx, article.id)
    if concepts:
        names = {code.id: code.name for code in codes}
        behind.append(concepts_appendix(concepts, names, words))
    if since is not None:
        into = carried_to(list_gone(tx.connection, article.id))
        became = {id_: analysts[now] for id_, now in into.items() if now in analysts}
        behind.append(since_appendix(since, words, became))
    if ending == ".xlsx":
        return xlsx_of(entries, words, behind, analysts, at=tx.now()), len(codes)
    title = f"{words['title']}: {article.title}"
    return docx_of(entries, title, words, behind, analysts, at=tx.now()), len(codes)
