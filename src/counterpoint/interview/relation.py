"""What a member is to an interview, for the permission table."""

from counterpoint.interview.meeting.store import get_interview, list_interviews
from counterpoint.kernel.ids import InterviewId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.permission import Relation


def interviewer_of(tx: Transaction, interview_id: InterviewId) -> list[Relation]:
    """Say whether the acting member holds an interview.

    Raises:
        NotFoundError: There is no such interview.
    """
    is_theirs = get_interview(tx.connection, interview_id).interviewer_id == tx.actor
    return [Relation.INTERVIEWER] if is_theirs else []


def interviewer_of_participant(
    tx: Transaction, participant_id: ParticipantId
) -> list[Relation]:
    """Say whether the acting member holds an interview with a participant."""
    theirs = list_interviews(tx.connection, participant_id)
    is_theirs = any(each.interviewer_id == tx.actor for each in theirs)
    return [Relation.INTERVIEWER] if is_theirs else []
