"""An article goes out as QualCoder's project and is read back as it was."""

import io
import sqlite3
import zipfile
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingGroup,
    LeavingProject,
    LeavingTension,
    LeavingText,
)
from counterpoint.interchange.project import read_project, read_project_at
from counterpoint.interchange.qualcoder import fitted, folder_of, write_qualcoder
from counterpoint.interchange.qualcoder.writing import lay_folder
from counterpoint.kernel.outcome import Outcome

AT = datetime(2024, 5, 1, 10, 1, tzinfo=UTC)
TEXT = "I shut 😀 the door.\nIt was my home."
PROJECT = LeavingProject(
    name="Keys",
    made_at=AT,
    users=(("u1", "Ada"), ("u2", "Ada")),
    codes=(
        LeavingCode("c1", None, "home", "Where.", "#9e2b32"),
        LeavingCode("c2", "c1", "door", ""),
        LeavingCode("c3", None, "door", "Another."),
        LeavingCode("t", None, "Themes", "", None, is_codable=False),
        LeavingCode("t1", "t", "Locks", "On locks."),
        LeavingCode("p1", "t1", "A: in", ""),
        LeavingCode("p2", "t1", "B: out", ""),
    ),
    texts=(LeavingText("r1", "talk", TEXT),),
    codings=(
        LeavingCoding("k1", "r1", "c2", 9, 17, "u1", AT),
        LeavingCoding("k2", "r1", "c2", 9, 17, "u2", AT),
        LeavingCoding("k3", "r1", "p1", 19, 21, None, None),
        LeavingCoding("k4", "r1", "p1", 19, 21, None, None),
    ),
    people=(LeavingGroup("h1", "users 1", "", ("r1",)),),
    themes=(LeavingGroup("g1", "Locks", "On locks.", ("t1", "p1", "p2", "c1")),),
    tensions=(LeavingTension("x1", "Locks", ("p1", "p2"), "Both at once."),),
    outcome=Outcome("qda", {"codings": 4, "codes": 7}),
)
FITTED = fitted(PROJECT)


def test_what_is_written_is_read_back_the_same() -> None:
    read = read_project(io.BytesIO(write_qualcoder(FITTED)))
    assert [(each.name, each.text) for each in read.texts] == [("talk", TEXT)]
    codes = {each.id: each for each in read.codes}
    assert {
        each.name: (codes[each.parent_id].name if each.parent_id else None)
        for each in read.codes
    } == {
        "home": None,
        "door": "home",
        "door (2)": None,
        "Themes": None,
        "Locks": "Themes",
        "A: in": "Locks",
        "B: out": "Locks",
    }
    assert {e.name: e.definition for e in read.codes if e.definition} == {
        "home": "Where.",
        "door (2)": "Another.",
        "Locks": "On locks.",
    }
    assert Counter(
        (codes[e.code_id].name, TEXT[e.start : e.end], e.by, e.at) for e in read.codings
    ) == {
        ("door", "the door", "Ada", AT): 1,
        ("door", "the door", "Ada (2)", AT): 1,
        ("A: in", "It", "Counterpoint", AT): 1,
    }
    assert [(each.name, len(each.text_ids)) for each in read.cases] == [("users 1", 1)]
    assert not read.changed


def test_what_it_cannot_hold_is_told() -> None:
    told = [(each.kind, each.reason) for each in FITTED.outcome.changed]
    assert told == [
        ("codes", reason.NAME_TAKEN),
        ("sets", reason.AS_JOURNAL),
        ("links", reason.AS_JOURNAL),
    ]
    assert [each.reason for each in FITTED.outcome.left] == [reason.TWICE]
    assert FITTED.outcome.taken == {"codings": 3, "codes": 7}


def test_a_paradox_is_an_entry_of_the_journal() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(write_qualcoder(FITTED))
        entries = connection.execute("SELECT name, jentry FROM journal").fetchall()
        seen = connection.execute("SELECT count(*) FROM code_text_visible").fetchone()
    ((name, entry),) = entries
    assert name == "Locks"
    assert "- home" in entry
    assert "A: in / B: out\n\nBoth at once." in entry
    assert seen == (3,)


def test_the_folder_and_its_archive_hold_the_same(tmp_path: Path) -> None:
    lay_folder(FITTED, tmp_path / "keys.qda")
    with zipfile.ZipFile(io.BytesIO(folder_of(FITTED, "keys"))) as archive:
        archive.extractall(tmp_path / "unpacked")
    one, other = tmp_path / "keys.qda", tmp_path / "unpacked" / "keys.qda"
    assert {each.name for each in one.iterdir()} == {
        each.name for each in other.iterdir()
    }
    assert read_project_at(one) == read_project_at(other)


def test_a_theme_without_a_paradox_has_its_entry_too() -> None:
    bare = replace(FITTED, tensions=())
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(write_qualcoder(bare))
        entries = connection.execute("SELECT jentry FROM journal").fetchall()
    assert entries == [("On locks.\n\n- Locks\n- A: in\n- B: out\n- home",)]
