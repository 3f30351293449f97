"""Writing a project of Taguette: its database, made in memory.

A line of a text is a paragraph. Highlights count bytes of UTF-8 over the
paragraphs' characters, without tags and without what lies between paragraphs.
"""

import html
import json
import sqlite3
import unicodedata
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from itertools import accumulate, groupby

from counterpoint.across.foreign.leaving import (
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.interchange.taguette.schema import (
    APPLICATION_ID,
    INDEXES,
    MOST_FILE_NAME,
    OWNER,
    TABLES,
    VERSION,
)

_PROJECT = 1
_FROM_THE_RIGHT = frozenset({"R", "AL"})
_FROM_THE_LEFT = "L"


def write_taguette(project: LeavingProject) -> bytes:
    """Write the database of a project that was fitted.

    Taguette takes it in as a project, or opens it as its own database. Linear in
    texts and codings.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for table, columns in TABLES.items():
            connection.execute(f"CREATE TABLE {table} ({columns})")
        for index in INDEXES:
            connection.execute(f"CREATE {index}")
        _Writing(connection, project).write()
        connection.commit()
        return bytes(connection.serialize())


class _Writing:
    """One project, table by table."""

    def __init__(self, connection: sqlite3.Connection, project: LeavingProject) -> None:
        self._connection = connection
        self._project = project
        self._date = _written(project.made_at)
        self._logins = dict(project.users)
        self._tags = {each.id: nth for nth, each in enumerate(project.codes, 1)}
        self._documents = {each.id: nth for nth, each in enumerate(project.texts, 1)}
        self._marks = 0

    def write(self) -> None:
        """Write it."""
        self._put("alembic_version", [(VERSION,)])
        logins = (OWNER, *self._logins.values())
        nothing = (None, 0, None, None, None, None)
        self._put("users", [(login, self._date, *nothing) for login in logins])
        self._put("projects", [(_PROJECT, self._project.name, "", self._date)])
        self._put("project_members", [(_PROJECT, login, "ADMIN") for login in logins])
        self._put(
            "tags",
            [
                (self._tags[each.id], _PROJECT, each.name, each.definition)
                for each in self._project.codes
            ],
        )
        people = {
            id_: each.name for each in self._project.people for id_ in each.members
        }
        codings = sorted(
            self._project.codings,
            key=lambda each: (self._documents[each.text_id], *_mark(each)),
        )
        marks = {
            id_: list(found)
            for id_, found in groupby(codings, lambda each: each.text_id)
        }
        for text in self._project.texts:
            self._write_document(text, people.get(text.id, ""))
            self._write_marks(text, marks.get(text.id, ()))

    def _put(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        for row in rows:
            values = ", ".join("?" * len(row))
            self._connection.execute(f"INSERT INTO {table} VALUES ({values})", row)  # noqa: S608 - our own names

    def _write_document(self, text: LeavingText, person: str) -> None:
        file_name = f"{text.name.replace('/', '-')[:MOST_FILE_NAME]}.html"
        row = (
            self._documents[text.id],
            text.name,
            person,
            file_name,
            self._date,
            _PROJECT,
            _direction(text.text),
            _as_page(text.text),
        )
        self._put("documents", [row])

    def _write_marks(self, text: LeavingText, codings: Iterable[LeavingCoding]) -> None:
        """Write the marks of one document, each with its tags and its author."""
        sizes = (0 if char == "\n" else len(char.encode()) for char in text.text)
        bytes_before = list(accumulate(sizes, initial=0))
        document = self._documents[text.id]
        for (start, end, _), together in groupby(codings, _mark):
            self._marks += 1
            given = list(together)
            first, last = bytes_before[start], bytes_before[end]
            snippet = _as_page(text.text[start:end].strip("\n"))
            self._put("highlights", [(self._marks, document, first, last, snippet)])
            tags = [self._tags[each.code_id] for each in given]
            self._put("highlight_tags", [(self._marks, tag) for tag in tags])
            login = self._logins.get(given[0].by or "")
            if login is not None:
                told = {
                    "type": "highlight_add",
                    "highlight_id": self._marks,
                    "start_offset": first,
                    "end_offset": last,
                    "tags": tags,
                }
                at = self._date if given[0].at is None else _written(given[0].at)
                command = (None, at, login, _PROJECT, document, json.dumps(told))
                self._put("commands", [command])


def _mark(coding: LeavingCoding) -> tuple[int, int, str]:
    """Say which mark of its document a coding belongs to: a place, and whose."""
    return coding.start, coding.end, coding.by or ""


def _as_page(text: str) -> str:
    lines = html.escape(text, quote=False).split("\n")
    return "".join(f"<p>{line}</p>" for line in lines)


def _direction(text: str) -> str:
    """Say from which side a text is read, by its first letter that has one."""
    for char in text:
        side = unicodedata.bidirectional(char)
        if side in _FROM_THE_RIGHT:
            return "RIGHT_TO_LEFT"
        if side == _FROM_THE_LEFT:
            break
    return "LEFT_TO_RIGHT"


def _written(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S.%f}"
