"""What is done about recordings: attach, verify, order, keep, destroy, certify."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from counterpoint.interview.meeting.store import get_interview, put_interview
from counterpoint.interview.recording import store
from counterpoint.interview.recording.destruction import destroyed
from counterpoint.interview.recording.event import (
    RecordingAttached,
    RecordingDestroyed,
    RecordingKeptUntil,
    RecordingPartRemoved,
    RecordingPartsOrdered,
    RecordingVerified,
)
from counterpoint.interview.recording.guard import check_may_attach
from counterpoint.interview.recording.model import (
    ChecksumError,
    Part,
    Recording,
    RecordingState,
    check_destroyed,
    check_may_destroy,
    check_may_rearrange,
    check_there,
    minutes_of,
    reordered,
)
from counterpoint.interview.relation import interviewer_of
from counterpoint.interview.upload import store as uploads
from counterpoint.interview.upload.model import check_whole
from counterpoint.kernel.ids import (
    InterviewId,
    OriginalId,
    RecordingId,
    RecordingPartId,
    RecordingUploadId,
    new_id,
)
from counterpoint.kernel.text import normalised
from counterpoint.media.model import Examined
from counterpoint.participant.person.store import get_participant
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.member.store import find_member_by_id
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class Taken:
    """What was found and made of a file before it is attached.

    Attributes:
        sound: The sealed bytes that are kept: as they came, or without a film.
        copy: A copy that browsers play, where they do not play the sound itself.
        salt: Beside the checksum.
    """

    examined: Examined
    sound: OriginalId
    copy: OriginalId | None
    size_bytes: int
    checksum: str
    salt: bytes = field(repr=False)


def attach_part(
    tx: Transaction,
    *,
    interview_id: InterviewId,
    upload_id: RecordingUploadId,
    taken: Taken,
) -> Recording:
    """Make an upload that was examined the next part of a recording.

    From now on the interview's minutes are those of its recording.

    Raises:
        NoUploadError: There is no such upload.
        NotWholeError: Bytes are still to come.
        RuleError: What ``begin_upload`` refuses became true meanwhile.

    Source: method, rows M22, M31 and M33.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    check_may_attach(tx, interview_id)
    upload = uploads.get_upload(tx.connection, interview_id, upload_id)
    check_whole(upload)
    before = store.find_recording(tx.connection, interview_id)
    part = Part(
        id=RecordingPartId(new_id()),
        place=1 if before is None else len(before.parts) + 1,
        sound=taken.sound,
        copy=taken.copy,
        peaks=tx.originals.put([taken.examined.peaks]),
        media_type=taken.examined.make.media_type,
        size_bytes=taken.size_bytes,
        duration_ms=taken.examined.duration_ms,
        checksum=taken.checksum,
        attached_on=tx.now().date(),
        breaks_off_ms=taken.examined.breaks_off_ms,
    )
    id_ = RecordingId(new_id()) if before is None else before.id
    event = RecordingAttached(
        interview_id, id_, part.id, part.duration_ms, part.size_bytes, part.checksum
    )
    seq = tx.record(event)
    kept = before or Recording(id_, interview_id, RecordingState.ATTACHED, ())
    if kept.state is RecordingState.VERIFIED:
        kept = replace(kept, state=RecordingState.ATTACHED)
    store.put_recording(tx.connection, seq, kept)
    store.put_part(tx.connection, seq, id_, part, taken.salt)
    for each in {upload.sound, *upload.made} - set(part.sealed):
        tx.originals.destroy(each)
    uploads.remove_upload(tx.connection, upload_id)
    _take_minutes(tx, seq, interview_id)
    return store.get_recording(tx.connection, interview_id)


def verify_recording(
    tx: Transaction, *, interview_id: InterviewId, checksums: Sequence[str]
) -> Recording:
    """Record that what is kept was read again, part by part.

    Args:
        tx: Who acts, and in which study.
        interview_id: Whose sound.
        checksums: What was computed anew, in the order of the parts; see
            ``checking.check_again``.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.
        ChecksumError: What is kept is not what came in.

    Source: method, section 3.4.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    kept = store.get_recording(tx.connection, interview_id)
    check_there(kept)
    if list(checksums) != [part.checksum for part in kept.parts]:
        msg = (
            "The sound that is kept is not what came in. Bring the study back from"
            " a backup, or attach the file again."
        )
        raise ChecksumError(msg)
    seq = tx.record(RecordingVerified(interview_id, kept.id, len(kept.parts)))
    if kept.state is RecordingState.ATTACHED:
        verified = replace(kept, state=RecordingState.VERIFIED)
        store.put_recording(tx.connection, seq, verified)
    return store.get_recording(tx.connection, interview_id)


def order_parts(
    tx: Transaction, *, interview_id: InterviewId, part_ids: Sequence[RecordingPartId]
) -> Recording:
    """Put the parts of a recording in another order.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.
        RecordingInUseError: Its report is under review.
        RecordingLockedError: Its report was approved.
        PartsOrderError: The order does not name each part once.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    kept = store.get_recording(tx.connection, interview_id)
    check_may_rearrange(kept)
    parts = reordered(kept, part_ids)
    seq = tx.record(RecordingPartsOrdered(interview_id, kept.id, len(parts)))
    store.put_places(tx.connection, seq, parts)
    return store.get_recording(tx.connection, interview_id)


def remove_part(
    tx: Transaction, *, interview_id: InterviewId, part_id: RecordingPartId
) -> Recording | None:
    """Destroy a part that does not belong to this interview; give what is left.

    Raises:
        NoRecordingError: There is no such part.
        RecordingDestroyedError: The recording was destroyed.
        RecordingInUseError: Its report is under review.
        RecordingLockedError: Its report was approved.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    kept = store.get_recording(tx.connection, interview_id)
    check_may_rearrange(kept)
    part = kept.part(part_id)
    seq = tx.record(RecordingPartRemoved(interview_id, kept.id, part_id))
    for each in part.sealed:
        tx.originals.destroy(each)
    store.retire_part(tx.connection, seq, part_id)
    left = [each.id for each in kept.parts if each.id != part_id]
    if not left:
        store.retire_recording(tx.connection, seq, kept.id)
        return None
    rest = replace(kept, parts=tuple(p for p in kept.parts if p.id != part_id))
    store.put_places(tx.connection, seq, reordered(rest, left))
    _take_minutes(tx, seq, interview_id)
    return store.get_recording(tx.connection, interview_id)


def keep_until(
    tx: Transaction, *, interview_id: InterviewId, day: date | None
) -> Recording:
    """Settle until when a recording is kept; None leaves it open.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed.
    """
    permission.ask(tx, Deed.ATTACH_RECORDING, *interviewer_of(tx, interview_id))
    kept = store.get_recording(tx.connection, interview_id)
    check_there(kept)
    settled = None if day is None else day.isoformat()
    seq = tx.record(RecordingKeptUntil(interview_id, kept.id, settled))
    store.put_recording(tx.connection, seq, replace(kept, keep_until=day))
    return store.get_recording(tx.connection, interview_id)


def destroy_recording(
    tx: Transaction, *, interview_id: InterviewId, reason: str
) -> Recording:
    """Destroy the sound of an interview for good, with the keys that open it.

    That there was a recording, how long it was and who destroyed it stays, and is
    what the certificate says.

    Raises:
        NoRecordingError: There is no recording.
        RecordingDestroyedError: It was destroyed already.
        RecordingInUseError: The review of its report is open.
        NoDestructionReasonError: A certificate says why.

    Source: method, section 3.4; row M33.
    """
    permission.ask(tx, Deed.DESTROY_RECORDING)
    kept = store.get_recording(tx.connection, interview_id)
    check_may_destroy(kept, reason)
    seq = tx.record(
        RecordingDestroyed(interview_id, kept.id, len(kept.parts), kept.duration_ms)
    )
    said = " ".join(normalised(reason).split())
    return destroyed(tx, seq, kept, said)


def print_certificate(tx: Transaction, interview_id: InterviewId) -> bytes:
    """Give the certificate of a destroyed recording, as a Word document.

    It is in the study's language where that is Swedish, else in English.

    Raises:
        NoRecordingError: There is no recording.
        NotDestroyedError: It is still there.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    # Here, since its library would slow every start of the program.
    from counterpoint.interview.recording import printing  # noqa: PLC0415

    kept = store.get_recording(tx.connection, interview_id)
    check_destroyed(kept)
    meeting = get_interview(tx.connection, interview_id)
    person = get_participant(tx.connection, meeting.participant_id)
    study = get_study(tx.connection)
    by = kept.destroyed_by and find_member_by_id(tx.connection, kept.destroyed_by)
    return printing.printed(
        printing.Certified(
            recording=kept,
            study=study.title,
            label=f"({person.label})",
            held_on=meeting.held_on,
            by=by.name if by else "",
            language=study.language,
        )
    )


def _take_minutes(tx: Transaction, seq: int, interview_id: InterviewId) -> None:
    """Let the interview be as long as its recording."""
    kept = store.get_recording(tx.connection, interview_id)
    meeting = get_interview(tx.connection, interview_id)
    measured = replace(meeting, minutes=minutes_of(kept.parts), minutes_reason="")
    put_interview(tx.connection, seq, measured)
