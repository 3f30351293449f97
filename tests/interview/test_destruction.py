"""Recordings in use, locked, destroyed and certified, on both databases."""

from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from sqlalchemy import select

from counterpoint import interview
from counterpoint.interview import RecordingState
from counterpoint.interview.recording import store, verbs
from counterpoint.interview.recording.checking import reader_of
from counterpoint.interview.recording.destruction import erase_recordings
from counterpoint.interview.recording.model import (
    NoDestructionReasonError,
    NotDestroyedError,
    RecordingDestroyedError,
    RecordingInUseError,
    RecordingLockedError,
)
from counterpoint.interview.recording.store import find_recording
from counterpoint.interview.recording.taking import attach_file
from counterpoint.interview.upload.store import list_uploads
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import change_study
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.interview.material import DAY
from tests.interview.recorded import attached, begun, sealed_of, started
from tests.media import sounds


def test_what_a_review_uses_cannot_be_destroyed_or_rearranged(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    kept = attached(database, ada, id_)
    with database.write(ada) as tx:
        store.take_into_use(tx.connection, 10_000, id_)
        with pytest.raises(RecordingInUseError, match="end the review first"):
            interview.destroy_recording(tx, interview_id=id_, reason="old")
        with pytest.raises(RecordingInUseError):
            interview.order_parts(tx, interview_id=id_, part_ids=[kept.parts[0].id])


def test_a_locked_recording_stays_as_it_is_until_it_is_destroyed_or_used_again(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    part = attached(database, ada, id_).parts[0]
    with database.write(ada) as tx:
        store.lock(tx.connection, 10_000, id_)
        with pytest.raises(RecordingLockedError):
            interview.begin_upload(tx, interview_id=id_, size_bytes=10)
        with pytest.raises(RecordingLockedError):
            interview.remove_part(tx, interview_id=id_, part_id=part.id)
        store.take_into_use(tx.connection, 10_001, id_)
        again = find_recording(tx.connection, id_)
        assert again is not None
        assert again.state is RecordingState.IN_USE
        store.lock(tx.connection, 10_002, id_)
        gone = interview.destroy_recording(tx, interview_id=id_, reason="approved")
    assert gone.is_destroyed


@pytest.mark.parametrize("step", [store.take_into_use, store.lock])
def test_an_interview_without_sound_is_used_and_locked_without_a_word(
    tx: Transaction, ada: MemberId, step: Callable[[object, int, InterviewId], None]
) -> None:
    id_ = started(tx, ada)
    step(tx.connection, 10_000, id_)
    assert find_recording(tx.connection, id_) is None


def test_nothing_of_the_sound_stays_after_destruction_and_nothing_leads_back(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    kept = attach_file(database, ada, id_, BytesIO(sounds.sound("aiff", 2.0)))
    assert sealed_of(database)[0] == 3  # the sound, its copy, its outline
    with database.write(ada) as tx:
        with pytest.raises(NoDestructionReasonError):
            interview.destroy_recording(tx, interview_id=id_, reason=" ")
        gone = interview.destroy_recording(
            tx, interview_id=id_, reason="the report is approved"
        )
    assert sealed_of(database) == (0, 0)
    assert (gone.state, gone.duration_ms) == (
        RecordingState.DESTROYED,
        kept.duration_ms,
    )
    assert gone.destroyed_by == ada
    with database.write(ada) as tx:
        salts = tx.connection.scalars(select(store.recording_part.c.salt))
        assert set(salts) == {b""}
        for again in (
            lambda: interview.destroy_recording(tx, interview_id=id_, reason="again"),
            lambda: interview.begin_upload(tx, interview_id=id_, size_bytes=10),
            lambda: interview.keep_until(tx, interview_id=id_, day=DAY),
            lambda: verbs.verify_recording(tx, interview_id=id_, checksums=[]),
        ):
            with pytest.raises(RecordingDestroyedError, match="its certificate"):
                again()
        store.take_into_use(tx.connection, 10_000, id_)
        still = find_recording(tx.connection, id_)
        assert still is not None
        assert still.is_destroyed
        assert interview.show_interview(tx, id_).minutes == 1


def test_only_the_coordinator_destroys(database: Database, ada: MemberId) -> None:
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(bo) as tx, pytest.raises(NotAllowedError):
        interview.destroy_recording(tx, interview_id=id_, reason="mine")


@pytest.mark.parametrize(
    ("language", "title"), [("en", "destruction"), ("sv", "Intyg")]
)
def test_a_certificate_says_what_when_who_and_why_and_names_nobody_else(
    database: Database, ada: MemberId, language: str, title: str
) -> None:
    id_ = begun(database, ada)
    kept = attached(database, ada, id_)
    with database.write(ada) as tx:
        change_study(tx, language=language)
        with pytest.raises(NotDestroyedError):
            interview.print_certificate(tx, id_)
        gone = interview.destroy_recording(tx, interview_id=id_, reason="kept enough")
        paper = Document(BytesIO(interview.print_certificate(tx, id_)))
    cells = [cell.text for row in paper.tables[0].rows for cell in row.cells]
    told = "\n".join([*(p.text for p in paper.paragraphs), *cells])
    for said in (
        title,
        "Test study",
        "(1)",
        "2016-04-12",
        str(gone.destroyed_on),
        "Ada Lindqvist",
        "kept enough",
        kept.parts[0].checksum,
    ):
        assert said in told


def test_a_withdrawal_destroys_all_sound_of_a_participant_even_in_use(
    database: Database, ada: MemberId
) -> None:
    id_, other = begun(database, ada), begun(database, ada)
    attached(database, ada, id_)
    untouched = attached(database, ada, other)
    with database.write(ada) as tx:
        store.take_into_use(tx.connection, 10_000, id_)
        upload = interview.begin_upload(tx, interview_id=id_, size_bytes=10)
        interview.send_piece(
            tx, interview_id=id_, upload_id=upload.id, offset=0, content=b"half"
        )
        whose = interview.show_interview(tx, id_).participant_id
        assert erase_recordings(tx, 10_001, whose) == 1
        assert list_uploads(tx.connection) == []
    assert sealed_of(database)[0] == 2
    part = untouched.parts[0]
    assert len(reader_of(database, ada, part.sound).read()) == part.size_bytes


def test_keep_until_is_settled_and_can_be_left_open(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(ada) as tx:
        assert interview.keep_until(tx, interview_id=id_, day=DAY).keep_until == DAY
        assert interview.keep_until(tx, interview_id=id_, day=None).keep_until is None
