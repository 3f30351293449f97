"""Write an article's works to a file, for reference managers and LaTeX."""

from enum import StrEnum

from counterpoint.interchange.reference.bibtex import bibtex_of
from counterpoint.interchange.reference.csljson import csljson_of
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.reference.verbs import export_works
from counterpoint.storage.transaction import Transaction


class WorksFormat(StrEnum):
    """What works can be written as, by its usual ending."""

    JSON = "json"
    BIB = "bib"

    @property
    def media_type(self) -> str:
        """As the page names it."""
        is_json = self is WorksFormat.JSON
        return "application/json" if is_json else "text/x-bibtex; charset=utf-8"


def write_works(tx: Transaction, article_id: ArticleId, format_: WorksFormat) -> bytes:
    """Write an article's works; history keeps that it was done.

    Raises:
        NotFoundError: There is no such article.
    """
    works = export_works(tx, article_id=article_id, format=format_.value)
    return csljson_of(works) if format_ is WorksFormat.JSON else bibtex_of(works)
