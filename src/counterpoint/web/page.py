"""The page itself: files that Vite built, shipped inside the package."""

from http import HTTPStatus
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, PlainTextResponse, Response
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "page"
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
    if (folder / "assets").is_dir():
        app.mount("/assets", _Immutable(directory=folder / "assets"))

    @app.get("/{path:path}", include_in_schema=False)
    def page(path: str) -> Response:
        """Give the page; which room it shows, it reads from the address."""
        if path.startswith("api/"):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        own = folder / path
        if path and "/" not in path and own.is_file() and own.suffix != ".html":
            return FileResponse(own, headers={"cache-control": "no-cache"})
        index = folder / "index.html"
        if not index.is_file():
            return PlainTextResponse(NOT_BUILT, 503)
        return FileResponse(index, headers={"cache-control": "no-cache"})
