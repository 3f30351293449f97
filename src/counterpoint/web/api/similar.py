"""Passages like others over HTTP. Words are sent in a body and stand in no address."""

from counterpoint.across.similar import verbs
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class LikenessShown(Shown):
    """Whether there is a model, and how many of the passages it has read.

    ``cluster`` names the machines that would read the rest; it is None where the
    words stay with the study.
    """

    is_installed: bool
    read: int
    of: int
    cluster: str | None


class LikenessForgottenShown(Shown):
    """Of how many passages something was deleted."""

    passages: int


class LikeAsked(Sent):
    """The words of a report that others should be like."""

    report_id: ReportId
    start: int
    end: int
    limit: int = 20


class LikeShown(Shown):
    """A passage that was found."""

    report_id: ReportId
    report: str
    label: str | None
    version: int
    start: int
    end: int
    text: str


class LikeList(Shown):
    """Passages, the most alike first."""

    items: list[LikeShown]


def forget_likeness(tx: Transaction) -> LikenessForgottenShown:
    """Delete all that the model made of the passages."""
    return LikenessForgottenShown(passages=verbs.forget_likeness(tx))


def find_like(tx: Transaction, article_id: ArticleId, body: LikeAsked) -> LikeList:
    """Find passages like some words of a report."""
    found = verbs.find_like(
        tx,
        article_id,
        report_id=body.report_id,
        span=Span(body.start, body.end),
        limit=body.limit,
    )
    return LikeList(items=[LikeShown.model_validate(each) for each in found])


ROUTES = [
    endpoint("POST", "/articles/{article_id}/like", find_like, reads=True),
    endpoint("DELETE", "/likeness", forget_likeness),
]
