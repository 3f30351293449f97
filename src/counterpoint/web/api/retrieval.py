"""Retrieval over HTTP. A question holds the team's words and is sent, never linked."""

from fastapi import Response

from counterpoint.across.retrieval import verbs
from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.model import Field, Match, Sorting, Unit
from counterpoint.across.retrieval.rows import Joint, QueryRow
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodePassageShown
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import SHEET, WORD


class QuestionSent(Sent):
    """A question, an order, and which part of the answer is shown."""

    question: str
    sorting: Sorting = Sorting.REPORT
    skip: int = 0
    limit: int = 50


class MatchShown(CodePassageShown):
    """A coding that answers a question, and the codes beside which it was found.

    What prompted its words is named by a sign, as a question names it: "users/2/3",
    "none", or empty if nothing is said; of a question of the guide stand its words.
    """

    group: str | None
    because: list[CodeId]
    prompt: str
    question: str


class GroupFoundShown(Shown):
    """How much of an answer is of one group."""

    group: str | None
    codings: int
    people: int
    of_people: int


class RetrievedShown(Shown):
    """Some of an answer, how much of it there is, and the question as written."""

    query: str
    items: list[MatchShown]
    of: int
    asked: int
    reports: int
    groups: list[GroupFoundShown]
    lost: int
    answer: str


def find_codings(
    tx: Transaction, article_id: ArticleId, body: QuestionSent
) -> RetrievedShown:
    """Find the codings of an article that answer a question."""
    found = verbs.find_codings(
        tx,
        article_id,
        body.question,
        sorting=body.sorting,
        skip=body.skip,
        limit=body.limit,
    )
    return RetrievedShown(
        query=found.query,
        items=[_match(each) for each in found.items],
        of=found.of,
        asked=found.asked,
        reports=found.reports,
        groups=[GroupFoundShown.model_validate(each) for each in found.groups],
        lost=found.lost,
        answer=found.answer,
    )


def _match(each: Match) -> MatchShown:
    passage = each.passage
    return MatchShown(
        **passage.coding._asdict(),
        report=passage.report,
        label=passage.label,
        before=passage.before,
        after=passage.after,
        group=each.group,
        because=list(each.because),
        prompt=each.prompt.prompt,
        question=each.prompt.question,
    )


_MEDIA = {
    FileFormat.XLSX: SHEET,
    FileFormat.CSV: "text/csv; charset=utf-8",
    FileFormat.DOCX: WORD,
}


class RetrievalFileSent(Sent):
    """A question whose answer is written to a file."""

    question: str
    format: FileFormat
    sorting: Sorting = Sorting.REPORT


def export_codings(
    tx: Transaction, article_id: ArticleId, body: RetrievalFileSent
) -> Response:
    """Write what answers a question to a file. Its name holds no word of it."""
    content = verbs.export_codings(
        tx,
        article_id=article_id,
        question=body.question,
        format=body.format,
        sorting=body.sorting,
    )
    return file_answer(content, "passages", body.format)


def file_answer(content: bytes, name: str, format_: FileFormat) -> Response:
    """Answer with a file that the browser saves.

    Args:
        content: Its bytes.
        name: Without its ending; never a word of anybody's.
        format_: What kind of file it is.
    """
    headers = {"content-disposition": f'attachment; filename="{name}.{format_}"'}
    return Response(content, media_type=_MEDIA[format_], headers=headers)


class QueryRowSent(Sent):
    """One condition, and what it is to those above it."""

    joint: Joint
    field: Field
    value: str
    name: str = ""
    exactly: bool = False
    holds: bool = True
    unit: Unit = Unit.CHARACTER
    reach: int = 0


class QueryRowShown(Shown):
    """One condition, and what it is to those above it."""

    joint: Joint
    field: Field
    value: str
    name: str
    exactly: bool
    holds: bool
    unit: Unit
    reach: int


class QuestionLaidOut(Shown):
    """A question as the language writes it, and as rows if they can say the same."""

    query: str
    rows: list[QueryRowShown] | None


class QuestionTextSent(Sent):
    """A question to lay out as rows."""

    question: str


class QuestionRowsSent(Sent):
    """Rows to put together to a question."""

    rows: list[QueryRowSent]


def lay_out(tx: Transaction, body: QuestionTextSent) -> QuestionLaidOut:
    """Lay a question out as rows."""
    return _laid_out(verbs.lay_out(tx, body.question))


def put_together(tx: Transaction, body: QuestionRowsSent) -> QuestionLaidOut:
    """Put rows together to a question."""
    rows = [QueryRow(**each.model_dump()) for each in body.rows]
    return _laid_out(verbs.put_together(tx, rows))


def _laid_out(laid: verbs.Laid) -> QuestionLaidOut:
    rows = laid.rows and [QueryRowShown.model_validate(each) for each in laid.rows]
    return QuestionLaidOut(query=laid.query, rows=rows or None)


ROUTES = [
    endpoint("POST", "/articles/{article_id}/retrieval", find_codings, reads=True),
    endpoint("POST", "/articles/{article_id}/retrieval/exports", export_codings),
    endpoint("POST", "/retrieval/rows", lay_out, reads=True),
    endpoint("POST", "/retrieval/question", put_together, reads=True),
]
