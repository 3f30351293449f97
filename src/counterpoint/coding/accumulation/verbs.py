"""What is asked about accumulating codes: over all reports, and group by group."""

from dataclasses import dataclass

from counterpoint.coding.accumulation.model import accumulated, unseen_included
from counterpoint.coding.matrix.material import Material, gather
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class CodeCurve:
    """How many different codes come up in one group's reports, or in all.

    Attributes:
        group: The group's name for many; None for all reports.
        reports: How many reports there are.
        codes: How many different codes were met.
        mean: That many in 1, 2 … all reports, in any order.
        unseen_included: An estimate with those not met yet.
    """

    group: str | None
    reports: int
    codes: int
    mean: tuple[float, ...]
    unseen_included: float


def show_accumulation(tx: Transaction, article_id: ArticleId) -> tuple[CodeCurve, ...]:
    """Show how an article's codes accumulate over its reports; all of them first.

    Here a code counts by itself, not with those beneath it: each is a further thing
    that was met.

    Raises:
        NotFoundError: There is no such article.

    Source: method, section 6.5, the code curve.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    found = gather(tx, article_id)
    curves = [_curve(found, None, {each.report_id for each in found.told})]
    for group in list_groups(tx):
        theirs = {each.report_id for each in found.told if each.group == group.id}
        if theirs:
            curves.append(_curve(found, group.plural, theirs))
    return tuple(curves)


def _curve(found: Material, group: str | None, reports: set[ReportId]) -> CodeCurve:
    met: dict[CodeId, set[ReportId]] = {}
    for piece in found.pieces:
        if piece.report_id in reports:
            met.setdefault(piece.code_id, set()).add(piece.report_id)
    reports_with = [len(each) for each in met.values()]
    return CodeCurve(
        group,
        len(reports),
        len(met),
        accumulated(len(reports), reports_with),
        unseen_included(len(reports), reports_with),
    )
