"""An article's approach, and how alike members coded where it asks that, over HTTP."""

from fractions import Fraction

from counterpoint.article.approach import verbs as approaches
from counterpoint.article.approach.model import Approach, DeclaredApproach
from counterpoint.coding.agreement import verbs
from counterpoint.coding.agreement.model import CodeAgreement
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
    passages: list[JudgedPassageShown]

    @classmethod
    def of_code(cls, found: CodeAgreement) -> "CodeAgreementShown":
        """Show the figures of one code."""
        return cls(
            code_id=found.code_id,
            of=len(found.passages),
            by_all=found.by_all,
            by_some=found.by_some,
            by_none=found.by_none,
            percent=_number(found.percent),
            alpha=_number(found.alpha),
            passages=[
                JudgedPassageShown.model_validate(each)
                for each in found.passages
                if each.given_by
            ],
        )


class AgreementShown(Shown):
    """Figures of an article's codes, in the order of the codebook."""

    coders: tuple[MemberId, ...]
    reports: int
    codes: list[CodeAgreementShown]


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
    return AgreementShown(
        coders=found.coders,
        reports=found.reports,
        codes=[CodeAgreementShown.of_code(each) for each in found.codes],
    )


def _number(exact: Fraction | None) -> float | None:
    return None if exact is None else float(exact)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/approach", show_approach),
    endpoint("PUT", "/articles/{article_id}/approach", declare_approach),
    endpoint("GET", "/articles/{article_id}/agreement", show_agreement),
]
