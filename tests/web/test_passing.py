"""What one process keeps in its memory is asked of that process alone."""

import asyncio
import ssl
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable
from pathlib import Path
from socket import socket
from types import CodeType
from typing import Any

import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uvicorn import Config, Server

from counterpoint.web.api import imports, project, table_import
from counterpoint.web.api.waiting import Looks
from counterpoint.web.app import STAGES, create_app
from counterpoint.web.journal import Answered
from counterpoint.web.openvault import OpenVaults
from counterpoint.web.passing import KEPT_AT_FIRST, Passing
from counterpoint.web.shelf import routes_of
from counterpoint.web.work import Works
from tests import loop, studies
from tests.architecture.tree import ROOT
from tests.working import certificates

KEPT = (Looks, OpenVaults, Works)
"""What keeps something in the memory of a process between two requests."""


def reached(code: CodeType, around: dict[str, Any], seen: set[CodeType]) -> bool:
    """Whether a function, or one of the page's that it calls, names what is kept."""
    seen.add(code)
    for name in code.co_names:
        found = around.get(name)
        if isinstance(found, KEPT):
            return True
        inner = getattr(found, "__code__", None)
        is_near = str(getattr(found, "__module__", "")).startswith("counterpoint.web")
        if not isinstance(inner, CodeType) or not is_near or inner in seen:
            continue
        if reached(inner, getattr(found, "__globals__", around), seen):
            return True
    return False


def keeps(handler: Callable[..., Any]) -> bool:
    """Whether a handler needs the memory of one process."""
    code = handler.__code__
    cells = dict(zip(code.co_freevars, handler.__closure__ or (), strict=True))
    enclosed = [cell.cell_contents for cell in cells.values()]
    return any(isinstance(each, KEPT) for each in enclosed) or reached(
        code, handler.__globals__, set()
    )


def test_every_route_that_needs_a_processes_memory_is_passed_to_the_first(
    tmp_path: Path,
) -> None:
    app = create_app(studies.room_of(None, tmp_path))
    handlers = {
        each.handler.__name__: each.handler for stage in STAGES for each in stage
    }
    kept = {
        route.path
        for route in routes_of(app)
        if isinstance(route, APIRoute)
        and keeps(handlers.get(route.name, route.endpoint))
    }
    assert {"/api/vault/names", "/api/imports", "/api/projects/look"} <= kept
    assert {path for path in kept if not KEPT_AT_FIRST.fullmatch(path)} == set()


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile"])
def test_a_proxy_is_told_of_just_these_paths(name: str) -> None:
    written = (ROOT / "deploy" / name).read_text("utf-8")
    assert f'"^({KEPT_AT_FIRST.pattern})$"' in written


def test_the_three_places_of_waiting_files_are_known() -> None:
    for module in (imports.LOOKS, project.PROJECTS, table_import.TABLES):
        assert isinstance(module, Looks)


async def answer(request: Request) -> Response:
    """Say the request back."""
    content = await request.body()
    told = f"{request.method} {request.url.path}?{request.url.query} ".encode()
    return Response(told + content, 201, {"x-own": "here"})


class Telling(Server):
    """A server that tells when it stands; the event is made in its loop."""

    stands: asyncio.Event

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Begin to answer, and tell."""
        await super().startup(sockets)
        self.stands.set()


def certified(folder: Path) -> tuple[Path, Path]:
    """Make a certificate of this machine's, and its key."""
    certificates.cluster_in(folder, "tls://127.0.0.1:1")
    return folder / "own.pem", folder / "own.key"


@pytest.mark.parametrize("is_tls", [False, True])
def test_a_request_is_passed_whole_and_its_answer_comes_back(
    tmp_path: Path, *, is_tls: bool
) -> None:
    certificate, key = certified(tmp_path) if is_tls else (None, None)
    path = tmp_path / "first"
    routes = [Route("/{rest:path}", answer, methods=["GET", "POST"])]
    first = Telling(
        Config(
            Starlette(routes=routes),
            uds=str(path),
            log_config=None,
            lifespan="off",
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
    )
    other = Starlette(routes=[Route("/api/study", lambda _: Response("mine"))])

    def ask() -> None:
        client = TestClient(Passing(other, path, is_tls=is_tls))
        assert client.get("/api/study").text == "mine"
        body = b"\x00words" * 100_000
        passed = client.post("/api/imports/look?name=%C3%A5", content=body)
        assert (passed.status_code, passed.headers["x-own"]) == (201, "here")
        assert passed.content == b"POST /api/imports/look?name=%C3%A5 " + body
        parts = client.post("/api/vault", content=iter([b"a", b"b"]))
        assert parts.content == b"POST /api/vault? ab"
        assert client.get("/api/vault").text == "GET /api/vault? "

    async def both() -> None:
        first.stands = asyncio.Event()
        serving = asyncio.create_task(first.serve())
        await first.stands.wait()
        await asyncio.to_thread(ask)
        first.should_exit = True
        await serving

    loop.run(both())


async def refuse_early(reader: StreamReader, writer: StreamWriter) -> None:
    """Answer as a server that refuses by the head alone, and reads no body."""
    await reader.readuntil(b"\r\n\r\n")
    head = b"HTTP/1.1 413 Too Large\r\ncontent-length: 5\r\nconnection: close\r\n\r\n"
    writer.write(head + b"large")
    await writer.drain()
    writer.close()


@pytest.mark.parametrize("is_tls", [False, True])
@pytest.mark.parametrize("pieces", [1, 400])
def test_an_answer_that_comes_before_the_body_was_given_is_passed_back(
    tmp_path: Path, pieces: int, *, is_tls: bool
) -> None:
    tls = None
    if is_tls:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(*certified(tmp_path))
    path = tmp_path / "first"
    body = [b"\x00" * (8_000_000 // pieces)] * pieces

    def ask() -> None:
        client = TestClient(Passing(Starlette(), path, is_tls=is_tls))
        refused = client.post("/api/imports/look", content=iter(body))
        assert (refused.status_code, refused.text) == (413, "large")

    async def both() -> None:
        async with await asyncio.start_unix_server(refuse_early, str(path), ssl=tls):
            await asyncio.to_thread(ask)

    loop.run(both())


def test_when_the_first_is_away_one_is_told_to_wait(tmp_path: Path) -> None:
    noted: list[Answered] = []
    client = TestClient(
        Passing(Starlette(), tmp_path / "nobody", is_tls=False, noting=[noted.append])
    )
    refused = client.get("/api/vault")
    (told,) = noted
    assert (told.status, told.refused) == (503, "FirstAwayError")
    assert (refused.status_code, refused.json()["error"]) == (503, "FirstAwayError")


@pytest.mark.parametrize("path", ["/api/study", "/api/vaults", "/vault", "/api/live"])
def test_everything_else_is_answered_where_it_comes(path: str) -> None:
    assert KEPT_AT_FIRST.fullmatch(path) is None
