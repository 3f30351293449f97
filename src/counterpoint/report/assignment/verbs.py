"""What is done about writers: plan, choose, take over, hand back."""

from collections import Counter
from collections.abc import Sequence

from counterpoint.interview.meeting import store as meeting_store
from counterpoint.interview.meeting.model import (
    TOLD,
    Interview,
    InterviewState,
)
from counterpoint.kernel.ids import AssignmentId, InterviewId, MemberId, new_id
from counterpoint.report import store as report_store
from counterpoint.report.assignment import store
from counterpoint.report.assignment.model import (
    Assignment,
    AuditorWritesError,
    NotAssignedError,
    NothingToWriteError,
    Plan,
    ToWrite,
    WriterAssigned,
    WriterReleased,
    WritingClaimed,
    all_pairs,
    check_chosen,
    proposed,
)
from counterpoint.report.draft.store import list_begun
from counterpoint.report.model import InterviewReportedError, check_two_people
from counterpoint.report.relation import writer_relations
from counterpoint.report.separation.store import keep_apart
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.member.model import Member
from counterpoint.study.member.store import find_member_by_id, list_members
from counterpoint.study.permission import TEAM, Deed

NEVER_TOLD = frozenset({InterviewState.NO_SHOW, InterviewState.CANCELLED})


def show_plan(tx: Transaction, writers: Sequence[MemberId] | None = None) -> Plan:
    """Show who writes what, and propose writers that keep the pairs even.

    Nothing is changed by looking.

    Args:
        tx: Who acts, and in which study.
        writers: Among whom to share out; all who do research here, if not given.

    Source: method, row M38.
    """
    permission.ask(tx, Deed.READ_REPORTS)
    team = [m for m in list_members(tx.connection) if _may_write(m)]
    chosen = [m.id for m in team if writers is None or m.id in writers]
    meetings = meeting_store.list_interviews(tx.connection)
    assigned = store.list_assignments(tx.connection)
    reports = report_store.list_reports(tx.connection)
    written = {r.interview_id: r.writer_id for r in reports if r.interview_id}
    counts: Counter[tuple[MemberId, MemberId]] = Counter()
    for each in meetings:
        known = assigned.get(each.id)
        writer = written.get(each.id) or (known.writer_id if known else None)
        if each.interviewer_id is not None and writer is not None:
            counts[each.interviewer_id, writer] += 1
    open_ = [m for m in meetings if m.id not in written and m.state not in NEVER_TOLD]
    waiting = [
        (m.id, m.interviewer_id)
        for m in open_
        if m.id not in assigned and m.interviewer_id is not None
    ]
    proposals = proposed(waiting, chosen, counts)
    begun = list_begun(tx.connection)
    to_write = []
    for m in open_:
        known = assigned.get(m.id)
        writer = known.writer_id if known else None
        to_write.append(
            ToWrite(
                interview_id=m.id,
                interviewer_id=m.interviewer_id,
                writer_id=writer,
                proposed_id=proposals.get(m.id),
                is_told=m.state in TOLD,
                is_begun=(m.id, writer) in begun,
            )
        )
    asked = dict.fromkeys(m.interviewer_id for m in meetings if m.interviewer_id)
    everybody = [m.id for m in team if m.id in asked or m.id in chosen]
    return Plan(tuple(chosen), all_pairs(everybody, counts), tuple(to_write))


def assign_writer(
    tx: Transaction, *, interview_id: InterviewId, writer_id: MemberId
) -> Assignment:
    """Choose who writes the report of an interview, also in another's place.

    What the one before has written stays theirs and is not shown to the next.

    Raises:
        WriterIsInterviewerError: The member does the interview (M35).
        AuditorWritesError: The member does no research here.
        InterviewReportedError: There is a report of it already.
        NothingToWriteError: The interview did not take place.
        NotFoundError: There is no such interview or member.
    """
    permission.ask(tx, Deed.ASSIGN_WRITER)
    return _choose(tx, interview_id, writer_id)


def claim_report(tx: Transaction, *, interview_id: InterviewId) -> Assignment:
    """Take over writing the report of an interview that nobody writes.

    Raises:
        WriterIsInterviewerError: The acting member does the interview (M35).
        ClaimedError: Somebody else was chosen.
        InterviewReportedError: There is a report of it already.
        NothingToWriteError: The interview did not take place.
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.CLAIM_REPORT)
    return _choose(tx, interview_id, tx.actor, claiming=True)


def release_report(tx: Transaction, *, interview_id: InterviewId) -> None:
    """Let the writer of an interview's report be nobody again.

    What was written stays the writer's, and comes back if they are chosen again.

    Raises:
        NotAssignedError: Nobody was chosen.
        NotFoundError: There is no such interview.
    """
    permission.ask(tx, Deed.RELEASE_REPORT, *writer_relations(tx, interview_id))
    meeting = meeting_store.get_interview(tx.connection, interview_id)
    known = store.find_assignment(tx.connection, interview_id)
    if known is None:
        msg = "Nobody is chosen to write this report; choose somebody first."
        raise NotAssignedError(msg)
    _check_unreported(meeting)
    seq = tx.record(WriterReleased(interview_id, known.writer_id))
    store.retire_assignment(tx.connection, seq, known.id)
    keep_apart(tx.connection, interview_id, None, get_study(tx.connection).data_mode)


def _choose(
    tx: Transaction,
    interview_id: InterviewId,
    writer_id: MemberId,
    *,
    claiming: bool = False,
) -> Assignment:
    meeting = meeting_store.get_interview(tx.connection, interview_id)
    meeting_store.check_member(tx.connection, writer_id)
    member = find_member_by_id(tx.connection, writer_id)
    if member is None or not _may_write(member):
        msg = "Choose a member who does research here; an auditor writes no report."
        raise AuditorWritesError(msg)
    _check_unreported(meeting)
    if meeting.state in NEVER_TOLD:
        msg = "This interview did not take place; there is nothing to write."
        raise NothingToWriteError(msg)
    mode = get_study(tx.connection).data_mode
    check_two_people(meeting.interviewer_id, writer_id, mode)
    known = store.find_assignment(tx.connection, interview_id)
    if known is not None and known.writer_id == writer_id:
        return known
    if claiming:
        check_chosen(known, writer_id)
    id_ = known.id if known else AssignmentId(new_id())
    new = Assignment(id_, interview_id, writer_id)
    event = (
        WritingClaimed(interview_id)
        if claiming
        else WriterAssigned(interview_id, writer_id)
    )
    seq = tx.record(event)
    store.put_assignment(tx.connection, seq, new, mode)
    keep_apart(tx.connection, interview_id, writer_id, mode)
    return new


def _check_unreported(meeting: Interview) -> None:
    if meeting.has_report:
        msg = "This interview has a report already; correct its writer there."
        raise InterviewReportedError(msg)


def _may_write(member: Member) -> bool:
    return member.active and bool(member.roles & TEAM)
