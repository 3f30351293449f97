"""What is measured in a study of each size, beside every program that does the same.

Each piece of work is one person's: come to a report, open another one, code, read all
that one code holds, search, start. What each program is asked is what its page asks.
"""

import itertools
import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import quote

from benchmarks import aqda, tasks
from benchmarks.aqda import Aqda, FilledAqda
from benchmarks.line import Line
from benchmarks.material import Transcript, fresh_places
from benchmarks.peer import FilledProject, Taguette
from benchmarks.product import Counterpoint
from benchmarks.rounds import Cost, in_turns, timed
from benchmarks.sized import SizedStudy

LARGEST_PAGE = 10_000
SEARCHING = ("Counterpoint", "LibreQDA")
LISTING = ("Counterpoint", "Taguette", "AQDA")
"""LibreQDA makes one entry of passages that overlap, so that it lists fewer."""
FEW = 3
"""One round of what takes long stands for so many of the others."""


class Process(Protocol):
    """A program that runs, and answers."""

    line: Line

    def cpu_seconds(self) -> float:
        """Give the processor time it has used."""
        ...

    def memory_mib(self) -> float:
        """Give the most memory it has held."""
        ...


class Side(Protocol):
    """One program with a workload in it, and how it does each piece of work."""

    process: Process

    def come(self) -> object:
        """Come to a report by its address."""
        ...

    def open(self) -> object:
        """Open a report where the program's page is there already."""
        ...

    def code(self) -> object:
        """Make a coding, durably."""
        ...

    def passages(self) -> int:
        """Read all that one code holds; give how many passages those were."""
        ...

    def search(self) -> object:
        """Search for two words that stand together, where that is possible."""
        ...


@dataclass(frozen=True, slots=True)
class Compared:
    """A piece of work, and what it cost each program in each round."""

    work: str
    costs: Mapping[str, list[Cost]]


class Ours:
    """Counterpoint, signed in."""

    def __init__(
        self, process: Counterpoint, study: SizedStudy, talk: Transcript
    ) -> None:
        self.process: Process = process
        self._study = study
        self._talk = talk
        self._places = fresh_places(talk)
        report = f"/api/articles/{study.article}/reports/{study.reports[0]}"
        self._codings = f"{report}/codings"

    def come(self) -> object:
        """Ask for the page, its first needs, the codebook and the report."""
        for path in ("/", "/api/session", "/api/study"):
            self.process.line.ask("GET", path)
        self.process.line.ask("GET", f"/api/articles/{self._study.article}/codes")
        return self.open()

    def open(self) -> object:
        """Ask for a report's words and codings."""
        self.process.line.ask("GET", f"/api/reports/{self._study.reports[0]}")
        return self.process.line.ask("GET", self._codings)

    def code(self) -> object:
        """Code a place that is not coded yet, and see that its words are kept."""
        place = next(self._places)
        start, end = self._talk.in_points(place)
        code = self._study.codes[0]
        sent = {"code_id": code, "start": start, "end": end}
        made = self.process.line.post(self._codings, sent)
        if made["exact"] != self._talk.words_at(place):
            msg = "The coding holds other words than were chosen."
            raise RuntimeError(msg)
        return made

    def passages(self) -> int:
        """Read a code page by page, as large as pages can be."""
        code = self._study.codes[self._study.most_used]
        path = f"/api/codes/{code}/passages?limit={LARGEST_PAGE}"
        got, after = 0, None
        while True:
            page = self.process.line.get(path + (f"&after={after}" if after else ""))
            got += len(page["items"])
            after = page["next"]
            if after is None:
                return got

    def first_page(self) -> object:
        """Read as many of a code's passages as its page shows at first."""
        code = self._study.codes[self._study.most_used]
        return self.process.line.ask("GET", f"/api/codes/{code}/passages")

    def agreement(self) -> object:
        """Ask for all figures of agreement."""
        path = f"/api/articles/{self._study.article}/agreement"
        return self.process.line.ask("GET", path)

    def retrieve(self) -> object:
        """Ask for the codings of one code that lie near one of another."""
        codes = self.process.line.get(f"/api/articles/{self._study.article}/codes")
        names = {each["id"]: each["name"] for each in codes["items"]}
        most = self._study.most_used
        one, other = (names[self._study.codes[nth]] for nth in (most, most - 1))
        question = f'code:"{one}" near 2 passages code:"{other}"'
        path = f"/api/articles/{self._study.article}/retrieval"
        return self.process.line.post(path, {"question": question})

    def tables(self) -> int:
        """Take all tables out as csv; give how many bytes the files have."""
        sent = json.dumps({"format": "csv"}).encode()
        told = {"Content-Type": "application/json"}
        return len(self.process.line.ask("POST", "/api/tables", sent, told))

    def search(self) -> object:
        """Search in all reports; every hit comes with the words around it."""
        found = self.process.line.post(
            "/api/search", {"words": f'"{_two(self._talk)}"'}
        )
        return _some(len(found["hits"]))


class OfTaguette:
    """Taguette, or what was made of it, signed in."""

    def __init__(
        self, process: Taguette, project: FilledProject, talk: Transcript
    ) -> None:
        self.process: Process = process
        self._project = project
        self._talk = talk
        self._places = fresh_places(talk)
        document = f"{project.number}/document/{project.document}"
        self._page = f"/project/{document}"
        self._path = f"/api/project/{document}"

    def come(self) -> object:
        """Ask for the project's page, and for the document."""
        self.process.line.ask("GET", self._page)
        return self.open()

    def open(self) -> object:
        """Ask for a document's words and highlights."""
        self.process.line.ask("GET", f"{self._path}/contents")
        return self.process.line.ask("GET", self._path)

    def code(self) -> object:
        """Highlight a place."""
        start, end = self._talk.in_bytes(next(self._places))
        tag = self._project.tags[1]
        sent = {"start_offset": start, "end_offset": end, "tags": [tag]}
        return self.process.line.post(f"{self._path}/highlight/new", sent)

    def passages(self) -> int:
        """Read a tag page by page; they hold fifty highlights each."""
        path = f"/api/project/{self._project.number}"
        path += f"/highlights/{quote(self._project.tag_path)}"
        got = 0
        for page in itertools.count(1):
            found = len(self.process.line.get(f"{path}?page={page}")["highlights"])
            got += found
            if found < tasks.TAGUETTE_PAGE:
                break
        return got

    def search(self) -> object:
        """Ask LibreQDA for the first five documents that hold the words."""
        path = f"/api/project/{self._project.number}/search/{quote(_two(self._talk))}"
        return _some(len(self.process.line.get(path)["documents"]))


class OfAqda:
    """AQDA, which asks nobody to sign in."""

    def __init__(self, process: Aqda, project: FilledAqda, talk: Transcript) -> None:
        self.process: Process = process
        self._aqda = process
        self._project = project
        self._talk = talk
        self._places = fresh_places(talk)

    def come(self) -> object:
        """Ask for the page, the project's lists and the document."""
        self._aqda.show_first_page(self._project.number)
        return self.open()

    def open(self) -> object:
        """Ask for a document's words and codings."""
        document = self._project.documents[0]
        self.process.line.ask("GET", f"/api/documents/{document}")
        return self.process.line.ask("GET", f"/api/codings?document_id={document}")

    def code(self) -> object:
        """Code a place; AQDA compares the words."""
        document, code = self._project.documents[0], self._project.codes[0]
        sent = aqda.coding(self._talk, next(self._places), document, code)
        return self.process.line.post("/api/codings", sent)

    def passages(self) -> int:
        """Read a code; all comes at once."""
        code = self._project.codes[self._project.most_used]
        return len(self.process.line.get(f"/api/codings?code_id={code}"))

    def search(self) -> object:
        """AQDA has no search of its own."""
        raise NotImplementedError


AnySide = TypeVar("AnySide", bound=Side)


def turns(
    work: str,
    act: Callable[[AnySide], object],
    among: Mapping[str, AnySide],
    rounds: int,
) -> Compared:
    """Let programs do a piece of work in turn.

    Args:
        work: What it is called.
        act: How a side does it.
        among: Who does it, by the program's name.
        rounds: Of each side.
    """
    acts = {
        name: partial(_cost, side, partial(act, side)) for name, side in among.items()
    }
    return Compared(work, in_turns(work, acts, rounds))


def compared(
    sides: Mapping[str, Side], passages: int, rounds: int
) -> Iterator[Compared]:
    """Measure all that is done in a study in use.

    Args:
        sides: By the program's name; Counterpoint is among them.
        passages: How many the most used code has, in each program.
        rounds: Of each side.
    """
    yield turns("come to a report by its address", lambda s: s.come(), sides, rounds)
    yield turns("open a report: words and codings", lambda s: s.open(), sides, rounds)
    yield turns("store a new coding, durably", lambda s: s.code(), sides, rounds)
    yield turns(
        f"all {passages:,} passages of a code, with their words",
        lambda side: tasks.all_of(passages, side.passages()),
        {name: side for name, side in sides.items() if name in LISTING},
        max(2, rounds // FEW),
    )
    yield turns(
        "find two words that stand together",
        lambda side: side.search(),
        {name: side for name, side in sides.items() if name in SEARCHING},
        rounds,
    )


def floor(ours: Process, folder: Path, rounds: int) -> Compared:
    """Measure the least a durable coding can cost: an answer, and a kept commit."""
    with closing(sqlite3.connect(folder / "floor.sqlite3")) as kept:
        kept.executescript("PRAGMA journal_mode=wal; CREATE TABLE one (word TEXT);")
        kept.execute("PRAGMA synchronous=full")

        def act() -> Cost:
            ours.line.renew()
            began = time.perf_counter()
            ours.line.ask("GET", "/api/session")
            with kept:
                kept.execute("INSERT INTO one VALUES ('word')")
            return Cost(time.perf_counter() - began, 0)

        work = "an empty answer and a kept commit"
        return Compared(work, in_turns(work, {"Counterpoint": act}, rounds))


def _cost(side: Side, act: Callable[[], object]) -> Cost:
    side.process.line.renew()
    return timed(side.process, act)


def _two(talk: Transcript) -> str:
    """Choose two words that stand together and are not among the commonest."""
    words = talk.turns[1].rstrip(".").split()
    pairs = itertools.pairwise(words[1:])
    plain = (pair for pair in pairs if all(word.isalpha() for word in pair))
    return " ".join(max(plain, key=lambda pair: sum(map(len, pair))))


def _some(found: int) -> int:
    if not found:
        msg = "Nothing was found of what stands there."
        raise RuntimeError(msg)
    return found
