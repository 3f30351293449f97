"""What comes of a review, and what it refuses."""

from dataclasses import dataclass
from typing import ClassVar, Self

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.sentence import Said
from counterpoint.report.model import Report, ReportState
from counterpoint.review.round.view import Review


class NotReviewedError(RuleError):
    """Something of the review is missing."""

    @classmethod
    def because(cls, missing: Said) -> Self:
        """Refuse for what is missing, in the words in which the page says it."""
        return cls(missing.sentence, **missing.values)


class ChangedSinceError(RuleError):
    """The report changed after the reviewer listened."""


class NotApprovedError(RuleError):
    """Only an approved report is opened again."""


@dataclass(frozen=True, slots=True)
class ReportReturned(Event):
    """The reviewer gave a report back to its writer."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    reason_digest: str


@dataclass(frozen=True, slots=True)
class ReportReopened(Event):
    """The reviewer opened an approved report again."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    reason_digest: str


def check_complete(review: Review, *, attested: bool) -> None:
    """Refuse an approval for which something is missing; say the first of it.

    Raises:
        NotReviewedError: It is.

    Source: method, section 3.4 (guards of approve).
    """
    for said in review.missing(attested=attested):
        raise NotReviewedError.because(said)


def check_same_version(review: Review, seen: int | None) -> None:
    """Refuse to approve another version than the one that was heard.

    Args:
        review: As it stands.
        seen: The version that the reviewer has before them, if they say so.

    Raises:
        ChangedSinceError: A version came since.

    Source: method, invariant 8.
    """
    now = review.report.version
    if now != review.text.version or seen not in (None, now):
        msg = "Version {now} came after you listened; open the review again."
        raise ChangedSinceError(msg, now=now)


def check_approved(report: Report) -> None:
    """Refuse to open again what was not approved.

    Raises:
        NotApprovedError: It is not approved.
    """
    if report.state is not ReportState.APPROVED:
        msg = "This report is {state}; only an approved one is opened again."
        raise NotApprovedError(msg, state=report.state.value)
