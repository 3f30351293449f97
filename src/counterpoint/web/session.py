"""Who sits at the page: a one-time token, a cookie, a member, for some hours.

Sessions live in the memory of the server: when it ends, so do they.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hmac import compare_digest
from threading import Lock

from fastapi import Request

from counterpoint.kernel.clock import Clock, SystemClock
from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import MemberId

TOKEN_BYTES = 32
CSRF_HEADER = "x-csrf-token"
READING = frozenset({"GET", "HEAD"})
LONGEST = timedelta(hours=12)
LONGEST_IDLE = timedelta(minutes=30)
MOST_WAITING = 1_000


class SpentTokenError(ForbiddenError):
    """The address that opened the page was used before, or never given out."""


@dataclass(slots=True)
class Session:
    """One browser, from its first request until the server ends.

    Attributes:
        csrf: What each changing request repeats in a header.
        trusted: Whether it began with a one-time token, which only one who had
            the passphrase was given; who reaches a server has none.
        member: Who signed in, if anybody has.
        stamp: Which password that was; another one ends the seat.
        ends: Whether the seat ends by itself. Without a password it would only
            be taken again with one click.
        since: When the member sat down.
        seen_at: When the member last did something.
        checked_at: When the stamp was last compared with the study.
    """

    trusted: bool
    since: datetime
    seen_at: datetime
    checked_at: datetime
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES))
    member: MemberId | None = None
    stamp: str = ""
    ends: bool = False


class Sessions:
    """All sessions of one server process, in memory only."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._offered: set[str] = set()
        self._begun: dict[str, Session] = {}
        self._lock = Lock()

    def now(self) -> datetime:
        """Give the present moment."""
        return self._clock.now()

    def offer(self) -> str:
        """Make a token with which one browser may begin, once."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._offered.add(token)
        return token

    def begin(self, token: str) -> tuple[str, Session]:
        """Spend a token; give the cookie's value and the new session.

        Raises:
            SpentTokenError: The token is not one that waits to be used.
        """
        with self._lock:
            known = next((t for t in self._offered if _same(t, token)), None)
            if known is None:
                msg = "This address was used before; open the study again."
                raise SpentTokenError(msg)
            self._offered.remove(known)
            return self._keep(trusted=True)

    def receive(self) -> tuple[str, Session]:
        """Begin with a browser that reached a server, and has proved nothing."""
        with self._lock:
            waiting = [c for c, s in self._begun.items() if s.member is None]
            for cookie in waiting[: max(0, len(waiting) - MOST_WAITING)]:
                del self._begun[cookie]  # the earliest of a crowd at the door
            return self._keep(trusted=False)

    def find(self, request: Request) -> Session | None:
        """Find the session whose cookie a request carries; end a seat left cold."""
        given = request.cookies.get(cookie_name(request), "")
        with self._lock:
            session = self._begun.get(given)
        if session is None:
            return None
        now = self.now()
        if not self.is_seated(session):
            session.member = None
        elif request.method not in READING:
            session.seen_at = now
        return session

    def is_seated(self, session: Session) -> bool:
        """Whether somebody sits there still."""
        if session.member is None or not session.ends:
            return session.member is not None
        now = self.now()
        return now - session.since <= LONGEST and now - session.seen_at <= LONGEST_IDLE

    def seat(
        self, session: Session, member: MemberId, *, stamp: str, ends: bool
    ) -> None:
        """Let a member sit down."""
        now = self.now()
        session.since = session.seen_at = session.checked_at = now
        session.member, session.stamp, session.ends = member, stamp, ends

    def end_others(self, member: MemberId, keep: Session) -> None:
        """End a member's seats at all other browsers."""
        with self._lock:
            for session in self._begun.values():
                if session.member == member and session is not keep:
                    session.member = None

    def sign_all_out(self) -> None:
        """Let nobody be signed in any more, as when the study is closed."""
        with self._lock:
            for session in self._begun.values():
                session.member = None

    def _keep(self, *, trusted: bool) -> tuple[str, Session]:
        now = self.now()
        cookie = secrets.token_urlsafe(TOKEN_BYTES)
        self._begun[cookie] = Session(trusted, now, now, now)
        return cookie, self._begun[cookie]


def cookie_name(request: Request) -> str:
    """Name this server's cookie; browsers keep one jar for all ports of a host."""
    return f"counterpoint-{request.url.port or 80}"


def may_change(request: Request, session: Session | None) -> bool:
    """Whether a changing request repeats its session's word in the header."""
    given = request.headers.get(CSRF_HEADER, "")
    return session is not None and _same(session.csrf, given)


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())
