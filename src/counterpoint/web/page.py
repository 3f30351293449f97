"""The page itself: files that Vite built, shipped inside the package."""

from collections.abc import Mapping
from html import escape
from http import HTTPStatus
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import (
    FileResponse,
    HTMLResponse,
    PlainTextResponse,
    Response,
)
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from counterpoint.web.below import path_of

FOLDER = Path(__file__).parent / "page"
ASK_AGAIN = {"cache-control": "no-cache"}
HEAD = "<head>"
NOT_BUILT = (
    "The page was not built with this copy of Counterpoint.\n"
    "Run `python hatch_build.py build` in the project's folder, then reload.\n"
)


class _Immutable(StaticFiles):
    """Files whose names change with their contents."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers["cache-control"] = "public, max-age=31536000, immutable"
        return answer


def add_page(app: FastAPI, folder: Path = FOLDER) -> None:
    """Serve the page at every address that is not the API's."""
    add_assets(app, folder)

    @app.get("/{path:path}", include_in_schema=False)
    def page(request: Request, path: str) -> Response:
        """Give the page; which room it shows, it reads from the address."""
        if path.startswith("api/"):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        own = own_file(folder, path)
        if own is not None:
            return FileResponse(own, headers=ASK_AGAIN)
        below = path_of(request.scope)
        return index(folder, {"path": f"/{below}"} if below else {})


def add_assets(app: FastAPI, folder: Path) -> None:
    """Serve the files that the page is made of, which hold nothing of any study."""
    if (folder / "assets").is_dir():
        app.mount("/assets", _Immutable(directory=folder / "assets"))


def own_file(folder: Path, path: str) -> Path | None:
    """Find a file that lies beside the page, as its icon."""
    own = folder / path
    is_own = path and "/" not in path and own.is_file() and own.suffix != ".html"
    return own if is_own else None


def index(folder: Path, told: Mapping[str, str], status: int = 200) -> Response:
    """Give the page.

    Args:
        folder: Where it was built.
        told: What it is told of where it stands, by name.
        status: Of the answer.
    """
    file = folder / "index.html"
    if not file.is_file():
        return PlainTextResponse(NOT_BUILT, 503)
    if not told:
        return FileResponse(file, headers=ASK_AGAIN)
    metas = "".join(
        f'\n    <meta name="counterpoint-{name}" content="{escape(content)}" />'
        for name, content in told.items()
    )
    written = file.read_text("utf-8").replace(HEAD, HEAD + metas, 1)
    return HTMLResponse(written, status, ASK_AGAIN)
