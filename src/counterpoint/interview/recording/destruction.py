"""Destroying sound, for the verb that destroys one recording and for a withdrawal.

Each sealed object goes with its key; the salts of the checksums go too, so that
what stays witnesses no sound any more.
"""

from dataclasses import replace

from counterpoint.interview.meeting.store import list_interviews
from counterpoint.interview.recording import store
from counterpoint.interview.recording.model import Recording, RecordingState
from counterpoint.interview.upload import store as uploads
from counterpoint.kernel.ids import ParticipantId
from counterpoint.storage.transaction import Transaction


def destroyed(tx: Transaction, seq: int, kept: Recording, reason: str) -> Recording:
    """Remove the sound of a recording by the step ``seq``, and keep that it was."""
    for part in kept.parts:
        for each in part.sealed:
            tx.originals.destroy(each)
    store.forget_salts(tx.connection, [part.id for part in kept.parts])
    gone = replace(
        kept,
        state=RecordingState.DESTROYED,
        destroyed_on=tx.now().date(),
        destroyed_by=tx.actor,
        reason=reason,
    )
    store.put_recording(tx.connection, seq, gone)
    return store.get_recording(tx.connection, kept.interview_id)


def erase_recordings(tx: Transaction, seq: int, participant_id: ParticipantId) -> int:
    """Destroy all sound of a participant, unfinished uploads too; count recordings.

    For a withdrawal, whose own verb asked and recorded the step: a review that is
    open does not keep it.
    """
    count = 0
    for meeting in list_interviews(tx.connection, participant_id):
        for upload in uploads.list_uploads(tx.connection, meeting.id):
            for each in (upload.sound, *upload.made):
                tx.originals.destroy(each)
            uploads.remove_upload(tx.connection, upload.id)
        kept = store.find_recording(tx.connection, meeting.id)
        if kept is not None and not kept.is_destroyed:
            destroyed(tx, seq, kept, reason="")
            count += 1
    return count
