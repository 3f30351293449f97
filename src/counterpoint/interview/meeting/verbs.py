"""What is done about interviews: book one, note one, change, list."""

from dataclasses import replace
from datetime import date, time
from types import EllipsisType
from typing import TypeVar

from counterpoint.interview.meeting import store
from counterpoint.interview.meeting.model import (
    Chooser,
    Flag,
    HasReportError,
    Interview,
    InterviewBooked,
    InterviewChanged,
    InterviewNoted,
    InterviewState,
    NotNotedError,
    check_minutes,
    check_not_measured,
    flags_of,
)
from counterpoint.interview.recording.store import measured_minutes
from counterpoint.kernel.ids import (
    GuideId,
    InterviewId,
    MemberId,
    ParticipantId,
    new_id,
)
from counterpoint.kernel.text import normalised
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import (
    PersonOrigin,
    check_may_be_booked,
    check_not_withdrawn,
)
from counterpoint.participant.readiness.store import readiness_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study, list_groups
from counterpoint.study.ethics.model import Dated, check_not_before
from counterpoint.study.ethics.store import first_approval_on
from counterpoint.study.ethics.verbs import check_after_approval
from counterpoint.study.guide.store import get_guide, latest_guide
from counterpoint.study.permission import Deed

Fact = TypeVar("Fact")


def list_interviews(tx: Transaction) -> list[Interview]:
    """List the interviews in the order in which they were planned."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_interviews(tx.connection)


def list_my_interviews(tx: Transaction) -> list[Interview]:
    """List those the acting member holds and has not finished, by day."""
    permission.ask(tx, Deed.READ_PEOPLE)
    open_ = {InterviewState.BOOKED, InterviewState.STARTED}
    mine = [
        each
        for each in store.list_interviews(tx.connection)
        if each.interviewer_id == tx.actor and each.state in open_
    ]
    return sorted(mine, key=lambda each: (each.held_on or date.max, each.id))


def show_interview(tx: Transaction, interview_id: InterviewId) -> Interview:
    """Show what is known of an interview.

    Raises:
        NotFoundError: There is none of that id.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.get_interview(tx.connection, interview_id)


def list_flags(tx: Transaction) -> dict[InterviewId, tuple[Flag, ...]]:
    """List, by interview, what is worth a second look; never a refusal."""
    permission.ask(tx, Deed.READ_PEOPLE)
    study = get_study(tx.connection)
    groups = {each.id: each for each in list_groups(tx.connection)}
    found = {}
    for each in store.list_interviews(tx.connection):
        person = get_participant(tx.connection, each.participant_id)
        group = groups[person.group_id]
        found[each.id] = flags_of(
            each,
            window=(study.window_start, study.window_end),
            minutes=(group.minutes_low, group.minutes_high),
        )
    return {id_: flags for id_, flags in found.items() if flags}


def note_interview(  # noqa: PLR0913 - an interview has five facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    interviewer_id: MemberId | None = None,
    held_on: date | None = None,
    minutes: int | None = None,
    place_kind: str | None = None,
) -> Interview:
    """Note an interview that was held before its participant came here.

    Raises:
        NotFoundError: There is no such participant or member.
        LeftError: The participant withdrew.
        NotNotedError: The participant is recruited here; book the interview.
        BeforeApprovalError: The day lies before a known ethics approval.
        MinutesError: No interview lasts that long.

    Source: method, brought-in material.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    person = get_participant(tx.connection, participant_id)
    check_not_withdrawn(person.exit)
    if person.origin is PersonOrigin.RECRUITED:
        msg = "This participant is recruited here: book the interview, then hold it."
        raise NotNotedError(msg)
    if interviewer_id is not None:
        store.check_member(tx.connection, interviewer_id)
    check_minutes(minutes)
    _check_day_known(tx, held_on)
    new = Interview(
        id=InterviewId(new_id()),
        participant_id=participant_id,
        interviewer_id=interviewer_id,
        held_on=held_on,
        minutes=minutes,
        place_kind=_line(place_kind),
    )
    seq = tx.record(InterviewNoted(new.id, participant_id, interviewer_id))
    store.put_interview(tx.connection, seq, new)
    return new


def book_interview(  # noqa: PLR0913 - a booking has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    interviewer_id: MemberId,
    held_on: date,
    clock: time | None = None,
    place_kind: str | None = None,
    place_chosen_by: Chooser | None = None,
    guide_id: GuideId | None = None,
    language: str | None = None,
    others_present: str = "",
    relationship: str = "",
) -> Interview:
    """Book an interview with somebody who is included and agreed to take part.

    The place is a kind of place, never the place itself, and others present are
    named by role. Without a guide it is the latest of the group; ``language`` is a
    BCP 47 tag, where it is not the study's.

    Raises:
        NotFoundError: There is no such participant, member or guide.
        LeftError: The participant takes no further part.
        NotIncludedError: A criterion of the group is not recorded as met.
        NotConsentedError: They did not agree to take part.
        NoApprovalError: No ethics approval is recorded.
        BeforeApprovalError: The day lies before it.

    Source: method, rows M7, M8, M10, M29 and M30.
    """
    permission.ask(tx, Deed.BOOK_INTERVIEW)
    check_may_be_booked(readiness_of(tx.connection, participant_id))
    store.check_member(tx.connection, interviewer_id)
    check_after_approval(tx.connection, held_on, Dated.INTERVIEW)
    new = Interview(
        id=InterviewId(new_id()),
        participant_id=participant_id,
        interviewer_id=interviewer_id,
        held_on=held_on,
        clock=clock,
        state=InterviewState.BOOKED,
        place_kind=_line(place_kind),
        place_chosen_by=place_chosen_by,
        guide_id=_guide_of(tx, participant_id, guide_id),
        language=_line(language),
        others_present=_text(others_present),
        relationship=_text(relationship),
    )
    event = InterviewBooked(new.id, participant_id, interviewer_id, new.guide_id)
    store.put_interview(tx.connection, tx.record(event), new)
    return new


def _guide_of(
    tx: Transaction, participant_id: ParticipantId, chosen: GuideId | None
) -> GuideId | None:
    if chosen is not None:
        get_guide(tx.connection, chosen)
        return chosen
    group_id = get_participant(tx.connection, participant_id).group_id
    latest = latest_guide(tx.connection, group_id)
    return latest.id if latest else None


def change_interview(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    interview_id: InterviewId,
    interviewer_id: MemberId | EllipsisType | None = ...,
    held_on: date | EllipsisType | None = ...,
    clock: time | EllipsisType | None = ...,
    minutes: int | EllipsisType | None = ...,
    minutes_reason: str | None = None,
    place_kind: str | EllipsisType | None = ...,
    place_chosen_by: Chooser | EllipsisType | None = ...,
    guide_id: GuideId | EllipsisType | None = ...,
    language: str | EllipsisType | None = ...,
    others_present: str | None = None,
    relationship: str | None = None,
) -> Interview:
    """Change those facts of an interview that are given; None is not known.

    Raises:
        NotFoundError: There is no such interview, member or guide.
        HasReportError: The interviewer of an interview with a report is
            corrected at the report.
        BeforeApprovalError: The day lies before the ethics approval.
        MinutesError: No interview lasts that long.
        MinutesMeasuredError: The recording gives another length, and no reason is
            given.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_interview(tx.connection, interview_id)
    changed = replace(
        before,
        interviewer_id=_or(interviewer_id, before.interviewer_id),
        held_on=_or(held_on, before.held_on),
        clock=_or(clock, before.clock),
        minutes=_or(minutes, before.minutes),
        minutes_reason=_kept(minutes_reason, before.minutes_reason),
        place_kind=before.place_kind if place_kind is ... else _line(place_kind),
        place_chosen_by=_or(place_chosen_by, before.place_chosen_by),
        guide_id=_or(guide_id, before.guide_id),
        language=before.language if language is ... else _line(language),
        others_present=_kept(others_present, before.others_present),
        relationship=_kept(relationship, before.relationship),
    )
    _check_changed(tx, before, changed)
    day = None if changed.held_on is None else changed.held_on.isoformat()
    event = InterviewChanged(interview_id, changed.interviewer_id, day, changed.minutes)
    store.put_interview(tx.connection, tx.record(event), changed)
    return changed


def _check_changed(tx: Transaction, before: Interview, changed: Interview) -> None:
    if changed.interviewer_id is not None:
        store.check_member(tx.connection, changed.interviewer_id)
    if changed.guide_id is not None and changed.guide_id != before.guide_id:
        get_guide(tx.connection, changed.guide_id)
    check_minutes(changed.minutes)
    measured = measured_minutes(tx.connection, before.id)
    check_not_measured(changed.minutes, measured, changed.minutes_reason)
    _check_day_known(tx, changed.held_on)
    if before.has_report and changed.interviewer_id != before.interviewer_id:
        msg = "This interview has a report; correct the interviewer at the report."
        raise HasReportError(msg)


def _check_day_known(tx: Transaction, held_on: date | None) -> None:
    if held_on is not None:
        approved = first_approval_on(tx.connection)
        check_not_before(approved, held_on, Dated.INTERVIEW)


def _or(given: Fact | EllipsisType, before: Fact) -> Fact:
    return before if isinstance(given, EllipsisType) else given


def _kept(given: str | None, before: str) -> str:
    return before if given is None else _text(given)


def _text(value: str) -> str:
    return normalised(value).strip()


def _line(value: str | None) -> str | None:
    return " ".join(normalised(value).split()) or None if value else None
