"""That minutes were written out."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MeetingId


@dataclass(frozen=True, slots=True)
class MinutesExported(Event):
    """The minutes of a meeting were written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    format: str
    decisions: int
