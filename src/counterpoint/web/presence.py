"""Who is at the study now, and in which room; nothing of what they look at there.

It is kept in memory only, by this server process, and knows no report, no passage
and no theme: a room's name is all that a page may say of where it is. So it tells
of a reader under the seal no more than that they read.
"""

from collections import Counter
from collections.abc import Mapping
from threading import Lock

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId

ROOMS = frozenset(
    {
        "home",
        "study",
        "people",
        "interviews",
        "reports",
        "article",
        "reading",
        "discussion",
        "code",
        "themes",
        "quotes",
        "sample",
        "manuscript",
        "search",
        "history",
        "vault",
        "backup",
    }
)
"""Everything that a page may say of where it is."""


class NoSuchRoomError(InputError):
    """A page says in which room it is, and nothing else."""


class Presence:
    """The members whose pages listen to one open study."""

    def __init__(self) -> None:
        self._pages: Counter[MemberId] = Counter()
        self._rooms: dict[MemberId, str] = {}
        self._lock = Lock()
        self._changes = 0

    @property
    def changes(self) -> int:
        """How often anything changed, so that a stream knows what it has told."""
        with self._lock:
            return self._changes

    def here(self) -> Mapping[MemberId, str]:
        """Give the room of everybody who is here, by member."""
        with self._lock:
            return {id_: self._rooms.get(id_, "home") for id_ in sorted(self._pages)}

    def enter(self, member: MemberId) -> None:
        """Let a member's page begin to listen."""
        with self._lock:
            self._pages[member] += 1
            self._changes += 1

    def leave(self, member: MemberId) -> None:
        """Let a member's page end; with the last one they are gone."""
        with self._lock:
            self._pages[member] -= 1
            if self._pages[member] <= 0:
                del self._pages[member]
                self._rooms.pop(member, None)
            self._changes += 1

    def go_to(self, member: MemberId, room: str) -> None:
        """Let a member be in a room.

        Raises:
            NoSuchRoomError: It is none of the page's rooms.
        """
        if room not in ROOMS:
            msg = "Say in which room the page is; it has no room of that name."
            raise NoSuchRoomError(msg)
        with self._lock:
            if self._rooms.get(member) != room:
                self._rooms[member] = room
                self._changes += 1
