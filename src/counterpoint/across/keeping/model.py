"""What is known of a backup."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId


@dataclass(frozen=True, slots=True)
class BackedUp(Event):
    """The study was copied, and the copy was opened again and verified."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "backup_id"

    backup_id: str
    entries: int


@dataclass(frozen=True, slots=True)
class StudyMoved(Event):
    """The study was moved to another place: to a server, or into a file."""

    undoable: ClassVar[bool] = False

    to_server: bool


@dataclass(frozen=True, slots=True)
class PassphraseChanged(Event):
    """Another passphrase opens the study from now on; earlier copies keep theirs."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the study.

    Attributes:
        path: Where it was put.
        entries: How many steps of history it holds.
    """

    id: str
    path: str
    by: MemberId
    at: datetime
    entries: int
