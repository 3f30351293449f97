"""Retrieval over HTTP. A question holds the team's words and is sent, never linked."""

from counterpoint.across.retrieval import verbs
from counterpoint.across.retrieval.model import Match, Sorting
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodePassageShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class QuestionSent(Sent):
    """A question, an order, and which part of the answer is shown."""

    question: str
    sorting: Sorting = Sorting.REPORT
    skip: int = 0
    limit: int = 50


class MatchShown(CodePassageShown):
    """A coding that answers a question, and the codes beside which it was found."""

    group: str | None
    because: list[CodeId]


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
    )


ROUTES = [
    endpoint("POST", "/articles/{article_id}/retrieval", find_codings, reads=True),
]
