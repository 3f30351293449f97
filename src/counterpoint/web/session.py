"""Who sits at the page: a cookie, a member, for some hours.

Where sessions are kept is behind ``Sessions``: in this process (``memorysession``),
or with PostgreSQL, where all processes of a server find them (``serversession``).
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from hmac import compare_digest
from threading import Lock
from typing import Protocol

from fastapi import Request

from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import MemberId
from counterpoint.study.passkey.model import Question
from counterpoint.web.below import path_of

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
    """One browser, as it was found.

    Attributes:
        id: The digest of its cookie.
        csrf: What each changing request repeats in a header.
        trusted: Whether it began with a one-time token, which only one who had
            the passphrase was given; who reaches a server has none.
        member: Who signed in, if anybody has.
        stamp: Which password that was; another one ends the seat.
        ends: Whether the seat ends by itself. Without a password it would only
            be taken again with one click.
        since: When the member sat down, or signed in to the account that let them in.
        account: Whose account let in; empty: the study's own door did.
        seen_at: When the member last did something.
    """

    id: str
    csrf: str
    trusted: bool
    since: datetime
    seen_at: datetime
    member: MemberId | None = None
    stamp: str = ""
    ends: bool = False
    account: str = ""


@dataclass(frozen=True, slots=True)
class LetIn:
    """Who let a member in, if it was not the study's own door.

    Attributes:
        account: Of which account the member showed to be the owner.
        since: When; the seat ends as if it had been taken then.
    """

    account: str
    since: datetime


class Sessions(Protocol):
    """The browsers that began at a server, and who sits there.

    What changes a session also changes the object that it is given.
    """

    @property
    def in_memory(self) -> bool:
        """Whether one is found without waiting for anybody, so in any thread."""
        ...

    def now(self) -> datetime:
        """Give the present moment."""
        ...

    def begin(self, *, trusted: bool) -> tuple[str, Session]:
        """Begin with a browser; give its cookie's value and the new session.

        Too many who only stand at the door are forgotten, the earliest first.
        """
        ...

    def find(self, cookie: str, *, works: bool = False) -> Session | None:
        """Find the session of a cookie; nobody sits at a seat that is over.

        Args:
            cookie: What the browser sent.
            works: Whether the member does something, so that the seat stays warm.
        """
        ...

    def seat(
        self,
        session: Session,
        member: MemberId,
        *,
        stamp: str,
        ends: bool,
        by: LetIn | None = None,
    ) -> None:
        """Let a member sit down, by the study's own door or by an account."""
        ...

    def renew(self, session: Session) -> str:
        """Give a session another cookie; by the old one nothing is found any more."""
        ...

    def unseat(self, session: Session) -> None:
        """Let who sits there get up."""
        ...

    def end_seats(self, member: MemberId, but: Session | None = None) -> None:
        """End a member's seats at all browsers, but for one perhaps."""
        ...

    def seats_of(self, member: MemberId) -> list[Session]:
        """List where a member sits now, the latest first; without their words."""
        ...

    def is_seated(self, session: Session) -> bool:
        """Whether the member of a session that was found earlier sits there still.

        Not if they got up in between, even if they sat down again.
        """
        ...

    def are_seated(self, sessions: Sequence[Session]) -> list[bool]:
        """Say of each of some sessions what ``is_seated`` says."""
        ...

    def ask(self, session: Session, question: Question) -> None:
        """Keep what a browser's passkey is asked, in the place of an earlier one."""
        ...

    def take_question(self, session: Session) -> Question | None:
        """Give what a browser's passkey was asked, if anything, to one who answers."""
        ...

    def close(self) -> None:
        """The study is closed in this process."""
        ...


class Offers:
    """One-time tokens: each opens the page once. They live in this process only."""

    def __init__(self) -> None:
        self._waiting: set[str] = set()
        self._lock = Lock()

    def make(self) -> str:
        """Make a token with which one browser may begin, once."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._waiting.add(token)
        return token

    def spend(self, token: str) -> None:
        """Take a token back.

        Raises:
            SpentTokenError: The token is not one that waits to be used.
        """
        with self._lock:
            known = next((t for t in self._waiting if _same(t, token)), None)
            if known is None:
                msg = "This address was used before; open the study again."
                raise SpentTokenError(msg)
            self._waiting.remove(known)


def new_cookie() -> str:
    """Make the value of a cookie: 256 random bits."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def begun(cookie: str, at: datetime, *, trusted: bool) -> Session:
    """Give the session of a new cookie, at which nobody sits yet."""
    return Session(id_of(cookie), csrf_of(cookie), trusted, at, at)


def id_of(cookie: str) -> str:
    """Give a session's id: a digest, from which the cookie cannot be guessed."""
    return sha256(cookie.encode()).hexdigest()


def csrf_of(cookie: str) -> str:
    """Give the word that changing requests repeat; it need not be kept anywhere."""
    return blake2b(cookie.encode(), digest_size=TOKEN_BYTES, person=b"csrf").hexdigest()


def sit_down(
    session: Session, member: MemberId, now: datetime, by: LetIn | None
) -> None:
    """Note in a session who sits there now, and who let them in."""
    session.member, session.seen_at = member, now
    session.since = now if by is None else by.since
    session.account = "" if by is None else by.account


def is_over(session: Session, now: datetime) -> bool:
    """Whether a seat ended by itself."""
    if not session.ends:
        return False
    return now - session.since > LONGEST or now - session.seen_at > LONGEST_IDLE


def is_long_over(session: Session, now: datetime) -> bool:
    """Whether a seat ended so long ago that its browser need not be known any more."""
    return session.ends and now - session.since > LONGEST


def is_same_seat(kept: Session | None, found: Session, now: datetime) -> bool:
    """Whether the member who was found at a session sits there without a break."""
    if kept is None or kept.member is None or is_over(kept, now):
        return False
    return (kept.member, kept.since) == (found.member, found.since)


def cookie_name(request: Request, of: str = "") -> str:
    """Name this study's cookie; browsers keep one jar for all ports of a host.

    Under TLS the name begins so that a browser takes it from this very host alone:
    neither a neighbour beneath the same domain nor an answer in the clear can plant it.
    Such a cookie is sent to every path, so its name tells below which its study lies.

    Args:
        request: As the browser sees it, behind a proxy too.
        of: What is kept in it, if not the session.
    """
    is_tls = request.scope["scheme"] == "https"
    host = f"__Host-counterpoint-{request.url.port or 443}"
    if not is_tls:
        host = f"counterpoint-{request.url.port or 80}"
    below = path_of(request.scope)
    # A full stop stands in no path, so that no name can be taken for another's.
    return f"{host}{of}.{below}" if below else f"{host}{of}"


def cookie_of(request: Request) -> str:
    """Give the cookie that a request carries, or nothing."""
    return request.cookies.get(cookie_name(request), "")


def may_change(request: Request, session: Session) -> bool:
    """Whether a changing request repeats its session's word in the header."""
    return _same(session.csrf, request.headers.get(CSRF_HEADER, ""))


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())
