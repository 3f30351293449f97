"""What is asked of an edition as a whole: show it as it will be read, hand it out."""

from dataclasses import dataclass

from counterpoint.across.edition.document import docx_of
from counterpoint.across.edition.gathering import Gathering
from counterpoint.across.edition.model import (
    EditionExported,
    EditionFormat,
    NamesSomebodyError,
    Pages,
)
from counterpoint.across.edition.page import html_of
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.manuscript.edition.model import NothingChosenError, PieceKind
from counterpoint.manuscript.edition.verbs import show_choices
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed

_KINDS = {
    PieceKind.THEME: "themes",
    PieceKind.EXTRACT: "quotes",
    PieceKind.FINDING: "notes",
}
"""What the account of an export calls each kind of piece."""


@dataclass(frozen=True, slots=True)
class Handed:
    """An edition written out.

    Attributes:
        content: The file's bytes.
        outcome: What was taken, and what was chosen and left.
    """

    content: bytes
    outcome: Outcome


def show_edition(
    tx: Transaction, article_id: ArticleId, *, language: str | None = None
) -> Pages:
    """Show an edition as it would be handed out today, and what is left out of it.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose edition.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: There is no such article.
        NoSuchLanguageError: The language is neither.

    Source: method, rows L4, F32 and F45.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    choices = show_choices(tx, article_id)
    study = get_study(tx.connection)
    tag = study.publication_language or study.language
    own = "sv" if tag.casefold().startswith("sv") else "en"
    return Gathering(tx, choices, language or own).pages()


def export_edition(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: EditionFormat = EditionFormat.HTML,  # noqa: A002 - its name
    language: str | None = None,
) -> Handed:
    """Write an edition out for those who will read it; history keeps that it was done.

    It is one way: the file holds no script, no field and no address to write to.

    Raises:
        NotFoundError: There is no such article.
        NothingChosenError: No theme stands in it.
        NamesSomebodyError: The team's words name somebody.
        NoSuchLanguageError: The language is neither en nor sv.
    """
    permission.ask(tx, Deed.EXPORT)
    pages = show_edition(tx, article_id, language=language)
    if not pages.themes:
        msg = "Choose at least one theme for the edition first."
        raise NothingChosenError(msg)
    if pages.names:
        msg = "The edition names somebody; the page Discussion edition says where."
        raise NamesSomebodyError(msg)
    if format is EditionFormat.HTML:
        content = html_of(pages).encode()
    else:
        content = docx_of(pages, at=tx.now())
    extracts = sum(len(list(each.extracts())) for each in pages.themes)
    tx.record(EditionExported(article_id, format, len(pages.themes), extracts))
    left = tuple(
        Item(_KINDS[each.kind], each.object_id, str(each.reason)) for each in pages.left
    )
    taken = {"themes": len(pages.themes), "quotes": extracts}
    return Handed(content, Outcome(format.value, taken, left=left))
