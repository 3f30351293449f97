"""Words in context over HTTP. Terms are sent in a body and stand in no address."""

from fastapi import Response

from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.words import verbs
from counterpoint.across.words.model import Order, Use
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.report.search.model import Language
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.retrieval import file_answer
from counterpoint.web.endpoint import Sent, Shown, endpoint


class TermsSent(Sent):
    """What is looked for, how alike words must be, and the order of what is found."""

    terms: tuple[str, ...]
    stems: Language | None = None
    folds: bool = False
    order: Order = Order.REPORT


class UseShown(Shown):
    """A place where a participant says a term."""

    report_id: ReportId
    report: str
    version: int
    label: str | None
    group: str | None
    start: int
    end: int
    before: str
    text: str
    after: str


class TermUseShown(Shown):
    """How often one term is said, and by how many."""

    term: str
    places: int
    people: int


class GroupUseShown(Shown):
    """How many of a group say one of the terms."""

    group: str | None
    places: int
    people: int
    of: int


class InContextShown(Shown):
    """The terms in context: the first places, or all of them, and all counted."""

    uses: list[UseShown]
    places: int
    reports: int
    terms: list[TermUseShown]
    groups: list[GroupUseShown]
    people: int
    answer: str


def find_in_context(
    tx: Transaction, article_id: ArticleId, body: TermsSent
) -> InContextShown:
    """Find terms in participants' own words, and say how many people use them."""
    found = verbs.find_in_context(
        tx,
        article_id,
        body.terms,
        stems=body.stems,
        folds=body.folds,
        order=body.order,
    )
    return InContextShown(
        uses=[_use(each) for each in found.uses],
        places=found.places,
        reports=found.reports,
        terms=[TermUseShown.model_validate(each) for each in found.terms],
        groups=[GroupUseShown.model_validate(each) for each in found.groups],
        people=found.people,
        answer=found.answer,
    )


def _use(use: Use) -> UseShown:
    hit = use.hit
    return UseShown(
        report_id=hit.report_id,
        report=hit.report,
        version=hit.version,
        label=use.label,
        group=use.group,
        start=hit.start,
        end=hit.end,
        before=hit.before,
        text=hit.text,
        after=hit.after,
    )


class WordsFileSent(TermsSent):
    """Terms whose places are written to a file."""

    format: FileFormat


def export_in_context(
    tx: Transaction, article_id: ArticleId, body: WordsFileSent
) -> Response:
    """Write all places of terms to a file. Its name holds no word of them."""
    content = verbs.export_in_context(
        tx,
        article_id=article_id,
        terms=body.terms,
        format=body.format,
        stems=body.stems,
        folds=body.folds,
        order=body.order,
    )
    return file_answer(content, "words", body.format)


ROUTES = [
    endpoint("POST", "/articles/{article_id}/words/exports", export_in_context),
    endpoint("POST", "/articles/{article_id}/words", find_in_context, reads=True),
]
