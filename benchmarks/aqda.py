"""AQDA from its package, in an environment of its own, asked over HTTP."""

import os
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks import machine
from benchmarks.line import Line
from benchmarks.material import Place, Transcript
from benchmarks.peer import Package
from benchmarks.workload import Drawn, Workload

AQDA = Package("AQDA", ("aqda==0.5.0",), "aqda")
TRIES = 2_000
BETWEEN_TRIES_S = 0.01


class Aqda:
    """A running AQDA; ends when the block ends.

    Attributes:
        line: To ask it as its page does.
    """

    def __init__(self, program: Path, home: Path) -> None:
        environment = {**os.environ, "HOME": str(home), "AQDA_DATA_DIR": str(home)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        port = machine.free_port()
        self._process = subprocess.Popen(  # noqa: S603 - the program we installed
            [program, "--no-browser", "--port", str(port)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self.line = Line(port)
        self._home = home
        self._await()

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
    def database(self) -> Path:
        """Where it keeps everything."""
        return next(self._home.glob("*.db"))

    def cpu_seconds(self) -> float:
        """Give the processor time the server has used."""
        return machine.cpu_seconds(self._process.pid)

    def memory_mib(self) -> float:
        """Give the most memory the server has held."""
        return machine.memory_mib(self._process.pid)

    def new_project(self) -> int:
        """Make a project; give its number."""
        return int(self.line.post("/api/projects", {"name": "Study"})["id"])

    def show_first_page(self, project: int) -> None:
        """Ask for what a project's page asks for."""
        self.line.ask("GET", "/")
        self.line.ask("GET", f"/api/projects/{project}")
        self.line.ask("GET", f"/api/documents?project_id={project}")
        self.line.ask("GET", f"/api/codes?project_id={project}")

    def _await(self) -> None:
        """Ask until it answers: it says that it runs before it listens."""
        for _ in range(TRIES):
            try:
                self.line.ask("GET", "/api/projects")
            except ConnectionRefusedError:
                self.line.close()
                time.sleep(BETWEEN_TRIES_S)
            else:
                return
        msg = "AQDA does not answer."
        raise RuntimeError(msg)


@dataclass(frozen=True, slots=True)
class FilledAqda:
    """A project in use.

    Attributes:
        most_used: Which of the codes that is.
    """

    number: int
    codes: list[int]
    most_used: int
    documents: list[int]


def fill(aqda: Aqda, work: Workload) -> FilledAqda:
    """Make a project, its texts and codings written straight into the database."""
    number = aqda.new_project()
    made: list[int] = []
    for each in work.codes:
        parent = None if each.parent is None else made[each.parent]
        sent = {"project_id": number, "name": each.name, "parent_id": parent}
        made.append(int(aqda.line.post("/api/codes", sent)["id"]))
    documents, first = [], None
    with closing(sqlite3.connect(aqda.database)) as kept, kept:
        for drawn in work.reports():
            first = first or drawn.talk
            documents.append(_bring_in(kept, number, drawn, made))
    filled = FilledAqda(number, made, work.most_used, documents)
    aqda.line.renew()  # writing took longer than a server keeps a quiet line
    if first is not None:
        _check(aqda, filled, first)
    return filled


def coding(
    talk: Transcript, place: Place, document: int, code: int
) -> dict[str, object]:
    """Write what is sent to make a coding of a place."""
    start, end = talk.in_points(place)
    return {
        "document_id": document,
        "code_id": code,
        "start_pos": start,
        "end_pos": end,
        "selected_text": talk.words_at(place),
    }


def _bring_in(
    kept: sqlite3.Connection, number: int, drawn: Drawn, codes: list[int]
) -> int:
    talk = drawn.talk
    document = kept.execute(
        "INSERT INTO document (project_id, name, content) VALUES (?, ?, ?)",
        (number, talk.key, "\n".join(talk.turns)),
    ).lastrowid
    if document is None:
        msg = "SQLite gave no number to a row."
        raise RuntimeError(msg)
    kept.executemany(
        "INSERT INTO coding (document_id, code_id, start_pos, end_pos, selected_text,"
        " coder) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (
                document,
                codes[mark.code],
                *talk.in_points(mark.place),
                talk.words_at(mark.place),
                str(mark.coder),
            )
            for mark in drawn.marks
        ),
    )
    return document


def _check(aqda: Aqda, filled: FilledAqda, talk: Transcript) -> None:
    """See that AQDA itself takes such a coding: it compares the words."""
    for code in filled.codes[:2]:
        sent = coding(talk, talk.places[0], filled.documents[0], code)
        try:
            aqda.line.post("/api/codings", sent)
        except RuntimeError as error:
            if " 409 " not in str(error):  # just this coding was written before
                raise
