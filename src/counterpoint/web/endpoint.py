"""From a typed handler to a route: the transaction, the answer, nothing else.

A handler is an ordinary function: a transaction, what the path and the query
name, and a body. It calls one stage's verbs and shows the result. Here it is
given its transaction, and its parameters become FastAPI's.
"""

import inspect
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict

from counterpoint.interchange.size import LARGEST_FILE_BYTES, TooLargeError
from counterpoint.kernel.errors import ForbiddenError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database

SEAT_HEADER = "x-seat"


class Sent(BaseModel):
    """What the page sends: nothing unknown, nothing changed on the way."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Shown(BaseModel):
    """What the page is shown."""

    model_config = ConfigDict(frozen=True, from_attributes=True)


@dataclass(frozen=True, slots=True)
class Encoded:
    """An answer that is JSON already, for lists of thousands."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Streamed:
    """A file the page sent as plain bytes, read in pieces, never on disk.

    A handler that takes one as its ``body`` is given it before its transaction
    begins, so that a slow upload keeps nobody waiting.
    """

    content: bytes


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A handler and where it answers.

    Attributes:
        reads: Whether it is given a transaction that only reads.
        shown: The answer's shape, where the handler gives ``Encoded``.
    """

    method: str
    path: str
    handler: Callable[..., Any]
    reads: bool
    shown: object


class NotSignedInError(ForbiddenError):
    """Nobody has signed in at this window, or no study is open."""


class Seating(Protocol):
    """Knows the open study, and who sits at a window."""

    def study_of(self, request: Request) -> tuple[Database, MemberId]:
        """Give the open study and the member who asks.

        Raises:
            NotSignedInError: Nobody has signed in, or no study is open.
        """
        ...


def endpoint(
    method: str,
    path: str,
    handler: Callable[..., Any],
    *,
    reads: bool | None = None,
    shown: object = None,
) -> Endpoint:
    """Let a handler answer at a path below /api.

    Args:
        method: GET, POST, PUT, PATCH or DELETE.
        path: With parameters in braces, as the handler names them.
        handler: Its first parameter is the transaction.
        reads: Whether it only looks; GET does unless said otherwise.
        shown: The answer's shape, if the handler's own annotation is not it.
    """
    looks = method == "GET" if reads is None else reads
    return Endpoint(method, path, handler, looks, shown)


RAW_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/octet-stream": {
                "schema": {"type": "string", "format": "binary"}
            }
        },
    }
}


def is_file(answer: object) -> bool:
    """Whether an answer is a file, of a type that it names itself."""
    return isinstance(answer, type) and issubclass(answer, Response)


def called(each: Endpoint, hints: dict[str, Any]) -> Callable[..., Any]:
    """Wrap a handler in its transaction, keeping the rest of its signature."""
    shape = hints.get("return")
    shape = shape if isinstance(shape, type) and issubclass(shape, Shown) else None

    def call(request: Request, **given: object) -> object:
        database, member = _seating(request).study_of(request)
        seat = request.headers.get(SEAT_HEADER, "")
        opened = (
            database.read(member) if each.reads else database.write(member, seat=seat)
        )
        with opened as tx:
            answer = each.handler(tx, **given)
        if isinstance(answer, Encoded):
            return Response(answer.content, media_type="application/json")
        if type(answer) is shape:
            # Written here, it need not change threads once more to be written.
            content = answer.model_dump_json().encode()
            return Response(content, media_type="application/json")
        return answer

    streamed = next((n for n, hint in hints.items() if hint is Streamed), None)

    async def call_with_stream(request: Request, **given: object) -> object:
        _seating(request).study_of(request)  # a stranger's bytes are not even read
        given[str(streamed)] = Streamed(await _content(request))
        return await run_in_threadpool(call, request, **given)

    own = list(inspect.signature(each.handler).parameters.values())[1:]
    parameters = [
        inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request)
    ]
    parameters += [
        p.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=hints[p.name])
        for p in own
        if p.name != streamed
    ]
    route: Any = call_with_stream if streamed else call
    route.__signature__ = inspect.Signature(parameters)
    route.__doc__ = each.handler.__doc__
    route.__name__ = each.handler.__name__
    return route  # type: ignore[no-any-return]


def _seating(request: Request) -> Seating:
    """Ask the server that was asked; routes are the same for all servers here."""
    seating: Seating = request.app.state.seating
    return seating


async def _content(request: Request) -> bytes:
    """Read a body piece by piece, and stop when it grows too large.

    It is in memory once, and nowhere else (decision 0042): a BytesIO gives what it
    holds without a copy, where a bytearray would be copied whole.
    """
    content = io.BytesIO()
    async for piece in request.stream():
        content.write(piece)
        if content.tell() > LARGEST_FILE_BYTES:
            msg = "The file is larger than {most} MiB; divide it and try again."
            raise TooLargeError(msg, most=LARGEST_FILE_BYTES // 1024 // 1024)
    return content.getvalue()
