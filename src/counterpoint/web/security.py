"""What stands before every request: whose it is, and what the browser is told.

A page of another site can reach a server on this machine, and a name can be
made to point here; so the host, the origin and a word of the session's own are
asked for. Errors that nobody foresaw end here too.
"""

from collections.abc import Iterable
from functools import partial
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counterpoint.kernel.errors import CounterpointError, ForbiddenError
from counterpoint.web.endpoint import NotSignedInError
from counterpoint.web.pace import Pace
from counterpoint.web.refusal import broken, note_kind, refused
from counterpoint.web.session import READING, Sessions, cookie_of, may_change

OWN_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
BEGIN = "/api/session/begin"
CONTENT_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self';"
    " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)
HEADERS = (
    ("content-security-policy", CONTENT_POLICY),
    ("x-frame-options", "DENY"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
)
BY_TLS_ALONE = ("strict-transport-security", "max-age=31536000; includeSubDomains")
"""Said under a server's own name, never under one of every machine: a browser would
refuse whatever else is served at ``localhost``."""


class ForeignRequestError(ForbiddenError):
    """The request does not come from the study's own page."""


class Guard:
    """Lets through what the study's own page asks, and nothing else."""

    def __init__(
        self,
        app: ASGIApp,
        sessions: Sessions | None,
        names: frozenset[str] = frozenset(),
        origins: frozenset[str] = frozenset(),
        pace: Pace | None = None,
    ) -> None:
        """Stand before an app.

        Args:
            app: Answers what is let through.
            sessions: Of the study; None before a page that is no study's.
            names: By which names the server is reached, besides this machine's.
            origins: At which addresses exactly; empty: by the names.
            pace: How often one member may ask; None: as often as they like.
        """
        self._app = app
        self._sessions = sessions
        self._names = OWN_NAMES | names
        self._origins = origins
        self._pace = pace
        self._hosts = {origin.partition("://")[2] for origin in origins}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        is_api = request.url.path.startswith("/api/")
        host = request.headers.get("host", "")
        has_begun = False

        async def send_guarded(message: Message) -> None:
            nonlocal has_begun
            if message["type"] == "http.response.start":
                has_begun = True
                extra = [*HEADERS, *([("cache-control", "no-store")] * is_api)]
                if request.scope["scheme"] == "https" and not _is_every_machines(host):
                    extra.append(BY_TLS_ALONE)
                message["headers"] = _with(message.get("headers", ()), extra)
            await send(message)

        try:
            self._check(request, is_api=is_api)
            if is_api and request.url.path != BEGIN:
                await self._seat(request)
            await self._app(scope, receive, send_guarded)
        except CounterpointError as error:
            note_kind(request, error)
            if not has_begun:
                await refused(error)(scope, receive, send_guarded)
        except Exception as error:  # noqa: BLE001 - the outermost edge
            answer = broken(error)
            if not has_begun:
                await answer(scope, receive, send_guarded)

    def _check(self, request: Request, *, is_api: bool) -> None:
        """See that the request comes from the study's own page.

        Raises:
            ForeignRequestError: Another host, or another origin.
        """
        host = request.headers.get("host", "")
        is_known = (
            host.lower() in self._hosts
            if self._origins
            else self._is_own(f"{request.scope['scheme']}://{host}", request)
        )
        if not is_known:
            raise _foreign()
        if f"https://{host.lower()}" in self._origins:
            request.scope["scheme"] = "https"  # the browser's, if not the proxy's
        if not is_api:
            return
        origin = request.headers.get("origin")
        site = request.headers.get("sec-fetch-site", "same-origin")
        if (origin is not None and not self._is_own(origin, request)) or (
            site not in {"same-origin", "none"}
        ):
            raise _foreign()

    async def _seat(self, request: Request) -> None:
        """Find the request's session, once, for all who ask for it later.

        Raises:
            NotSignedInError: The browser never began a session here.
            ForeignRequestError: The session's word is missing in a changing request.
            TooManyRequestsError: The member asked more often than one may.
        """
        sessions = self._sessions
        if sessions is None:
            return
        works = request.method not in READING
        find = partial(sessions.find, cookie_of(request), works=works)
        in_memory = sessions.in_memory  # to change threads takes longer than that
        session = find() if in_memory else await run_in_threadpool(find)
        if session is None:
            msg = "Open the study again from the terminal or the start menu."
            raise NotSignedInError(msg)
        if works and not may_change(request, session):
            raise _foreign()
        if self._pace is not None and session.member is not None:
            self._pace.take(session.member)
        request.state.session = session

    def _is_own(self, address: str, request: Request) -> bool:
        """Whether an address is this server's own, by any of its names."""
        if self._origins:
            return address.lower() in self._origins
        scheme = request.scope.get("scheme", "http")
        usual = 443 if scheme == "https" else 80
        try:
            parts = urlsplit(address)
            port = parts.port or usual
        except ValueError:
            return False
        served = request.scope.get("server") or ("", None)
        return (
            parts.scheme == scheme
            and parts.hostname in self._names
            and port == (served[1] or usual)
        )


def _with(
    headers: Iterable[tuple[bytes, bytes]], extra: Iterable[tuple[str, str]]
) -> list[tuple[bytes, bytes]]:
    added = {name.encode(): value.encode() for name, value in extra}
    kept = [(name, value) for name, value in headers if name.lower() not in added]
    return [*kept, *added.items()]


def _is_every_machines(host: str) -> bool:
    """Whether a host is this machine to itself, whichever machine it is."""
    try:
        return urlsplit(f"//{host}").hostname in OWN_NAMES
    except ValueError:
        return True


def _foreign() -> ForeignRequestError:
    msg = "This request did not come from the study's own page; reload the page."
    return ForeignRequestError(msg)
