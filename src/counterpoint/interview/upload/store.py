"""Where unfinished uploads are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Index,
    Row,
    Table,
    delete,
    insert,
    select,
    update,
)

from counterpoint.interview.upload.model import NoUploadError, Upload
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    RecordingUploadId,
)
from counterpoint.kernel.sentence import Said
from counterpoint.storage.schema import identifier, metadata, state

recording_upload = Table(
    "recording_upload",
    metadata,
    identifier("id", primary_key=True),
    identifier("interview_id", nullable=False, refers_to="interview"),
    identifier("sound_id", nullable=False),
    identifier("made_ids", nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("received_bytes", BigInteger, nullable=False),
    state("begun_at", nullable=False),
    identifier("begun_by", ForeignKey("member.id"), nullable=False),
    state("problem"),
    state("problem_time"),
    Index("ix_recording_upload_interview_id", "interview_id"),
)
"""``problem`` is a sentence of the program's own. No history: what came in halfway
was never part of the study."""


def put_upload(connection: Connection, begun: Upload) -> None:
    """Keep that an upload was begun."""
    row = {
        "id": begun.id,
        "interview_id": begun.interview_id,
        "sound_id": begun.sound,
        "made_ids": "",
        "size_bytes": begun.size_bytes,
        "received_bytes": begun.received_bytes,
        "begun_at": begun.begun_at.isoformat(timespec="milliseconds"),
        "begun_by": begun.begun_by,
    }
    connection.execute(insert(recording_upload).values(row))


def get_upload(
    connection: Connection, interview_id: InterviewId, id_: RecordingUploadId
) -> Upload:
    """Read an unfinished upload of an interview.

    Raises:
        NoUploadError: There is none of that id.
    """
    query = select(recording_upload).where(
        recording_upload.c.id == id_, recording_upload.c.interview_id == interview_id
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        msg = "This upload was finished or dropped; reload the page."
        raise NoUploadError(msg)
    return _upload(row)


def list_uploads(
    connection: Connection, interview_id: InterviewId | None = None
) -> list[Upload]:
    """List what is unfinished, of one interview or of all, earliest first."""
    query = select(recording_upload).order_by(recording_upload.c.id)
    if interview_id is not None:
        query = query.where(recording_upload.c.interview_id == interview_id)
    return [_upload(row) for row in connection.execute(query)]


def note_received(connection: Connection, id_: RecordingUploadId, size: int) -> None:
    """Keep how many bytes there are."""
    _change(connection, id_, received_bytes=size, problem=None, problem_time=None)


def note_made(connection: Connection, upload: Upload, made: OriginalId) -> None:
    """Keep that something was made of what came in, to be removed with it."""
    _change(connection, upload.id, made_ids=" ".join([*upload.made, made]))


def forget_made(connection: Connection, id_: RecordingUploadId) -> None:
    """Keep that what was made of it is gone."""
    _change(connection, id_, made_ids="")


def note_problem(
    connection: Connection, id_: RecordingUploadId, problem: Said | None
) -> None:
    """Keep what was found wrong, or that it is to be tried again."""
    sentence = None if problem is None else problem.sentence
    time = None if problem is None else problem.values.get("time")
    _change(connection, id_, problem=sentence, problem_time=time)


def remove_upload(connection: Connection, id_: RecordingUploadId) -> None:
    """Forget an upload; its bytes are somebody else's to remove or to keep."""
    gone = delete(recording_upload).where(recording_upload.c.id == id_)
    connection.execute(gone)


def _change(connection: Connection, id_: RecordingUploadId, **values: object) -> None:
    which = recording_upload.c.id == id_
    connection.execute(update(recording_upload).where(which).values(**values))


def _upload(row: Row[Any]) -> Upload:
    problem = None
    if row.problem is not None:
        values = {} if row.problem_time is None else {"time": row.problem_time}
        problem = Said(row.problem, values)
    return Upload(
        id=RecordingUploadId(row.id),
        interview_id=InterviewId(row.interview_id),
        sound=OriginalId(row.sound_id),
        made=tuple(OriginalId(each) for each in row.made_ids.split()),
        size_bytes=row.size_bytes,
        received_bytes=row.received_bytes,
        begun_at=datetime.fromisoformat(row.begun_at),
        begun_by=MemberId(row.begun_by),
        problem=problem,
    )
