"""Works to cite over HTTP: the list, the style, files of works, citations in print."""

from typing import Any

from starlette.responses import Response

from counterpoint.interchange.reference import (
    WorksFormat,
    import_works,
    write_works,
)
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript.reference import verbs
from counterpoint.manuscript.reference.face import Face, Words
from counterpoint.manuscript.reference.listing import Listed
from counterpoint.manuscript.reference.model import Twin, Work, WorkId
from counterpoint.manuscript.reference.style import StyleKind
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.imports import OutcomeShown
from counterpoint.web.api.losses import kept
from counterpoint.web.endpoint import Sent, Shown, Streamed, endpoint


class FacedShown(Shown):
    """Words in one face."""

    text: str
    face: Face


class WorkShown(Shown):
    """A work: its fields as CSL-JSON has them, how it prints, where it is cited."""

    id: WorkId
    csl: dict[str, Any]
    sibling_id: ArticleId | None
    entry: list[FacedShown]
    cited: str
    cited_in: list[BlockId]
    is_in_policy: bool


class TwinShown(Shown):
    """Two works of the list that look the same."""

    known_id: WorkId
    given_id: WorkId


class StyleShown(Shown):
    """How an article cites."""

    kind: StyleKind
    name: str
    is_numeric: bool


class ReferencesShown(Shown):
    """An article's works; after a change, which one it was."""

    article_id: ArticleId
    style: StyleShown
    works: list[WorkShown]
    twins: list[TwinShown]
    changed: WorkId | None


class GivenWorkShown(Shown):
    """A work from a file that looks like a known one, and was not taken."""

    known_id: WorkId
    csl: dict[str, Any]


class ImportedWorksShown(Shown):
    """What became of a file of works."""

    outcome: OutcomeShown
    loss_list: str
    twins: list[GivenWorkShown]
    references: ReferencesShown


class WorkSent(Sent):
    """A work's fields by their names in CSL-JSON."""

    csl: dict[str, Any]


class SiblingSent(Sent):
    """Another article of the study."""

    sibling_id: ArticleId


class WorkMergeSent(Sent):
    """The work that stays."""

    into_id: WorkId


class StyleSent(Sent):
    """A style; the file's text, where it is one's own."""

    kind: StyleKind
    csl: str = ""


class WorksExportSent(Sent):
    """What to write the works as."""

    format: WorksFormat


class CitationSent(Sent):
    """A citation as it is written in prose."""

    written: str


class TypedSent(Sent):
    """A citation that was typed by hand, word by word."""

    typed: str


class CitationShown(Shown):
    """How a citation prints; nothing if it names a work that is not there."""

    written: str
    text: str


def show_references(tx: Transaction, article_id: ArticleId) -> ReferencesShown:
    """Show the works of an article, and how they print."""
    return _shown(tx, article_id)


def add_work(tx: Transaction, article_id: ArticleId, body: WorkSent) -> ReferencesShown:
    """Put a work among those that the article may cite."""
    made = verbs.add_work(tx, article_id=article_id, csl=body.csl)
    return _shown(tx, article_id, made.id)


def cite_sibling(
    tx: Transaction, article_id: ArticleId, body: SiblingSent
) -> ReferencesShown:
    """Let the article cite another one of the study."""
    made = verbs.cite_sibling(tx, article_id=article_id, sibling_id=body.sibling_id)
    return _shown(tx, article_id, made.id)


def change_work(tx: Transaction, work_id: WorkId, body: WorkSent) -> ReferencesShown:
    """Say anew what is known of a work."""
    changed = verbs.change_work(tx, work_id=work_id, csl=body.csl)
    return _shown(tx, changed.article_id, work_id)


def retire_work(tx: Transaction, work_id: WorkId) -> ReferencesShown:
    """Take a work away that is not cited."""
    return _shown(tx, verbs.retire_work(tx, work_id=work_id))


def merge_works(
    tx: Transaction, work_id: WorkId, body: WorkMergeSent
) -> ReferencesShown:
    """Let two entries be one work; the text cites the one that stays."""
    stays = verbs.merge_works(tx, work_id=work_id, into_id=body.into_id)
    return _shown(tx, stays.article_id, stays.id)


def choose_style(
    tx: Transaction, article_id: ArticleId, body: StyleSent
) -> ReferencesShown:
    """Choose how the article prints its citations."""
    verbs.choose_style(tx, article_id=article_id, kind=body.kind, csl=body.csl)
    return _shown(tx, article_id)


def import_file_of_works(
    tx: Transaction, article_id: ArticleId, body: Streamed
) -> ImportedWorksShown:
    """Take a file's works; those that look like a known one are shown beside it."""
    made = import_works(tx, article_id, body.content)
    return ImportedWorksShown(
        outcome=OutcomeShown.model_validate(made.outcome),
        loss_list=kept(tx, made.outcome),
        twins=[
            GivenWorkShown(known_id=twin.known.id, csl=dict(twin.given.csl))
            for twin in made.twins
        ],
        references=_shown(tx, article_id),
    )


def export_works(
    tx: Transaction, article_id: ArticleId, body: WorksExportSent
) -> Response:
    """Write the works to a file. Its name holds no title."""
    content = write_works(tx, article_id, body.format)
    name = f'attachment; filename="references.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


def print_citation(
    tx: Transaction, article_id: ArticleId, body: CitationSent
) -> CitationShown:
    """Show how a citation would print; nothing is kept."""
    text = verbs.print_citation(tx, article_id, body.written)
    return CitationShown(written=body.written, text=text)


def bind_citation(
    tx: Transaction, block_id: BlockId, body: TypedSent
) -> ReferencesShown:
    """Cite works in place of authors and years that were typed by hand."""
    changed = verbs.bind_citation(tx, block_id=block_id, typed=body.typed)
    return _shown(tx, changed.article_id)


def _shown(
    tx: Transaction, article_id: ArticleId, changed: WorkId | None = None
) -> ReferencesShown:
    found = verbs.show_references(tx, article_id)
    return ReferencesShown(
        article_id=article_id,
        style=StyleShown.model_validate(found.style),
        works=[_work(each) for each in found.works],
        twins=[_twin(each) for each in found.twins],
        changed=changed,
    )


def _work(listed: Listed) -> WorkShown:
    work: Work = listed.work
    return WorkShown(
        id=work.id,
        csl=dict(work.csl),
        sibling_id=work.sibling_id,
        entry=_stretches(listed.entry),
        cited="".join(each.text for each in listed.cited),
        cited_in=list(listed.cited_in),
        is_in_policy=listed.is_in_policy,
    )


def _twin(twin: Twin) -> TwinShown:
    return TwinShown(known_id=twin.known.id, given_id=twin.given.id)


def _stretches(words: Words) -> list[FacedShown]:
    return [FacedShown.model_validate(each) for each in words]


ROUTES = [
    endpoint("GET", "/articles/{article_id}/works", show_references),
    endpoint("POST", "/articles/{article_id}/works", add_work),
    endpoint("POST", "/articles/{article_id}/works/sibling", cite_sibling),
    endpoint("POST", "/articles/{article_id}/works/import", import_file_of_works),
    endpoint("POST", "/articles/{article_id}/works/export", export_works),
    endpoint("POST", "/articles/{article_id}/works/print", print_citation, reads=True),
    endpoint("PUT", "/articles/{article_id}/citation-style", choose_style),
    endpoint("POST", "/blocks/{block_id}/citations", bind_citation),
    endpoint("PUT", "/works/{work_id}", change_work),
    endpoint("DELETE", "/works/{work_id}", retire_work),
    endpoint("POST", "/works/{work_id}/merge", merge_works),
]
