"""Telling each open page what was changed, and who is here, as it happens.

A page learns the place in history, the kind of step, whose it was and the id of
the object; never words. It asks for the rest as for anything else, so that no
permission is passed by.

However many pages listen, the study is looked at once each time they are woken.
"""

import asyncio
import json
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from threading import Lock, Thread

from fastapi.concurrency import run_in_threadpool

from counterpoint.across.acting import NOBODY
from counterpoint.across.history.news import News, news_after
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.failing import ClosedError, UnavailableError
from counterpoint.storage.history import Entry
from counterpoint.storage.migration import NewerStudyError
from counterpoint.storage.watch import Watch, watch
from counterpoint.web.presence import Presence
from counterpoint.web.refusal import note_unforeseen
from counterpoint.web.session import Session, Sessions

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

    def __init__(self, database: Database, sessions: Sessions | None = None) -> None:
        """Let pages listen to a study.

        Args:
            database: The open study.
            sessions: Know at which pages somebody sits; None: at all of them.
        """
        self.presence = Presence()
        self._database = database
        self._sessions = sessions
        self._wakes = 0
        self._looking: _Looking | None = None
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
        self, member: MemberId, session: Session | None = None
    ) -> AsyncIterator[bytes]:
        """Give what happens from now on, in the form of server-sent events.

        Args:
            member: Who listens.
            session: Where they sit; a page hears no more once they got up.
        """
        waker = _Waker(member, session)
        self._arrive(waker)
        told = -1
        try:
            self._begin_watching()
            seen = await run_in_threadpool(self._database.last_seq)
            yield HEARTBEAT
            look: _Look | None = None
            while not self._is_over and await self._is_heard(waker, look):
                if told != (told := self.presence.changes):
                    yield self._who_is_here()
                if look is not None:
                    for entry in _at_most(look.news.told_to(member, seen)):
                        yield self._told(entry)
                    seen = max(seen, look.news.reached)
                if await waker.wait(HEARTBEAT_S):
                    if self._is_over:
                        return  # what knows of seats may be closed by now
                    look = await self._look(seen)
                else:
                    look = None
                    yield HEARTBEAT
        except (ClosedError, NewerStudyError, UnavailableError):
            return  # the page asks again by itself
        finally:
            self._depart(waker)

    def _arrive(self, waker: "_Waker") -> None:
        with self._lock:
            self._waiting.add(waker)
        self.presence.enter(waker.member)
        self._wake()

    def _depart(self, waker: "_Waker") -> None:
        self.presence.leave(waker.member)
        with self._lock:
            self._waiting.discard(waker)
            watching = None
            if not self._waiting:
                # Given up here: a page that comes before it has ended begins another.
                watching, self._watch = self._watch, None
                self._looking = None
        if watching is not None:
            watching.stop()
        self._wake()

    def _who_is_here(self) -> bytes:
        here = [
            {"member_id": member, "room": room}
            for member, room in self.presence.here().items()
        ]
        return f"event: presence\ndata: {json.dumps(here)}\n\n".encode()

    async def _is_heard(self, waker: "_Waker", look: "_Look | None") -> bool:
        """Whether a page may hear more, as was just seen or is seen now."""
        if look is not None:
            return waker in look.heard
        return bool(await run_in_threadpool(self._seated, [waker]))

    async def _look(self, after: int) -> "_Look":
        """Look at the study, or share in a look of others that is under way.

        It is shared if it began after the latest wake, so that it sees whatever this
        page was woken for. What was seen is not kept: nobody is told by an earlier
        look, whose seals and seats may have changed.
        """
        shared = self._looking
        if shared is None or not shared.serves(self._wakes, after):
            looked = run_in_threadpool(self._looked, after)
            shared = _Looking(self._wakes, after, asyncio.ensure_future(looked))
            self._looking = shared
        return await asyncio.shield(shared.look)

    def _looked(self, after: int) -> "_Look":
        with self._database.read(NOBODY) as tx:
            news = news_after(tx, after)
        with self._lock:
            waiting = list(self._waiting)
        # Asked last: who gets up wakes nobody, and hears nothing of what was read.
        seated = self._seated(waiting)
        return _Look(news, frozenset(w for w in seated if w.member in news.hearers))

    def _seated(self, pages: Sequence["_Waker"]) -> list["_Waker"]:
        """Give those of some pages whose members sit there still."""
        asked = [page.session for page in pages if page.session is not None]
        if self._sessions is None or not asked:
            return list(pages)
        answers = iter(self._sessions.are_seated(asked))
        return [page for page in pages if page.session is None or next(answers)]

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
            self._wakes += 1
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


@dataclass(frozen=True, slots=True)
class _Look:
    """What was seen of the study.

    Attributes:
        heard: The pages whose members sat there once it was read, and may hear of it.
    """

    news: News
    heard: "frozenset[_Waker]"


@dataclass(frozen=True, slots=True)
class _Looking:
    """A look under way.

    Attributes:
        wakes: How often the pages had been woken when it began.
        after: From which place on it reads the history.
    """

    wakes: int
    after: int
    look: "asyncio.Future[_Look]"

    def serves(self, wakes: int, after: int) -> bool:
        """Whether it is under way, and sees all that one needs who knows so much."""
        sees_all = self.wakes == wakes and self.after <= after
        return sees_all and not self.look.done()


def _at_most(steps: list[Entry]) -> list[Entry]:
    """Make one step of very many."""
    if len(steps) <= MOST_STEPS:
        return steps
    last = steps[-1]
    return [Entry(last.seq, last.at, last.actor, "Many", None, {}, last.hash)]


class _Waker:
    """Lets any thread wake one stream of the server's own loop.

    Attributes:
        member: Who listens.
        session: Where they sit, if that matters.
    """

    def __init__(self, member: MemberId, session: Session | None) -> None:
        self.member = member
        self.session = session
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
