"""Recordings: taken in and kept sealed, on both databases."""

from datetime import date, time
from io import BytesIO

import pytest

from counterpoint import interview
from counterpoint.interview import InterviewState, RecordingState
from counterpoint.interview.meeting.model import MinutesMeasuredError
from counterpoint.interview.recording.checking import check_again, reader_of
from counterpoint.interview.recording.model import (
    ChecksumError,
    NoRecordingConsentError,
    NoRecordingError,
    NotStartedError,
    PartsOrderError,
)
from counterpoint.interview.recording.store import find_recording
from counterpoint.interview.recording.taking import attach_file
from counterpoint.interview.upload.model import RecordingSizeError
from counterpoint.interview.upload.store import list_uploads
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.media.model import DamagedSoundError, NotSoundError
from counterpoint.participant import add_participant
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.readiness.model import NotInformedAnewError
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.ethics.model import BeforeApprovalError
from tests.interview import material
from tests.interview.material import APPROVED, DAY, NOON, SHEET
from tests.interview.recorded import attached, begun, sealed_of, started
from tests.media import sounds

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


def test_the_minutes_are_the_recordings_unless_one_says_why_not(
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
        longer = interview.change_interview(
            tx, interview_id=id_, minutes=30, minutes_reason="switched on late"
        )
    assert longer.minutes == 30


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
