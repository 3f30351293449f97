"""The product itself as a person starts it: a process of its own, on a free port."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

RUN = "from counterpoint.cli import main; main()"
END_WITHIN_S = 30
LOCAL = ("http://127.0.0.1:", "http://localhost:", "https://localhost:")


@dataclass(frozen=True, slots=True)
class Home:
    """A computer's folders, all the test's own, so that they can be searched.

    Attributes:
        documents: Where the person's studies and exports lie.
        config: Where programs keep their settings.
        temporary: Where programs put what they need for a moment.
        logs: What the server says.
    """

    documents: Path
    config: Path
    temporary: Path
    logs: Path

    @classmethod
    def beneath(cls, folder: Path) -> "Home":
        """Lay out a computer's folders in one folder."""
        home = cls(*(folder / name for name in cls.__slots__))
        for name in cls.__slots__:
            path: Path = getattr(home, name)
            path.mkdir()
        return home

    def environment(self) -> dict[str, str]:
        """Give the environment in which programs use these folders and no other."""
        return {
            **os.environ,
            "HOME": str(self.documents),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(self.documents),
            "XDG_CACHE_HOME": str(self.temporary),
            "TMPDIR": str(self.temporary),
        }


class Server:
    """``counterpoint …`` while it runs; ends when the block ends."""

    def __init__(self, home: Home, *arguments: str) -> None:
        self._out = home.logs / "stdout"
        self._err = (home.logs / "stderr").open("ab")
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", RUN, *arguments, *_quietly(arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._err,
            env=home.environment(),
            cwd=home.documents,
        )

    def __enter__(self) -> Self:
        """Let it run."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it as a person does, and keep what it said."""
        self._process.terminate()
        try:
            said, _ = self._process.communicate(timeout=END_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            said, _ = self._process.communicate()
        with self._out.open("ab") as kept:
            kept.write(said)
        self._err.close()

    def address(self) -> str:
        """Give the address that it prints; it opens the page once.

        Raises:
            RuntimeError: The server ended without printing one.
        """
        printed = self._pipe().readline().decode().strip()
        if not printed.startswith(LOCAL):
            msg = f"The server printed {printed!r}; see {self._err.name}"
            raise RuntimeError(msg)
        return printed

    def workers(self) -> list[int]:
        """Give the ids of the processes that serve, where there are several."""
        return workers_of(self._process.pid)

    def _pipe(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout


def workers_of(keeper: int) -> list[int]:
    """Give the ids of the processes that a process keeps serving."""
    told = Path(f"/proc/{keeper}/task/{keeper}/children").read_text("utf-8")
    return [pid for pid in map(int, told.split()) if _is_worker(pid)]


def _is_worker(pid: int) -> bool:
    """Whether it is none of Python's own helpers, nor ending just now."""
    try:
        said = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"spawn_main" in said


def _quietly(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """Open no browser; a team's server never does."""
    return () if arguments[:1] == ("serve",) else ("--no-browser",)
