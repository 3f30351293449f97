"""Who may review in place of an interviewer.

Source: method, section 3.4: if the interviewer has left, a decision may name a
substitute reviewer who is not the writer; invariant 7.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DecisionId, MemberId, ReportId
from counterpoint.report.model import Report


class InterviewerIsHereError(RuleError):
    """The interviewer reviews as long as they take part."""


class SubstituteWroteError(RuleError):
    """The writer does not review their own report."""


class OtherDecisionError(RuleError):
    """The decision is about another thing."""


@dataclass(frozen=True, slots=True)
class SubstituteNamed(Event):
    """By a decision, another member reviews a report than who interviewed."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    member_id: MemberId
    decision_id: DecisionId


def check_substitute(
    report: Report, member_id: MemberId, *, interviewer_takes_part: bool
) -> None:
    """Refuse a substitute where there must be none.

    Raises:
        InterviewerIsHereError: The interviewer takes part in the study.
        SubstituteWroteError: The member wrote the report.
    """
    if interviewer_takes_part:
        msg = "The interviewer is a member still: ask them to review the report."
        raise InterviewerIsHereError(msg)
    if member_id == report.writer_id:
        msg = "Name another member; this one wrote the report."
        raise SubstituteWroteError(msg)
