"""The draft that the acting member writes on, and whether it may be written on now."""

from dataclasses import replace

from counterpoint.interview.meeting import store as meeting_store
from counterpoint.interview.meeting.model import check_told
from counterpoint.kernel.ids import DraftId, InterviewId, MemberId, new_id
from counterpoint.report import store as report_store
from counterpoint.report.assignment.store import find_report_of
from counterpoint.report.draft import store
from counterpoint.report.draft.model import (
    Draft,
    DraftPassage,
    HandedInError,
    StaleDraftError,
)
from counterpoint.report.model import ReportState, check_two_people
from counterpoint.report.relation import writer_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import get_study


def writable_draft(tx: Transaction, interview_id: InterviewId, revision: int) -> Draft:
    """Give the draft as it is kept, to be followed by another state.

    Raises:
        StaleDraftError: It was saved from another window meanwhile.
        HandedInError: The report lies with its reviewer.
        WriterIsInterviewerError: The writer did the interview (M35).
        NotToldError: The interview has not been held.
        NotFoundError: There is no such interview.
    """
    meeting = meeting_store.get_interview(tx.connection, interview_id)
    check_told(meeting.state)
    before = draft_of(tx, interview_id)
    mode = get_study(tx.connection).data_mode
    check_two_people(meeting.interviewer_id, before.writer_id, mode)
    check_open(tx, interview_id)
    if before.revision != revision:
        msg = (
            "This draft was saved from another window meanwhile; copy what you "
            "wrote here, and reload the page."
        )
        raise StaleDraftError(msg)
    return before


def whose_draft(tx: Transaction, interview_id: InterviewId) -> MemberId:
    """Give who writes; whoever acts has been let in as, or for, that member."""
    return writer_of(tx, interview_id) or tx.actor


def draft_of(tx: Transaction, interview_id: InterviewId) -> Draft:
    """Read the draft, or make what one begins from."""
    writer = whose_draft(tx, interview_id)
    known = store.find_draft(tx.connection, interview_id, writer)
    if known is not None:
        return known
    begun = Draft(DraftId(new_id()), interview_id, writer, 0, ())
    filed = find_report_of(tx.connection, interview_id)
    if filed is None:
        return begun
    text = report_store.get_text(tx.connection, filed)
    passages = tuple(
        DraftPassage(
            id=each.id,
            text=text.words_of(each),
            kind=each.kind,
            marks=each.marks,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
            mark=each.mark,
        )
        for each in text.passages
    )
    return replace(begun, passages=passages, based_on=text.version)


def check_open(tx: Transaction, interview_id: InterviewId) -> None:
    """Refuse to write while the report is looked at.

    Raises:
        HandedInError: It lies with its reviewer.
    """
    filed = find_report_of(tx.connection, interview_id)
    if filed is None:
        return
    if report_store.get_report(tx.connection, filed).state is ReportState.SUBMITTED:
        msg = "This report lies with its reviewer; ask them to return it, then write."
        raise HandedInError(msg)
