"""Reports that an article leaves out, and why.

An article is about all reports of the study, also about those still to come, but
for the ones its team left out with a reason. Leaving one out that already carries
the article's analysis is refused where all stages are seen: ``across.selection``.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, OmissionId, ReportId
from counterpoint.kernel.text import normalised


class NoOmissionReasonError(InputError):
    """A report is left out for a reason."""


class ReportLeftOutError(RuleError):
    """The article at hand is not about this report."""


@dataclass(frozen=True, slots=True)
class ArticleReportsLeftOut(Event):
    """Reports were left out of an article."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    reports: int


@dataclass(frozen=True, slots=True)
class ArticleReportsTakenIn(Event):
    """Reports that had been left out were taken into an article again."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    reports: int


@dataclass(frozen=True, slots=True)
class Omission:
    """A report that an article leaves out.

    Attributes:
        reason: Why; prints in the method log.
    """

    id: OmissionId
    article_id: ArticleId
    report_id: ReportId
    reason: str


def checked_reason(reason: str) -> str:
    """Take the reason for leaving a report out.

    Raises:
        NoOmissionReasonError: It is empty.
    """
    given = normalised(reason).strip()
    if not given:
        msg = "Say why it is left out; readers of the article will want to know."
        raise NoOmissionReasonError(msg)
    return given
