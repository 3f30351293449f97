"""Versions of a report over HTTP: which one may read, and two side by side."""

from datetime import datetime

from counterpoint import report
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.report.comparison.model import Change, PassageFact
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.report import PassageShown
from counterpoint.web.endpoint import Shown, endpoint


class VersionShown(Shown):
    """A version that the member may read, without its words."""

    no: int
    by: MemberId
    at: datetime
    is_approved: bool
    in_analysis: bool


class VersionsShown(Shown):
    """The versions that the member may read, first to last."""

    items: list[VersionShown]


class WordsPartShown(Shown):
    """Words of a passage that the other version has, or has not."""

    text: str
    is_changed: bool


class SideShown(Shown):
    """A passage of one version, cut where it differs from the other."""

    passage: PassageShown
    parts: tuple[WordsPartShown, ...]


class RowShown(Shown):
    """Passages of both versions that belong beside each other."""

    change: Change
    before: tuple[SideShown, ...]
    after: tuple[SideShown, ...]
    differs: tuple[PassageFact, ...]


class ComparisonShown(Shown):
    """Two versions of a report, in the order of the text."""

    before: int
    after: int
    rows: tuple[RowShown, ...]


def list_versions(tx: Transaction, report_id: ReportId) -> VersionsShown:
    """List the versions of a report that the member may read."""
    found = report.list_versions(tx, report_id)
    return VersionsShown(items=[VersionShown.model_validate(each) for each in found])


def compare_versions(
    tx: Transaction, report_id: ReportId, before: int, after: int
) -> ComparisonShown:
    """Put two versions of a report side by side."""
    found = report.compare_versions(tx, report_id, before, after)
    return ComparisonShown(
        before=found.before.version,
        after=found.after.version,
        rows=tuple(RowShown.model_validate(each) for each in found.rows),
    )


ROUTES = [
    endpoint("GET", "/reports/{report_id}/versions", list_versions),
    endpoint("GET", "/reports/{report_id}/comparison", compare_versions),
]
