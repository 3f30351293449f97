"""Taking sound in: from a whole upload to a verified part of a recording.

This takes the study itself and not a transaction: an hour of sound is read for
many seconds, and nobody else is kept waiting meanwhile. What is read is read in
transactions of a block or four, what is made is written piece by piece.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from counterpoint.interview.recording import verbs
from counterpoint.interview.recording.checking import (
    check_again,
    checksum_of,
    reader_of,
)
from counterpoint.interview.recording.model import Recording
from counterpoint.interview.recording.verbs import Taken
from counterpoint.interview.upload import store as uploads
from counterpoint.interview.upload.model import Upload
from counterpoint.interview.upload.verbs import (
    begin_upload,
    drop_upload,
    finish_upload,
    send_piece,
)
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    RecordingUploadId,
)
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.text import new_salt
from counterpoint.media import copying, reading
from counterpoint.media.copying import Piece
from counterpoint.media.model import Examined
from counterpoint.media.model import check_whole as check_not_damaged
from counterpoint.media.reading import Readable
from counterpoint.storage.database import Database
from counterpoint.storage.sealed import SealedReader
from counterpoint.storage.transaction import Transaction

PIECE_BYTES = 4 * 1024 * 1024
EXAMINED, FILM_LEFT, COPIED = 50, 60, 90  # how much is done by then, of 100

Progress = Callable[[int], None]
"""Is told how much is done, from 0 to 100."""


@dataclass(frozen=True, slots=True)
class Work:
    """One upload being taken in.

    Attributes:
        study: Open meanwhile.
        actor: The member who attaches it.
        as_it_is: Whether a damaged file is taken as far as it can be read.
    """

    study: Database
    actor: MemberId
    interview_id: InterviewId
    upload_id: RecordingUploadId
    as_it_is: bool = False


def attach_file(  # noqa: PLR0913 - what attaching takes
    study: Database,
    actor: MemberId,
    interview_id: InterviewId,
    file: Readable,
    *,
    as_it_is: bool = False,
    progress: Progress = lambda _: None,
) -> Recording:
    """Attach a file of sound to an interview, as one who holds the file does.

    Raises:
        NotSoundError: It is no sound that can be read.
        DamagedSoundError: It breaks off, and ``as_it_is`` is not said.
        RuleError: The interview may not have this recording.
    """
    size = file.seek(0, 2)
    file.seek(0)
    with study.write(actor) as tx:
        upload = begin_upload(tx, interview_id=interview_id, size_bytes=size)
    at = 0
    while piece := file.read(PIECE_BYTES):
        with study.write(actor) as tx:
            send_piece(
                tx,
                interview_id=interview_id,
                upload_id=upload.id,
                offset=at,
                content=piece,
            )
        at += len(piece)
    work = Work(study, actor, interview_id, upload.id, as_it_is)
    try:
        return take_in(work, progress)
    except CounterpointError:
        _drop(work)
        raise


def begin_taking(work: Work) -> None:
    """See that an upload can be taken in, and forget what was wrong with it before.

    Raises:
        NoUploadError: There is no such upload.
        NotWholeError: Bytes are still to come.
        NotAllowedError: The member may not attach sound here.
    """
    with work.study.write(work.actor) as tx:
        finish_upload(tx, interview_id=work.interview_id, upload_id=work.upload_id)


def take_in(work: Work, progress: Progress = lambda _: None) -> Recording:
    """Examine a whole upload, attach it, and read back what is kept.

    Linear in the length of the sound, in constant memory.

    Raises:
        NotWholeError: Bytes are still to come.
        NotSoundError: It is no sound that can be read.
        DamagedSoundError: It breaks off, and ``as_it_is`` is not said.
        RuleError: The interview may not have this recording any more.
    """
    begin_taking(work)
    with work.study.read(work.actor) as tx:
        upload = uploads.get_upload(tx.connection, work.interview_id, work.upload_id)
    with _problems_noted(work):
        taken = _taken(work, upload, progress)
        with work.study.write(work.actor) as tx:
            verbs.attach_part(
                tx,
                interview_id=work.interview_id,
                upload_id=work.upload_id,
                taken=taken,
            )
    return check_again(work.study, work.actor, work.interview_id)


def _taken(work: Work, upload: Upload, progress: Progress) -> Taken:
    reader = reader_of(work.study, work.actor, upload.sound)
    found = _examined(reader, progress, upto=EXAMINED)
    if not work.as_it_is:
        check_not_damaged(found)
    sound, copy = upload.sound, None
    if found.make.has_picture:
        sound = _kept(work, copying.without_film(reader))
        reader = reader_of(work.study, work.actor, sound)
        again = reading.examined(reader)
        found = replace(again, breaks_off_ms=found.breaks_off_ms)
    progress(FILM_LEFT)
    if found.needs_copy:
        copy = _kept(work, copying.played(reader))
    progress(COPIED)
    salt = new_salt()
    return Taken(
        examined=found,
        sound=sound,
        copy=copy,
        size_bytes=reader.seek(0, 2),
        checksum=checksum_of(reader, salt),
        salt=salt,
    )


def _examined(reader: SealedReader, progress: Progress, upto: int) -> Examined:
    size = max(1, reader.seek(0, 2))
    told = -1

    def tell(_ms: int) -> None:
        nonlocal told
        done = reader.tell() * upto // size
        if done > told:
            told = done
            progress(done)

    return reading.examined(reader, tell)


def _kept(work: Work, pieces: Iterable[Piece]) -> OriginalId:
    """Seal what is made of an upload, each piece in its own transaction."""
    with work.study.write(work.actor) as tx:
        id_ = tx.originals.begin()
        upload = uploads.get_upload(tx.connection, work.interview_id, work.upload_id)
        uploads.note_made(tx.connection, upload, id_)
    for at, piece in pieces:
        with work.study.write(work.actor) as tx:
            tx.originals.write_at(id_, at, piece)
    return id_


@contextmanager
def _problems_noted(work: Work) -> Iterator[None]:
    """Keep beside the upload why it was refused, and nothing made of it."""
    try:
        yield
    except CounterpointError as error:
        with work.study.write(work.actor) as tx:
            _forget_made(tx, work, Said(error.sentence, error.values))
        raise


def _forget_made(tx: Transaction, work: Work, problem: Said) -> None:
    upload = uploads.get_upload(tx.connection, work.interview_id, work.upload_id)
    for each in upload.made:
        tx.originals.destroy(each)
    uploads.forget_made(tx.connection, upload.id)
    uploads.note_problem(tx.connection, upload.id, problem)


def _drop(work: Work) -> None:
    with work.study.write(work.actor) as tx:
        drop_upload(tx, interview_id=work.interview_id, upload_id=work.upload_id)
