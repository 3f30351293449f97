"""What is asked of a checklist as a whole: show it with its facts, write it out."""

from counterpoint.across.checklist.document import file_of
from counterpoint.across.checklist.fact.ground import Ground
from counterpoint.across.checklist.filling import facts_of
from counterpoint.across.checklist.model import (
    ChecklistExported,
    Row,
    Sheet,
    places_of,
)
from counterpoint.across.prose.model import ProseFormat
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.checklist.catalogue import LISTS, items_of
from counterpoint.manuscript.checklist.model import ChecklistKind, NotRequestedError
from counterpoint.manuscript.checklist.store import find_request, list_answers
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.rendering import rendered
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed


def show_checklist(
    tx: Transaction, article_id: ArticleId, kind: ChecklistKind
) -> Sheet:
    """Show a checklist: what it asks, what the records say, what the team answers.

    A list that nobody asked for can be looked at, too. Nothing is counted.

    Raises:
        NotFoundError: There is no such article.

    Source: method, sections 5.1 to 5.4.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    ground = Ground(tx, get_article(tx.connection, article_id))
    request = find_request(tx.connection, article_id, kind)
    given = list_answers(tx.connection, article_id, kind)
    answers = {each.item: each for each in given}
    places = places_of(rendered(material_of(tx, article_id)))
    rows = []
    for item in items_of(kind, request):
        answer = answers.get(item.key)
        block_id = None if answer is None else answer.block_id
        place = None if block_id is None else places.get(block_id)
        rows.append(
            Row(
                item=item,
                facts=facts_of(ground, item.filling),
                answer=answer,
                place=place,
                has_lost_place=block_id is not None and place is None,
            )
        )
    return Sheet(article_id, LISTS[kind], request, tuple(rows))


def export_checklist(
    tx: Transaction,
    *,
    article_id: ArticleId,
    kind: ChecklistKind,
    format: ProseFormat = ProseFormat.DOCX,  # noqa: A002 - its name
    language: str | None = None,
) -> bytes:
    """Write a checklist for a journal; history keeps that it was done.

    Args:
        tx: Who exports, and of which study.
        article_id: Whose checklist.
        kind: Which list.
        format: docx or md.
        language: en or sv; that of the publication, else of the interviews.

    Raises:
        NotFoundError: There is no such article.
        NotRequestedError: Nobody asked for the list.
        NoSuchLanguageError: The language is neither.
    """
    permission.ask(tx, Deed.EXPORT)
    sheet = show_checklist(tx, article_id, kind)
    if sheet.request is None:
        msg = "Say first that somebody asks for this checklist; then write it out."
        raise NotRequestedError(msg)
    study = get_study(tx.connection)
    tag = language or study.publication_language or study.language
    written_in = language or ("sv" if tag.casefold().startswith("sv") else "en")
    title = get_article(tx.connection, article_id).title
    content = file_of(sheet, title, format, language=written_in, at=tx.now())
    tx.record(ChecklistExported(article_id, kind, format))
    return content
