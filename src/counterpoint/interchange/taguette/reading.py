"""Taguette's tables, read from bytes in memory: nothing of the file is run."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import (
    ForeignCode,
    ForeignCoding,
    ForeignProject,
    ForeignText,
    ForeignUser,
    held,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.database import Database, Row, number_in, words_in
from counterpoint.interchange.moment import moment
from counterpoint.interchange.refi.refusal import NoProjectError
from counterpoint.interchange.taguette.page import Page, words_of

TABLES = ("projects", "documents", "tags", "highlights", "highlight_tags", "commands")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_BLANKS = re.compile(r"\s+")
FORMAT = "sqlite3"


@dataclass(frozen=True, slots=True)
class _Said:
    """Who last made a highlight, and when, by the log of commands."""

    by: str
    at: datetime | None


def read_taguette(
    database: Database, *, part: int = 0, separator: str = ""
) -> ForeignProject:
    """Read one project of a Taguette database.

    Args:
        database: An open one that has ``TABLES``.
        part: Which of its projects, from 0, in the order they were made.
        separator: What parts the levels of a tag's path ("." or "/"); with none, a
            tag is a code at the top.

    Raises:
        NoProjectError: It has no such project.
    """
    return _Reading(database, part, separator).project()


class _Reading:
    """One project, read table by table."""

    def __init__(self, database: Database, part: int, separator: str) -> None:
        self._database = database
        self._separator = separator
        self._tally = Tally()
        projects = self._database.query("SELECT * FROM projects ORDER BY id")
        if not 0 <= part < len(projects):
            raise NoProjectError
        self._parts = tuple(str(each["name"]) for each in projects)
        self._project = projects[part]
        self._users: dict[str, ForeignUser] = {}
        self._names: dict[int, str] = {}

    def project(self) -> ForeignProject:
        """Read it."""
        name = str(self._project["name"])
        if (self._project["description"] or "").strip():
            self._tally.pass_over("notes", name, reason.COMMENT)
        codes = self._codes()
        said = self._said()
        texts: list[ForeignText] = []
        codings: list[ForeignCoding] = []
        for row in self._of_project("documents"):
            text, found = self._document(row, said)
            codings += found
            if text is not None:
                texts.append(text)
        for user in self._users.values():
            if len(self._users) == 1 and user.name == "admin":
                self._tally.alter("members", user.name, reason.ONE_USER)
        return ForeignProject(
            format=FORMAT,
            name=name,
            made_with="Taguette",
            users=tuple(self._users.values()),
            codes=tuple(codes),
            sources=held(texts, codings),
            found={kind: n for kind, n in self._tally.found.items() if n},
            changed=self._tally.changed,
            left=self._tally.left,
            parts=self._parts,
            has_paths=True,
            separator=self._separator,
        )

    def _of_project(self, table: str) -> list[Row]:
        query = f"SELECT * FROM {table} WHERE project_id = ? ORDER BY id"  # noqa: S608 - our own names
        return self._database.query(query, self._project["id"])

    def _codes(self) -> list[ForeignCode]:
        """Make codes of tags, parents first."""
        rows = sorted(self._of_project("tags"), key=lambda each: str(each["path"]))
        self._names = {row["id"]: str(row["path"]) for row in rows}
        by_path = {str(row["path"]): f"tag {row['id']}" for row in rows}
        made: dict[str, ForeignCode] = {}
        for row in rows:
            path = str(row["path"])
            self._tally.find("codes")
            parent = self._parent(path, by_path, made)
            name = path.rpartition(self._separator)[2] if parent else path
            colour = words_in(row, "color").lower()
            made[by_path[path]] = ForeignCode(
                id=by_path[path],
                parent_id=parent,
                name=name or path,
                definition=str(row["description"] or ""),
                colour=colour if _COLOUR.fullmatch(colour) else None,
            )
        return list(made.values())

    def _parent(
        self, path: str, by_path: dict[str, str], made: dict[str, ForeignCode]
    ) -> str | None:
        """Give the code above a tag, by its path; make it if there is none."""
        if not self._separator:
            return None
        above, _, own = path.rpartition(self._separator)
        if not above.strip() or not own.strip():
            return None
        id_ = by_path.setdefault(above, f"path {above}")
        if id_ not in made and id_.startswith("path "):
            parent = self._parent(above, by_path, made)
            name = above.rpartition(self._separator)[2] if parent else above
            self._tally.find("codes")
            self._tally.alter("codes", above, reason.MADE_TO_HOLD)
            made[id_] = ForeignCode(id_, parent, name, "", None)
        return id_

    def _said(self) -> dict[int, _Said]:
        """Follow the log: the last command that made a highlight says by whom."""
        said: dict[int, _Said] = {}
        for row in self._of_project("commands"):
            login = str(row["user_login"] or "")
            if login and login not in self._users:
                self._tally.find("members")
                self._users[login] = ForeignUser(login, login)
            told = _told(row["payload"])
            if told.get("type") == "highlight_add" and login:
                said[told.get("highlight_id", 0)] = _Said(
                    login, moment(words_in(row, "date"))
                )
        return said

    def _document(
        self, row: Row, said: dict[int, _Said]
    ) -> tuple[ForeignText | None, list[ForeignCoding]]:
        name = str(row["name"])
        self._tally.find("reports")
        if (row["description"] or "").strip():
            self._tally.pass_over("notes", name, reason.COMMENT)
        page = Page(str(row["contents"] or "").replace("\x00", "\ufffd"))
        id_ = f"document {row['id']}"
        query = "SELECT * FROM highlights WHERE document_id = ? ORDER BY id"
        codings: list[ForeignCoding] = []
        for each in self._database.query(query, row["id"]):
            codings += self._highlight(id_, name, page, each, said.get(each["id"]))
        if not page.text.strip():
            self._tally.lose("reports", name, reason.NO_WORDS)
            for _ in codings:
                self._tally.lose("codings", name, reason.EMPTY_STRETCH)
            return None, []
        data = str(row["contents"]).encode("utf-8", "replace")
        return ForeignText(id_, name, page.text, data, f"{name}.html"), codings

    def _highlight(
        self,
        text_id: str,
        name: str,
        page: Page,
        row: Row,
        said: _Said | None,
    ) -> Iterator[ForeignCoding]:
        first = number_in(row, "start_offset") or 0
        last = number_in(row, "end_offset") or 0
        place = f"{name}, {first}-{last}"
        query = "SELECT tag_id FROM highlight_tags WHERE highlight_id = ?"
        tags = [each["tag_id"] for each in self._database.query(query, row["id"])]
        if not tags:
            self._tally.pass_over("quotes", place, reason.NEVER_CODED)
        self._tally.find("codings", len(tags))
        first, last = self._anchored(page, place, first, last, str(row["snippet"]))
        start, end = page.place(first, last)
        for tag in tags:
            if tag not in self._names:
                self._tally.lose("codings", place, reason.NO_SUCH_CODE)
            elif start >= len(page.text) > 0:
                self._tally.lose("codings", place, reason.OUTSIDE)
            elif start >= end and page.text.strip():
                self._tally.lose("codings", place, reason.EMPTY_STRETCH)
            else:
                yield ForeignCoding(
                    text_id,
                    f"tag {tag}",
                    start,
                    min(end, len(page.text)),
                    said.by if said else None,
                    said.at if said else None,
                )

    def _anchored(
        self, page: Page, place: str, first: int, last: int, snippet: str
    ) -> tuple[int, int]:
        """Compare a highlight with the words kept of it; find it again if it moved."""
        wanted = words_of(snippet)
        if _plain(page.words_between(first, last)) == _plain(wanted) or not wanted:
            return first, last
        own = wanted.encode()
        at = min(
            _places(page.bytes, own), key=lambda each: abs(each - first), default=-1
        )
        if at < 0:
            self._tally.alter("quotes", place, reason.OTHER_WORDS)
            return first, last
        self._tally.alter("quotes", place, reason.FOUND_AGAIN)
        return at, at + len(own)


def _places(words: bytes, wanted: bytes) -> Iterator[int]:
    at = words.find(wanted)
    while at >= 0:
        yield at
        at = words.find(wanted, at + 1)


def _plain(words: str) -> str:
    return _BLANKS.sub("", words)


def _told(payload: object) -> dict[str, Any]:
    try:
        told = json.loads(str(payload))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
