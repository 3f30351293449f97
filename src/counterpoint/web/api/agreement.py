"""An article's approach, and how alike members coded where it asks that, over HTTP."""

from fractions import Fraction

from counterpoint.article.approach import verbs as approaches
from counterpoint.article.approach.model import Approach, DeclaredApproach
from counterpoint.coding.agreement import verbs
from counterpoint.coding.agreement.model import (
    CodeAgreement,
    ReportAgreement,
    Unitizing,
)
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, PassageId, ReportId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ApproachShown(Shown):
    """Which kind of thematic analysis an article declares, and why."""

    approach: Approach
    reason: str
    has_figures: bool

    @classmethod
    def of(cls, declared: DeclaredApproach) -> "ApproachShown":
        """Show what was declared."""
        return cls(
            approach=declared.approach,
            reason=declared.reason,
            has_figures=declared.has_figures,
        )


class ApproachSent(Sent):
    """What an article declares from now on."""

    approach: Approach
    reason: str = ""


class JudgedPassageShown(Shown):
    """A passage to which some or all gave the code."""

    report_id: ReportId
    report: str
    passage_id: PassageId
    number: int
    given_by: tuple[MemberId, ...]
    not_by: tuple[MemberId, ...]


class ReportAgreementShown(Shown):
    """Figures of one report, of one code or of all."""

    report_id: ReportId
    report: str
    percent: float | None
    alpha: float | None
    u_alpha: float | None

    @classmethod
    def of(cls, found: ReportAgreement) -> "ReportAgreementShown":
        """Show the figures of one report."""
        return cls(
            report_id=found.report_id,
            report=found.report,
            percent=_number(found.percent),
            alpha=_number(found.alpha),
            u_alpha=_number(found.u_alpha),
        )


class IntervalShown(Shown):
    """Where alpha might lie, had other reports been coded."""

    low: float
    high: float
    rounds: int


class PairKappaShown(Shown):
    """Cohen's kappa of two members, over the passages that both judged."""

    members: tuple[MemberId, MemberId]
    kappa: float | None
    passages: int


class CodeAgreementShown(Shown):
    """Figures of one code; none where there is nothing to compare or it never varies.

    The passages are those to which somebody gave it; to the rest nobody did.
    """

    code_id: CodeId
    of: int
    by_all: int
    by_some: int
    by_none: int
    percent: float | None
    alpha: float | None
    interval: IntervalShown | None
    u_alpha: float | None
    fleiss: float | None
    kappas: list[PairKappaShown]
    reports: list[ReportAgreementShown]
    passages: list[JudgedPassageShown]

    @classmethod
    def of_code(cls, found: CodeAgreement) -> "CodeAgreementShown":
        """Show the figures of one code."""
        interval = found.interval
        return cls(
            code_id=found.code_id,
            of=len(found.passages),
            by_all=found.by_all,
            by_some=found.by_some,
            by_none=found.by_none,
            percent=_number(found.percent),
            alpha=_number(found.alpha),
            interval=(
                None if interval is None else IntervalShown.model_validate(interval)
            ),
            u_alpha=_number(found.u_alpha),
            fleiss=_number(found.fleiss),
            kappas=[
                PairKappaShown(
                    members=each.members,
                    kappa=_number(each.kappa),
                    passages=each.passages,
                )
                for each in found.kappas
            ],
            reports=[ReportAgreementShown.of(each) for each in found.reports],
            passages=[
                JudgedPassageShown.model_validate(each)
                for each in found.passages
                if each.given_by
            ],
        )


class KindAgreementShown(Shown):
    """A set of codes at the same place, and how alike members gave it there."""

    codes: tuple[CodeId, ...]
    length: float
    ku_alpha: float | None


class UnitizingShown(Shown):
    """How alike members divided the texts, all codes together."""

    u_alpha: float | None
    bar_u_alpha: float | None
    cu_alpha: float | None
    kinds: list[KindAgreementShown]

    @classmethod
    def of(cls, found: Unitizing) -> "UnitizingShown":
        """Show the figures of all codes together."""
        return cls(
            u_alpha=_number(found.u_alpha),
            bar_u_alpha=_number(found.bar_u_alpha),
            cu_alpha=_number(found.cu_alpha),
            kinds=[
                KindAgreementShown(
                    codes=kind.codes,
                    length=float(kind.length),
                    ku_alpha=_number(kind.ku_alpha),
                )
                for kind in found.kinds
            ],
        )


class AgreementShown(Shown):
    """Figures of an article's codes, in the order of the codebook."""

    coders: tuple[MemberId, ...]
    reports: list[ReportAgreementShown]
    codes: list[CodeAgreementShown]
    unitizing: UnitizingShown | None


def show_approach(tx: Transaction, article_id: ArticleId) -> ApproachShown:
    """Show which kind of thematic analysis an article declares."""
    return ApproachShown.of(approaches.show_approach(tx, article_id))


def declare_approach(
    tx: Transaction, article_id: ArticleId, body: ApproachSent
) -> ApproachShown:
    """Declare which kind of thematic analysis an article does."""
    declared = approaches.declare_approach(
        tx, article_id=article_id, approach=body.approach, reason=body.reason
    )
    return ApproachShown.of(declared)


def show_agreement(tx: Transaction, article_id: ArticleId) -> AgreementShown:
    """Show how alike members coded; only for an article that declares a codebook."""
    found = verbs.show_agreement(tx, article_id)
    unitizing = found.unitizing
    return AgreementShown(
        coders=found.coders,
        reports=[ReportAgreementShown.of(each) for each in found.reports],
        codes=[CodeAgreementShown.of_code(each) for each in found.codes],
        unitizing=None if unitizing is None else UnitizingShown.of(unitizing),
    )


def _number(exact: Fraction | None) -> float | None:
    return None if exact is None else float(exact)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/approach", show_approach),
    endpoint("PUT", "/articles/{article_id}/approach", declare_approach),
    endpoint("GET", "/articles/{article_id}/agreement", show_agreement),
]
