"""Writing a project of QualCoder: its database, in memory, and its empty folders."""

import io
import sqlite3
import zipfile
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.across.foreign.leaving import LeavingCode, LeavingProject
from counterpoint.interchange.qualcoder.media import area_of, path_of, time_of
from counterpoint.interchange.qualcoder.schema import SEEN, TABLES, VERSION

FOLDERS = ("documents", "images", "audio", "video")
DATABASE = "data.qda"
_OURS = "Counterpoint"
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_GREY = "#999999"


def write_qualcoder(project: LeavingProject) -> bytes:
    """Write the database of a project that was fitted.

    Positions are code points, half-open. A code with others beneath it stays a code;
    what only holds others is a category.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        for table, columns in TABLES.items():
            connection.execute(f"CREATE TABLE {table} ({columns})")
        for table in SEEN:
            connection.execute(
                f"CREATE VIEW {table}_visible AS SELECT t.* FROM {table} t WHERE NOT"  # noqa: S608 - our own names
                " EXISTS (SELECT 1 FROM coder_names c WHERE c.name = t.owner"
                " AND c.visibility = 0)"
            )
        _Writing(connection, project).write()
        connection.commit()
        return bytes(connection.serialize())


def folder_of(project: LeavingProject, name: str) -> bytes:
    """Write a project's whole folder into an archive.

    Args:
        project: As it was fitted.
        name: What the folder is called, without its ending.
    """
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in FOLDERS:
            archive.writestr(zipfile.ZipInfo(f"{name}.qda/{folder}/", _FIXED_DATE), b"")
        member = zipfile.ZipInfo(f"{name}.qda/{DATABASE}", _FIXED_DATE)
        member.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(member, write_qualcoder(project))
        for each in project.attachments:
            if each.data:
                file = zipfile.ZipInfo(f"{name}.qda/{path_of(each)}", _FIXED_DATE)
                file.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(file, each.data)
    return into.getvalue()


def lay_folder(project: LeavingProject, target: Path) -> None:
    """Lay a project's folder on a disk, where nothing of its name is.

    Args:
        project: As it was fitted.
        target: The folder to make.
    """
    target.mkdir()
    for folder in FOLDERS:
        (target / folder).mkdir()
    (target / DATABASE).write_bytes(write_qualcoder(project))
    for each in project.attachments:
        if each.data:
            (target / path_of(each)).write_bytes(each.data)


class _Writing:
    """One project, table by table."""

    def __init__(self, connection: sqlite3.Connection, project: LeavingProject) -> None:
        self._connection = connection
        self._project = project
        self._date = _written(project.made_at)
        self._owners = _owners(project.users)
        self._codes = {each.id: nth for nth, each in enumerate(project.codes, 1)}
        self._texts = {each.id: nth for nth, each in enumerate(project.texts, 1)}

    def write(self) -> None:
        """Write it."""
        row = (VERSION, self._date, "", _OURS, 0, 0, _OURS, "", None, None, None)
        self._put("project", [row])
        self._put("coder_names", [(name, 1) for name in self._owners.values()])
        self._put("coder_names", [(_OURS, 1)])
        self._write_codes()
        self._put(
            "source",
            [
                (nth, each.name, each.text, None, "", _OURS, self._date, None, None)
                for nth, each in enumerate(self._project.texts, 1)
            ],
        )
        self._write_codings()
        self._write_media()
        self._write_cases()
        self._write_journal()

    def _put(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        for row in rows:
            marks = ", ".join("?" * len(row))
            self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names

    def _write_codes(self) -> None:
        """Write categories and codes; a category stands beneath categories only."""
        categories: set[str] = set()
        for each in self._project.codes:
            is_free = each.parent_id is None or each.parent_id in categories
            above = self._codes.get(each.parent_id or "")
            if not each.is_codable and is_free:
                categories.add(each.id)
                row = (self._codes[each.id], each.name, _OURS, self._date)
                self._put("code_cat", [(*row, each.definition, above)])
                continue
            in_category = each.parent_id in categories
            self._put("code_name", [self._code(each, above, in_category=in_category)])

    def _code(
        self, code: LeavingCode, above: int | None, *, in_category: bool
    ) -> tuple[object, ...]:
        return (
            self._codes[code.id],
            code.name,
            code.definition,
            above if in_category else None,
            _OURS,
            self._date,
            code.colour or _GREY,
            None if in_category else above,
        )

    def _write_codings(self) -> None:
        texts = {each.id: each.text for each in self._project.texts}
        self._put(
            "code_text",
            [
                (
                    nth,
                    self._codes[each.code_id],
                    self._texts[each.text_id],
                    texts[each.text_id][each.start : each.end],
                    each.start,
                    each.end,
                    self._owners.get(each.by or "", _OURS),
                    self._date if each.at is None else _written(each.at),
                    "",
                    None,
                    None,
                )
                for nth, each in enumerate(self._project.codings, 1)
            ],
        )

    def _write_media(self) -> None:
        """Write pictures, sound and film with their marks."""
        for nth, each in enumerate(self._project.attachments, len(self._texts) + 1):
            path = f"/{path_of(each)}"
            row = (nth, each.name, None, path, "", _OURS, self._date, None, None)
            self._put("source", [row])
            for mark in each.marks:
                date = self._date if mark.at is None else _written(mark.at)
                owner = self._owners.get(mark.by or "", _OURS)
                made = (self._codes[mark.code_id or ""], "", date, owner, None)
                if each.kind is AttachmentKind.PICTURE:
                    area = (None, nth, *area_of(mark.place), *made, None)
                    self._put("code_image", [area])
                else:
                    self._put("code_av", [(None, nth, *time_of(mark.place), *made)])

    def _write_cases(self) -> None:
        lengths = {each.id: len(each.text) for each in self._project.texts}
        made = (_OURS, self._date, "")
        for nth, each in enumerate(self._project.people, 1):
            self._put("cases", [(nth, each.name, "", _OURS, self._date)])
            self._put(
                "case_text",
                [
                    (None, nth, self._texts[id_], 0, lengths[id_], *made)
                    for id_ in each.members
                ],
            )

    def _write_journal(self) -> None:
        """Write what has no table of its own: what themes are, and how they bear."""
        names = {each.id: each.name for each in self._project.codes}
        entries: dict[str, str] = {}
        for theme in self._project.themes:
            codes = "\n".join(f"- {names[id_]}" for id_ in theme.members)
            said = [theme.description, codes]
            _add(entries, theme.name, "\n\n".join(filter(None, said)))
        for tension in self._project.tensions:
            poles = " / ".join(names[pole] for pole in tension.poles)
            said = [poles, tension.note]
            _add(entries, tension.name, "\n\n".join(filter(None, said)))
        for each in self._project.relations:
            themes = " / ".join(names[id_] for id_ in each.themes)
            _add(entries, each.name, f"{themes}\n\n{each.note}")
        rows = [
            (None, name, entry, self._date, _OURS) for name, entry in entries.items()
        ]
        self._put("journal", rows)


def _add(entries: dict[str, str], name: str, entry: str) -> None:
    """Put an entry under its name; what has an entry already says more in it."""
    entries[name] = f"{entries[name]}\n\n{entry}" if name in entries else entry


def _owners(users: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Give each coder a name that no other has."""
    owners: dict[str, str] = {}
    for id_, name in users:
        free, nth = name, 1
        while free in owners.values() or free == _OURS:
            nth += 1
            free = f"{name} ({nth})"
        owners[id_] = free
    return owners


def _written(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"
