"""Who sits at the page: a one-time token, a cookie, a member."""

import secrets
from dataclasses import dataclass, field
from hmac import compare_digest
from threading import Lock

from fastapi import Request

from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import MemberId

TOKEN_BYTES = 32
CSRF_HEADER = "x-csrf-token"


class SpentTokenError(ForbiddenError):
    """The address that opened the page was used before, or never given out."""


@dataclass(slots=True)
class Session:
    """One browser, from its one-time token until the server ends.

    Attributes:
        csrf: What each changing request repeats in a header.
        member: Who signed in, if anybody has.
    """

    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES))
    member: MemberId | None = None


class Sessions:
    """All sessions of one server process, in memory only."""

    def __init__(self) -> None:
        self._offered: set[str] = set()
        self._begun: dict[str, Session] = {}
        self._lock = Lock()

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
            cookie = secrets.token_urlsafe(TOKEN_BYTES)
            self._begun[cookie] = Session()
            return cookie, self._begun[cookie]

    def find(self, request: Request) -> Session | None:
        """Find the session whose cookie a request carries."""
        given = request.cookies.get(cookie_name(request), "")
        with self._lock:
            return self._begun.get(given)

    def sign_all_out(self) -> None:
        """Let nobody be signed in any more, as when the study is closed."""
        with self._lock:
            for session in self._begun.values():
                session.member = None


def cookie_name(request: Request) -> str:
    """Name this server's cookie; browsers keep one jar for all ports of a host."""
    return f"counterpoint-{request.url.port or 80}"


def may_change(request: Request, session: Session | None) -> bool:
    """Whether a changing request repeats its session's word in the header."""
    given = request.headers.get(CSRF_HEADER, "")
    return session is not None and _same(session.csrf, given)


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())
