"""What is done about listening: see whose sound there is, and hear it."""

from counterpoint.interview.grant.store import list_grants
from counterpoint.interview.meeting.store import get_interview
from counterpoint.interview.recording.model import check_there
from counterpoint.interview.recording.store import find_recording, get_recording
from counterpoint.interview.upload.store import list_uploads
from counterpoint.kernel.ids import InterviewId, RecordingPartId
from counterpoint.report.listening.model import (
    Audible,
    SoundOf,
    media_type_of,
    outline,
)
from counterpoint.report.listening.relation import listener_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed


def show_recording(tx: Transaction, *, interview_id: InterviewId) -> SoundOf:
    """Show where an interview's sound is, and whom to ask for it.

    Raises:
        NotFoundError: There is no such interview.

    Source: method, section 3.6: who may not listen sees that much.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    get_interview(tx.connection, interview_id)
    relations = listener_of(tx, interview_id)
    members = list_members(tx.connection)
    return SoundOf(
        recording=find_recording(tx.connection, interview_id),
        uploads=tuple(list_uploads(tx.connection, interview_id)),
        may_listen=permission.may(tx, Deed.LISTEN, *relations),
        ask=tuple(
            each.name
            for each in members
            if each.active and Role.COORDINATOR in each.roles
        ),
        grants=tuple(list_grants(tx.connection, interview_id)),
    )


def find_sound(
    tx: Transaction, *, interview_id: InterviewId, part_id: RecordingPartId
) -> Audible:
    """Give what a part of a recording is as it is heard.

    Raises:
        NoRecordingError: There is no such part.
        RecordingDestroyedError: It was destroyed.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    recording = get_recording(tx.connection, interview_id)
    part = recording.part(part_id)
    return Audible(
        id=part.played,
        size_bytes=tx.originals.size_bytes(part.played),
        media_type=media_type_of(recording, part.place),
    )


def read_sound(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    part_id: RecordingPartId,
    start: int,
    end: int,
) -> bytes:
    """Read a stretch of a part's bytes, from ``start`` to before ``end``.

    Only the blocks that hold it are read, wherever in an hour they lie.

    Raises:
        NoRecordingError: There is no such part.
        RecordingDestroyedError: It was destroyed.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    part = get_recording(tx.connection, interview_id).part(part_id)
    return b"".join(tx.originals.read(part.played, start, end))


def read_peaks(tx: Transaction, *, interview_id: InterviewId) -> bytes:
    """Read the outline of a whole recording: ten peaks a second, 0 to 255.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.
    """
    permission.ask(tx, Deed.LISTEN, *listener_of(tx, interview_id))
    recording = get_recording(tx.connection, interview_id)
    check_there(recording)
    found = [b"".join(tx.originals.read(part.peaks)) for part in recording.parts]
    return outline(recording, found)
