"""Recordings over HTTP: what is known of one, and what is done about it.

The bytes themselves go in and out in ``web.sound``.
"""

from collections.abc import Mapping
from datetime import date, datetime

from fastapi import Response

from counterpoint import interview, report
from counterpoint.interview import Recording, RecordingState
from counterpoint.interview.recording.model import Part
from counterpoint.interview.upload.model import Upload
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    RecordingPartId,
    RecordingUploadId,
)
from counterpoint.media.model import PEAKS_PER_SECOND
from counterpoint.report import SoundOf
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.consent import SaidShown
from counterpoint.web.endpoint import Encoded, Sent, Shown, Streamed, endpoint
from counterpoint.web.media_type import WORD


class PartShown(Shown):
    """One file of a recording, and where it begins in the whole."""

    id: RecordingPartId
    order: int
    start_ms: int
    duration_ms: int
    media_type: str
    size_bytes: int
    attached_on: date
    breaks_off_ms: int | None

    @classmethod
    def of(cls, part: Part, media_type: str) -> "PartShown":
        """Show a part under the media type in which it is heard."""
        return cls(
            id=part.id,
            order=part.place,
            start_ms=part.start_ms,
            duration_ms=part.duration_ms,
            media_type=media_type,
            size_bytes=part.size_bytes,
            attached_on=part.attached_on,
            breaks_off_ms=part.breaks_off_ms,
        )


class UploadShown(Shown):
    """A file that is still coming in; ``progress`` while it is examined, 0 to 100."""

    id: RecordingUploadId
    size_bytes: int
    received_bytes: int
    begun_at: datetime
    begun_by: MemberId
    problem: SaidShown | None
    progress: int | None

    @classmethod
    def of(cls, upload: Upload, progress: int | None = None) -> "UploadShown":
        """Show an upload, and how far its examination has come."""
        return cls(
            id=upload.id,
            size_bytes=upload.size_bytes,
            received_bytes=upload.received_bytes,
            begun_at=upload.begun_at,
            begun_by=upload.begun_by,
            problem=None
            if upload.problem is None
            else SaidShown.model_validate(upload.problem),
            progress=progress,
        )


class GrantShown(Shown):
    """A member who was let listen."""

    member_id: MemberId
    granted_by: MemberId
    reason: str


class RecordingShown(Shown):
    """The sound of an interview; of a destroyed one, what stays."""

    id: str
    state: RecordingState
    duration_ms: int
    keep_until: date | None
    destroyed_on: date | None
    destroyed_by: MemberId | None
    reason: str
    parts: list[PartShown]


class SoundShown(Shown):
    """Where an interview's sound is, and whom to ask for it."""

    recording: RecordingShown | None
    uploads: list[UploadShown]
    may_listen: bool
    ask: list[str]
    grants: list[GrantShown]

    @classmethod
    def of(
        cls, found: SoundOf, progress: Mapping[RecordingUploadId, int] | None = None
    ) -> "SoundShown":
        """Show it, with how far what is examined now has come."""
        done = progress or {}
        kept = found.recording
        return cls(
            recording=None if kept is None else _shown(kept),
            uploads=[UploadShown.of(e, done.get(e.id)) for e in found.uploads],
            may_listen=found.may_listen,
            ask=list(found.ask),
            grants=[
                GrantShown(
                    member_id=each.member_id,
                    granted_by=each.granted_by,
                    reason=each.reason,
                )
                for each in found.grants
            ],
        )


class PeaksShown(Shown):
    """The outline of a whole recording, 0 to 255."""

    per_second: int
    peaks: list[int]


class UploadSent(Sent):
    """A file of so many bytes is to come."""

    size_bytes: int


class OrderSent(Sent):
    """The parts in a new order."""

    part_ids: list[RecordingPartId]


class KeepSent(Sent):
    """Until when the sound is kept; null leaves it open."""

    keep_until: date | None


class DestroySent(Sent):
    """Why the sound is destroyed."""

    reason: str


class GrantSent(Sent):
    """What a member listens for."""

    reason: str


def begin_upload(
    tx: Transaction, interview_id: InterviewId, body: UploadSent
) -> UploadShown:
    """Begin to send a file of sound. Its name is not asked for."""
    begun = interview.begin_upload(
        tx, interview_id=interview_id, size_bytes=body.size_bytes
    )
    return UploadShown.of(begun)


def send_piece(
    tx: Transaction,
    interview_id: InterviewId,
    upload_id: RecordingUploadId,
    offset: int,
    body: Streamed,
) -> UploadShown:
    """Take the bytes of a file from an offset on; 8 MiB at most."""
    sent = interview.send_piece(
        tx,
        interview_id=interview_id,
        upload_id=upload_id,
        offset=offset,
        content=body.content,
    )
    return UploadShown.of(sent)


def drop_upload(
    tx: Transaction, interview_id: InterviewId, upload_id: RecordingUploadId
) -> SoundShown:
    """Drop an unfinished upload."""
    interview.drop_upload(tx, interview_id=interview_id, upload_id=upload_id)
    return _sound(tx, interview_id)


def get_peaks(tx: Transaction, interview_id: InterviewId) -> Encoded:
    """Give the outline of the whole recording time."""
    peaks = report.read_peaks(tx, interview_id=interview_id)
    found = PeaksShown.model_construct(per_second=PEAKS_PER_SECOND, peaks=list(peaks))
    return Encoded(found.model_dump_json().encode())


def order_parts(
    tx: Transaction, interview_id: InterviewId, body: OrderSent
) -> SoundShown:
    """Put the parts in another order."""
    interview.order_parts(tx, interview_id=interview_id, part_ids=body.part_ids)
    return _sound(tx, interview_id)


def remove_part(
    tx: Transaction, interview_id: InterviewId, part_id: RecordingPartId
) -> SoundShown:
    """Destroy a part that does not belong to this interview."""
    interview.remove_part(tx, interview_id=interview_id, part_id=part_id)
    return _sound(tx, interview_id)


def keep_recording(
    tx: Transaction, interview_id: InterviewId, body: KeepSent
) -> SoundShown:
    """Settle until when the sound is kept."""
    interview.keep_until(tx, interview_id=interview_id, day=body.keep_until)
    return _sound(tx, interview_id)


def destroy_recording(
    tx: Transaction, interview_id: InterviewId, body: DestroySent
) -> SoundShown:
    """Destroy the sound for good."""
    interview.destroy_recording(tx, interview_id=interview_id, reason=body.reason)
    return _sound(tx, interview_id)


def get_recording_certificate(tx: Transaction, interview_id: InterviewId) -> Response:
    """Give the certificate of destruction. Its file's name holds no label."""
    content = interview.print_certificate(tx, interview_id)
    headers = {"content-disposition": 'attachment; filename="certificate.docx"'}
    return Response(content, media_type=WORD, headers=headers)


def put_listener(
    tx: Transaction, interview_id: InterviewId, member_id: MemberId, body: GrantSent
) -> SoundShown:
    """Let a member listen."""
    interview.grant_listening(
        tx, interview_id=interview_id, member_id=member_id, reason=body.reason
    )
    return _sound(tx, interview_id)


def delete_listener(
    tx: Transaction, interview_id: InterviewId, member_id: MemberId
) -> SoundShown:
    """End a member's leave to listen."""
    interview.end_listening(tx, interview_id=interview_id, member_id=member_id)
    return _sound(tx, interview_id)


def _sound(tx: Transaction, interview_id: InterviewId) -> SoundShown:
    return SoundShown.of(report.show_recording(tx, interview_id=interview_id))


def _shown(kept: Recording) -> RecordingShown:
    return RecordingShown(
        id=kept.id,
        state=kept.state,
        duration_ms=kept.duration_ms,
        keep_until=kept.keep_until,
        destroyed_on=kept.destroyed_on,
        destroyed_by=kept.destroyed_by,
        reason=kept.reason,
        parts=[
            PartShown.of(part, report.media_type_of(kept, part.place))
            for part in kept.parts
        ],
    )


_OF = "/interviews/{interview_id}/recording"

ROUTES = [
    endpoint("POST", f"{_OF}/uploads", begin_upload),
    endpoint("PUT", f"{_OF}/uploads/{{upload_id}}", send_piece),
    endpoint("DELETE", f"{_OF}/uploads/{{upload_id}}", drop_upload),
    endpoint("GET", f"{_OF}/peaks", get_peaks, shown=PeaksShown),
    endpoint("PUT", f"{_OF}/order", order_parts),
    endpoint("DELETE", f"{_OF}/parts/{{part_id}}", remove_part),
    endpoint("PUT", f"{_OF}/keep-until", keep_recording),
    endpoint("POST", f"{_OF}/destroy", destroy_recording),
    endpoint("GET", f"{_OF}/certificate", get_recording_certificate),
    endpoint("PUT", f"{_OF}/listeners/{{member_id}}", put_listener),
    endpoint("DELETE", f"{_OF}/listeners/{{member_id}}", delete_listener),
]
