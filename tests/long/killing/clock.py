"""A clock that jumps while a server works, forwards or back, as a machine's may.

The machine's own clock is everybody's, so the one that jumps is the server's: whatever
it asks for the time of day is moved by as many seconds as a file says.
"""

import time
from datetime import UTC, datetime
from pathlib import Path

from counterpoint.kernel import clock

FARTHEST_S = 3 * 24 * 3600
"""How far it jumps at most: over the end of every seat."""
NANOSECONDS = 1_000_000_000


def jump(file: Path, seconds: float) -> None:
    """Let the clock of the server that follows a file jump."""
    moved = file.with_suffix(".new")
    moved.write_text(str(seconds), "utf-8")
    moved.replace(file)


def follow(file: Path) -> None:
    """Let this process's time of day follow a file from now on."""
    seconds, nanoseconds = time.time, time.time_ns

    def moved() -> float:
        return float(file.read_text("utf-8"))

    def now(_: clock.SystemClock) -> datetime:
        return datetime.fromtimestamp(seconds() + moved(), UTC)

    time.time = lambda: seconds() + moved()
    time.time_ns = lambda: nanoseconds() + int(moved() * NANOSECONDS)
    clock.SystemClock.now = now  # type: ignore[assignment, method-assign]
