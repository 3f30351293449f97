"""Counterpoint as a person starts it: a process of its own, asked over HTTP."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlsplit

from benchmarks import machine
from benchmarks.line import Line

RUN = "from counterpoint.cli import main; main()"
PASSPHRASE = "correct horse battery"  # noqa: S105 - opens only what is made here
PASSWORD = "of the first member"  # noqa: S105 - of a study that is made here
AT_ONCE = 40
"""How many files are imported together; the server keeps at most 60 waiting."""


class Counterpoint:
    """A running Counterpoint; ends when the block ends.

    Attributes:
        address: Opens the page once.
        line: To ask it as its page does, once ``sign_in`` was called.
    """

    def __init__(self, home: Path, *arguments: str) -> None:
        environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "COUNTERPOINT_KEY": PASSPHRASE,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", RUN, *arguments, "--no-browser"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
        )
        if self._process.stdout is None:
            msg = "Counterpoint was started without a pipe."
            raise RuntimeError(msg)
        self.address = self._process.stdout.readline().strip()
        parts = urlsplit(self.address)
        self._token = parts.fragment.partition("=")[2]
        self.line = Line(parts.port or 0)

    def __enter__(self) -> Self:
        """Let it run."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it as a person does."""
        self.line.close()
        self._process.terminate()
        self._process.communicate()

    def cpu_seconds(self) -> float:
        """Give the processor time the server has used."""
        return machine.cpu_seconds(self._process.pid)

    def memory_mib(self) -> float:
        """Give the most memory the server has held."""
        return machine.memory_mib(self._process.pid)

    def sign_in(self) -> None:
        """Spend the address, as the browser does."""
        begun = self.line.post("/api/session/begin", {"token": self._token})
        self.line.headers["x-csrf-token"] = begun["csrf"]

    def sit_down(self, member: str) -> None:
        """Sign in with a password, as a member of a study of several does."""
        self.line.post("/api/session", {"member": member, "password": PASSWORD})

    def new_study(self, path: Path) -> None:
        """Make a study and sit down in it."""
        sent = {"path": str(path), "passphrase": PASSPHRASE, "member": "Ada Ek"}
        self.line.post("/api/desk/new", sent)

    def close_study(self) -> None:
        """Close the open study."""
        self.line.post("/api/desk/close", {})

    def show_first_page(self) -> None:
        """Ask for what the first page asks for."""
        self.line.ask("GET", "/")
        self.line.ask("GET", "/api/session")
        self.line.ask("GET", "/api/study")
        self.line.ask("GET", "/api/progress")

    def import_files(self, files: Iterable[tuple[str, bytes]]) -> int:
        """Look at files and take them in as they propose themselves; count them."""
        waiting: list[dict[str, Any]] = []
        taken = 0
        for nth, (name, content) in enumerate(files):
            called = {"x-file-name": quote(name)}
            looked = self.line.ask("POST", "/api/imports/look", content, called)
            waiting.append(_decided(looked, nth))
            if len(waiting) == AT_ONCE:
                taken += self._take(waiting)
        return taken + (self._take(waiting) if waiting else 0)

    def _take(self, waiting: list[dict[str, Any]]) -> int:
        imported = self.line.post("/api/imports", {"items": waiting})
        waiting.clear()
        return len(imported["reports"])


def _decided(looked: bytes, nth: int) -> dict[str, Any]:
    seen = json.loads(looked)
    return {
        "token": seen["token"],
        "key": f"file-{nth}",
        "speakers": {mark["mark"]: mark["role"] for mark in seen["marks"]},
    }
