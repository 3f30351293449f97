"""What those who run a server ask it: does it live, and can it work? No content.

Where it holds several studies, each is also asked below its own path.

Both are answered to anybody, under any name, for whoever asks is a program that knows
the server by its number. An answer tells which of three things is missing, at most.
"""

from collections.abc import Sequence

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from counterpoint.web.room import Room

ALIVE = "/health"
READY = "/ready"


class Probe:
    """Answers those two, and lets everything else through."""

    def __init__(self, app: ASGIApp, rooms: Sequence[Room]) -> None:
        """Stand before an app.

        Args:
            app: Answers everything else.
            rooms: Whose studies are asked about.
        """
        self._app = app
        self._rooms = rooms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] not in {ALIVE, READY}:
            await self._app(scope, receive, send)
            return
        lacks = None
        if scope["path"] == READY:
            lacks = await run_in_threadpool(self._lacks)
        told = {"ok": lacks is None, "lacks": lacks}
        answer = JSONResponse(
            told, 200 if lacks is None else 503, {"cache-control": "no-store"}
        )
        await answer(scope, receive, send)

    def _lacks(self) -> str | None:
        lacking = map(_lack_of, self._rooms)
        return next((lack for lack in lacking if lack is not None), None)


def _lack_of(room: Room) -> str | None:
    return "study" if room.database is None else room.database.lacks()
