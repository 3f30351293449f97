"""A small RQDA database, made for a test after its published tables."""

import sqlite3
from contextlib import closing

TALK = "Zoë shut 😀 the door.\nIt was her home.\n"
TABLES = """
CREATE TABLE project (databaseversion text, date text, dateM text, memo text,
    about text, imageDir text);
CREATE TABLE source (name text, id integer, file text, memo text, owner text,
    date text, dateM text, status integer);
CREATE TABLE freecode (name text, memo text, owner text, date text, dateM text,
    id integer, status integer, color text);
CREATE TABLE codecat (name text, cid integer, catid integer, owner text, date text,
    dateM text, memo text, status integer);
CREATE TABLE treecode (cid integer, catid integer, date text, dateM text, memo text,
    status integer, owner text);
CREATE TABLE filecat (name text, fid integer, catid integer, owner text, date text,
    dateM text, memo text, status integer);
CREATE TABLE coding (cid integer, fid integer, seltext text, selfirst real,
    selend real, status integer, owner text, date text, memo text);
CREATE TABLE imageCoding (cid integer, iid integer, x1 integer, y1 integer,
    x2 integer, y2 integer, memo text, date text, dateM text, owner text,
    status integer);
CREATE TABLE image (name text, id integer, date text, dateM text, owner text,
    status integer);
CREATE TABLE cases (name text, memo text, owner text, date text, dateM text,
    id integer, status integer);
CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real,
    status integer, owner text, date text, memo text);
CREATE TABLE caseAttr (variable text, value text, caseID integer, date text,
    dateM text, owner text, status integer);
CREATE TABLE annotation (fid integer, position integer, annotation text, owner text,
    date text, dateM text, status integer);
CREATE TABLE journal (name text, journal text, date text, dateM text, owner text,
    status integer);
INSERT INTO project VALUES ('DBVersion:0.1', '', '', '', '', '');
INSERT INTO codecat VALUES ('Places', NULL, 1, 'a', '', '', 'Where.', 1),
    ('Things', NULL, 2, 'a', '', '', '', 1);
INSERT INTO freecode VALUES ('door', 'Shut.', 'a', '', '', 1, 1, '#FF0000'),
    ('gone', '', 'a', '', '', 2, 0, NULL), ('home', '', 'a', '', '', 3, 1, NULL);
INSERT INTO treecode VALUES (1, 1, '', '', '', 1, 'a'), (1, 2, '', '', '', 1, 'a');
INSERT INTO coding VALUES
    (1, 1, 'the door', 11.0, 19.0, 1, 'ada', 'Mon Oct 28 08:11:36 2019', 'why'),
    (3, 1, 'home', 32.0, 36.0, 1, 'bo', '', ''),
    (3, 1, 'door', 15.0, 19.0, 0, 'bo', '', '');
INSERT INTO cases VALUES ('Zoë', 'Kind', 'a', '', '', 1, 1),
    ('Bo', '', 'a', '', '', 2, 0);
INSERT INTO caselinkage VALUES (1, 1, 0, 38, 1, 'a', '', '');
INSERT INTO caseAttr VALUES ('Age', '40', 1, '', '', 'a', 1);
INSERT INTO annotation VALUES (1, 4, 'Look', 'a', '', '', 1);
INSERT INTO journal VALUES ('Day one', 'I began.', '', '', 'a', 1);
INSERT INTO image VALUES ('a.jpg', 1, '', '', 'a', 1);
INSERT INTO imageCoding VALUES (1, 1, 0, 0, 9, 9, '', '', '', 'a', 1);
INSERT INTO filecat VALUES ('Early', NULL, 1, 'a', '', '', '', 1);
"""


def database() -> bytes:
    """Make it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(TABLES)
        connection.execute(
            "INSERT INTO source VALUES ('talk', 1, ?, '', 'a', '', '', 1)", (TALK,)
        )
        connection.commit()
        return bytes(connection.serialize())
