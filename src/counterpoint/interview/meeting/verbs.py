"""What is done about interviews: plan, change, list."""

from dataclasses import replace
from datetime import date
from types import EllipsisType

from counterpoint.interview.meeting import store
from counterpoint.interview.meeting.model import (
    HasReportError,
    Interview,
    InterviewChanged,
    InterviewPlanned,
    check_minutes,
)
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.person.store import get_participant
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_interviews(tx: Transaction) -> list[Interview]:
    """List the interviews in the order in which they were planned."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_interviews(tx.connection)


def show_interview(tx: Transaction, interview_id: InterviewId) -> Interview:
    """Show what is known of an interview.

    Raises:
        NotFoundError: There is none of that id.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.get_interview(tx.connection, interview_id)


def plan_interview(  # noqa: PLR0913 - an interview has five facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    interviewer_id: MemberId | None = None,
    held_on: date | None = None,
    minutes: int | None = None,
    place_kind: str | None = None,
) -> Interview:
    """Plan an interview with a participant, or note one that was held.

    Raises:
        NotFoundError: There is no such participant or member.
        MinutesError: No interview lasts that long.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    get_participant(tx.connection, participant_id)
    _check(tx, interviewer_id, minutes)
    new = Interview(
        id=InterviewId(new_id()),
        participant_id=participant_id,
        interviewer_id=interviewer_id,
        held_on=held_on,
        minutes=minutes,
        place_kind=_line(place_kind),
    )
    seq = tx.record(InterviewPlanned(new.id, participant_id, interviewer_id))
    store.put_interview(tx.connection, seq, new)
    return new


def change_interview(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    interview_id: InterviewId,
    interviewer_id: MemberId | EllipsisType | None = ...,
    held_on: date | EllipsisType | None = ...,
    minutes: int | EllipsisType | None = ...,
    place_kind: str | EllipsisType | None = ...,
) -> Interview:
    """Change those facts of an interview that are given; None is not known.

    Raises:
        NotFoundError: There is no such interview or member.
        HasReportError: The interviewer of an interview with a report is
            corrected at the report.
        MinutesError: No interview lasts that long.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_interview(tx.connection, interview_id)
    changed = replace(
        before,
        interviewer_id=(
            before.interviewer_id if interviewer_id is ... else interviewer_id
        ),
        held_on=before.held_on if held_on is ... else held_on,
        minutes=before.minutes if minutes is ... else minutes,
        place_kind=before.place_kind if place_kind is ... else _line(place_kind),
    )
    _check(tx, changed.interviewer_id, changed.minutes)
    if before.has_report and changed.interviewer_id != before.interviewer_id:
        msg = "This interview has a report; correct the interviewer at the report."
        raise HasReportError(msg)
    event = InterviewChanged(
        interview_id, changed.interviewer_id, _day(changed.held_on), changed.minutes
    )
    store.put_interview(tx.connection, tx.record(event), changed)
    return changed


def _check(tx: Transaction, member_id: MemberId | None, minutes: int | None) -> None:
    if member_id is not None:
        store.check_member(tx.connection, member_id)
    check_minutes(minutes)


def _line(value: str | None) -> str | None:
    return " ".join(normalised(value).split()) or None if value else None


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
