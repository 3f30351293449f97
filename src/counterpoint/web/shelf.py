"""The API's routes by the first word of their path, each made when first asked for.

A page asks for one room at a time. To make all five hundred routes would take most
of a second at every start, and to search them one by one a good part of an answer.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, get_type_hints

from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from counterpoint.web.endpoint import (
    RAW_BODY,
    Encoded,
    Endpoint,
    Streamed,
    called,
    is_file,
)
from counterpoint.web.refusal import RefusalShown

PREFIX = "/api/"
A_FILE: dict[int | str, dict[str, Any]] = {200: {"content": {"*/*": {}}}}
Maker = Callable[[], Sequence[APIRoute]]


class Shelves(BaseRoute):
    """All routes below /api: a shelf for each first word, in the order given."""

    def __init__(self, makers: Iterable[tuple[str, Maker]]) -> None:
        """Keep who makes the routes that begin with a word.

        Args:
            makers: Pairs of a word, as ``reports``, and what makes routes of it.
                One that makes routes of several words is named for each; it
                must give the same routes every time.
        """
        self._makers: dict[str, list[Maker]] = {}
        for word, maker in makers:
            self._makers.setdefault(word, []).append(maker)
        self._shelves: dict[str, list[APIRoute]] = {}

    def every(self) -> list[APIRoute]:
        """Make all routes, as the API's description needs them."""
        return [route for word in self._makers for route in self._shelf(word)]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Find the route of a request on its word's shelf."""
        path = scope["path"]
        if not path.startswith(PREFIX):
            return Match.NONE, {}
        partial: Scope | None = None
        for route in self._shelf(word_of(path)):
            match, found = route.matches(scope)
            if match is Match.FULL:
                return match, {**found, "route": route}
            if match is Match.PARTIAL and partial is None:
                partial = {**found, "route": route}
        return (Match.NONE, {}) if partial is None else (Match.PARTIAL, partial)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the route that was found answer."""
        await scope["route"].handle(scope, receive, send)

    def _shelf(self, word: str) -> list[APIRoute]:
        if word not in self._shelves and word in self._makers:
            made = [route for maker in self._makers[word] for route in maker()]
            self._shelves[word] = [r for r in made if word_of(r.path) == word]
        return self._shelves.get(word, [])


def api_router() -> APIRouter:
    """Make a router below /api, each of whose routes may refuse."""
    refused = {"model": RefusalShown, "description": "Refused"}
    return APIRouter(prefix=PREFIX.rstrip("/"), responses={"4XX": refused})


@cache
def route_of(each: Endpoint) -> APIRoute:
    """Make FastAPI's route of an endpoint, the same for every server here."""
    hints = get_type_hints(each.handler, include_extras=True)
    answer: Any = each.shown or hints.get("return")
    router = api_router()
    router.add_api_route(
        each.path,
        called(each, hints),
        methods=[each.method],
        operation_id=each.handler.__name__,
        name=each.handler.__name__,
        response_model=None if is_file(answer) or answer is Encoded else answer,
        responses=A_FILE if is_file(answer) else None,
        response_class=Response if is_file(answer) else JSONResponse,
        openapi_extra=RAW_BODY if Streamed in hints.values() else None,
    )
    (route,) = own_routes(router)
    return route


def own_routes(router: APIRouter) -> list[APIRoute]:
    """Give the routes that were made on a router."""
    return [route for route in router.routes if isinstance(route, APIRoute)]


def word_of(path: str) -> str:
    """Give the first word of a path below /api."""
    return path.removeprefix(PREFIX).partition("/")[0]


def routes_of(app: FastAPI) -> list[BaseRoute]:
    """Give all routes of a server, those of its shelves among them."""
    return [
        route
        for each in app.routes
        for route in (each.every() if isinstance(each, Shelves) else [each])
    ]
