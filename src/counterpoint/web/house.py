"""Several studies at one server, each below a path of its own.

Each is served as if it were alone: with its own room, key, door and sessions. Before
them stands this, which looks at the first word of an address and at nothing else, and
a page that belongs to no study and names none.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from counterpoint.kernel.errors import CounterpointError, InputError
from counterpoint.web import page, refusal
from counterpoint.web.below import taken_off
from counterpoint.web.catalogue import Catalogue
from counterpoint.web.front import front
from counterpoint.web.room import Room
from counterpoint.web.security import Guard
from counterpoint.web.serversession import ServerSessions
from counterpoint.web.shelf import own_routes


class SameStudyError(InputError):
    """Two of the studies are one, or a copy of the other."""


class House:
    """Sends each request to the study that it names, or to the page before all."""

    def __init__(self, front: ASGIApp, studies: Mapping[str, ASGIApp]) -> None:
        self._front = front
        self._studies = studies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        name = scope.get("path", "")[1:].partition("/")[0]
        study = self._studies.get(name) if scope["type"] == "http" else None
        if study is None:
            await self._front(scope, receive, send)
        else:
            await study(taken_off(scope, name), receive, send)


def front_of(rooms: Sequence[Room], folder: Path = page.FOLDER) -> FastAPI:
    """Make the page before all studies; an unknown path is answered by it, with 404.

    Args:
        rooms: Of the server's studies, which all stand at the same addresses.
        folder: Where the built page lies.
    """
    before = Room(served=True)
    before.catalogue = rooms[0].catalogue
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.state.seating = before
    app.router.routes.extend(_own_routes(before))
    page.add_assets(app, folder)

    @app.get("/{path:path}", include_in_schema=False)
    def show(path: str) -> Response:
        """Give the page, or one of its files."""
        own = page.own_file(folder, path)
        if own is not None:
            return FileResponse(own, headers=page.ASK_AGAIN)
        return page.index(folder, {"front": ""}, 404 if path else 200)

    app.add_exception_handler(CounterpointError, refusal.answer_refusal)
    app.add_exception_handler(RequestValidationError, refusal.answer_invalid)
    app.add_exception_handler(HTTPException, refusal.answer_http)
    names, origins = rooms[0].names, rooms[0].origins
    app.add_middleware(Guard, sessions=None, names=names, origins=origins)
    return app


def _own_routes(before: Room) -> list[APIRoute]:
    """Give the routes that need no study."""
    return [r for r in own_routes(front(before)) if r.path.startswith("/api/front")]


def keep_accounts(rooms: Sequence[Room]) -> None:
    """Let a server of several studies keep accounts, if PostgreSQL keeps all of them.

    They lie beside the first study.
    """
    kept = [room.sessions for room in rooms]
    beside = [each.server for each in kept if isinstance(each, ServerSessions)]
    if len(beside) < len(rooms):
        return
    catalogue = Catalogue(beside, rooms)
    for room in rooms:
        room.catalogue = catalogue


def check_different(rooms: Iterable[Room]) -> None:
    """See that no study is served twice: who sits in one would sit in the other.

    Raises:
        SameStudyError: Two have the same id.
    """
    known: dict[str, str] = {}
    for room in rooms:
        study = "" if room.database is None else room.database.study_id
        if study in known:
            msg = (
                "The studies below “{one}” and “{other}” are the same, or one is a copy"
                " of the other. Serve a copy at a server of its own."
            )
            raise SameStudyError(msg, one=known[study], other=room.path)
        known[study] = room.path
