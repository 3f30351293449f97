"""What is done about sound on its way in: begin, send on, finish, drop.

Nothing of it stands in history: a file is part of the study once it is attached.
"""

from counterpoint.interview.recording.guard import check_may_attach
from counterpoint.interview.relation import interviewer_of
from counterpoint.interview.upload import store
from counterpoint.interview.upload.model import (
    Upload,
    check_piece,
    check_same,
    check_size,
    check_whole,
)
from counterpoint.kernel.ids import InterviewId, RecordingUploadId, new_id
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def begin_upload(
    tx: Transaction, *, interview_id: InterviewId, size_bytes: int
) -> Upload:
    """Begin to send a file of sound, of so many bytes.

    Raises:
        NotFoundError: There is no such interview.
        NoRecordingConsentError: The participant did not agree to be recorded.
        NotInformedAnewError: They were not informed anew in time.
        NotStartedError: The interview has not begun, or never took place.
        BeforeApprovalError: It is dated before the ethics approval.
        RecordingDestroyedError: The recording was destroyed.
        RecordingLockedError: The report was approved against it.
        RecordingSizeError: The file is empty or too large.

    Source: method, rows M31 and M33; invariants 1 and 5.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    check_may_attach(tx, interview_id)
    check_size(size_bytes)
    begun = Upload(
        id=RecordingUploadId(new_id()),
        interview_id=interview_id,
        sound=tx.originals.begin(),
        size_bytes=size_bytes,
        received_bytes=0,
        begun_at=tx.now(),
        begun_by=tx.actor,
    )
    store.put_upload(tx.connection, begun)
    return begun


def send_piece(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    upload_id: RecordingUploadId,
    offset: int,
    content: bytes,
) -> Upload:
    """Take the next piece of a file, from ``offset`` on.

    A piece may begin before the end of what is there, after a connection broke;
    what both have must be the same bytes.

    Raises:
        NoUploadError: There is no such upload.
        PieceSizeError: The piece does not fit.
        HoleError: Bytes before it are missing.
        OtherFileError: It belongs to another file.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    upload = store.get_upload(tx.connection, interview_id, upload_id)
    check_piece(upload, offset, len(content))
    there = upload.received_bytes
    until = min(there, offset + len(content))
    kept = b"".join(tx.originals.read(upload.sound, offset, until))
    check_same(kept, content)
    if len(kept) < len(content):
        there = tx.originals.write_at(
            upload.sound, offset + len(kept), content[len(kept) :]
        )
        store.note_received(tx.connection, upload_id, there)
    return store.get_upload(tx.connection, interview_id, upload_id)


def finish_upload(
    tx: Transaction, *, interview_id: InterviewId, upload_id: RecordingUploadId
) -> Upload:
    """Say that a file is whole, so that it is examined; also once more.

    Raises:
        NoUploadError: There is no such upload.
        NotWholeError: Bytes are still to come.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    upload = store.get_upload(tx.connection, interview_id, upload_id)
    check_whole(upload)
    store.note_problem(tx.connection, upload_id, None)
    return upload


def drop_upload(
    tx: Transaction, *, interview_id: InterviewId, upload_id: RecordingUploadId
) -> None:
    """Drop an unfinished upload with all of its bytes.

    Raises:
        NoUploadError: There is no such upload.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    upload = store.get_upload(tx.connection, interview_id, upload_id)
    for each in (upload.sound, *upload.made):
        tx.originals.destroy(each)
    store.remove_upload(tx.connection, upload_id)
