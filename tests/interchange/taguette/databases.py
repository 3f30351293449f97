"""Small Taguette databases, made for a test."""

import io
import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.project import Manner, read_project

TABLES = """
CREATE TABLE projects (id INTEGER PRIMARY KEY, name, description, created);
CREATE TABLE documents (id INTEGER PRIMARY KEY, name, description, filename, created,
    project_id, text_direction, contents);
CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id, path, description);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id, start_offset,
    end_offset, snippet);
CREATE TABLE highlight_tags (highlight_id, tag_id);
CREATE TABLE commands (id INTEGER PRIMARY KEY, date, user_login, project_id,
    document_id, payload);
INSERT INTO projects VALUES (1, 'Keys', '', NULL), (2, 'Doors', 'About doors.', NULL);
INSERT INTO tags VALUES (1, 1, 'home', 'Where.'), (2, 1, 'home.door', ''),
    (3, 1, 'far.away', ''), (4, 2, 'elsewhere', '');
"""
TALK = "<p>Zoë said &amp; 😀 yes.</p>\n<ul><li>One<br>line</li></ul>"
WORDS = "Zoë said & 😀 yes.\nOneline"


def at(words: str) -> tuple[int, int]:
    """Give the bytes between which words lie in the text nodes of ``TALK``."""
    start = len(WORDS[: WORDS.index(words)].encode())
    return start, start + len(words.encode())


def database(
    folder: Path,
    highlights: Sequence[tuple[tuple[int, int], str, Sequence[int]]] = (),
    more: str = "",
) -> bytes:
    """Make a database with one document and highlights on it."""
    path = folder / "made.sqlite3"
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(TABLES)
    document = (1, "Talk", "", "talk.html", None, 1, "LEFT_TO_RIGHT", TALK)
    connection.execute("INSERT INTO documents VALUES (?,?,?,?,?,?,?,?)", document)
    for nth, ((start, end), snippet, tags) in enumerate(highlights, 1):
        row = (nth, 1, start, end, snippet)
        connection.execute("INSERT INTO highlights VALUES (?,?,?,?,?)", row)
        for tag in tags:
            connection.execute("INSERT INTO highlight_tags VALUES (?,?)", (nth, tag))
        for minute, login in enumerate(("bo", "ada")):
            told = json.dumps({"type": "highlight_add", "highlight_id": nth})
            when = f"2024-05-01 10:0{minute}:00"
            connection.execute(
                "INSERT INTO commands VALUES (NULL,?,?,1,1,?)", (when, login, told)
            )
    connection.executescript(more)
    connection.commit()
    connection.close()
    return path.read_bytes()


def read(data: bytes, *, part: int = 0, separator: str = "") -> ForeignProject:
    """Read the bytes of a Taguette database."""
    return read_project(io.BytesIO(data), "", Manner(part, separator))
