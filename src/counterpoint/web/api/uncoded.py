"""Uncoded material over HTTP."""

from collections.abc import Mapping
from datetime import datetime

from counterpoint.coding.uncoded import verbs
from counterpoint.coding.uncoded.model import Cover, ReportCover
from counterpoint.kernel.ids import (
    ArticleId,
    LeftUncodedId,
    MemberId,
    PassageId,
    ReportId,
)
from counterpoint.kernel.spans import Span
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class CoverCountShown(Shown):
    """How many of a report's passages are coded, noted, left or open."""

    report_id: ReportId
    key: str
    of: int
    taken_up: int
    counts: Mapping[Cover, int]


class CoverCountsShown(Shown):
    """All reports of an article, by key."""

    items: list[CoverCountShown]


class LeftUncodedShown(Shown):
    """Why a stretch was left uncoded."""

    id: LeftUncodedId
    start: int
    end: int
    reason: str
    by: MemberId
    at: datetime


class CoveredPassageShown(Shown):
    """A passage and what was made of it; nothing of what is no material."""

    id: PassageId
    start: int
    end: int
    cover: Cover | None
    left: LeftUncodedShown | None


class ReportCoverShown(Shown):
    """A report's passages; places are of the version in analysis."""

    report_id: ReportId
    version: int
    of: int
    taken_up: int
    passages: list[CoveredPassageShown]

    @classmethod
    def of_cover(cls, found: ReportCover) -> "ReportCoverShown":
        """Show a report's cover."""
        return cls(
            report_id=found.report_id,
            version=found.version,
            of=found.of,
            taken_up=found.taken_up,
            passages=[
                CoveredPassageShown(
                    id=at.passage.id,
                    start=at.passage.start,
                    end=at.passage.end,
                    cover=at.cover,
                    left=None
                    if at.left is None
                    else LeftUncodedShown.model_validate(at.left),
                )
                for at in found.passages
            ],
        )


class LeftUncodedSent(Sent):
    """A stretch of the version in analysis, and why it is left uncoded."""

    start: int
    end: int
    reason: str


def list_uncoded(tx: Transaction, article_id: ArticleId) -> CoverCountsShown:
    """Count, report by report, what was made of the passages; only when open."""
    return CoverCountsShown(
        items=[
            CoverCountShown(
                report_id=each.report_id,
                key=each.key,
                of=each.of,
                taken_up=each.taken_up,
                counts={cover: each.counts[cover] for cover in Cover},
            )
            for each in verbs.list_uncoded(tx, article_id)
        ]
    )


def show_uncoded(
    tx: Transaction, article_id: ArticleId, report_id: ReportId
) -> ReportCoverShown:
    """Show what was made of each passage of a report; only when open."""
    return ReportCoverShown.of_cover(verbs.show_uncoded(tx, article_id, report_id))


def leave_uncoded(
    tx: Transaction, article_id: ArticleId, report_id: ReportId, body: LeftUncodedSent
) -> ReportCoverShown:
    """Leave a stretch uncoded, for a reason."""
    verbs.leave_uncoded(
        tx,
        article_id=article_id,
        report_id=report_id,
        span=Span(body.start, body.end),
        reason=body.reason,
    )
    return show_uncoded(tx, article_id, report_id)


def take_up_again(tx: Transaction, left_uncoded_id: LeftUncodedId) -> None:
    """Let what was left uncoded be open again."""
    verbs.take_up_again(tx, left_uncoded_id=left_uncoded_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/uncoded", list_uncoded),
    endpoint("GET", "/articles/{article_id}/uncoded/{report_id}", show_uncoded),
    endpoint("POST", "/articles/{article_id}/uncoded/{report_id}", leave_uncoded),
    endpoint("DELETE", "/left-uncoded/{left_uncoded_id}", take_up_again),
]
