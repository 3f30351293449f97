"""What must stand in the records before any sound of an interview is kept."""

from counterpoint.interview.meeting.model import Interview, InterviewState
from counterpoint.interview.meeting.store import get_interview
from counterpoint.interview.recording.model import (
    check_consent,
    check_has_begun,
    check_may_add,
)
from counterpoint.interview.recording.store import find_recording
from counterpoint.kernel.ids import InterviewId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.consent.store import list_consents
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import (
    Occasion,
    PersonOrigin,
    check_informed_anew,
    check_stays,
)
from counterpoint.participant.readiness.store import check_day, readiness_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study.ethics.model import Dated


def check_may_attach(tx: Transaction, interview_id: InterviewId) -> Interview:
    """Refuse sound that must not be kept; give the interview it belongs to.

    Of somebody who was brought in, what is not recorded is not held against the
    recording; what is recorded, is.

    Raises:
        NotFoundError: There is no such interview.
        LeftError: The participant takes no further part.
        NotStartedError: The interview has not begun, or never took place.
        NoRecordingConsentError: The participant did not agree to be recorded.
        NotInformedAnewError: They were not informed anew in time.
        NoApprovalError: No ethics approval is recorded.
        BeforeApprovalError: The interview is dated before it.
        RecordingDestroyedError: The recording was destroyed.
        RecordingLockedError: The report was approved against it.

    Source: method, rows M31 and M33; invariants 1 and 5.
    """
    meeting = get_interview(tx.connection, interview_id)
    person = get_participant(tx.connection, meeting.participant_id)
    readiness = readiness_of(tx.connection, person.id)
    check_stays(readiness)
    check_has_begun(meeting.state)
    check_consent(
        has_agreed=ConsentScope.RECORDING in readiness.consent,
        is_known=person.origin is PersonOrigin.RECRUITED
        or bool(list_consents(tx.connection, person.id)),
    )
    if meeting.held_on is not None:
        if meeting.state is not InterviewState.NOTED:
            check_informed_anew(readiness, Occasion(meeting.held_on, meeting.clock))
        check_day(
            tx.connection, person, meeting.held_on, tx.now().date(), Dated.RECORDING
        )
    check_may_add(find_recording(tx.connection, interview_id))
    return meeting
