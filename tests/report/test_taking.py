"""What a machine heard, or a file holds, goes into a draft and over nothing written.

Source: method, rows M34 and M35; invariant 10.
"""

from dataclasses import replace

import pytest

from counterpoint import report
from counterpoint.interchange.importing import look, take_into_draft
from counterpoint.kernel.ids import InterviewId, MemberId, PassageId, new_id
from counterpoint.report import ExclusionReason, PassageGiven, PassageKind, Speaker
from counterpoint.report.draft.model import (
    Draft,
    DraftPassage,
    HandedInError,
    StaleDraftError,
    TextOrigin,
    UnheardError,
)
from counterpoint.report.machine.model import NoMachineDraftError
from counterpoint.report.taking.model import (
    NothingToTakeError,
    StillListeningError,
    Taken,
    WrittenThereError,
)
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.permission import NotAllowedError
from tests.report import heard
from tests.report.material import join

FILE_ONLY = pytest.mark.parametrize("begun", ["file"], indirect=True)
"""Where rules are tested and no SQL is."""

SRT = b"""1
00:00:00,000 --> 00:00:01,000
I: And then?

2
00:00:01,200 --> 00:00:02,000
P: There was no lamp.
"""


def passage(text: str, **facts: object) -> DraftPassage:
    return DraftPassage(PassageId(new_id()), text, **facts)  # type: ignore[arg-type]


@pytest.fixture
def held(database: Database, ada: MemberId) -> InterviewId:
    """An interview of Ada's that a machine has listened to."""
    id_ = heard.recorded(database, ada)
    heard.listening(database, ada, id_)
    heard.ended(database, ada, id_)
    return id_


@pytest.fixture
def bo(database: Database, ada: MemberId, held: InterviewId) -> MemberId:
    """Who writes the report of it."""
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        report.assign_writer(tx, interview_id=held, writer_id=bo)
    return bo


def save(
    database: Database, who: MemberId, held: InterviewId, *passages: DraftPassage
) -> Draft:
    with database.write(who) as tx:
        revision = report.open_draft(tx, held).draft.revision
        return report.save_draft(
            tx, interview_id=held, passages=passages, revision=revision
        )


def take(
    database: Database, who: MemberId, held: InterviewId, since_ms: int = 0
) -> Taken:
    with database.write(who) as tx:
        revision = report.open_draft(tx, held).draft.revision
        return report.take_machine_draft(
            tx, interview_id=held, revision=revision, since_ms=since_ms
        )


def test_every_word_comes_over_with_its_times_and_says_whose_it_is(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    taken = take(database, bo, held)
    with database.read(bo) as tx:
        kept = report.open_draft(tx, held).draft.passages
    assert kept == taken.draft.passages
    assert [(p.text, p.start_ms, p.end_ms) for p in kept] == [
        (s.text, s.sound.start_ms, s.sound.end_ms) for s in heard.SEGMENTS
    ]
    assert {p.origin for p in kept} == {TextOrigin.MACHINE}
    assert {p.kind for p in kept} == {PassageKind.UNKNOWN}
    assert [item.place for item in taken.left] == ["0:02–0:03"]  # speech, no words


def test_what_is_written_stays_and_the_machine_follows_it(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    mine = passage("The keys came.", start_ms=0, end_ms=900)
    save(database, bo, held, mine, passage("  "))
    with pytest.raises(WrittenThereError):
        take(database, bo, held)
    taken = take(database, bo, held, since_ms=900)
    texts = [p.text for p in taken.draft.passages]
    assert texts == [mine.text, "and then", "i had no lamp 🐢"]
    assert taken.draft.passages[0] == mine
    with pytest.raises(WrittenThereError):  # not twice, either
        take(database, bo, held)


@FILE_ONLY
def test_a_passage_cut_by_the_time_comes_over_whole_and_begins_there(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    taken = take(database, bo, held, since_ms=500)
    first = taken.draft.passages[0]
    assert (first.text, first.start_ms, first.end_ms) == (
        heard.SEGMENTS[0].text,
        500,
        900,
    )
    with pytest.raises(NothingToTakeError):
        take(database, bo, held, since_ms=3_900)


@FILE_ONLY
def test_what_is_excluded_stays_behind_and_is_listed(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    with database.write(bo) as tx:
        report.exclude_sound(
            tx,
            interview_id=held,
            start_ms=900,
            end_ms=1_550,
            reason=ExclusionReason.SMALL_TALK,
        )
    taken = take(database, bo, held)
    assert "and then" not in [p.text for p in taken.draft.passages]
    assert "It lies in a stretch that is excluded." in [i.reason for i in taken.left]


def test_a_draft_is_not_handed_in_with_words_nobody_heard(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    taken = take(database, bo, held).draft.passages
    said = [replace(p, kind=PassageKind.OWN_WORDS) for p in taken]
    save(database, bo, held, *said)
    with database.write(bo) as tx, pytest.raises(UnheardError):
        report.submit_draft(tx, interview_id=held)
    save(database, bo, held, *(replace(p, origin=None) for p in said))
    with database.write(bo) as tx:
        filed = report.submit_draft(tx, interview_id=held)
        assert report.get_text(tx, filed.id, 1).passages[-1].end_ms == 2_400


@FILE_ONLY
def test_nothing_is_taken_while_the_machine_listens_or_if_there_is_none(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    id_ = heard.recorded(database, ada)
    with database.write(ada) as tx:
        report.assign_writer(tx, interview_id=id_, writer_id=bo)
    with pytest.raises(NoMachineDraftError):
        take(database, bo, id_)
    heard.listening(database, ada, id_)
    with pytest.raises(StillListeningError):
        take(database, bo, id_)


@FILE_ONLY
def test_only_the_writer_takes_over_and_on_what_they_see(
    database: Database, ada: MemberId, held: InterviewId, bo: MemberId
) -> None:
    with database.write(ada) as tx, pytest.raises(NotAllowedError):
        report.take_machine_draft(tx, interview_id=held, revision=0)
    with database.write(ada) as tx, pytest.raises(NotAllowedError):
        report.take_transcript(
            tx, interview_id=held, revision=0, passages=[PassageGiven("Tea.")]
        )
    save(database, bo, held, passage("Tea."))
    with database.write(bo) as tx, pytest.raises(StaleDraftError):
        report.take_machine_draft(tx, interview_id=held, revision=0)


@FILE_ONLY
def test_nothing_is_taken_while_the_report_lies_with_its_reviewer(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    save(database, bo, held, passage("Tea.", end_ms=10))
    with database.write(bo) as tx:
        report.submit_draft(tx, interview_id=held)
    with pytest.raises(HandedInError):
        take(database, bo, held)


@FILE_ONLY
def test_a_transcript_comes_over_with_speakers_times_and_its_losses(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    looked = look(SRT + b"\n3\nno time here\nP: Lost its time.\n", "talk.srt")
    roles = {"I": Speaker.INTERVIEWER, "P": Speaker.INTERVIEWEE}
    with database.write(bo) as tx:
        taken, outcome = take_into_draft(
            tx, looked=looked, speakers=roles, interview_id=held, revision=0
        )
    said = [(p.kind, p.mark, p.start_ms) for p in taken.draft.passages[:2]]
    assert said == [
        (PassageKind.QUESTION, "I", 0),
        (PassageKind.OWN_WORDS, "P", 1_200),
    ]
    assert {p.origin for p in taken.draft.passages} == {TextOrigin.FILE}
    items = (*outcome.changed, *outcome.left)
    assert items
    assert all(item.place.startswith("talk.srt, ") for item in items)


@FILE_ONLY
def test_a_file_without_times_follows_what_is_written(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    save(database, bo, held, passage("Tea.", start_ms=0, end_ms=500))
    with database.write(bo) as tx:
        taken = report.take_transcript(
            tx,
            interview_id=held,
            revision=1,
            passages=[PassageGiven("And a cup.", Speaker.INTERVIEWEE)],
        )
    assert [p.text for p in taken.draft.passages] == ["Tea.", "And a cup."]


@FILE_ONLY
def test_history_says_that_it_was_taken_over_and_no_word_of_it(
    database: Database, held: InterviewId, bo: MemberId
) -> None:
    take(database, bo, held)
    with database.read(bo) as tx:
        (kept,) = [e for e in history.entries(tx.connection) if "Filled" in e.kind]
    assert (kept.payload["passages"], kept.payload["origin"]) == (3, "machine")
    assert "lamp" not in str(kept)
