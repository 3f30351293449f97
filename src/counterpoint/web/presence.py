"""Who is at the study now, and in which room; nothing of what they look at there.

It is kept in memory only, by each server process, and knows no report, no passage
and no theme: a room's name is all that a page may say of where it is. So it tells
of a reader under the seal no more than that they read. Processes of one server tell
each other; what they tell is kept nowhere.
"""

import json
import secrets
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from threading import Lock

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import MemberId

ROOMS = frozenset(
    {
        "account",
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

SILENT_AFTER_S = 20.0
"""From when on a process that tells nothing is gone, and with it whose pages it had."""
MOST_BYTES = 7_900
"""Of one message; PostgreSQL takes fewer than 8,000, which is of some 90 members."""


class NoSuchRoomError(InputError):
    """A page says in which room it is, and nothing else."""


@dataclass(frozen=True, slots=True)
class _Whereabouts:
    room: str
    since: float


class Presence:
    """The members whose pages listen to one open study, at any of its processes."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._own = secrets.token_hex(8)
        self._pages: Counter[MemberId] = Counter()
        self._elsewhere: dict[str, tuple[float, frozenset[MemberId]]] = {}
        self._rooms: dict[MemberId, _Whereabouts] = {}
        self._lock = Lock()
        self._changes = 0
        self._own_changes = 0

    @property
    def changes(self) -> int:
        """How often anything changed, so that a stream knows what it has told."""
        with self._lock:
            return self._changes

    @property
    def own_changes(self) -> int:
        """How often something changed that other processes are to be told."""
        with self._lock:
            return self._own_changes

    def here(self) -> Mapping[MemberId, str]:
        """Give the room of everybody who is here, by member."""
        with self._lock:
            return {id_: self._room(id_) for id_ in sorted(self._members())}

    def enter(self, member: MemberId) -> None:
        """Let a member's page begin to listen."""
        with self._lock:
            self._pages[member] += 1
            self._note_own()

    def leave(self, member: MemberId) -> None:
        """Let a member's page end; with the last one they are gone."""
        with self._lock:
            self._pages[member] -= 1
            if self._pages[member] <= 0:
                del self._pages[member]
            self._forget_rooms()
            self._note_own()

    def go_to(self, member: MemberId, room: str) -> None:
        """Let a member be in a room.

        Raises:
            NoSuchRoomError: It is none of the page's rooms.
        """
        if room not in ROOMS:
            msg = "Say in which room the page is; it has no room of that name."
            raise NoSuchRoomError(msg)
        with self._lock:
            if member not in self._rooms or self._room(member) != room:
                self._rooms[member] = _Whereabouts(room, self._clock())
                self._note_own()

    def tell(self, also: MemberId | None = None) -> str:
        """Write down for other processes whose pages are here, and where they are.

        Who has no room in the message is not seen at other processes.

        Args:
            also: Whose room is told although they may have no page here: a page
                may listen at one process and tell its room to another.
        """
        with self._lock:
            pages = sorted(self._pages)
            rooms = dict(self._rooms)
        while len(told := self._told(pages, rooms, also)) > MOST_BYTES and pages:
            pages.pop()
        return told

    def forget_silent(self) -> bool:
        """Let processes go that told nothing for long, as when one was killed.

        Returns:
            Whether there were any.
        """
        with self._lock:
            until = self._clock() - SILENT_AFTER_S
            gone = [key for key, (at, _) in self._elsewhere.items() if at < until]
            for key in gone:
                del self._elsewhere[key]
            self._changes += bool(gone)
            return bool(gone)

    def hear(self, told: str) -> bool:
        """Take up what another process told; what cannot be read is passed over.

        Returns:
            Whether somebody came, went or is in another room.
        """
        try:
            process, pages, rooms = json.loads(told)
            found = {
                MemberId(str(id_)): _Whereabouts(str(room), float(since))
                for id_, (room, since) in dict(rooms).items()
                if room in ROOMS
            }
            members = frozenset(MemberId(str(id_)) for id_ in pages)
        except (TypeError, ValueError):
            return False
        if process == self._own:
            return False
        with self._lock:
            before = self._shown()
            if process not in self._elsewhere:
                self._own_changes += 1  # it is new, and knows nothing of this one
            self._elsewhere[str(process)] = (self._clock(), members)
            for id_, where in found.items():
                known = self._rooms.get(id_)
                if known is None or known.since < where.since:
                    self._rooms[id_] = where
            self._forget_rooms(but=found.keys())
            is_other = self._shown() != before
            self._changes += is_other
            return is_other

    def _told(
        self,
        pages: list[MemberId],
        rooms: Mapping[MemberId, _Whereabouts],
        also: MemberId | None,
    ) -> str:
        told = {*pages, *([] if also is None else [also])}
        where = {id_: [at.room, at.since] for id_, at in rooms.items() if id_ in told}
        return json.dumps([self._own, pages, where], separators=(",", ":"))

    def _members(self) -> set[MemberId]:
        return set(self._pages).union(*(here for _, here in self._elsewhere.values()))

    def _room(self, member: MemberId) -> str:
        where = self._rooms.get(member)
        return "home" if where is None else where.room

    def _shown(self) -> dict[MemberId, str]:
        return {id_: self._room(id_) for id_ in self._members()}

    def _note_own(self) -> None:
        self._changes += 1
        self._own_changes += 1

    def _forget_rooms(self, but: Collection[MemberId] = ()) -> None:
        """Let the rooms go of those who are nowhere, but for those just told of."""
        here = {*self._members(), *but}
        for id_ in [id_ for id_ in self._rooms if id_ not in here]:
            del self._rooms[id_]
