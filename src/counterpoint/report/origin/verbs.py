"""What is done about a report's origin: say whose it is, and who made it."""

from dataclasses import replace
from datetime import date
from types import EllipsisType

from counterpoint.interview.meeting import store as meeting_store
from counterpoint.kernel.ids import MemberId, ParticipantId, ReportId
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import check_not_withdrawn
from counterpoint.report import store
from counterpoint.report.event import (
    InterviewerCorrected,
    ReportAssigned,
    ReportMakersSaid,
    WriterCorrected,
)
from counterpoint.report.model import (
    Report,
    ReportState,
    SettledByInterviewError,
    check_two_people,
)
from counterpoint.report.relation import ask_to_write
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed


def say_whose(
    tx: Transaction, *, report_id: ReportId, participant_id: ParticipantId | None
) -> Report:
    """Say whose account a brought-in report is; None makes it unknown again.

    Raises:
        SettledByInterviewError: The report is of an interview, which says it.
        LeftError: The participant withdrew.
        NotFoundError: There is no such report or participant.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    before = _brought_in(tx, report_id)
    if participant_id is not None:
        whose = get_participant(tx.connection, participant_id)
        check_not_withdrawn(whose.exit)
    seq = tx.record(ReportAssigned(report_id, participant_id))
    changed = replace(before, participant_id=participant_id)
    store.put_report(tx.connection, seq, changed)
    return store.get_report(tx.connection, report_id)


def say_who_made(
    tx: Transaction,
    *,
    report_id: ReportId,
    interviewer_id: MemberId | EllipsisType | None = ...,
    writer_id: MemberId | EllipsisType | None = ...,
    held_on: date | EllipsisType | None = ...,
) -> Report:
    """Say who did the interview, who wrote, and when, of a brought-in report.

    What is not given stays; None is not known. An approval falls when the
    makers change.

    Raises:
        WriterIsInterviewerError: They would be one and the same member (M35).
        SettledByInterviewError: The report is of an interview, which says it.
        NotFoundError: There is no such report or member.
    """
    permission.ask(tx, Deed.BRING_IN_REPORT)
    before = _brought_in(tx, report_id)
    changed = _made_by(
        tx,
        replace(before, held_on=before.held_on if held_on is ... else held_on),
        interviewer=(
            before.interviewer_id if interviewer_id is ... else interviewer_id
        ),
        writer=before.writer_id if writer_id is ... else writer_id,
    )
    day = changed.held_on.isoformat() if changed.held_on else None
    event = ReportMakersSaid(report_id, changed.interviewer_id, changed.writer_id, day)
    store.put_report(tx.connection, tx.record(event), changed)
    return store.get_report(tx.connection, report_id)


def correct_interviewer(
    tx: Transaction, *, report_id: ReportId, interviewer_id: MemberId
) -> Report:
    """Correct who did the interview of a report, at both places at once.

    Raises:
        WriterIsInterviewerError: The member wrote the report (M35).
        NotFoundError: There is no such report or member.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_report(tx.connection, report_id)
    changed = _made_by(tx, before, interviewer=interviewer_id, writer=before.writer_id)
    seq = tx.record(InterviewerCorrected(report_id, interviewer_id))
    if before.interview_id is not None:
        meeting = meeting_store.get_interview(tx.connection, before.interview_id)
        corrected = replace(meeting, interviewer_id=interviewer_id)
        meeting_store.put_interview(tx.connection, seq, corrected)
    store.put_report(tx.connection, seq, changed)
    return store.get_report(tx.connection, report_id)


def correct_writer(
    tx: Transaction, *, report_id: ReportId, writer_id: MemberId
) -> Report:
    """Hand a report over to another writer.

    Raises:
        WriterIsInterviewerError: The member did the interview (M35).
        NotFoundError: There is no such report or member.
    """
    permission.ask(tx, *ask_to_write(tx, report_id))
    before = store.get_report(tx.connection, report_id)
    changed = _made_by(tx, before, interviewer=before.interviewer_id, writer=writer_id)
    seq = tx.record(WriterCorrected(report_id, writer_id))
    store.put_report(tx.connection, seq, changed)
    return store.get_report(tx.connection, report_id)


def _made_by(
    tx: Transaction,
    before: Report,
    *,
    interviewer: MemberId | None,
    writer: MemberId | None,
) -> Report:
    """Give a report its makers, once they may be that; an approval falls."""
    for member_id in (interviewer, writer):
        if member_id is not None:
            meeting_store.check_member(tx.connection, member_id)
    mode = get_study(tx.connection).data_mode
    check_two_people(interviewer, writer, mode)
    is_same = (interviewer, writer) == (before.interviewer_id, before.writer_id)
    falls = before.state is ReportState.APPROVED and not is_same
    return replace(
        before,
        interviewer_id=interviewer,
        writer_id=writer,
        data_mode=mode,
        state=ReportState.SUBMITTED if falls else before.state,
    )


def _brought_in(tx: Transaction, report_id: ReportId) -> Report:
    report = store.get_report(tx.connection, report_id)
    if not report.brought_in:
        msg = "This report belongs to an interview; correct the interview instead."
        raise SettledByInterviewError(msg)
    return report
