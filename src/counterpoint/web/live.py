"""Telling each open page what was changed, and who is here, as it happens.

A page learns the place in history, the kind of step, whose it was and the id of
the object; never words. It asks for the rest as for anything else, so that no
permission is passed by.
"""

import asyncio
import json
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from threading import Lock, Thread

from fastapi.concurrency import run_in_threadpool

from counterpoint.across.history import verbs
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import ClosedError, Database
from counterpoint.storage.failing import UnavailableError
from counterpoint.storage.history import Entry
from counterpoint.storage.migration import NewerStudyError
from counterpoint.storage.watch import Watch, watch
from counterpoint.web.presence import Presence
from counterpoint.web.refusal import note_unforeseen

HEARTBEAT_S = 15.0
WAIT_S = 0.5
TOLD_EVERY_S = 5.0
"""How often processes of a server tell each other that they are still there."""
MOST_STEPS = 200
TRIED_AGAIN_AFTER_S = 1.0
SEATS_REMEMBERED = 1_000
HEARTBEAT = b": still here\n\n"


class Live:
    """The pages that listen to one open study.

    Attributes:
        presence: Whose pages these are.
    """

    def __init__(self, database: Database) -> None:
        self.presence = Presence()
        self._database = database
        self._seats: OrderedDict[int, str] = OrderedDict()
        self._waiting: set[_Waker] = set()
        self._lock = Lock()
        self._watch: Watch | None = None
        self._is_over = False
        self._stop_listening = database.listen(self._hear)

    def close(self) -> None:
        """End all streams, and give back what watches the study."""
        self._stop_listening()
        with self._lock:
            self._is_over = True
            watching, self._watch = self._watch, None
        if watching is not None:
            watching.stop()
        self._wake()

    def go_to(self, member: MemberId, room: str) -> None:
        """Let all pages know in which room a member is.

        Raises:
            NoSuchRoomError: It is none of the page's rooms.
        """
        self.presence.go_to(member, room)
        self._database.tell_others(self.presence.tell(also=member))
        self._wake()

    async def stream(
        self, member: MemberId, is_seated: Callable[[], bool] = lambda: True
    ) -> AsyncIterator[bytes]:
        """Give what happens from now on, in the form of server-sent events.

        Args:
            member: Who listens.
            is_seated: Says whether they still do; a locked page hears no more.
        """
        waker = _Waker()
        self._arrive(member, waker)
        told = -1
        try:
            self._begin_watching()
            seen = await run_in_threadpool(self._database.last_seq)
            yield HEARTBEAT
            is_woken = False
            while not self._is_over and await run_in_threadpool(is_seated):
                if told != (told := self.presence.changes):
                    yield self._who_is_here()
                if is_woken:
                    steps, seen = await run_in_threadpool(self._after, member, seen)
                    for entry in steps:
                        yield self._told(entry)
                is_woken = await waker.wait(HEARTBEAT_S)
                if not is_woken:
                    yield HEARTBEAT
        except (ClosedError, NewerStudyError, UnavailableError):
            return  # the page asks again by itself
        finally:
            self._depart(member, waker)

    def _arrive(self, member: MemberId, waker: "_Waker") -> None:
        with self._lock:
            self._waiting.add(waker)
        self.presence.enter(member)
        self._wake()

    def _depart(self, member: MemberId, waker: "_Waker") -> None:
        self.presence.leave(member)
        with self._lock:
            self._waiting.discard(waker)
            watching = None
            if not self._waiting:
                # Given up here: a page that comes before it has ended begins another.
                watching, self._watch = self._watch, None
        if watching is not None:
            watching.stop()
        self._wake()

    def _who_is_here(self) -> bytes:
        here = [
            {"member_id": member, "room": room}
            for member, room in self.presence.here().items()
        ]
        return f"event: presence\ndata: {json.dumps(here)}\n\n".encode()

    def _after(self, member: MemberId, seq: int) -> tuple[list[Entry], int]:
        """Give the steps since a place, and the place up to which they reach.

        A step that is kept from the member moves the place on, and sends nothing.
        """
        if self._is_over:
            return [], seq
        reached = self._database.last_seq()
        with self._database.read(member) as tx:
            steps = verbs.list_steps_after(tx, seq)
        if not steps:
            return [], max(seq, reached)
        last = steps[-1]
        if len(steps) > MOST_STEPS:
            steps = [Entry(last.seq, last.at, last.actor, "Many", None, {}, last.hash)]
        return steps, max(last.seq, reached)

    def _told(self, entry: Entry) -> bytes:
        with self._lock:
            seat = self._seats.get(entry.seq, "")
        told = {
            "seq": entry.seq,
            "kind": entry.kind,
            "object_id": entry.object_id,
            "actor": entry.actor,
            "seat": seat,
        }
        return f"id: {entry.seq}\ndata: {json.dumps(told)}\n\n".encode()

    def _hear(self, seqs: Sequence[int], seat: str) -> None:
        with self._lock:
            self._seats.update(dict.fromkeys(seqs, seat))
            while len(self._seats) > SEATS_REMEMBERED:
                self._seats.popitem(last=False)
        self._wake()

    def _wake(self) -> None:
        with self._lock:
            waiting = tuple(self._waiting)
        for waker in waiting:
            waker.wake()

    def _begin_watching(self) -> None:
        with self._lock:
            if self._watch is not None or self._is_over:
                return
            watching = self._watch = self._new_watch()
        Thread(target=self._look_out, args=(watching,), daemon=True).start()

    def _look_out(self, watching: Watch) -> None:
        """Wake the pages when another process changed the study.

        Once the database has been away, what was missed is asked for.
        """
        found: Watch | None = watching
        while found is not None:
            found = self._watched(found)
        self._wake()

    def _watched(self, watching: Watch) -> Watch | None:
        """Look out until the end, or until the database is lost: then try anew.

        After an error that nobody foresaw too.
        """
        try:
            with watching:
                self._wake()
                telling = _Telling(self.presence, self._database)
                while not watching.is_stopped:
                    telling.tell_news()
                    if watching.wait(WAIT_S) or self.presence.forget_silent():
                        self._wake()
                telling.tell_news()
        except ClosedError:
            pass
        except Exception as error:  # noqa: BLE001 - or all pages were deaf
            if not isinstance(error, UnavailableError):
                note_unforeseen(error)
            if not watching.pause(TRIED_AGAIN_AFTER_S):
                return self._anew(watching)
        with self._lock:
            if self._watch is watching:
                self._watch = None
        return None

    def _new_watch(self) -> Watch:
        return watch(self._database, self._hear, self._hear_presence)

    def _hear_presence(self, told: str) -> None:
        if self.presence.hear(told):
            self._wake()

    def _anew(self, lost: Watch) -> Watch | None:
        """Give a new watch for one that was lost, if it is still asked for."""
        with self._lock:
            if self._watch is not lost:
                return None
            self._watch = self._new_watch()
            return self._watch


class _Telling:
    """Tells other processes who is here: at once, and again and again."""

    def __init__(self, presence: Presence, database: Database) -> None:
        self._presence = presence
        self._database = database
        self._told = -1
        self._at = 0.0

    def tell_news(self) -> None:
        """Tell if anything changed, or if nothing was told for a while."""
        changes, now = self._presence.own_changes, time.monotonic()
        if changes != self._told or now - self._at >= TOLD_EVERY_S:
            self._told, self._at = changes, now
            self._database.tell_others(self._presence.tell())


class _Waker:
    """Lets any thread wake one stream of the server's own loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def wake(self) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        self._event.clear()
        return True
