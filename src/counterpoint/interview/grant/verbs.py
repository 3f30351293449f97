"""What is done about grants: let a member listen, and end it."""

from counterpoint.interview.grant import store
from counterpoint.interview.grant.model import (
    Grant,
    GrantedAlreadyError,
    ListeningEnded,
    ListeningGranted,
    NoGrantError,
)
from counterpoint.interview.meeting.store import check_member, get_interview
from counterpoint.kernel.ids import InterviewId, ListeningGrantId, MemberId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def grant_listening(
    tx: Transaction, *, interview_id: InterviewId, member_id: MemberId, reason: str
) -> Grant:
    """Let a member listen to the sound of an interview.

    Raises:
        NotFoundError: There is no such interview or member.
        GrantedAlreadyError: They may listen already.
        NoGrantReasonError: No reason is given.

    Source: method, section 3.6.
    """
    permission.ask(tx, Deed.GRANT_LISTENING)
    get_interview(tx.connection, interview_id)
    check_member(tx.connection, member_id)
    given = store.list_grants(tx.connection, interview_id)
    if any(each.member_id == member_id for each in given):
        msg = "This member may listen to it already."
        raise GrantedAlreadyError(msg)
    new = Grant(
        id=ListeningGrantId(new_id()),
        interview_id=interview_id,
        member_id=member_id,
        granted_by=tx.actor,
        reason=" ".join(normalised(reason).split()),
    )
    seq = tx.record(ListeningGranted(interview_id, new.id, member_id))
    store.put_grant(tx.connection, seq, new)
    return new


def end_listening(
    tx: Transaction, *, interview_id: InterviewId, member_id: MemberId
) -> None:
    """End a member's leave to listen.

    Raises:
        NoGrantError: They have none for this interview.
    """
    permission.ask(tx, Deed.GRANT_LISTENING)
    given = store.list_grants(tx.connection, interview_id)
    grant = next((each for each in given if each.member_id == member_id), None)
    if grant is None:
        msg = "This member has no leave to listen to this interview."
        raise NoGrantError(msg)
    seq = tx.record(ListeningEnded(interview_id, grant.id, member_id))
    store.end_grant(tx.connection, seq, grant.id)
