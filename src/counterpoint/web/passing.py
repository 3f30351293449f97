"""What only one process of a server can answer is passed on to it.

Some things stay in the memory of one process and are put nowhere else (decision
0027): open vaults, files that wait to be imported, sound under examination, machines
that listen. The first process of a server has them. The others pass what is asked
about them on, through a socket in a folder that only the server's own user enters.
"""

import asyncio
import re
import ssl
from asyncio import Task
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from pathlib import Path

import h11
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counterpoint.storage.failing import UnavailableError
from counterpoint.web.journal import Answered, Journal
from counterpoint.web.privateline import PrivateLine
from counterpoint.web.refusal import note_kind, refused

KEPT_AT_FIRST = re.compile(
    r"(/[a-z0-9-]+)?/api/("
    r"(vault|replacements|imports|projects|attribute-tables|loss-lists)(/.*)?"
    r"|tables|articles/[^/]+/(archive|works/import|project-exports/[^/]+)"
    r"|interviews/[^/]+/recording(/uploads/[^/]+/finish)?"
    r"|interviews/[^/]+/machine-draft(/stop)?"
    r"|interviews/[^/]+/draft/file)"
)
"""Also below the path of a study, where a server holds several."""
OF_ONE_HOP = frozenset({b"connection", b"keep-alive", b"transfer-encoding", b"upgrade"})
SAID_ANEW = OF_ONE_HOP | {b"date"}


class FirstAwayError(UnavailableError):
    """The process that keeps what was asked about is being started anew."""


class Passing:
    """Answers itself, or passes on to the server's first process."""

    def __init__(
        self,
        app: ASGIApp,
        first: Path,
        *,
        is_tls: bool,
        noting: Sequence[Callable[[Answered], None]] = (),
    ) -> None:
        """Stand before an app.

        Args:
            app: Answers everything else.
            first: The socket of the first process.
            is_tls: Whether the server speaks TLS, at that socket too.
            noting: Is told when the first process is away; it notes the rest itself.
        """
        self._app = app
        self._first = first
        self._tls = _trusting() if is_tls else None
        self._refusing = Journal(_refuse, noting)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or not KEPT_AT_FIRST.fullmatch(scope["path"]):
            await self._app(scope, receive, send)
            return
        has_begun = False

        async def sending(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self._pass(scope, receive, sending)
        except (OSError, h11.ProtocolError):
            if not has_begun:
                await self._refusing(scope, receive, send)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        speaking = h11.Connection(h11.CLIENT)
        async with PrivateLine(self._first, self._tls) as line:
            await line.send(speaking.send(_request(scope)) or b"")
            await _until_answered(
                asyncio.create_task(_give(speaking, line, receive)),
                asyncio.create_task(_answer(speaking, line, send)),
            )


def _request(scope: Scope) -> h11.Request:
    """Say the request again; how its body is divided is said anew."""
    headers = [(n, v) for n, v in scope["headers"] if n not in OF_ONE_HOP]
    if any(name == b"transfer-encoding" for name, _ in scope["headers"]):
        headers.append((b"transfer-encoding", b"chunked"))
    target = scope["raw_path"]
    if scope["query_string"]:
        target += b"?" + scope["query_string"]
    headers.append((b"connection", b"close"))
    return h11.Request(method=scope["method"], target=target, headers=headers)


async def _until_answered(giving: Task[None], answering: Task[None]) -> None:
    """Wait for the answer, which may come before the body was given whole."""
    try:
        await asyncio.wait((giving, answering), return_when=asyncio.FIRST_COMPLETED)
        if not answering.done():
            await giving
        await answering
    finally:
        giving.cancel()
        answering.cancel()
        await asyncio.gather(giving, answering, return_exceptions=True)


async def _give(speaking: h11.Connection, line: PrivateLine, receive: Receive) -> None:
    """Give the body on, as long as it is taken: one that is refused is not read."""
    async for piece in _body(receive):
        try:
            await line.send(speaking.send(h11.Data(piece)) or b"")
        except ConnectionError:
            return
    with suppress(ConnectionError):
        await line.send(speaking.send(h11.EndOfMessage()) or b"")


async def _body(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] != "http.request":
            msg = "the browser went away"
            raise ConnectionAbortedError(msg)
        if message.get("body"):
            yield message["body"]
        if not message.get("more_body", False):
            return


async def _answer(speaking: h11.Connection, line: PrivateLine, send: Send) -> None:
    while True:
        event = speaking.next_event()
        if event is h11.NEED_DATA:
            speaking.receive_data(await line.receive())
        elif isinstance(event, h11.Response):
            headers = [(n, v) for n, v in event.headers if n not in SAID_ANEW]
            status = event.status_code
            begin = {"type": "http.response.start", "status": status}
            await send({**begin, "headers": headers})
        elif isinstance(event, h11.Data):
            piece = {"type": "http.response.body", "body": bytes(event.data)}
            await send({**piece, "more_body": True})
        elif isinstance(event, h11.EndOfMessage):
            await send({"type": "http.response.body", "body": b""})
            return
        else:
            msg = "the first process ended in the middle of an answer"
            raise ConnectionResetError(msg)


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    msg = (
        "A part of the server is being started anew. Wait a moment, then do the step"
        " again; a vault must be opened again, and a waiting file chosen again."
    )
    error = FirstAwayError(msg)
    note_kind(Request(scope), error)
    await refused(error)(scope, receive, send)


def _trusting() -> ssl.SSLContext:
    """Trust whoever answers at the private socket: nobody else can listen there."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
