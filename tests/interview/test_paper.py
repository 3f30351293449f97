"""The sheet an interviewer takes along."""

from datetime import date, time
from io import BytesIO

import docx

from counterpoint import interview
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.guide.verbs import write_guide
from tests.interview import material


def said(content: bytes) -> str:
    """Give the words of a document."""
    return "\n".join(each.text for each in docx.Document(BytesIO(content)).paragraphs)


def without_recording(tx: Transaction) -> ParticipantId:
    """Take in somebody who agreed to take part, and to nothing else."""
    whose = material.proposed(tx, "professionals")
    material.informed(tx, whose)
    material.criterion(tx, CriterionKind.FIELD_EXPERIENCE, whose)
    material.consented(tx, whose, ConsentScope.TAKE_PART)
    return whose


def test_the_sheet_holds_the_questions_and_what_to_say_first(
    tx: Transaction, ada: MemberId
) -> None:
    whose = material.ready(tx)
    guide = write_guide(tx, group="users", questions=["What helped?", "What hindered?"])
    meeting = interview.book_interview(
        tx,
        participant_id=whose,
        interviewer_id=ada,
        held_on=date(2017, 3, 1),
        clock=time(10, 30),
        place_kind="our office",
        guide_id=guide.id,
    )
    text = said(interview.print_interview(tx, meeting.id))
    for words in (
        "Interview with (1)",
        "Day: 2017-03-01",
        "Time: 10:30",
        "Kind of place: our office",
        "Guide, version 1",
        "What helped?\nWhat hindered?",
        "Informed anew about the study",
    ):
        assert words in text
    assert "Ada" not in text


def test_the_sheet_says_whether_one_may_record(tx: Transaction, ada: MemberId) -> None:
    for whose, words in (
        (material.ready(tx), "Asked whether the conversation may be recorded"),
        (without_recording(tx), "do not record"),
    ):
        meeting = interview.book_interview(
            tx, participant_id=whose, interviewer_id=ada, held_on=date(2017, 3, 1)
        )
        assert words in said(interview.print_interview(tx, meeting.id))


def test_the_sheet_is_in_swedish_where_the_interview_is(
    tx: Transaction, ada: MemberId
) -> None:
    meeting = interview.book_interview(
        tx,
        participant_id=material.ready(tx),
        interviewer_id=ada,
        held_on=date(2017, 3, 1),
        language="sv",
    )
    assert "Intervju med (1)" in said(interview.print_interview(tx, meeting.id))
