"""What a review asks of a recording: how long it is, and that it stays."""

from sqlalchemy import Connection

from counterpoint.interview.recording import store
from counterpoint.interview.recording.model import RecordingState
from counterpoint.report.model import Report


def duration_of(connection: Connection, report: Report) -> int | None:
    """Give how long a report's recording is, in ms; None if none can be heard."""
    if report.interview_id is None:
        return None
    found = store.find_recording(connection, report.interview_id)
    if found is None or found.state is RecordingState.DESTROYED:
        return None
    return found.duration_ms


def take_into_use(connection: Connection, seq: int, report: Report) -> None:
    """Let a report's recording stay while it is reviewed."""
    if report.interview_id is not None:
        store.take_into_use(connection, seq, report.interview_id)


def lock(connection: Connection, seq: int, report: Report) -> None:
    """Lock a report's recording, as the report was approved against it."""
    if report.interview_id is not None:
        store.lock(connection, seq, report.interview_id)
