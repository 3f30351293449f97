"""What is done when an interview is held: inform anew, start, finish."""

from dataclasses import replace
from datetime import date, time

from counterpoint.interview.meeting import store
from counterpoint.interview.meeting.model import (
    FieldNoteKept,
    Interview,
    InterviewMoved,
    InterviewState,
    NoInterviewerError,
    check_minutes,
    check_next,
    check_not_measured,
    check_reason,
)
from counterpoint.interview.recording.store import measured_minutes
from counterpoint.interview.relation import interviewer_of
from counterpoint.kernel.ids import InformationId, InterviewId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.information import store as information_store
from counterpoint.participant.information.model import (
    Information,
    InformationForm,
    InformationKind,
    ParticipantInformed,
)
from counterpoint.participant.information.model import (
    check_next as check_next_information,
)
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import (
    Occasion,
    check_may_start,
    check_not_withdrawn,
    check_stays,
)
from counterpoint.participant.readiness.store import readiness_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.ethics.model import Dated
from counterpoint.study.ethics.verbs import check_after_approval
from counterpoint.study.permission import Deed


def inform_anew(  # noqa: PLR0913 - the event has these facts
    tx: Transaction,
    *,
    interview_id: InterviewId,
    on: date,
    document: str,
    clock: time | None = None,
    form: InformationForm = InformationForm.ORAL,
) -> Information:
    """Record that the participant of an interview was informed anew.

    Args:
        tx: Who acts: the one who informed.
        interview_id: Before which interview.
        on: The day.
        document: The document and its version: "information sheet, version 2".
        clock: The time of day; needed on the day of the first information.
        form: Whether in speech or in writing.

    Raises:
        NotFoundError: There is no such interview.
        NotFirstError: It is not after the first information, or there is none.
        BeforeApprovalError: The day lies before the ethics approval.
        LeftError: The participant takes no further part.

    Source: method, row M31.
    """
    permission.ask(tx, Deed.INFORM_ANEW, *interviewer_of(tx, interview_id))
    whose = store.get_interview(tx.connection, interview_id).participant_id
    check_stays(readiness_of(tx.connection, whose))
    check_after_approval(tx.connection, on, Dated.INFORMATION)
    told = Information(
        id=InformationId(new_id()),
        participant_id=whose,
        kind=InformationKind.ANEW,
        given=Occasion(on, clock),
        informant_id=tx.actor,
        document=" ".join(normalised(document).split()),
        form=form,
        recorded_by=tx.actor,
    )
    known = information_store.list_information(tx.connection, whose)
    check_next_information(known, told)
    event = ParticipantInformed(whose, told.id, told.kind, tx.actor, form, None)
    information_store.put_information(tx.connection, tx.record(event), told)
    return told


def start_interview(
    tx: Transaction, *, interview_id: InterviewId, on: date, clock: time | None = None
) -> Interview:
    """Start an interview.

    Raises:
        NotFoundError: There is no such interview.
        StateError: It is not booked.
        NoInterviewerError: Nobody is named who holds it.
        NotInformedAnewError: The participant was not informed anew in time.
        NotIncludedError: A criterion is missing.
        NotConsentedError: They do not agree to take part.
        BeforeApprovalError: The day lies before the ethics approval.

    Source: method, row M31; invariants 1 to 4.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    before = store.get_interview(tx.connection, interview_id)
    check_next(before.state, InterviewState.STARTED)
    if before.interviewer_id is None:
        msg = "Say first who holds this interview."
        raise NoInterviewerError(msg)
    check_after_approval(tx.connection, on, Dated.INTERVIEW)
    readiness = readiness_of(tx.connection, before.participant_id)
    check_may_start(readiness, Occasion(on, clock))
    started = replace(
        before, state=InterviewState.STARTED, held_on=on, clock=clock or before.clock
    )
    return _move(tx, started)


def finish_interview(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    minutes: int | None = None,
    minutes_reason: str = "",
    field_note: str | None = None,
) -> Interview:
    """End an interview that was held to its end.

    Args:
        tx: Who acts, and in which study.
        interview_id: Which.
        minutes: How long it lasted, where no recording gives it.
        minutes_reason: How that is known.
        field_note: What the interviewer noticed.

    Raises:
        NotFoundError: There is no such interview.
        StateError: It has not started.
        MinutesError: No interview lasts that long.
        NoMinutesReasonError: Minutes without a reason.
        MinutesMeasuredError: The recording gives another length, and no reason is
            given.

    Source: method, row M22.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    return _end(
        tx,
        interview_id,
        InterviewState.HELD,
        minutes=minutes,
        reason=minutes_reason,
        field_note=field_note,
    )


def break_off(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    minutes: int | None = None,
    minutes_reason: str = "",
    field_note: str | None = None,
) -> Interview:
    """End an interview that was broken off; what was told until then counts.

    Raises:
        NotFoundError: There is no such interview.
        StateError: It has not started.
        MinutesError: No interview lasts that long.
        NoMinutesReasonError: Minutes without a reason.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    return _end(
        tx,
        interview_id,
        InterviewState.BROKEN_OFF,
        minutes=minutes,
        reason=minutes_reason,
        field_note=field_note,
    )


def mark_no_show(tx: Transaction, *, interview_id: InterviewId) -> Interview:
    """Record that the participant did not come.

    Raises:
        NotFoundError: There is no such interview.
        StateError: It is not booked any more.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    return _skip(tx, interview_id, InterviewState.NO_SHOW)


def cancel_interview(tx: Transaction, *, interview_id: InterviewId) -> Interview:
    """Record that the interview will not be held.

    Raises:
        NotFoundError: There is no such interview.
        StateError: It is not booked any more.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    return _skip(tx, interview_id, InterviewState.CANCELLED)


def keep_field_note(
    tx: Transaction, *, interview_id: InterviewId, field_note: str
) -> Interview:
    """Keep what the interviewer noticed, during the interview or after it.

    Raises:
        NotFoundError: There is no such interview.
        LeftError: The participant withdrew.
    """
    permission.ask(tx, Deed.HOLD_INTERVIEW, *interviewer_of(tx, interview_id))
    before = store.get_interview(tx.connection, interview_id)
    check_not_withdrawn(get_participant(tx.connection, before.participant_id).exit)
    noted = replace(before, field_note=normalised(field_note).strip())
    seq = tx.record(FieldNoteKept(interview_id))
    store.put_interview(tx.connection, seq, noted)
    return noted


def _end(  # noqa: PLR0913 - the end has these facts
    tx: Transaction,
    interview_id: InterviewId,
    state: InterviewState,
    *,
    minutes: int | None,
    reason: str,
    field_note: str | None,
) -> Interview:
    before = store.get_interview(tx.connection, interview_id)
    check_next(before.state, state)
    check_minutes(minutes)
    measured = measured_minutes(tx.connection, interview_id)
    if measured is None:
        check_reason(minutes, reason)
    else:
        check_not_measured(minutes, measured, reason)
        minutes, reason = (measured, "") if minutes is None else (minutes, reason)
    note = before.field_note if field_note is None else normalised(field_note).strip()
    ended = replace(
        before,
        state=state,
        minutes=minutes,
        minutes_reason=normalised(reason).strip(),
        field_note=note,
    )
    return _move(tx, ended)


def _skip(
    tx: Transaction, interview_id: InterviewId, state: InterviewState
) -> Interview:
    before = store.get_interview(tx.connection, interview_id)
    check_next(before.state, state)
    return _move(tx, replace(before, state=state))


def _move(tx: Transaction, moved: Interview) -> Interview:
    seq = tx.record(InterviewMoved(moved.id, moved.state))
    store.put_interview(tx.connection, seq, moved)
    return moved
