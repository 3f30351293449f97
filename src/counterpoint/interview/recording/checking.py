"""Reading back what is kept of recordings, to see that it is what came in."""

import hashlib

from counterpoint.interview.recording import store, verbs
from counterpoint.interview.recording.model import Part, Recording
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import InterviewId, MemberId, OriginalId
from counterpoint.storage.database import Database
from counterpoint.storage.sealed import READ_AHEAD_BYTES, SealedReader


def check_again(
    study: Database, actor: MemberId, interview_id: InterviewId
) -> Recording:
    """Read what is kept of a recording, and record that it is what came in.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.
        ChecksumError: What is kept is not what came in.
    """
    with study.read(actor) as tx:
        kept = store.get_recording(tx.connection, interview_id)
        salts = {p.id: store.salt_of(tx.connection, p.id) for p in kept.parts}
    checksums = [
        checksum_of(reader_of(study, actor, part.sound), salts[part.id])
        for part in kept.parts
        if not kept.is_destroyed
    ]
    with study.write(actor) as tx:
        return verbs.verify_recording(
            tx, interview_id=interview_id, checksums=checksums
        )


def reader_of(study: Database, actor: MemberId, id_: OriginalId) -> SealedReader:
    """Give sealed bytes as a file; each stretch is read in its own transaction."""

    def fetch(start: int, end: int) -> bytes:
        with study.read(actor) as tx:
            return b"".join(tx.originals.read(id_, start, end))

    with study.read(actor) as tx:
        size = tx.originals.size_bytes(id_)
    return SealedReader(size, fetch)


def checksum_of(reader: SealedReader, salt: bytes) -> str:
    """Compute SHA-256 over a salt and all bytes. Linear, in constant memory."""
    found = hashlib.sha256(salt)
    reader.seek(0)
    while piece := reader.read(READ_AHEAD_BYTES):
        found.update(piece)
    return found.hexdigest()


def list_broken(study: Database, actor: MemberId) -> list[tuple[Recording, Part]]:
    """List the parts that cannot be read, or are not what came in.

    Linear in all sound of the study.
    """
    with study.read(actor) as tx:
        kept = [
            (recording, part, store.salt_of(tx.connection, part.id))
            for recording in store.list_recordings(tx.connection)
            for part in recording.parts
            if not recording.is_destroyed
        ]
    return [
        (recording, part)
        for recording, part, salt in kept
        if not _is_whole(study, actor, part, salt)
    ]


def _is_whole(study: Database, actor: MemberId, part: Part, salt: bytes) -> bool:
    try:
        found = checksum_of(reader_of(study, actor, part.sound), salt)
    except CounterpointError:
        return False
    return found == part.checksum
