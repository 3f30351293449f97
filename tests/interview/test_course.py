"""Booking and holding interviews, on both databases."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from counterpoint import interview, participant, report
from counterpoint.interview import Interview
from counterpoint.interview.meeting.model import (
    InterviewState,
    NoMinutesReasonError,
    NotNotedError,
    NotToldError,
    StateError,
)
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId
from counterpoint.participant.information.model import NotFirstError
from counterpoint.participant.readiness.model import (
    NotConsentedError,
    NotIncludedError,
    NotInformedAnewError,
)
from counterpoint.report import PassageGiven
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.design.verbs import change_group, change_study
from counterpoint.study.ethics.model import BeforeApprovalError, NoApprovalError
from counterpoint.study.guide import verbs as guides
from counterpoint.study.guide.model import NoQuestionError
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.interview import material
from tests.interview.material import APPROVED, DAY, INFORMED, NOON, SHEET


def book(
    tx: Transaction, whose: ParticipantId, who: MemberId, on: date = DAY
) -> InterviewId:
    """Book an interview."""
    return interview.book_interview(
        tx, participant_id=whose, interviewer_id=who, held_on=on
    ).id


def inform(tx: Transaction, id_: InterviewId, on: date = DAY) -> None:
    """Record that the participant was informed anew, at noon."""
    interview.inform_anew(tx, interview_id=id_, on=on, clock=NOON, document=SHEET)


def held(tx: Transaction, who: MemberId) -> InterviewId:
    """Hold an interview of half an hour with somebody new."""
    id_ = book(tx, material.ready(tx), who)
    inform(tx, id_)
    interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(12, 10))
    interview.finish_interview(
        tx, interview_id=id_, minutes=31, minutes_reason="by the clock"
    )
    return id_


# ── booking ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("met", "named"),
    [
        ((), "own experience of change"),
        ((CriterionKind.OWN_CHANGE,), "confirmed by a professional"),
        ((CriterionKind.CONFIRMATION,), "own experience of change"),
    ],
)
def test_a_user_lacking_a_criterion_cannot_be_booked_and_is_told_which(
    tx: Transaction, ada: MemberId, met: tuple[CriterionKind, ...], named: str
) -> None:
    material.approve(tx)
    whose = material.proposed(tx)
    for kind in met:
        material.criterion(tx, kind, whose)
    with pytest.raises(NotIncludedError) as refused:
        book(tx, whose, ada)
    assert named in str(refused.value)


def test_a_professional_needs_experience_and_no_confirmation(
    tx: Transaction, ada: MemberId
) -> None:
    material.approve(tx)
    whose = material.proposed(tx, "professionals")
    with pytest.raises(NotIncludedError) as refused:
        book(tx, whose, ada)
    assert "experience in the field" in str(refused.value)
    material.criterion(tx, CriterionKind.FIELD_EXPERIENCE, whose)
    material.informed(tx, whose)
    material.consented(tx, whose)
    assert book(tx, whose, ada)


def test_nobody_is_booked_who_has_not_agreed_to_take_part(
    tx: Transaction, ada: MemberId
) -> None:
    material.approve(tx)
    whose = material.proposed(tx)
    for kind in (CriterionKind.OWN_CHANGE, CriterionKind.CONFIRMATION):
        material.criterion(tx, kind, whose)
    with pytest.raises(NotConsentedError):
        book(tx, whose, ada)


def test_an_interview_cannot_be_dated_before_the_approval(
    tx: Transaction, ada: MemberId
) -> None:
    whose = material.ready(tx)
    with pytest.raises(BeforeApprovalError):
        book(tx, whose, ada, on=APPROVED - timedelta(days=1))
    id_ = book(tx, whose, ada)
    with pytest.raises(BeforeApprovalError):
        interview.change_interview(
            tx, interview_id=id_, held_on=APPROVED - timedelta(days=1)
        )


def test_nothing_can_be_booked_without_an_approval(
    tx: Transaction, ada: MemberId
) -> None:
    whose = participant.add_participant(tx, group="users").id
    with pytest.raises((NoApprovalError, NotIncludedError)):
        book(tx, whose, ada)


def test_who_is_recruited_here_is_booked_and_never_just_noted(
    tx: Transaction, ada: MemberId
) -> None:
    with pytest.raises(NotNotedError):
        interview.note_interview(
            tx, participant_id=material.ready(tx), interviewer_id=ada
        )


def test_a_booking_takes_the_latest_guide_of_the_group_and_keeps_it(
    tx: Transaction, ada: MemberId
) -> None:
    guides.write_guide(tx, group="users", questions=["Tell me.", "And then?"])
    second = guides.write_guide(tx, group="users", questions=["Tell me of the key."])
    id_ = book(tx, material.ready(tx), ada)
    guides.write_guide(tx, group="users", questions=["Something else?"])
    assert interview.show_interview(tx, id_).guide_id == second.id
    assert [each.version for each in guides.list_guides(tx)] == [1, 2, 3]


def test_a_guide_asks_something(tx: Transaction) -> None:
    with pytest.raises(NoQuestionError):
        guides.write_guide(tx, group="users", questions=["  ", ""])


# ── holding ──────────────────────────────────────────────────────────────────


def test_an_interview_is_not_started_before_they_were_informed_anew(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = book(tx, material.ready(tx), ada)
    with pytest.raises(NotInformedAnewError):
        interview.start_interview(tx, interview_id=id_, on=DAY)
    inform(tx, id_)
    with pytest.raises(NotInformedAnewError):  # it was at noon
        interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(11, 0))
    started = interview.start_interview(
        tx, interview_id=id_, on=DAY, clock=time(12, 10)
    )
    assert (started.state, started.clock) == (InterviewState.STARTED, time(12, 10))


def test_informed_anew_comes_after_the_first_information(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = book(tx, material.ready(tx), ada)
    with pytest.raises(NotFirstError):
        inform(tx, id_, on=INFORMED)


def test_a_finished_interview_has_minutes_that_somebody_can_account_for(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = book(tx, material.ready(tx), ada)
    inform(tx, id_)
    interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(12, 10))
    with pytest.raises(NoMinutesReasonError):
        interview.finish_interview(tx, interview_id=id_, minutes=31)
    done = interview.finish_interview(
        tx,
        interview_id=id_,
        minutes=31,
        minutes_reason="by the clock",
        field_note=" a calm room ",
    )
    assert (done.state, done.minutes, done.field_note) == ("held", 31, "a calm room")


@pytest.mark.parametrize("end", [interview.mark_no_show, interview.cancel_interview])
def test_an_interview_that_did_not_take_place_has_come_to_its_end(
    tx: Transaction, ada: MemberId, end: Callable[..., Interview]
) -> None:
    id_ = book(tx, material.ready(tx), ada)
    end(tx, interview_id=id_)
    with pytest.raises(StateError):
        interview.start_interview(tx, interview_id=id_, on=DAY)
    assert interview.list_my_interviews(tx) == []


def test_what_was_told_until_an_interview_was_broken_off_counts(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = book(tx, material.ready(tx), ada)
    inform(tx, id_)
    interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(12, 10))
    assert interview.break_off(tx, interview_id=id_).state == "broken off"


def test_one_person_can_be_interviewed_again(tx: Transaction, ada: MemberId) -> None:
    whose = material.ready(tx)
    first, second = book(tx, whose, ada), book(tx, whose, ada, DAY + timedelta(days=9))
    assert [each.id for each in interview.list_my_interviews(tx)] == [first, second]


def test_only_the_interviewer_or_a_coordinator_holds_an_interview(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo Ek", roles=[Role.RESEARCHER]).id
        cleo = add_member(tx, key="cleo", name="Cleo Ab", roles=[Role.RESEARCHER]).id
        id_ = book(tx, material.ready(tx), bo)
    with database.write(cleo) as tx, pytest.raises(NotAllowedError):
        inform(tx, id_)
    with database.write(bo) as tx:
        inform(tx, id_)
        interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(13, 0))
    with database.write(cleo) as tx, pytest.raises(NotAllowedError):
        interview.finish_interview(tx, interview_id=id_)


# ── what is worth a second look ──────────────────────────────────────────────


def test_days_and_lengths_out_of_the_ordinary_are_flagged_and_never_refused(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = held(tx, ada)
    assert interview.list_flags(tx) == {}
    change_study(tx, window_start=date(2017, 1, 1), window_end=date(2017, 12, 31))
    change_group(tx, key="users", minutes_low=35, minutes_high=40)
    assert interview.list_flags(tx)[id_] == (
        "outside the collection window",
        "shorter than expected",
    )
    change_group(tx, key="users", minutes_low=10, minutes_high=20)
    assert interview.list_flags(tx)[id_][-1] == "longer than expected"


# ── what follows from it ─────────────────────────────────────────────────────


def test_there_is_no_report_of_an_interview_that_was_not_held(
    database: Database, ada: MemberId
) -> None:
    words = [PassageGiven("The keys came on a Friday.")]
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo Ek", roles=[Role.RESEARCHER]).id
        id_ = book(tx, material.ready(tx), ada)
        done = held(tx, ada)
    with database.write(bo) as tx, pytest.raises(NotToldError):
        report.file_report(tx, interview_id=id_, passages=words)
    with database.write(bo) as tx:
        assert report.file_report(tx, interview_id=done, passages=words).version == 1
