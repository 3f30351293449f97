"""Recordings: taken in, kept sealed, and destroyed, on both databases."""

from collections.abc import Callable
from datetime import date, time
from io import BytesIO

import pytest
from docx import Document
from sqlalchemy import func, select

from counterpoint import interview
from counterpoint.interview import InterviewState, RecordingState
from counterpoint.interview.meeting.model import MinutesMeasuredError
from counterpoint.interview.recording import store, verbs
from counterpoint.interview.recording.erasing import erase_recordings
from counterpoint.interview.recording.model import (
    ChecksumError,
    NoDestructionReasonError,
    NoRecordingConsentError,
    NoRecordingError,
    NotDestroyedError,
    NotStartedError,
    PartsOrderError,
    RecordingDestroyedError,
    RecordingInUseError,
    RecordingLockedError,
)
from counterpoint.interview.recording.store import find_recording
from counterpoint.interview.recording.taking import attach_file, check_again, reader_of
from counterpoint.interview.upload.model import RecordingSizeError
from counterpoint.interview.upload.store import list_uploads
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.media.model import DamagedSoundError, NotSoundError
from counterpoint.participant import add_participant
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.readiness.model import NotInformedAnewError
from counterpoint.storage.database import Database
from counterpoint.storage.schema import sealed_block, sealed_object
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.design.verbs import change_study
from counterpoint.study.ethics.model import BeforeApprovalError
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.interview import material
from tests.interview.material import APPROVED, DAY, NOON, SHEET
from tests.interview.recorded import attached, begun, started
from tests.media import sounds


def sealed_of(database: Database) -> tuple[int, int]:
    """Count the sealed objects and blocks of a study."""
    with database.raw_connection() as connection:
        objects = connection.scalar(select(func.count()).select_from(sealed_object))
        blocks = connection.scalar(select(func.count()).select_from(sealed_block))
    return int(objects or 0), int(blocks or 0)


# ── what is taken in ───────────────────────────────────────────


def test_a_recording_is_kept_whole_verified_and_gives_the_minutes(
    database: Database, ada: MemberId
) -> None:
    id_, sound = begun(database, ada), sounds.sound("wav", 100.0)
    told: list[int] = []
    kept = attach_file(database, ada, id_, BytesIO(sound), progress=told.append)
    (part,) = kept.parts
    assert kept.state is RecordingState.VERIFIED
    assert (kept.duration_ms, part.size_bytes) == (100_000, len(sound))
    assert reader_of(database, ada, part.sound).read() == sound
    assert told == sorted(told)
    with database.read(ada) as tx:
        meeting = interview.show_interview(tx, id_)
        assert list_uploads(tx.connection) == []
    assert (meeting.minutes, meeting.minutes_reason) == (2, "")


@pytest.mark.parametrize("kind", ["aiff", "mp3", "m4a", "opus", "flac", "webm"])
def test_every_kind_of_sound_is_kept_as_it_came(
    database: Database, ada: MemberId, kind: str
) -> None:
    id_, sound = begun(database, ada), sounds.sound(kind, 2.0)
    (part,) = attach_file(database, ada, id_, BytesIO(sound)).parts
    assert reader_of(database, ada, part.sound).read() == sound
    assert (part.copy is not None) == (kind == "aiff")
    played = reader_of(database, ada, part.played).read()
    assert (played[:4] == b"OggS") == (kind in {"aiff", "opus"})


def test_of_a_film_only_the_sound_is_kept(database: Database, ada: MemberId) -> None:
    film = sounds.written("mp4", "aac", sounds.tone(2.0), film="mpeg4")
    id_ = begun(database, ada)
    (part,) = attach_file(database, ada, id_, BytesIO(film)).parts
    kept = reader_of(database, ada, part.sound).read()
    assert part.media_type == "audio/mp4"
    assert len(kept) < len(film)
    assert b"mp4v" not in kept
    assert sealed_of(database)[0] == 2  # the sound and its outline


def test_parts_follow_one_another_and_can_be_put_in_another_order(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_, seconds=2.0)
    kept = attached(database, ada, id_, seconds=1.0)
    assert [(p.place, p.start_ms) for p in kept.parts] == [(1, 0), (2, 2000)]
    with database.write(ada) as tx:
        turned = interview.order_parts(
            tx, interview_id=id_, part_ids=[p.id for p in reversed(kept.parts)]
        )
        with pytest.raises(PartsOrderError):
            interview.order_parts(tx, interview_id=id_, part_ids=[kept.parts[0].id])
    assert [(p.start_ms, p.duration_ms) for p in turned.parts] == [
        (0, 1000),
        (1000, 2000),
    ]


def test_a_part_that_does_not_belong_is_removed_with_its_sound(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    first = attached(database, ada, id_, seconds=60.0).parts[0]
    second = attached(database, ada, id_, seconds=120.0).parts[1]
    with database.write(ada) as tx:
        left = interview.remove_part(tx, interview_id=id_, part_id=first.id)
        assert interview.show_interview(tx, id_).minutes == 2
    assert left is not None
    assert [(p.id, p.place, p.start_ms) for p in left.parts] == [(second.id, 1, 0)]
    with database.write(ada) as tx:
        assert interview.remove_part(tx, interview_id=id_, part_id=second.id) is None
        assert find_recording(tx.connection, id_) is None
    assert sealed_of(database) == (0, 0)
    assert attached(database, ada, id_).state is RecordingState.VERIFIED


# ── what is refused ──────────────────────────────────────────────


def test_no_sound_without_consent_to_record(tx: Transaction, ada: MemberId) -> None:
    material.approve(tx)
    whose = material.proposed(tx, "professionals")
    material.informed(tx, whose)
    material.criterion(tx, CriterionKind.FIELD_EXPERIENCE, whose)
    material.consented(tx, whose, ConsentScope.TAKE_PART)
    id_ = interview.book_interview(
        tx, participant_id=whose, interviewer_id=ada, held_on=DAY
    ).id
    interview.inform_anew(tx, interview_id=id_, on=DAY, clock=NOON, document=SHEET)
    interview.start_interview(tx, interview_id=id_, on=DAY, clock=time(12, 10))
    with pytest.raises(NoRecordingConsentError, match="not agreed to be recorded"):
        interview.begin_upload(tx, interview_id=id_, size_bytes=10)
    assert list_uploads(tx.connection) == []


def test_no_sound_of_an_interview_that_has_not_begun(
    tx: Transaction, ada: MemberId
) -> None:
    id_ = interview.book_interview(
        tx, participant_id=material.ready(tx), interviewer_id=ada, held_on=DAY
    ).id
    with pytest.raises(NotStartedError, match="booked; start it"):
        interview.begin_upload(tx, interview_id=id_, size_bytes=10)


def test_no_sound_before_the_participant_was_informed_anew(
    tx: Transaction, ada: MemberId
) -> None:
    """The day was corrected to one before the information anew."""
    id_ = started(tx, ada)
    interview.change_interview(tx, interview_id=id_, held_on=date(2016, 4, 1))
    with pytest.raises(NotInformedAnewError):
        interview.begin_upload(tx, interview_id=id_, size_bytes=10)


def test_no_sound_that_is_dated_before_the_ethics_approval(
    tx: Transaction, ada: MemberId
) -> None:
    whose = add_participant(tx, group="users", number=1).id
    early = interview.note_interview(
        tx, participant_id=whose, interviewer_id=ada, held_on=date(2015, 1, 1)
    )
    material.approve(tx)
    with pytest.raises(BeforeApprovalError, match="recording"):
        interview.begin_upload(tx, interview_id=early.id, size_bytes=10)


def test_what_is_unknown_of_somebody_brought_in_is_not_held_against_the_sound(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        whose = add_participant(tx, group="users", number=1).id
        noted = interview.note_interview(
            tx, participant_id=whose, interviewer_id=ada, held_on=APPROVED
        )
    assert attached(database, ada, noted.id).state is RecordingState.VERIFIED


@pytest.mark.parametrize("size", [0, -1, 2**40])
def test_a_recording_has_a_size(tx: Transaction, ada: MemberId, size: int) -> None:
    with pytest.raises(RecordingSizeError):
        interview.begin_upload(tx, interview_id=started(tx, ada), size_bytes=size)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"this is a shopping list" * 100, NotSoundError),
        (sounds.sound("wav", 4.0)[:60_000], DamagedSoundError),
    ],
)
def test_of_a_file_that_is_refused_nothing_stays(
    database: Database, ada: MemberId, content: bytes, error: type[Exception]
) -> None:
    id_ = begun(database, ada)
    with pytest.raises(error):
        attach_file(database, ada, id_, BytesIO(content))
    assert sealed_of(database) == (0, 0)
    with database.read(ada) as tx:
        assert find_recording(tx.connection, id_) is None


def test_a_damaged_recording_is_kept_as_it_is_if_one_says_so(
    database: Database, ada: MemberId
) -> None:
    id_, whole = begun(database, ada), sounds.sound("wav", 6.0)
    file = BytesIO(whole[: len(whole) // 2])
    (part,) = attach_file(database, ada, id_, file, as_it_is=True).parts
    assert part.breaks_off_ms == part.duration_ms
    assert 2900 < part.duration_ms < 3100


def test_the_minutes_are_the_recordings_and_nobody_elses(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_, seconds=61.0)
    with database.write(ada) as tx:
        with pytest.raises(MinutesMeasuredError, match="1 minutes"):
            interview.change_interview(tx, interview_id=id_, minutes=30)
        with pytest.raises(MinutesMeasuredError):
            interview.finish_interview(tx, interview_id=id_, minutes=30)
        ended = interview.finish_interview(tx, interview_id=id_)
    assert (ended.state, ended.minutes) == (InterviewState.HELD, 1)


# ── in use, locked, destroyed ───────────────────────────────────────


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


# ── checked again ──────────────────────────────────────────────


def test_sound_that_is_not_what_came_in_is_found(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    (part,) = attached(database, ada, id_).parts
    assert check_again(database, ada, id_).state is RecordingState.VERIFIED
    with database.write(ada) as tx:
        tx.originals.write_at(part.sound, 100, b"other sound")
    with pytest.raises(ChecksumError, match="backup"):
        check_again(database, ada, id_)


def test_without_a_recording_there_is_nothing_to_check(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    with pytest.raises(NoRecordingError):
        check_again(database, ada, id_)
    assert issubclass(ChecksumError, RuleError)
