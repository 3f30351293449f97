"""The pieces of work that are measured over HTTP, each beside Taguette's like."""

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote

from benchmarks.filled import Filled
from benchmarks.material import Size, as_html, fresh_places, transcripts
from benchmarks.peer import FilledProject, Taguette
from benchmarks.product import Counterpoint
from benchmarks.rounds import Cost, Figure, by_turns, timed
from counterpoint.interchange.document import read_document

READ_KINDS = frozenset({".txt", ".md", ".docx"})
PAGE_OF_PASSAGES = 100
TIMES_SMALL = 8
"""How many rounds of a work that takes milliseconds stand for one of the others."""
LONG_FOR = 2
"""How many rounds of the others stand for one of the work that takes longest."""
TAGUETTE_PAGE = 50


@dataclass(frozen=True, slots=True)
class Bench:
    """What the measuring needs.

    Attributes:
        folder: For all that is made; removed afterwards.
        taguette: Its program; not measured if there is none.
        shared: The folder with the transcripts that are imported, if it is there.
    """

    folder: Path
    size: Size
    rounds: int
    taguette: Path | None
    shared: Path | None

    def fresh(self, name: str) -> Path:
        """Give a path in the folder at which there is nothing yet."""
        for nth in itertools.count():
            path = self.folder / f"{nth}-{name}"
            if not path.exists():
                return path
        raise AssertionError


def starting(bench: Bench) -> Figure:
    """Measure from the start of the process to a new study's first page."""

    def ours() -> Cost:
        path = bench.fresh("new.study")
        began = time.perf_counter()
        with Counterpoint(bench.folder) as ours:
            ours.sign_in()
            ours.new_study(path)
            ours.show_first_page()
            return Cost(time.perf_counter() - began, ours.cpu_seconds())

    def theirs(program: Path) -> Cost:
        database = bench.fresh("new.sqlite3")
        began = time.perf_counter()
        with Taguette(program, bench.folder, database) as theirs:
            theirs.sign_in()
            theirs.show_first_page(theirs.new_project())
            return Cost(time.perf_counter() - began, theirs.cpu_seconds())

    program = bench.taguette
    return by_turns(
        "start the program, make a study, its first page",
        ours,
        (lambda: theirs(program)) if program else None,
        bench.rounds,
    )


def importing(bench: Bench) -> list[Figure]:
    """Measure the import of a folder of transcripts, as they are and as html."""
    files = _files(bench)
    pages = [
        (f"text-{nth:03}.html", _as_page(name, data))
        for nth, (name, data) in enumerate(files)
    ]
    figures = []
    count = len(files)
    with Counterpoint(bench.folder) as ours:
        ours.sign_in()
        ours.new_study(bench.fresh("import.study"))

        def our_import(given: list[tuple[str, bytes]]) -> Cost:
            ours.line.renew()
            ours.close_study()
            ours.new_study(bench.fresh("import.study"))
            return timed(ours, lambda: all_of(count, ours.import_files(given)))

        work = f"import {count} files of {_kinds(files)}"
        figures.append(by_turns(work, lambda: our_import(files), None, bench.rounds))
        work = f"import the same {count} texts as html"
        if bench.taguette is None:
            figures.append(
                by_turns(work, lambda: our_import(pages), None, bench.rounds)
            )
            return figures
        database = bench.fresh("import.sqlite3")
        with Taguette(bench.taguette, bench.folder, database) as theirs:
            theirs.sign_in()

            def their_import() -> Cost:
                theirs.line.renew()
                number = theirs.new_project()
                return timed(
                    theirs,
                    lambda: all_of(count, theirs.import_pages(number, pages)),
                )

            figures.append(
                by_turns(work, lambda: our_import(pages), their_import, bench.rounds)
            )
    return figures


class InUse:
    """What one does all day, in a study that is in use."""

    def __init__(
        self,
        bench: Bench,
        ours: tuple[Counterpoint, Filled],
        theirs: tuple[Taguette, FilledProject] | None,
    ) -> None:
        self._bench = bench
        self._ours, self._study = ours
        self._theirs = theirs

    def measure(self) -> Iterator[Figure]:
        """Measure one piece of work after the other."""
        size = self._bench.size
        rounds = self._bench.rounds
        few, many = max(1, rounds // LONG_FOR), rounds * TIMES_SMALL
        yield self._by_turns(
            f"open a report: {size.long_words:,} words, {size.long_codings:,} codings",
            self._open_report,
            _open_document,
            many,
        )
        yield self._by_turns(
            "store a new coding, durably",
            self._code(),
            _highlighting(self._bench),
            many,
        )
        yield self._by_turns(
            f"the first page of a code's {size.of_one_code:,} passages",
            lambda: self._passages(PAGE_OF_PASSAGES),
            lambda theirs, project: _their_page(theirs, project, 1),
            many,
        )
        yield self._by_turns(
            f"all {size.of_one_code:,} passages of a code, with their words",
            lambda: all_of(size.of_one_code, self._passages(size.of_one_code)),
            lambda theirs, project: all_of(
                size.of_one_code, _their_passages(theirs, project)
            ),
            few,
        )

    def _by_turns(
        self,
        work: str,
        ours: Callable[[], object],
        theirs: Callable[[Taguette, FilledProject], object],
        rounds: int,
    ) -> Figure:
        peers: Callable[[], Cost] | None = None
        if self._theirs is not None:
            taguette, project = self._theirs
            peers = partial(_renewed, taguette, partial(theirs, taguette, project))
        return by_turns(work, partial(_renewed, self._ours, ours), peers, rounds)

    def _open_report(self) -> None:
        study, line = self._study, self._ours.line
        line.ask("GET", f"/api/reports/{study.long_report}")
        path = f"/api/articles/{study.article}/reports/{study.long_report}/codings"
        line.ask("GET", path)

    def _code(self) -> Callable[[], object]:
        study, line = self._study, self._ours.line
        talk = transcripts(self._bench.size)[0]
        places = fresh_places(talk)
        path = f"/api/articles/{study.article}/reports/{study.report}/codings"

        def code() -> None:
            place = next(places)
            start, end = talk.in_points(place)
            sent = {"code_id": study.codes[1], "start": start, "end": end}
            if line.post(path, sent)["exact"] != talk.words_at(place):
                msg = "The coding holds other words than were chosen."
                raise RuntimeError(msg)

        return code

    def _passages(self, limit: int) -> int:
        path = f"/api/codes/{self._study.codes[0]}/passages?limit={limit}"
        return len(self._ours.line.get(path)["items"])


def _renewed(process: Counterpoint | Taguette, act: Callable[[], object]) -> Cost:
    process.line.renew()
    return timed(process, act)


def _open_document(theirs: Taguette, project: FilledProject) -> None:
    path = f"/api/project/{project.number}/document/{project.long_document}"
    theirs.line.ask("GET", f"{path}/contents")
    theirs.line.ask("GET", path)


def _highlighting(bench: Bench) -> Callable[[Taguette, FilledProject], object]:
    talk = transcripts(bench.size)[0]
    places = fresh_places(talk)

    def highlight(theirs: Taguette, project: FilledProject) -> None:
        start, end = talk.in_bytes(next(places))
        path = f"/api/project/{project.number}/document/{project.document}"
        sent = {"start_offset": start, "end_offset": end, "tags": [project.tags[1]]}
        theirs.line.post(f"{path}/highlight/new", sent)

    return highlight


def _their_page(theirs: Taguette, project: FilledProject, page: int) -> int:
    path = f"/api/project/{project.number}/highlights/{quote(project.tag_path)}"
    return len(theirs.line.get(f"{path}?page={page}")["highlights"])


def _their_passages(theirs: Taguette, project: FilledProject) -> int:
    got = 0
    for page in itertools.count(1):
        found = _their_page(theirs, project, page)
        got += found
        if found < TAGUETTE_PAGE:
            break
    return got


def all_of(wanted: int, got: int) -> None:
    """See that everything was there.

    Raises:
        RuntimeError: It was not.
    """
    if got != wanted:
        msg = f"{got} of {wanted} were there."
        raise RuntimeError(msg)


def _files(bench: Bench) -> list[tuple[str, bytes]]:
    """Read the shared transcripts; without them, write some of our own."""
    if bench.shared is None:
        return [
            (f"{talk.key}.txt", "\n\n".join(_spoken(talk.turns)).encode())
            for talk in transcripts(bench.size)
        ]
    paths = sorted(p for p in bench.shared.rglob("*") if p.suffix in READ_KINDS)
    chosen = paths[:: bench.size.one_file_in]
    return [(path.name, path.read_bytes()) for path in chosen]


def _spoken(turns: tuple[str, ...]) -> Iterator[str]:
    for nth, turn in enumerate(turns):
        yield f"{'IP'[nth % 2]}: {turn}"


def _as_page(name: str, content: bytes) -> bytes:
    return as_html(tuple(turn.text for turn in read_document(content, name).turns))


def _kinds(files: list[tuple[str, bytes]]) -> str:
    return ", ".join(sorted({name.rpartition(".")[2] for name, _ in files}))
