"""Taguette from its package, in an environment of its own, asked over HTTP.

LibreQDA was made of it and answers at the same addresses.

A project in use is written into its database directly, since it takes highlights
only one by one; that what is written is what it would have written is checked.
"""

import html
import os
import re
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urlencode, urlsplit

from benchmarks import machine
from benchmarks.line import Line
from benchmarks.material import (
    Place,
    Size,
    Transcript,
    as_html,
    code_names,
    long_transcript,
    transcripts,
)


class Package(NamedTuple):
    """Another program as PyPI has it.

    Attributes:
        name: As it calls itself.
        wanted: What is installed, in pip's words; the program itself first, pinned.
        program: What its environment has in ``bin``.
    """

    name: str
    wanted: tuple[str, ...]
    program: str

    @property
    def version(self) -> str:
        """Give the version that is pinned."""
        return self.wanted[0].partition("==")[2]


TAGUETTE = Package("Taguette", ("taguette==1.5.2", "setuptools<81"), "taguette")
LIBREQDA = Package("LibreQDA", ("libreqda==1.2.1", "setuptools<81"), "libreqda")
VERSION = TAGUETTE.version
LINK = re.compile(r"http://\S+")


def environment_folder(package: Package = TAGUETTE) -> Path:
    """Say where a package's environment is kept between runs."""
    kept = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    name = f"{package.name.lower()}-{package.version}"
    return Path(kept) / "counterpoint-benchmarks" / name


def install(folder: Path, package: Package = TAGUETTE) -> Path:
    """Put a package into an environment of its own, unless it stands there.

    Returns:
        Its program.
    """
    done = folder / "installed"
    if not done.exists():
        steps = (
            [sys.executable, "-m", "venv", str(folder)],
            [str(folder / "bin" / "pip"), "install", "--quiet", *package.wanted],
        )
        for step in steps:
            subprocess.run(step, check=True)  # noqa: S603 - our own words
        done.touch()
    return folder / "bin" / package.program


class Taguette:
    """A running Taguette; ends when the block ends.

    Attributes:
        line: To ask it as its page does, once ``sign_in`` was called.
    """

    def __init__(self, program: Path, home: Path, database: Path) -> None:
        environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.port = port = machine.free_port()
        self._process = subprocess.Popen(  # noqa: S603 - the program we installed
            [program, "--no-browser", "--port", str(port), "--database", database],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
        )
        self._link = self._printed_link()
        self.line = Line(port)

    def __enter__(self) -> Self:
        """Let it run."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self.line.close()
        self._process.terminate()
        self._process.communicate()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    def cpu_seconds(self) -> float:
        """Give the processor time the server has used."""
        return machine.cpu_seconds(self._process.pid)

    def memory_mib(self) -> float:
        """Give the most memory the server has held."""
        return machine.memory_mib(self._process.pid)

    def sign_in(self) -> None:
        """Follow the link that it printed."""
        self.line.ask("GET", f"/?{urlsplit(self._link).query}")
        self.line.ask("GET", "/project/new")
        self.line.headers["X-Xsrftoken"] = self.line.cookies["_xsrf"]

    def new_project(self) -> int:
        """Make a project; give its number."""
        name = f"Study {secrets.token_hex(4)}"
        form = urlencode({"name": name, "description": ""}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        self.line.ask("POST", "/project/new", form, kind)
        page = self.line.ask("GET", "/").decode()
        return max(int(found) for found in re.findall(r"/project/(\d+)", page))

    def show_first_page(self, project: int) -> None:
        """Ask for a project's page."""
        self.line.ask("GET", f"/project/{project}")

    def import_pages(self, project: int, pages: Iterable[tuple[str, bytes]]) -> int:
        """Add documents, one by one as its page does; count them."""
        path = f"/api/project/{project}/document/new"
        count = 0
        for name, content in pages:
            body, kind = _multipart(name, content)
            self.line.ask("POST", path, body, {"Content-Type": kind})
            count += 1
        return count

    def _printed_link(self) -> str:
        for line in self._process.stdout or ():
            found = LINK.search(line)
            if found:
                return found.group()
        msg = "Taguette ended without printing its link."
        raise RuntimeError(msg)


@dataclass(frozen=True, slots=True)
class FilledProject:
    """A project in use.

    Attributes:
        tags: The first is the much used one.
        document: One of those it is used in.
        long_document: The one with most highlights.
    """

    number: int
    tags: tuple[int, ...]
    tag_path: str
    document: int
    long_document: int


def fill(taguette: Taguette, database: Path, size: Size) -> FilledProject:
    """Make a project with its documents and highlights."""
    talks, long_talk = transcripts(size), long_transcript(size)
    number = taguette.new_project()
    pages = [(f"{t.key}.html", as_html(t.turns)) for t in (*talks, long_talk)]
    taguette.import_pages(number, pages)
    names = code_names(size)
    tags = [
        int(
            taguette.line.post(
                f"/api/project/{number}/tag/new", {"path": name, "description": ""}
            )["id"]
        )
        for name in names
    ]
    with closing(sqlite3.connect(database)) as kept, kept:
        rows = kept.execute(
            "SELECT id FROM documents WHERE project_id = ? ORDER BY id", (number,)
        )
        documents = [int(row[0]) for row in rows]
        for talk, document in zip(talks, documents, strict=False):
            highlight(kept, talk, document, talk.places, tags[:1])
        highlight(kept, long_talk, documents[-1], long_talk.places, tags[1:])
    filled = FilledProject(number, tuple(tags), names[0], documents[0], documents[-1])
    check(taguette, database, filled, talks[0])
    return filled


def highlight(
    kept: sqlite3.Connection,
    talk: Transcript,
    document: int,
    places: Sequence[Place],
    tags: Sequence[int],
) -> None:
    """Write highlights as Taguette itself would, the tags given out by turns."""
    for nth, place in enumerate(places):
        start, end = talk.in_bytes(place)
        made = kept.execute(
            "INSERT INTO highlights (document_id, start_offset, end_offset, snippet)"
            " VALUES (?, ?, ?, ?)",
            (document, start, end, _snippet(talk, place)),
        )
        kept.execute(
            "INSERT INTO highlight_tags (highlight_id, tag_id) VALUES (?, ?)",
            (made.lastrowid, tags[nth % len(tags)]),
        )


def _snippet(talk: Transcript, place: Place) -> str:
    return f"<p>{html.escape(talk.words_at(place), quote=False)}</p>"


def check(
    taguette: Taguette, database: Path, filled: FilledProject, talk: Transcript
) -> None:
    """See that Taguette itself stores such a highlight in the same words."""
    place = talk.places[-1]
    start, end = talk.in_bytes(place)
    path = f"/api/project/{filled.number}/document/{filled.document}/highlight/new"
    sent = {"start_offset": start, "end_offset": end, "tags": [filled.tags[-1]]}
    made = taguette.line.post(path, sent)["id"]
    with closing(sqlite3.connect(database)) as kept:
        query = "SELECT snippet FROM highlights WHERE id = ?"
        (snippet,) = kept.execute(query, (made,)).fetchone()
    if snippet != _snippet(talk, place):
        msg = (
            f"Taguette stores {snippet!r} where {_snippet(talk, place)!r} was written."
        )
        raise RuntimeError(msg)


def _multipart(name: str, content: bytes) -> tuple[bytes, str]:
    mark = secrets.token_hex(16)
    parts = []
    for field, value in (("name", name), ("description", "")):
        parts.append(
            f'--{mark}\r\nContent-Disposition: form-data; name="{field}"'
            f"\r\n\r\n{value}\r\n".encode()
        )
    parts.append(
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"'
        "\r\nContent-Type: text/html\r\n\r\n".encode()
    )
    parts += [content, f"\r\n--{mark}--\r\n".encode()]
    return b"".join(parts), f"multipart/form-data; boundary={mark}"
