"""Small QualCoder databases, made for a test after the tables of older versions."""

import sqlite3
from contextlib import closing

TALK = "Zoë said 😀 yes.\nNo, I said yes twice 😀😀 then.\n"
AT = "2024-05-01 10:01:00"

# Version 7, which has no coders, no subcodes and no pages.
OLD = """
CREATE TABLE project (databaseversion text, date text, memo text, about text,
    bookmarkfile integer, bookmarkpos integer, codername text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text,
    memo text, owner text, date text, unique(name));
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text,
    memo text, supercatid integer, unique(name));
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer,
    owner text, date text, color text, unique(name));
CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer,
    pos1 integer, owner text, date text, memo text, important integer);
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer,
    width integer, height integer, cid integer, memo text, date text, owner text);
CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer,
    pos1 integer, cid integer, memo text, date text, owner text);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer,
    pos1 integer, memo text, owner text, date text);
CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text,
    caseOrFile text, valuetype text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text,
    value text, id integer, date text, owner text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer,
    pos0 integer, pos1 integer, owner text, date text, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,
    date text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text,
    owner text);
INSERT INTO project VALUES ('v7', '2024-05-01 10:00:00', '', '', 0, 0, 'ada');
INSERT INTO code_cat VALUES (1, 'Places', 'ada', '', 'Where.', NULL),
    (2, 'Rooms', 'ada', '', '', 1);
INSERT INTO code_name VALUES (1, 'door', 'Shut.', 2, 'ada', '', '#F44336'),
    (2, 'yes', '', NULL, 'ada', '', 'odd');
"""


def database(
    codings: tuple[tuple[int, str, int, int], ...] = (),
    more: str = "",
    talk: str = TALK,
) -> bytes:
    """Make a database with one text.

    Args:
        codings: Each with its code, the words kept, and the positions.
        more: SQL run at the end.
        talk: The words of its text.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(OLD)
        text = (1, "talk.txt", talk, None, "", "ada", AT)
        connection.execute("INSERT INTO source VALUES (?,?,?,?,?,?,?)", text)
        for code, words, first, last in codings:
            row = (code, 1, words, first, last, "ada", AT, "", None)
            connection.execute("INSERT INTO code_text VALUES (?,?,?,?,?,?,?,?,?)", row)
        connection.executescript(more)
        connection.commit()
        return bytes(connection.serialize())
