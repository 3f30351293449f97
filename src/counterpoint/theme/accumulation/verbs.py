"""What is asked about accumulation; off unless somebody asks for it."""

from dataclasses import dataclass

from counterpoint.coding.accumulation.model import accumulated, unseen_included
from counterpoint.kernel.ids import CodeId, ReportId, ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.voice.model import Voices
from counterpoint.theme.voice.reading import gather


@dataclass(frozen=True, slots=True)
class Curve:
    """How many different codes of one pole come up in one group's reports.

    Attributes:
        reports: How many reports of the group there are.
        codes: How many different codes were met.
        mean: That many in 1, 2 … all reports, in any order.
        unseen_included: An estimate with those not met yet.
    """

    group: str
    letter: Letter
    reports: int
    codes: int
    mean: tuple[float, ...]
    unseen_included: float


def show_accumulation(tx: Transaction, theme_id: ThemeId) -> tuple[Curve, ...]:
    """Show how the codes under each pole accumulate over each group's reports.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.5, the meaning curve.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    voices = gather(tx, theme_id)
    return tuple(
        _curve(voices, group, letter) for group in voices.groups for letter in Letter
    )


def _curve(voices: Voices, group: str, letter: Letter) -> Curve:
    reports = {
        line.account.report_id for line in voices.lines if line.account.group == group
    }
    met: dict[CodeId, set[ReportId]] = {}
    for piece in voices.pieces:
        if piece.letter is letter and piece.code_id and piece.report_id in reports:
            met.setdefault(piece.code_id, set()).add(piece.report_id)
    reports_with = [len(each) for each in met.values()]
    return Curve(
        group=group,
        letter=letter,
        reports=len(reports),
        codes=len(met),
        mean=accumulated(len(reports), reports_with),
        unseen_included=unseen_included(len(reports), reports_with),
    )
