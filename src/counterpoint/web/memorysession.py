"""Sessions in the memory of one server process: when it ends, so do they."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from threading import Lock

from counterpoint.kernel.clock import Clock, SystemClock
from counterpoint.kernel.ids import MemberId
from counterpoint.study.passkey.model import Question
from counterpoint.web.session import (
    MOST_WAITING,
    LetIn,
    Session,
    begun,
    csrf_of,
    id_of,
    is_long_over,
    is_over,
    is_same_seat,
    new_cookie,
    sit_down,
)


class MemorySessions:
    """All sessions of one server process."""

    in_memory = True

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._begun: dict[str, Session] = {}
        self._asked: dict[str, Question] = {}
        self._lock = Lock()

    def now(self) -> datetime:
        """Give the present moment."""
        return self._clock.now()

    def begin(self, *, trusted: bool) -> tuple[str, Session]:
        """Begin with a browser."""
        cookie, now = new_cookie(), self.now()
        session = begun(cookie, now, trusted=trusted)
        with self._lock:
            over = [i for i, s in self._begun.items() if is_long_over(s, now)]
            for id_ in over:
                del self._begun[id_]
            waiting = [i for i, s in self._begun.items() if s.member is None]
            for id_ in waiting[: max(0, len(waiting) + 1 - MOST_WAITING)]:
                del self._begun[id_]
                self._asked.pop(id_, None)
            self._begun[session.id] = session
        return cookie, replace(session)

    def find(self, cookie: str, *, works: bool = False) -> Session | None:
        """Find the session of a cookie."""
        now = self.now()
        with self._lock:
            kept = self._begun.get(id_of(cookie))
            if kept is None:
                return None
            if is_over(kept, now):
                kept.member = None
            elif works:
                kept.seen_at = now
            return replace(kept)

    def seat(
        self,
        session: Session,
        member: MemberId,
        *,
        stamp: str,
        ends: bool,
        by: LetIn | None = None,
    ) -> None:
        """Let a member sit down."""
        sit_down(session, member, self.now(), by)
        session.stamp, session.ends = stamp, ends
        with self._lock:
            self._begun[session.id] = replace(session)

    def renew(self, session: Session) -> str:
        """Give a session another cookie."""
        cookie = new_cookie()
        with self._lock:
            kept = self._begun.pop(session.id, None)
            self._asked.pop(session.id, None)
            session.id, session.csrf = id_of(cookie), csrf_of(cookie)
            if kept is not None:
                self._begun[session.id] = replace(
                    kept, id=session.id, csrf=session.csrf
                )
        return cookie

    def unseat(self, session: Session) -> None:
        """Let who sits there get up."""
        session.member = None
        with self._lock:
            kept = self._begun.get(session.id)
            if kept is not None:
                kept.member = None

    def end_seats(self, member: MemberId, but: Session | None = None) -> None:
        """End a member's seats at all browsers, but for one perhaps."""
        with self._lock:
            for kept in self._begun.values():
                if kept.member == member and (but is None or kept.id != but.id):
                    kept.member = None

    def seats_of(self, member: MemberId) -> list[Session]:
        """List where a member sits now, the latest first."""
        now = self.now()
        with self._lock:
            kept = [replace(s, csrf="") for s in self._begun.values()]
        seats = [s for s in kept if s.member == member and not is_over(s, now)]
        return sorted(seats, key=lambda seat: seat.since, reverse=True)

    def is_seated(self, session: Session) -> bool:
        """Whether the member of a session found earlier sits there still."""
        (answer,) = self.are_seated([session])
        return answer

    def are_seated(self, sessions: Sequence[Session]) -> list[bool]:
        """Say of each of some sessions what ``is_seated`` says."""
        now = self.now()
        with self._lock:
            return [is_same_seat(self._begun.get(s.id), s, now) for s in sessions]

    def ask(self, session: Session, question: Question) -> None:
        """Keep what a browser's passkey is asked."""
        with self._lock:
            if session.id in self._begun:
                self._asked[session.id] = question

    def take_question(self, session: Session) -> Question | None:
        """Give what a browser's passkey was asked, once."""
        with self._lock:
            return self._asked.pop(session.id, None)

    def close(self) -> None:
        """Let nobody be signed in any more."""
        with self._lock:
            self._asked.clear()
            for kept in self._begun.values():
                kept.member = None
