"""Uploads: piece by piece, on after a break, and dropped, on both databases."""

import pytest

from counterpoint import interview
from counterpoint.interview.recording.taking import Work, take_in
from counterpoint.interview.upload.model import (
    LARGEST_PIECE_BYTES,
    NotWholeError,
    NoUploadError,
    OtherFileError,
    PieceSizeError,
    Upload,
)
from counterpoint.interview.upload.store import get_upload
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.media.model import DamagedSoundError
from counterpoint.storage.database import Database
from counterpoint.storage.sealed import HoleError
from counterpoint.storage.transaction import Transaction
from tests.interview.recorded import begun, started
from tests.media import sounds

SOUND = sounds.sound("wav", 3.0)


def begin(tx: Transaction, id_: InterviewId, size: int = len(SOUND)) -> Upload:
    """Begin an upload."""
    return interview.begin_upload(tx, interview_id=id_, size_bytes=size)


def send(tx: Transaction, upload: Upload, offset: int, content: bytes) -> Upload:
    """Send a piece."""
    return interview.send_piece(
        tx,
        interview_id=upload.interview_id,
        upload_id=upload.id,
        offset=offset,
        content=content,
    )


def test_an_upload_goes_on_after_a_break_also_when_a_piece_comes_twice(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    with database.write(ada) as tx:
        upload = begin(tx, id_)
        send(tx, upload, 0, SOUND[:50_000])
    with database.write(ada) as tx:
        assert send(tx, upload, 0, SOUND[:50_000]).received_bytes == 50_000
        assert send(tx, upload, 40_000, SOUND[40_000:60_000]).received_bytes == 60_000
        whole = send(tx, upload, 60_000, SOUND[60_000:])
    assert whole.is_whole
    kept = take_in(Work(database, ada, id_, upload.id))
    assert kept.duration_ms == 3000


def test_another_file_is_not_taken_for_the_one_that_was_begun(
    tx: Transaction, ada: MemberId
) -> None:
    upload = begin(tx, started(tx, ada))
    send(tx, upload, 0, SOUND[:1000])
    with pytest.raises(OtherFileError, match="not the file whose upload was begun"):
        send(tx, upload, 500, b"x" * 1000)


@pytest.mark.parametrize(
    ("offset", "length", "error"),
    [
        (0, 0, PieceSizeError),
        (0, LARGEST_PIECE_BYTES + 1, PieceSizeError),
        (-1, 10, PieceSizeError),
        (len(SOUND) - 5, 10, PieceSizeError),
        (10, 10, HoleError),
    ],
)
def test_a_piece_that_does_not_fit_is_refused(
    tx: Transaction,
    ada: MemberId,
    offset: int,
    length: int,
    error: type[CounterpointError],
) -> None:
    upload = begin(tx, started(tx, ada))
    with pytest.raises(error):
        send(tx, upload, offset, b"x" * length)


def test_an_upload_is_not_taken_in_before_it_is_whole(
    database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    with database.write(ada) as tx:
        upload = begin(tx, id_)
    with pytest.raises(NotWholeError, match="0 of"):
        take_in(Work(database, ada, id_, upload.id))


def test_a_dropped_upload_leaves_nothing(tx: Transaction, ada: MemberId) -> None:
    upload = begin(tx, started(tx, ada))
    send(tx, upload, 0, SOUND[:1000])
    interview.drop_upload(tx, interview_id=upload.interview_id, upload_id=upload.id)
    with pytest.raises(CounterpointError):
        tx.originals.size_bytes(upload.sound)
    with pytest.raises(NoUploadError):
        send(tx, upload, 1000, SOUND[1000:])


def test_an_upload_belongs_to_its_interview_alone(
    tx: Transaction, ada: MemberId
) -> None:
    upload, other = begin(tx, started(tx, ada)), started(tx, ada)
    with pytest.raises(NoUploadError):
        interview.drop_upload(tx, interview_id=other, upload_id=upload.id)


def test_what_was_wrong_stands_beside_an_upload_that_can_be_kept_as_it_is(
    database: Database, ada: MemberId
) -> None:
    id_, half = begun(database, ada), SOUND[: len(SOUND) // 2]
    with database.write(ada) as tx:
        upload = begin(tx, id_, len(half))
        send(tx, upload, 0, half)
    with pytest.raises(DamagedSoundError):
        take_in(Work(database, ada, id_, upload.id))
    with database.read(ada) as tx:
        problem = get_upload(tx.connection, id_, upload.id).problem
    assert problem is not None
    assert str(problem).startswith("The file is damaged or breaks off at 0:01.")
    kept = take_in(Work(database, ada, id_, upload.id, as_it_is=True))
    assert kept.parts[0].breaks_off_ms is not None
