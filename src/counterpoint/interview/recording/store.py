"""Where recordings are kept. The only SQL that changes them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    select,
    update,
)

from counterpoint.interview.recording.model import (
    NEXT,
    NoRecordingError,
    Part,
    Recording,
    RecordingState,
    in_time,
)
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    OriginalId,
    RecordingId,
    RecordingPartId,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)

recording = versioned_table(
    "recording",
    identifier("interview_id", nullable=False, refers_to="interview"),
    state("state", nullable=False),
    state("keep_until"),
    state("destroyed_on"),
    identifier("destroyed_by", ForeignKey("member.id")),
    words("reason", Holds.TEAM),
    present_index("recording", "interview_id"),
)

recording_part = versioned_table(
    "recording_part",
    identifier("recording_id", nullable=False, refers_to="recording"),
    Column("place", Integer, nullable=False),
    identifier("sound_id", nullable=False),
    identifier("copy_id"),
    identifier("peaks_id", nullable=False),
    state("media_type", nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("duration_ms", Integer, nullable=False),
    state("checksum", nullable=False),
    salt(),
    Column("breaks_off_ms", Integer),
    state("attached_on", nullable=False),
    present_index("recording_part", "recording_id"),
)
"""``sound_id``, ``copy_id`` and ``peaks_id`` name sealed objects; of a destroyed
recording they name nothing, and the salt is empty."""


def find_recording(
    connection: Connection, interview_id: InterviewId
) -> Recording | None:
    """Read the recording of an interview, destroyed or not, if there is one."""
    query = select(recording).where(
        recording.c.interview_id == interview_id, versions.present(recording)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _recording(row, _parts(connection, row.id))


def get_recording(connection: Connection, interview_id: InterviewId) -> Recording:
    """Read the recording of an interview.

    Raises:
        NoRecordingError: There is none.
    """
    found = find_recording(connection, interview_id)
    if found is None:
        msg = "This interview has no recording; attach it on the interview's page."
        raise NoRecordingError(msg)
    return found


def measured_minutes(connection: Connection, interview_id: InterviewId) -> int | None:
    """Give an interview's length by its recording, if it has one or had one."""
    found = find_recording(connection, interview_id)
    return None if found is None else found.minutes


def list_recordings(connection: Connection) -> list[Recording]:
    """List the recordings of the study in the order in which they came."""
    query = select(recording).where(versions.present(recording)).order_by("id")
    rows = connection.execute(query).all()
    return [_recording(row, _parts(connection, row.id)) for row in rows]


def put_recording(connection: Connection, seq: int, changed: Recording) -> None:
    """Keep what is known of a recording, apart from its parts."""
    versions.put(
        connection,
        recording,
        seq,
        changed.id,
        interview_id=changed.interview_id,
        state=changed.state,
        keep_until=_day(changed.keep_until),
        destroyed_on=_day(changed.destroyed_on),
        destroyed_by=changed.destroyed_by,
        reason=changed.reason,
    )


def put_part(
    connection: Connection, seq: int, recording_id: RecordingId, part: Part, salt: bytes
) -> None:
    """Keep a new part, with the salt of its checksum."""
    versions.put(
        connection,
        recording_part,
        seq,
        part.id,
        recording_id=recording_id,
        place=part.place,
        sound_id=part.sound,
        copy_id=part.copy,
        peaks_id=part.peaks,
        media_type=part.media_type,
        size_bytes=part.size_bytes,
        duration_ms=part.duration_ms,
        checksum=part.checksum,
        salt=salt,
        breaks_off_ms=part.breaks_off_ms,
        attached_on=part.attached_on.isoformat(),
    )


def put_places(connection: Connection, seq: int, parts: Iterable[Part]) -> None:
    """Keep the order of parts that are there."""
    for part in parts:
        versions.put(connection, recording_part, seq, part.id, place=part.place)


def retire_part(connection: Connection, seq: int, part_id: RecordingPartId) -> None:
    """Let a part be there no longer, and forget the salt of its checksum."""
    versions.retire(connection, recording_part, seq, [part_id])
    forget_salts(connection, [part_id])


def retire_recording(
    connection: Connection, seq: int, recording_id: RecordingId
) -> None:
    """Let a recording be there no longer whose last part was removed."""
    versions.retire(connection, recording, seq, [recording_id])


def salt_of(connection: Connection, part_id: RecordingPartId) -> bytes:
    """Give the salt of a part's checksum.

    Raises:
        NotFoundError: There is no such part.
    """
    return bytes(versions.get(connection, recording_part, part_id).salt)


def forget_salts(connection: Connection, part_ids: Iterable[RecordingPartId]) -> None:
    """Erase the salts, in all versions, so that no checksum witnesses any sound."""
    named = recording_part.c.id.in_(list(part_ids))
    connection.execute(update(recording_part).where(named).values(salt=b""))


def take_into_use(connection: Connection, seq: int, interview_id: InterviewId) -> None:
    """Let a recording be used, by the step that begins to use it.

    An interview without a recording, or with one that is used already or was
    destroyed, stays as it is.
    """
    _let_become(connection, seq, interview_id, RecordingState.IN_USE)


def lock(connection: Connection, seq: int, interview_id: InterviewId) -> None:
    """Lock a recording, by the step that approves the report made of it.

    An interview without a recording, or with one that was destroyed, stays as it
    is.
    """
    take_into_use(connection, seq, interview_id)
    _let_become(connection, seq, interview_id, RecordingState.LOCKED)


def list_unheld(connection: Connection) -> list[Part]:
    """List the parts, in any version, that stand in no recording that is there.

    Their sound is destroyed as they go; what a merge let go of is found so.
    """
    there = select(recording.c.id).where(
        versions.present(recording), recording.c.state != RecordingState.DESTROYED
    )
    held = select(recording_part.c.id).where(
        versions.present(recording_part), recording_part.c.recording_id.in_(there)
    )
    gone = select(recording_part).where(recording_part.c.id.not_in(held))
    return [_part(row) for row in connection.execute(gone)]


def _let_become(
    connection: Connection, seq: int, interview_id: InterviewId, wanted: RecordingState
) -> None:
    found = find_recording(connection, interview_id)
    if found is not None and wanted in NEXT[found.state]:
        versions.put(connection, recording, seq, found.id, state=wanted)


def _parts(connection: Connection, recording_id: str) -> list[Part]:
    query = select(recording_part).where(
        recording_part.c.recording_id == recording_id, versions.present(recording_part)
    )
    return [_part(row) for row in connection.execute(query)]


def _part(row: Row[Any]) -> Part:
    return Part(
        id=RecordingPartId(row.id),
        place=row.place,
        sound=OriginalId(row.sound_id),
        copy=OriginalId(row.copy_id) if row.copy_id else None,
        peaks=OriginalId(row.peaks_id),
        media_type=row.media_type,
        size_bytes=row.size_bytes,
        duration_ms=row.duration_ms,
        checksum=row.checksum,
        breaks_off_ms=row.breaks_off_ms,
        attached_on=date.fromisoformat(row.attached_on),
    )


def _recording(row: Row[Any], parts: list[Part]) -> Recording:
    return Recording(
        id=RecordingId(row.id),
        interview_id=InterviewId(row.interview_id),
        state=RecordingState(row.state),
        parts=in_time(parts),
        keep_until=_date(row.keep_until),
        destroyed_on=_date(row.destroyed_on),
        destroyed_by=MemberId(row.destroyed_by) if row.destroyed_by else None,
        reason=row.reason,
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)
