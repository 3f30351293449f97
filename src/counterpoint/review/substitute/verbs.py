"""What is done about substitutes: name one."""

from dataclasses import replace

from counterpoint.interview.meeting.store import check_member
from counterpoint.kernel.ids import DecisionId, MemberId, ReportId
from counterpoint.report import store as report_store
from counterpoint.report.model import Report
from counterpoint.review.substitute.model import (
    OtherDecisionError,
    SubstituteNamed,
    check_substitute,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision.store import list_decisions
from counterpoint.study.member.store import roles_of
from counterpoint.study.permission import Deed


def name_substitute(
    tx: Transaction,
    *,
    report_id: ReportId,
    member_id: MemberId,
    decision_id: DecisionId,
) -> Report:
    """Name who reviews a report in place of an interviewer who has left.

    Args:
        tx: Of the coordinator.
        report_id: The report.
        member_id: Who reviews it.
        decision_id: The recorded decision, about this report, that says so.

    Raises:
        InterviewerIsHereError: The interviewer takes part in the study.
        SubstituteWroteError: The member wrote the report.
        OtherDecisionError: No decision of that id is about this report.
        NotFoundError: There is no such report or member.

    Source: method, section 3.4; invariant 7.
    """
    permission.ask(tx, Deed.NAME_SUBSTITUTE)
    before = report_store.get_report(tx.connection, report_id)
    check_member(tx.connection, member_id)
    interviewer = before.interviewer_id
    here = interviewer is not None and bool(roles_of(tx.connection, interviewer))
    check_substitute(before, member_id, interviewer_takes_part=here)
    about_it = list_decisions(tx.connection, report_id)
    if decision_id not in {each.id for each in about_it}:
        msg = "Record a decision about this report first, with its reason."
        raise OtherDecisionError(msg)
    seq = tx.record(SubstituteNamed(report_id, member_id, decision_id))
    named = replace(before, substitute_id=member_id)
    report_store.put_report(tx.connection, seq, named)
    return named
