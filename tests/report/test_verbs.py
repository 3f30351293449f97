"""What is done about reports, on both databases."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from counterpoint import participant, report
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId, ParticipantId, PassageId, ReportId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.kernel.text import digest
from counterpoint.report import PassageGiven, PassageKind, ReportState, Speaker, store
from counterpoint.report.model import (
    EmptyPassageError,
    Fact,
    NoSuchMarkError,
    NoSuchPassageError,
    NoSuchVersionError,
    ReportTakenError,
)
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.schema import history as history_table
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.report.material import (
    AND_THEN,
    KEYS,
    LETTERS,
    TALK,
    UNSAID,
    file,
    join,
    latest,
    meet,
    take_back,
)

WHOLE = f"{KEYS}\n{AND_THEN}\n{LETTERS}"


def test_a_report_comes_back_as_it_was_filed(tx: Transaction) -> None:
    filed = file(tx, None)
    text = latest(tx, filed.id)
    assert (text.text, text.version, text.key) == (WHOLE, 1, "user-01")
    assert [text.words_of(p) for p in text.passages] == [KEYS, AND_THEN, LETTERS]
    assert [p.mark for p in text.passages] == ["P", "I", "P"]
    assert text.passages[2].sound == TimeSpan(61_000, 64_500)
    assert text.participant_id == filed.participant_id
    assert (filed.state, filed.brought_in, filed.unknown) == (
        ReportState.DRAFT,
        False,
        (),
    )
    assert filed.words == 23
    assert report.list_reports(tx) == [filed]


def test_a_second_report_of_a_person_gets_a_key_of_its_own(tx: Transaction) -> None:
    report.bring_in_report(tx, key="user-01", passages=TALK)
    assert file(tx, None).key == "user-01-2"


def test_two_reports_cannot_share_a_key(tx: Transaction) -> None:
    report.bring_in_report(tx, key="a", passages=TALK)
    with pytest.raises(ReportTakenError):
        report.bring_in_report(tx, key=" a ", passages=TALK)


def test_what_is_brought_in_says_what_is_unknown(tx: Transaction) -> None:
    bare = report.bring_in_report(tx, key="a", passages=UNSAID)
    assert bare.unknown == tuple(Fact)
    whose = participant.add_participant(tx, group="professionals", number=15).id
    assert report.find_label(tx, bare.id) is None
    report.say_whose(tx, report_id=bare.id, participant_id=whose)
    assert report.find_label(tx, bare.id) == "XV"
    assert report.list_labels(tx) == {bare.id: "XV"}
    report.say_who_made(
        tx, report_id=bare.id, interviewer_id=tx.actor, held_on=date(2023, 6, 13)
    )
    now = report.say_who_speaks(
        tx,
        report_id=bare.id,
        speakers={"P": Speaker.INTERVIEWEE, "I": Speaker.INTERVIEWER},
    )
    assert now.unknown == (Fact.WRITER,)
    unsaid = report.say_whose(tx, report_id=bare.id, participant_id=None)
    assert unsaid.unknown == (Fact.PARTICIPANT, Fact.WRITER)


def test_kinds_follow_who_is_said_to_speak(tx: Transaction) -> None:
    note = PassageGiven("(laughs)", Speaker.WRITER, PassageKind.NOTE, mark="P")
    id_ = report.bring_in_report(tx, key="a", passages=[*UNSAID, note]).id
    report.say_who_speaks(tx, report_id=id_, speakers={"P": Speaker.INTERVIEWEE})
    kinds = [p.kind for p in report.get_text(tx, id_).passages]
    assert kinds == [
        PassageKind.OWN_WORDS,
        PassageKind.UNKNOWN,
        PassageKind.OWN_WORDS,
        PassageKind.NOTE,
    ]
    take_back(tx)
    spoken = {p.speaker for p in report.get_text(tx, id_).passages}
    assert spoken == {Speaker.UNKNOWN, Speaker.WRITER}


def test_the_empty_mark_stands_for_passages_without_one(tx: Transaction) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=[PassageGiven(KEYS)]).id
    report.say_who_speaks(tx, report_id=id_, speakers={"": Speaker.INTERVIEWEE})
    (only,) = report.get_text(tx, id_).passages
    assert only.kind is PassageKind.OWN_WORDS


def test_a_mark_that_nobody_bears_is_refused(tx: Transaction) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=UNSAID).id
    with pytest.raises(NoSuchMarkError):
        report.say_who_speaks(tx, report_id=id_, speakers={"X": Speaker.WRITER})


def test_a_correction_is_a_new_version_and_the_old_one_stays(tx: Transaction) -> None:
    id_ = file(tx, None).id
    before = latest(tx, id_)
    after = report.correct_passage(
        tx, report_id=id_, passage_id=before.passages[1].id, text=" And the Tuesday? \n"
    )
    assert after.version == 2
    assert after.text == f"{KEYS}\nAnd the Tuesday?\n{LETTERS}"
    assert [p.sound for p in after.passages] == [None, None, TimeSpan(61_000, 64_500)]
    assert report.get_text(tx, id_, version=1) == before
    assert latest(tx, id_) == after


def test_said_speakers_hold_after_a_correction_and_can_be_unsaid(
    tx: Transaction,
) -> None:
    id_ = report.bring_in_report(tx, key="a", passages=UNSAID).id
    report.say_who_speaks(tx, report_id=id_, speakers={"P": Speaker.INTERVIEWEE})
    first = report.get_text(tx, id_).passages[0]
    text = report.correct_passage(tx, report_id=id_, passage_id=first.id, text="Keys!")
    assert text.passages[0].speaker is Speaker.INTERVIEWEE
    report.say_who_speaks(tx, report_id=id_, speakers={"P": Speaker.UNKNOWN})
    assert report.get_text(tx, id_).passages[0].kind is PassageKind.UNKNOWN


def test_the_same_words_again_change_nothing(tx: Transaction) -> None:
    id_ = file(tx, None).id
    before = latest(tx, id_)
    done = len(tx.recorded)
    first = before.passages[0]
    assert before == report.correct_passage(
        tx, report_id=id_, passage_id=first.id, text=f" {KEYS}\r\n"
    )
    assert len(tx.recorded) == done


def test_a_passage_of_an_earlier_version_is_not_corrected(tx: Transaction) -> None:
    id_ = file(tx, None).id
    first = latest(tx, id_).passages[0]
    with pytest.raises(EmptyPassageError):
        report.correct_passage(tx, report_id=id_, passage_id=first.id, text="  ")
    report.correct_passage(tx, report_id=id_, passage_id=first.id, text="Keys!")
    for old in (first.id, PassageId("p404")):
        with pytest.raises(NoSuchPassageError):
            report.correct_passage(tx, report_id=id_, passage_id=old, text="Keys.")


def test_another_members_report_is_not_corrected(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        id_ = file(tx, None).id
        first = latest(tx, id_).passages[0].id
    with database.write(bo) as tx, pytest.raises(NotAllowedError):
        report.correct_passage(tx, report_id=id_, passage_id=first, text="Mine")


def test_an_auditor_reads_reports_and_brings_in_none(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report.bring_in_report(tx, key="a", passages=TALK)
        auditor = add_member(tx, key="aud", name="A", roles=[Role.AUDITOR]).id
    with database.write(auditor) as tx:
        assert len(report.list_reports(tx)) == 1
        with pytest.raises(NotAllowedError):
            report.bring_in_report(tx, key="b", passages=TALK)


def test_a_missing_report_or_version_is_said(tx: Transaction) -> None:
    with pytest.raises(NotFoundError, match="r404"):
        report.get_text(tx, ReportId("r404"))
    id_ = file(tx, None).id
    with pytest.raises(NoSuchVersionError, match="no version 2"):
        report.get_text(tx, id_, version=2)
    with pytest.raises(NotFoundError, match="p404"):
        report.bring_in_report(
            tx, key="b", passages=TALK, participant_id=ParticipantId("p404")
        )


def test_the_original_is_kept_sealed_beside_its_report(tx: Transaction) -> None:
    data = bytes(range(256)) * 2000
    given = OriginalGiven("user 7.docx", "application/octet-stream", data)
    id_ = report.bring_in_report(tx, key="a", passages=TALK, original=given).id
    (kept,) = report.list_originals(tx, id_)
    assert (kept.name, kept.size_bytes) == ("user 7.docx", len(data))
    assert b"".join(tx.originals.read(kept.id)) == data


def test_history_holds_digests_and_no_word_of_a_report(tx: Transaction) -> None:
    given = OriginalGiven("Friday.txt", "text/plain", WHOLE.encode())
    id_ = report.bring_in_report(tx, key="Tuesday", passages=UNSAID, original=given).id
    report.say_who_speaks(tx, report_id=id_, speakers={"P": Speaker.INTERVIEWEE})
    first = report.get_text(tx, id_).passages[0].id
    report.correct_passage(tx, report_id=id_, passage_id=first, text="A Saturday.")
    kept = tx.connection.execute(select(history_table.c.payload)).scalars().all()
    whole = json.dumps(kept)
    assert not [d for d in ("Friday", "Tuesday", "Saturday") if d in whole]
    salt = store.get_witness(tx.connection, id_, 1)
    assert digest(salt, WHOLE) in whole


def test_filing_can_be_taken_back_and_done_again(tx: Transaction) -> None:
    planned = meet(tx, None)
    filed = report.file_report(tx, interview_id=planned, passages=TALK)
    undone = take_back(tx)
    assert report.list_reports(tx) == []
    take_back(tx, undone)
    report.check_restored(tx)
    assert report.list_reports(tx) == [filed]
    assert history.verify(tx.connection).holds


def test_bringing_in_can_be_taken_back_and_done_again(tx: Transaction) -> None:
    report.bring_in_report(tx, key="a", passages=TALK)
    undone = take_back(tx)
    assert report.search_words(tx, "keys") == []
    take_back(tx, undone)
    assert len(report.search_words(tx, "keys")) == 1


def test_a_key_given_away_is_not_taken_back(tx: Transaction) -> None:
    report.bring_in_report(tx, key="a", passages=TALK)
    undone = take_back(tx)
    report.bring_in_report(tx, key="a", passages=TALK)
    take_back(tx, undone)
    with pytest.raises(ReportTakenError):
        report.check_restored(tx)
