"""How alike members gave one code to the same passages.

A unit is a passage of the material in a report that at least two members coded. A
member who coded anything in a report counts as one who judged all its passages: to
have given a code is yes, not to have given it is no. Where a code begins and ends
within a passage makes a difference only to the alphas for unitizing, which count the
places of the text.

Source: method, section 5.9 and trap 28.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations, groupby

from counterpoint.coding.agreement.coefficient import Judgements, Unit
from counterpoint.coding.agreement.kappa import cohen_kappa, fleiss_kappa
from counterpoint.coding.agreement.resampling import (
    Interval,
    Tally,
    interval_of_alpha,
)
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import CodeId, MemberId, PassageId, ReportId


class NoFiguresError(RuleError):
    """The article's approach does not ask how alike members coded."""


@dataclass(frozen=True, slots=True)
class JudgedPassage:
    """One passage, and who gave it the code.

    Attributes:
        report: The report's key.
        given_by: Who gave the code to words of it.
        not_by: Who coded in the report and did not.
    """

    report_id: ReportId
    report: str
    passage_id: PassageId
    number: int
    given_by: tuple[MemberId, ...]
    not_by: tuple[MemberId, ...]

    @property
    def unit(self) -> Unit:
        """What the members said of it."""
        return [True] * len(self.given_by) + [False] * len(self.not_by)

    @property
    def is_agreed(self) -> bool:
        """Whether all who coded in the report did the same."""
        return not self.given_by or not self.not_by


@dataclass(frozen=True, slots=True)
class ReportAgreement:
    """How alike members gave one code, or all of them, in one report.

    Attributes:
        percent: The share of pairs of members who did the same.
        alpha: Krippendorff's nominal alpha; None where nothing varies.
        u_alpha: Alpha for unitizing; None where nobody marked anything.
    """

    report_id: ReportId
    report: str
    percent: Fraction | None
    alpha: Fraction | None
    u_alpha: Fraction | None


@dataclass(frozen=True)
class CodeAgreement:
    """How alike members gave one code.

    Attributes:
        passages: Every passage that the figures rest on, report by report.
        u_alpha: Alpha for unitizing: how alike the places are to which the code was
            given; None where nobody gave it.
        reports: The same figures, report by report.
    """

    code_id: CodeId
    passages: tuple[JudgedPassage, ...]
    u_alpha: Fraction | None
    reports: tuple[ReportAgreement, ...]

    @property
    def percent(self) -> Fraction | None:
        """The share of pairs of members, passage by passage, who did the same."""
        return Judgements.of(self._kinds.items()).percent

    @property
    def alpha(self) -> Fraction | None:
        """Krippendorff's nominal alpha; None where nothing varies."""
        return Judgements.of(self._kinds.items()).alpha

    @property
    def interval(self) -> Interval | None:
        """Where alpha might lie, had other reports been coded; None with too few."""
        grouped = groupby(self.passages, key=lambda each: each.report_id)
        return interval_of_alpha(
            [Tally.of([each.unit for each in own]) for _, own in grouped]
        )

    @property
    def kappas(self) -> tuple["PairKappa", ...]:
        """Cohen's kappa of each two members, over what both judged."""
        judges = sorted(
            {judge for given, rest in self._alike for judge in given + rest}
        )
        return tuple(
            PairKappa(pair, cohen_kappa(both), len(both))
            for pair in combinations(judges, 2)
            if (both := self._both(pair))
        )

    @property
    def fleiss(self) -> Fraction | None:
        """Fleiss' kappa; None unless as many members judged every passage."""
        units = self._units
        if len({len(unit) for unit in units}) != 1:
            return None
        return fleiss_kappa([tuple(unit) for unit in units])

    @property
    def by_all(self) -> int:
        """How many passages all gave the code to."""
        return sum(n for (_, rest), n in self._alike.items() if not rest)

    @property
    def by_none(self) -> int:
        """How many passages nobody gave it to."""
        return sum(n for (given, _), n in self._alike.items() if not given)

    @property
    def by_some(self) -> int:
        """How many passages some gave it to, and others did not."""
        return len(self.passages) - self.by_all - self.by_none

    @property
    def _units(self) -> Sequence[Unit]:
        return [
            unit for unit, number in self._kinds.items() for unit in [unit] * number
        ]

    @property
    def _kinds(self) -> Counter[tuple[bool, ...]]:
        """Count the passages of which as many members said the same."""
        kinds: Counter[tuple[bool, ...]] = Counter()
        for (given, rest), number in self._alike.items():
            kinds[(True,) * len(given) + (False,) * len(rest)] += number
        return kinds

    @cached_property
    def _alike(self) -> Counter[tuple[tuple[MemberId, ...], tuple[MemberId, ...]]]:
        """Count the passages that the same members gave the code to."""
        return Counter((each.given_by, each.not_by) for each in self.passages)

    def _both(self, pair: tuple[MemberId, MemberId]) -> list[tuple[bool, bool]]:
        one, other = pair
        return [
            both
            for (given, rest), number in self._alike.items()
            if one in given + rest and other in given + rest
            for both in [(one in given, other in given)] * number
        ]


@dataclass(frozen=True, slots=True)
class PairKappa:
    """Cohen's kappa of two members.

    Attributes:
        kappa: None where chance alone would agree wholly.
        passages: How many passages both judged.
    """

    members: tuple[MemberId, MemberId]
    kappa: Fraction | None
    passages: int


@dataclass(frozen=True, slots=True)
class KindAgreement:
    """How alike members gave a set of codes, where both coded.

    Attributes:
        codes: The set, in the order of the codebook.
        length: In how many code points members' stretches with it meet others'.
        ku_alpha: None where it never differs.
    """

    codes: tuple[CodeId, ...]
    length: Fraction
    ku_alpha: Fraction | None


@dataclass(frozen=True, slots=True)
class Unitizing:
    """How alike members divided the texts, all codes together.

    Attributes:
        u_alpha: On where codes begin and end, and which they are.
        bar_u_alpha: On what is coded at all, whatever the code.
        cu_alpha: On which codes, where both coded.
        kinds: Sets of codes at the same place, the longest first.
    """

    u_alpha: Fraction | None
    bar_u_alpha: Fraction | None
    cu_alpha: Fraction | None
    kinds: tuple[KindAgreement, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Figures for an article's codes, in the order of the codebook.

    Attributes:
        coders: Who coded in a report that at least two coded.
        reports: Such reports, all codes together.
        unitizing: None where no report has codings of two members.
    """

    coders: tuple[MemberId, ...]
    reports: tuple[ReportAgreement, ...]
    codes: tuple[CodeAgreement, ...]
    unitizing: Unitizing | None
