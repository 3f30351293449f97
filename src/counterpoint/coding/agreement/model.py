"""How alike members gave one code to the same passages.

A unit is a passage of the material in a report that at least two members coded. A
member who coded anything in a report counts as one who judged all its passages: to
have given a code is yes, not to have given it is no. Where a code begins and ends
within a passage makes no difference.

Source: method, section 5.9 and trap 28.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from counterpoint.coding.agreement.coefficient import (
    Unit,
    nominal_alpha,
    percent_agreement,
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
class CodeAgreement:
    """How alike members gave one code.

    Attributes:
        passages: Every passage that the figures rest on.
    """

    code_id: CodeId
    passages: tuple[JudgedPassage, ...]

    @property
    def percent(self) -> Fraction | None:
        """The share of pairs of members, passage by passage, who did the same."""
        return percent_agreement(self._units)

    @property
    def alpha(self) -> Fraction | None:
        """Krippendorff's nominal alpha; None where nothing varies."""
        return nominal_alpha(self._units)

    @property
    def by_all(self) -> int:
        """How many passages all gave the code to."""
        return sum(not each.not_by for each in self.passages)

    @property
    def by_none(self) -> int:
        """How many passages nobody gave it to."""
        return sum(not each.given_by for each in self.passages)

    @property
    def by_some(self) -> int:
        """How many passages some gave it to, and others did not."""
        return len(self.passages) - self.by_all - self.by_none

    @property
    def _units(self) -> Sequence[Unit]:
        return [each.unit for each in self.passages]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Figures for an article's codes, in the order of the codebook.

    Attributes:
        coders: Who coded in a report that at least two coded.
        reports: How many such reports there are.
    """

    coders: tuple[MemberId, ...]
    reports: int
    codes: tuple[CodeAgreement, ...]
