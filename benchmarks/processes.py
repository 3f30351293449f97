"""How soon a page hears of what was done at another process of one server.

    .venv/bin/python -m benchmarks.processes [CHANGES]

Two processes serve one study from a PostgreSQL of the benchmark's own, safe as in
earnest. Two members listen, one at each process, while one of them changes the study
at one process after the other; then one process is killed.
"""

import http.client
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from statistics import quantiles
from threading import Thread

from benchmarks.line import Line
from counterpoint.across.founding import found_study
from counterpoint.study.password.verbs import set_own_password
from tests import studies
from tests.long.killing.place import OnServer, Served, on_server

CHANGES = 60
PAGES = 4
LONGEST_S = 60.0
PASSWORD = "blue doors stand open"  # noqa: S105 - of a study that is made here


@dataclass
class Page:
    """One open page: asks at its own connections, and listens."""

    port: int
    line: Line
    heard: Queue[tuple[str, float, object]] = field(default_factory=Queue)

    @classmethod
    def signed_in(cls, port: int) -> "Page":
        """Open a page and sit down."""
        line = Line(port)
        begun = line.post("/api/session/begin", {"token": ""})
        line.headers["x-csrf-token"] = begun["csrf"]
        seated = line.post("/api/session", {"member": "ada", "password": PASSWORD})
        line.headers["x-csrf-token"] = seated["csrf"]
        return cls(port, line)

    def listen(self) -> None:
        """Hear of everything from now on, on a thread of its own."""
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        cookies = "; ".join(f"{k}={v}" for k, v in self.line.cookies.items())
        connection.request("GET", "/api/live", headers={"Cookie": cookies})
        told, kind = connection.getresponse(), ""
        for line in iter(told.readline, b""):
            kind, _, data = line.decode().strip().partition(": ")
            if kind == "data":
                found = json.loads(data)
                name = "presence" if isinstance(found, list) else "step"
                self.heard.put((name, time.perf_counter(), found))
        self.heard.put(("over", time.perf_counter(), None))


def pages_at_both(served: Served) -> Iterator[Page]:
    """Open pages until some listen at each process, whichever takes them."""
    streams = [0]
    while min(streams) == 0 or sum(streams) < PAGES:
        page = Page.signed_in(served.port)
        page.line.close()
        page.listen()
        page.heard.get(timeout=LONGEST_S)  # who is here: the stream stands
        yield page
        streams = [_connections(pid, served.port) for pid in served.workers()]
    print(f"streams at each process: {streams}")


def _connections(pid: int, port: int) -> int:
    """Count the connections to a port of this machine that a process answers."""
    lines = Path("/proc/net/tcp").read_text("utf-8").splitlines()[1:]
    rows = [line.split() for line in lines]
    ours = {
        f"socket:[{row[9]}]"
        for row in rows
        if row[1].endswith(f":{port:04X}") and row[3] == "01"
    }
    return sum(
        str(each.readlink()) in ours for each in Path(f"/proc/{pid}/fd").iterdir()
    )


def measure(where: OnServer, changes: int) -> None:
    """Measure with two processes on a begun study."""
    arguments = ("--database", f"{where.url}&schema=killed", "--processes", "2")
    served = Served(where.folder, *arguments)
    try:
        pages = list(pages_at_both(served))
        delays = []
        for number in range(changes):
            writer = Page.signed_in(served.port).line  # at whichever process
            for page in pages:
                _emptied(page.heard)
            began = time.perf_counter()
            sent = json.dumps({"title": f"Title {number}"}).encode()
            kind = {"Content-Type": "application/json"}
            writer.ask("PATCH", "/api/study", sent, kind)
            delays += [_step(page.heard) - began for page in pages]
            writer.close()
        cuts = quantiles(delays, n=100)
        print(
            f"{len(delays)} messages of {changes} changes: p50 {cuts[49]:.3f} s,"
            f" p95 {cuts[94]:.3f} s, most {max(delays):.3f} s"
        )
        _kill_one(served, pages)
    finally:
        served.end()


def _kill_one(served: Served, pages: list[Page]) -> None:
    """Kill one process; see that the study is served on, and that it comes back."""
    before = served.workers()
    os.kill(before[0], signal.SIGKILL)
    began = time.perf_counter()
    line = Line(served.port)
    while True:
        try:
            line.cookies = dict(pages[0].line.cookies)
            line.get("/api/study")
            break
        except (OSError, http.client.HTTPException):
            line.close()
            line = Line(served.port)
    print(f"answered again after {time.perf_counter() - began:.3f} s")
    while len(set(served.workers()) - set(before)) == 0:
        time.sleep(0.05)
    print(f"another process stood after {time.perf_counter() - began:.3f} s")


def _emptied(heard: Queue[tuple[str, float, object]]) -> None:
    while not heard.empty():
        heard.get()


def _step(heard: Queue[tuple[str, float, object]]) -> float:
    while True:
        kind, at, _ = heard.get(timeout=LONGEST_S)
        if kind == "step":
            return at


def main() -> None:
    """Make the study and measure."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)  # PostgreSQL's user must pass through
        with on_server(folder) as where:
            study, ada = found_study(
                where.where, studies.PASSPHRASE, title="Live", member="Ada"
            )
            with study.write(ada) as tx:
                set_own_password(tx, new=PASSWORD)
            study.close()
            measure(where, int(sys.argv[1]) if len(sys.argv) > 1 else CHANGES)


if __name__ == "__main__":
    main()
