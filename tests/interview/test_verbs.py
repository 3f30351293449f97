"""What is done about interviews, on both databases."""

from datetime import date

import pytest

from counterpoint import interview, participant
from counterpoint.interview.meeting.model import MinutesError
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import NoSuchMemberError
from tests.report.material import take_back


@pytest.fixture
def whose(tx: Transaction) -> ParticipantId:
    """The first user."""
    return participant.add_participant(tx, group="users").id


def test_an_interview_is_planned_with_what_is_known(
    tx: Transaction, whose: ParticipantId, ada: MemberId
) -> None:
    planned = interview.note_interview(
        tx,
        participant_id=whose,
        interviewer_id=ada,
        held_on=date(2023, 6, 13),
        minutes=31,
        place_kind=" treatment  unit ",
    )
    assert planned.place_kind == "treatment unit"
    assert not planned.has_report
    assert interview.show_interview(tx, planned.id) == planned
    assert interview.list_interviews(tx) == [planned]


def test_nothing_but_the_participant_need_be_known(
    tx: Transaction, whose: ParticipantId
) -> None:
    planned = interview.note_interview(tx, participant_id=whose)
    assert (planned.interviewer_id, planned.held_on, planned.minutes) == (None,) * 3


def test_facts_are_changed_one_by_one_and_can_be_unsaid(
    tx: Transaction, whose: ParticipantId, ada: MemberId
) -> None:
    id_ = interview.note_interview(tx, participant_id=whose, minutes=20).id
    interview.change_interview(tx, interview_id=id_, interviewer_id=ada)
    changed = interview.change_interview(tx, interview_id=id_, minutes=None)
    assert (changed.interviewer_id, changed.minutes) == (ada, None)


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_no_interview_lasts_that_long(
    tx: Transaction, whose: ParticipantId, minutes: int
) -> None:
    with pytest.raises(MinutesError):
        interview.note_interview(tx, participant_id=whose, minutes=minutes)


def test_only_members_interview(tx: Transaction, whose: ParticipantId) -> None:
    with pytest.raises(NoSuchMemberError):
        interview.note_interview(
            tx, participant_id=whose, interviewer_id=MemberId("nobody")
        )


def test_only_participants_are_interviewed(tx: Transaction) -> None:
    with pytest.raises(NotFoundError):
        interview.note_interview(tx, participant_id=ParticipantId("p404"))
    with pytest.raises(NotFoundError):
        interview.show_interview(tx, InterviewId("i404"))


def test_a_change_can_be_taken_back(tx: Transaction, whose: ParticipantId) -> None:
    planned = interview.note_interview(tx, participant_id=whose, minutes=20)
    interview.change_interview(tx, interview_id=planned.id, minutes=25)
    take_back(tx)
    assert interview.show_interview(tx, planned.id) == planned
