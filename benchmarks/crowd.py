"""Members at work at once: each does one thing after the other, and rests between.

The deeds are those of an afternoon with the material: open a report, code some words,
take a coding off, search, look at what a code holds, write a memo. How long each
answer takes is kept, by the deed.
"""

import random
import socket
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Protocol
from urllib.parse import quote

from benchmarks.line import Line
from benchmarks.peer import FilledProject

REST_S = 2.0
"""The mean rest between two deeds; rests are drawn, so that nobody keeps step."""

OPEN, CODE, OFF = "open a report", "code words", "take a coding off"
SEARCH, PASSAGES, MEMO = "search", "passages of a code", "write a memo"
OFTEN: Mapping[str, int] = {
    OPEN: 5,
    CODE: 6,
    OFF: 1,
    SEARCH: 2,
    PASSAGES: 3,
    MEMO: 1,
}
"""How often each deed is done, of all of them."""

ONE_PAGE = 50
LONGEST = 400
"""Characters of the longest coding."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How members work.

    Attributes:
        rest_s: The mean rest between two deeds.
        fewest: How many deeds each does at least, however long they take.
        often: How often each deed is done, of all of them.
    """

    rest_s: float = REST_S
    fewest: int = 1
    often: Mapping[str, int] = field(default_factory=lambda: OFTEN)


class Deeds(Protocol):
    """What one member can do at one server."""

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """Give what can be done now, by its name in `OFTEN`."""
        ...

    def renew(self) -> None:
        """Connect anew if the line was quiet for long, as a browser does."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


@dataclass
class Waited:
    """How long answers took.

    Attributes:
        seconds: By the deed.
        errors: What was answered that was no answer, and how often.
    """

    seconds: defaultdict[str, list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )
    errors: Counter[str] = field(default_factory=Counter)


class Member(threading.Thread):
    """One who works until told to stop, and has done as many deeds as they must."""

    def __init__(
        self,
        deeds: Deeds,
        chance: random.Random,
        over: threading.Event,
        pace: Pace,
    ) -> None:
        super().__init__(daemon=True)
        self.waited = Waited()
        self._deeds = deeds
        self._chance = chance
        self._over = over
        self._pace = pace

    def run(self) -> None:
        """Rest, do something, and so on."""
        done, pace = 0, self._pace
        while (
            not self._over.wait(self._chance.expovariate(1 / pace.rest_s))
            or done < pace.fewest
        ):
            done += 1
            known = self._deeds.by_name()
            names = [name for name in pace.often if name in known]
            weights = [pace.often[name] for name in names]
            (name,) = self._chance.choices(names, weights)
            began = time.perf_counter()
            try:
                self._deeds.renew()
                known[name]()
            except (OSError, HTTPException, RuntimeError) as error:
                self.waited.errors[f"{name}: {error!r}"[:200]] += 1
            else:
                self.waited.seconds[name].append(time.perf_counter() - began)
        self._deeds.close()


@dataclass(frozen=True, slots=True)
class Material:
    """What members of Counterpoint must know to work.

    Attributes:
        within: How many characters every report has at least.
    """

    article: str
    codes: list[str]
    reports: list[str]
    words: list[str]
    within: int


class AtCounterpoint:
    """A member's page of a served study; it listens to what others do.

    Attributes:
        is_seated: Whether the member was let in.
    """

    def __init__(
        self,
        port: int,
        member: str,
        password: str,
        found: Material,
        chance: random.Random,
    ) -> None:
        self._found = found
        self._chance = chance
        self._who = {"member": member, "password": password}
        self._own: list[str] = []
        self._port = port
        self.sit_down()

    def sit_down(self) -> None:
        """Open the page in a browser that was never here, and let it listen."""
        self.is_seated = False
        self._line = Line(self._port)
        begun = self._line.post("/api/session/begin", {"token": ""})
        self._line.headers["x-csrf-token"] = begun["csrf"]
        seated = self._line.post("/api/session", self._who)
        self._line.headers["x-csrf-token"] = seated["csrf"]
        self._live = HTTPConnection("127.0.0.1", self._port)
        self._live.connect()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()
        self.is_seated = True

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """Give all deeds; a coding is taken off by who has one."""
        return {
            OPEN: self._open,
            CODE: self._code,
            **({OFF: self._off} if self._own else {}),
            SEARCH: self._search,
            PASSAGES: self._passages,
            MEMO: self._memo,
        }

    def renew(self) -> None:
        """Connect anew if the line was quiet for long, as a browser does."""
        self._line.renew()

    def close(self) -> None:
        """Hang up."""
        self._line.close()
        listening: socket.socket | None = self._live.sock
        if listening is not None:  # None once the server has ended the stream
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
        self._listening.join()

    def heard(self, line: bytes) -> None:
        """Do something with what the server tells by itself; here nothing."""

    def _listen(self) -> None:
        cookies = "; ".join(f"{k}={v}" for k, v in self._line.cookies.items())
        try:
            self._live.request("GET", "/api/live", headers={"Cookie": cookies})
            with self._live.getresponse() as answer:
                while line := answer.readline():
                    self.heard(line)
        except (OSError, HTTPException, ValueError):
            pass  # the server ends with the benchmark
        finally:
            self._live.close()

    def _open(self) -> None:
        report = self._chance.choice(self._found.reports)
        self._line.ask("GET", f"/api/reports/{report}")
        self._line.ask("GET", self._codings(report))

    def _code(self) -> None:
        report = self._chance.choice(self._found.reports)
        start = self._chance.randrange(self._found.within - LONGEST)
        sent = {
            "code_id": self._chance.choice(self._found.codes),
            "start": start,
            "end": start + self._chance.randint(20, LONGEST),
        }
        self._own.append(self._line.post(self._codings(report), sent)["id"])

    def _off(self) -> None:
        coding = self._own.pop(self._chance.randrange(len(self._own)))
        self._line.ask("DELETE", f"/api/codings/{coding}")

    def _search(self) -> None:
        words = self._chance.choice(self._found.words)
        self._line.post("/api/search", {"words": f'"{words}"'})

    def _passages(self) -> None:
        code = self._chance.choice(self._found.codes)
        self._line.get(f"/api/codes/{code}/passages?limit={ONE_PAGE}")

    def _memo(self) -> None:
        text = f"memo {self._chance.random()}"
        about = {"about": "study", "kind": "reflexive", "text": text, "is_shared": True}
        self._line.post("/api/memos", about)

    def _codings(self, report: str) -> str:
        return f"/api/articles/{self._found.article}/reports/{report}/codings"


@dataclass(frozen=True, slots=True)
class Project:
    """What members of Taguette must know to work; ``within`` as in `Material`."""

    filled: FilledProject
    documents: list[int]
    within: int


class AtTaguette:
    """A page of Taguette, for the deeds that it has."""

    def __init__(
        self,
        signed_in: Line,
        port: int,
        found: Project,
        chance: random.Random,
    ) -> None:
        self._found = found
        self._chance = chance
        self._line = Line(port)
        self._line.cookies = dict(signed_in.cookies)
        self._line.headers = dict(signed_in.headers)

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """Give the deeds that Taguette has."""
        return {OPEN: self._open, CODE: self._code, PASSAGES: self._passages}

    def renew(self) -> None:
        """Connect anew if the line was quiet for long, as a browser does."""
        self._line.renew()

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _document(self) -> str:
        document = self._chance.choice(self._found.documents)
        return f"/api/project/{self._found.filled.number}/document/{document}"

    def _open(self) -> None:
        path = self._document()
        self._line.ask("GET", f"{path}/contents")
        self._line.ask("GET", path)

    def _code(self) -> None:
        start = self._chance.randrange(self._found.within - LONGEST)
        tag = self._chance.choice(self._found.filled.tags)
        sent = {"start_offset": start, "end_offset": start + LONGEST, "tags": [tag]}
        self._line.post(f"{self._document()}/highlight/new", sent)

    def _passages(self) -> None:
        path = f"/api/project/{self._found.filled.number}"
        self._line.get(f"{path}/highlights/{quote(self._found.filled.tag_path)}?page=1")
