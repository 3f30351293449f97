"""What of a person this stage keeps, and how their words go from it."""

from dataclasses import replace

from sqlalchemy import Connection

from counterpoint.interview.grant.store import listening_grant
from counterpoint.interview.meeting.model import InterviewState
from counterpoint.interview.meeting.store import (
    interview,
    list_interviews,
    put_interview,
)
from counterpoint.interview.recording.destruction import erase_recordings
from counterpoint.interview.recording.store import find_recording, recording
from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.erasing import Whose
from counterpoint.storage.erasing import Part, empty
from counterpoint.storage.transaction import Transaction


def parts_of(connection: Connection, whose: Whose) -> list[Part]:
    """Name the rows of this stage that are a person's.

    That they were met, and when, stays for the counts of recruiting.
    """
    del connection  # an interview names its participant
    own = frozenset({whose.participant_id})
    met = whose.interview_ids
    return [
        Part("interviews", interview.c.participant_id, own, ends=False),
        # That there was a recording, and that it is destroyed, stays as well.
        Part("", recording.c.interview_id, met, ends=False),
        Part("", listening_grant.c.interview_id, met),
    ]


def count_recordings(connection: Connection, participant_id: ParticipantId) -> int:
    """Count a person's recordings that can still be heard."""
    meetings = list_interviews(connection, participant_id)
    kept = [find_recording(connection, each.id) for each in meetings]
    return sum(each is not None and not each.is_destroyed for each in kept)


def erase_words(tx: Transaction, seq: int, whose: Whose) -> None:
    """Take field notes and circumstances out, and destroy all sound.

    An interview to come is cancelled.
    """
    erase_recordings(tx, seq, whose.participant_id)
    for each in list_interviews(tx.connection, whose.participant_id):
        if each.state in (InterviewState.BOOKED, InterviewState.STARTED):
            off = replace(each, state=InterviewState.CANCELLED)
            put_interview(tx.connection, seq, off)
    for part in parts_of(tx.connection, whose):
        empty(tx.connection, seq, part)
