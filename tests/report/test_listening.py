"""Who hears an interview: its interviewer, its writer, and whom one lets listen."""

import pytest

from counterpoint import interview, report
from counterpoint.interview.grant.model import (
    GrantedAlreadyError,
    NoGrantError,
    NoGrantReasonError,
)
from counterpoint.interview.recording.model import (
    NoRecordingError,
    RecordingDestroyedError,
)
from counterpoint.kernel.ids import InterviewId, MemberId, RecordingPartId
from counterpoint.report import PassageGiven
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.interview.recorded import attached, begun


def member(database: Database, ada: MemberId, key: str, *roles: Role) -> MemberId:
    """Let somebody join."""
    with database.write(ada) as tx:
        named = roles or (Role.RESEARCHER,)
        return add_member(tx, key=key, name=key.title(), roles=list(named)).id


def hears(tx: Transaction, id_: InterviewId) -> bool:
    """Try to hear the first part."""
    recording = report.show_recording(tx, interview_id=id_).recording
    assert recording is not None
    part = recording.parts[0]
    try:
        start = report.read_sound(tx, interview_id=id_, part_id=part.id, start=0, end=4)
    except NotAllowedError:
        return False
    return start == b"RIFF"


def test_the_interviewer_and_the_writer_hear_and_nobody_else(
    database: Database, ada: MemberId
) -> None:
    bo, cy = member(database, ada, "bo"), member(database, ada, "cy")
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(ada) as tx:
        interview.finish_interview(tx, interview_id=id_)
    for who, expected in ((ada, True), (bo, False), (cy, False)):
        with database.read(who) as tx:
            assert hears(tx, id_) is expected
    with database.write(bo) as tx:
        report.file_report(
            tx, interview_id=id_, passages=[PassageGiven(text="I came back.")]
        )
    with database.read(bo) as tx:
        assert hears(tx, id_)
    with database.read(cy) as tx:
        assert not hears(tx, id_)


def test_a_coordinator_who_is_nothing_else_does_not_hear_but_lets_others(
    database: Database, ada: MemberId
) -> None:
    bo, cy = member(database, ada, "bo"), member(database, ada, "cy")
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(ada) as tx:
        interview.change_interview(tx, interview_id=id_, interviewer_id=bo)
    with database.read(ada) as tx:
        assert not hears(tx, id_)
    with database.read(cy) as tx:
        told = report.show_recording(tx, interview_id=id_)
        assert (told.may_listen, told.ask) == (False, ("Ada Lindqvist",))
        with pytest.raises(NotAllowedError):
            report.read_peaks(tx, interview_id=id_)
    with database.write(ada) as tx:
        with pytest.raises(NoGrantReasonError):
            interview.grant_listening(tx, interview_id=id_, member_id=cy, reason="  ")
        interview.grant_listening(
            tx, interview_id=id_, member_id=cy, reason="to check a quote"
        )
        with pytest.raises(GrantedAlreadyError):
            interview.grant_listening(
                tx, interview_id=id_, member_id=cy, reason="again"
            )
    with database.read(cy) as tx:
        assert hears(tx, id_)
        assert report.show_recording(tx, interview_id=id_).may_listen
    with database.write(ada) as tx:
        interview.end_listening(tx, interview_id=id_, member_id=cy)
        with pytest.raises(NoGrantError):
            interview.end_listening(tx, interview_id=id_, member_id=cy)
    with database.read(cy) as tx:
        assert not hears(tx, id_)


def test_an_auditor_hears_nothing_even_when_let(
    database: Database, ada: MemberId
) -> None:
    audits = member(database, ada, "dag", Role.AUDITOR)
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(ada) as tx:
        interview.grant_listening(
            tx, interview_id=id_, member_id=audits, reason="by mistake"
        )
    with database.read(audits) as tx:
        assert not hears(tx, id_)
        assert not report.show_recording(tx, interview_id=id_).may_listen


def test_the_outline_runs_through_all_parts(database: Database, ada: MemberId) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_, seconds=1.25)
    kept = attached(database, ada, id_, seconds=2.0)
    with database.read(ada) as tx:
        peaks = report.read_peaks(tx, interview_id=id_)
    assert len(peaks) == -(-kept.duration_ms // 100)
    assert min(peaks) > 0


def test_a_stretch_in_the_middle_is_read_and_no_more(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    part = attached(database, ada, id_, seconds=30.0).parts[0]
    with database.read(ada) as tx:
        found = report.find_sound(tx, interview_id=id_, part_id=part.id)
        middle = report.read_sound(
            tx, interview_id=id_, part_id=part.id, start=300_000, end=300_100
        )
    assert (found.size_bytes, found.media_type) == (part.size_bytes, "audio/wav")
    assert len(middle) == 100


def test_what_is_destroyed_or_was_never_there_is_not_heard(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    with database.read(ada) as tx:
        assert report.show_recording(tx, interview_id=id_).recording is None
        with pytest.raises(NoRecordingError):
            report.read_peaks(tx, interview_id=id_)
    part = attached(database, ada, id_).parts[0]
    with database.write(ada) as tx:
        interview.destroy_recording(tx, interview_id=id_, reason="asked for")
        with pytest.raises(RecordingDestroyedError):
            report.find_sound(tx, interview_id=id_, part_id=part.id)
        with pytest.raises(RecordingDestroyedError):
            report.read_peaks(tx, interview_id=id_)
        told = report.show_recording(tx, interview_id=id_).recording
    assert told is not None
    assert told.reason == "asked for"


def test_a_part_of_another_interview_is_not_heard_by_this_door(
    database: Database, ada: MemberId
) -> None:
    id_, other = begun(database, ada), begun(database, ada)
    part = attached(database, ada, id_).parts[0]
    attached(database, ada, other)
    with database.read(ada) as tx, pytest.raises(NoRecordingError):
        report.find_sound(tx, interview_id=other, part_id=RecordingPartId(part.id))
