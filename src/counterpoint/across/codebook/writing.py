"""An article's codebook, written out in one of its formats."""

from counterpoint.across.codebook.document import docx_of
from counterpoint.across.codebook.model import WORDS, entries_of
from counterpoint.across.codebook.sheet import xlsx_of
from counterpoint.across.codebook.store import list_used
from counterpoint.article.model import Article
from counterpoint.coding.code.verbs import list_codes
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import show_study


def written_codebook(
    tx: Transaction, article: Article, ending: str
) -> tuple[bytes, int]:
    """Write the codebook as .docx or .xlsx; give it with its number of codes."""
    codes = [each.code for each in list_codes(tx, article.id)]
    entries = entries_of(codes, list_used(tx.connection, article.id))
    study = show_study(tx)
    language = study.publication_language or study.language
    words = WORDS["sv" if language.startswith("sv") else "en"]
    if ending == ".xlsx":
        return xlsx_of(entries, words, at=tx.now()), len(codes)
    return docx_of(entries, article.title, words, at=tx.now()), len(codes)
