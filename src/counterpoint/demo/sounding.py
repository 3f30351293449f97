"""The demo's sound: two interviews, the beginning of each, in synthetic voices."""

from collections.abc import Mapping
from io import BytesIO

from counterpoint import interview
from counterpoint.demo import material
from counterpoint.demo.people import Asked
from counterpoint.storage.database import Database

_REASON = "by the interviewer's watch; only the beginning was recorded"


def attach_sound(database: Database, asked: Mapping[str, Asked]) -> None:
    """Attach the sound, each by who interviewed, and say how long they really took."""
    # Here, since its library would slow every start of the program.
    from counterpoint.interview.recording.taking import attach_file  # noqa: PLC0415

    for key, sound in material.sound_files().items():
        of = asked[key]
        attach_file(database, of.interviewer, of.interview_id, BytesIO(sound))
        with database.write(of.interviewer) as tx:
            interview.change_interview(
                tx,
                interview_id=of.interview_id,
                minutes=of.minutes,
                minutes_reason=_REASON,
            )
