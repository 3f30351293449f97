"""What an approval is, and what it needs."""

from dataclasses import dataclass
from datetime import datetime

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.kernel.text import normalised
from counterpoint.report.model import Report, ReportState, check_two_people


class NoAttestationError(InputError):
    """An approval says in words what the interviewer did."""


class NotSubmittedError(RuleError):
    """Only a report that was submitted can be approved."""


class AlreadySubmittedError(RuleError):
    """The report was submitted before, and not changed since."""


class UnknownInterviewerError(RuleError):
    """Nobody knows who did the interview, so nobody can approve its report."""


@dataclass(frozen=True, slots=True)
class Approval:
    """A reviewer's word that one version of a report says what was said.

    Attributes:
        version: The version approved; a later one is not.
        attestation: How it was checked, in a sentence; empty if listening says it.
        heard_ms: How much of the recording was heard in that review.
        duration_ms: How long the recording was; None if none could be heard.
        judged: How many passages had a verdict of their own.
    """

    report_id: ReportId
    version: int
    by: MemberId
    at: datetime
    attestation: str
    heard_ms: int = 0
    duration_ms: int | None = None
    judged: int = 0


def checked_attestation(attestation: str) -> str:
    """Take an attestation.

    Raises:
        NoAttestationError: It is empty.
    """
    clean = normalised(attestation).strip()
    if not clean:
        msg = "Write in a sentence how you checked the report against the interview."
        raise NoAttestationError(msg)
    return clean


def check_approvable(report: Report) -> None:
    """Refuse to approve a report that is not ready.

    Raises:
        NotSubmittedError: Its writer has not submitted it.
        WriterIsInterviewerError: Its writer did the interview.

    Source: method, row M36; invariants 6 to 8.
    """
    if report.state is not ReportState.SUBMITTED:
        msg = "This report is {state}; it is approved after it was submitted."
        raise NotSubmittedError(msg, state=report.state.value)
    check_two_people(report.interviewer_id, report.writer_id, report.data_mode)


def check_submittable(report: Report) -> None:
    """Refuse to submit what was submitted before.

    Raises:
        AlreadySubmittedError: It waits for approval, or is approved.
    """
    if report.state in (ReportState.SUBMITTED, ReportState.APPROVED):
        msg = "This report is {state} already; correct it first if it is to change."
        raise AlreadySubmittedError(msg, state=report.state.value)
