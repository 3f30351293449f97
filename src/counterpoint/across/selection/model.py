"""What an article has made of each report, and when one may be left out."""

from dataclasses import dataclass

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import ReportId
from counterpoint.report.model import ReportState


class ReportInUseError(RuleError):
    """The article already draws on the report."""


@dataclass(frozen=True, slots=True)
class Use:
    """How often an article draws on one report, by what lies on it."""

    codings: int = 0
    evidence: int = 0
    quotes: int = 0
    stories: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.codings + self.evidence + self.quotes + self.stories


@dataclass(frozen=True, slots=True)
class Choice:
    """One report of the study, as an article stands to it.

    Attributes:
        label: The printed mark of its participant, if known.
        group: The key of the participant's group, if known.
        is_followed: Whether the article follows that group; true if unknown.
        left_out: Why the article leaves it out; nothing if it does not.
    """

    report_id: ReportId
    key: str
    label: str | None
    group: str | None
    state: ReportState
    brought_in: bool
    is_followed: bool
    left_out: str | None
    use: Use


def check_unused(uses: dict[str, Use]) -> None:
    """Let reports be left out that the article has not touched.

    Args:
        uses: By the key of the report.

    Raises:
        ReportInUseError: Codings, evidence, quotes or stories of it lie on one.
    """
    for key, use in uses.items():
        if use.total:
            msg = (
                "{report} carries this article's work: {codings} codings, {evidence} "
                "pieces of evidence, {quotes} quotes, {stories} stories. Take those "
                "away, or keep it."
            )
            raise ReportInUseError(
                msg,
                report=key,
                codings=use.codings,
                evidence=use.evidence,
                quotes=use.quotes,
                stories=use.stories,
            )
