"""requal's positions begin at one and end within; its projects are read one by one."""

import io
import sqlite3
from collections import Counter
from contextlib import closing

from counterpoint.interchange.project import Manner, read_project

TALK = "Zoë shut 😀 the door."
TABLES = """
CREATE TABLE projects (project_id INTEGER PRIMARY KEY, project_name TEXT);
CREATE TABLE users (user_id INTEGER PRIMARY KEY, user_name TEXT);
CREATE TABLE documents (doc_id INTEGER PRIMARY KEY, project_id INTEGER, doc_name TEXT,
    doc_description TEXT, doc_text TEXT);
CREATE TABLE codes (code_id INTEGER PRIMARY KEY, project_id INTEGER, code_name TEXT,
    code_description TEXT, code_color TEXT);
CREATE TABLE categories (category_id INTEGER PRIMARY KEY, project_id INTEGER,
    category_name TEXT, category_description TEXT);
CREATE TABLE categories_codes_map (category_id INTEGER, code_id INTEGER);
CREATE TABLE segments (segment_id INTEGER PRIMARY KEY, project_id INTEGER,
    user_id INTEGER, doc_id INTEGER, code_id INTEGER, segment_start INTEGER,
    segment_end INTEGER, segment_text TEXT);
CREATE TABLE memos (memo_id INTEGER PRIMARY KEY, project_id INTEGER, memo_text TEXT);
CREATE TABLE cases (case_id INTEGER PRIMARY KEY, project_id INTEGER, case_name TEXT);
CREATE TABLE cases_documents_map (case_id INTEGER, doc_id INTEGER);
INSERT INTO projects VALUES (1, 'Keys'), (2, 'Doors');
INSERT INTO users VALUES (1, 'Ada');
INSERT INTO codes VALUES (1, 1, 'door', 'Shut.', '#ff0000'), (2, 2, 'other', '', '');
INSERT INTO categories VALUES (1, 1, 'Places', '');
INSERT INTO categories_codes_map VALUES (1, 1);
INSERT INTO segments VALUES (1, 1, 1, 1, 1, 12, 19, 'the door'),
    (2, 1, 1, 1, 1, 1, 3, 'Zoë');
INSERT INTO memos VALUES (1, 1, 'Look');
INSERT INTO cases VALUES (1, 1, 'Zoë');
INSERT INTO cases_documents_map VALUES (1, 1);
"""


def database() -> bytes:
    """Make a database with two projects."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(TABLES)
        connection.execute(
            "INSERT INTO documents VALUES (1, 1, 'talk', '', ?)", (TALK,)
        )
        connection.commit()
        return bytes(connection.serialize())


def test_a_project_is_read_whole() -> None:
    project = read_project(io.BytesIO(database()))
    text = project.texts[0].text
    assert [(text[e.start : e.end], e.by) for e in project.codings] == [
        ("the door", "Ada"),
        ("Zoë", "Ada"),
    ]
    assert not project.changed
    assert [each.name for each in project.codes] == ["Places", "door"]
    assert project.codes[1].parent_id == project.codes[0].id
    assert Counter(each.kind for each in project.left) == {"notes": 1}
    assert project.cases[0].text_ids == ("document 1",)


def test_another_project_of_the_file_is_read_by_itself() -> None:
    project = read_project(io.BytesIO(database()), "", Manner(part=1))
    assert (project.name, project.parts) == ("Doors", ("Keys", "Doors"))
    assert [each.name for each in project.codes] == ["other"]
    assert project.texts == ()
