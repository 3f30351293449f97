"""An article goes out as Taguette's database and is read back as it was."""

import io
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingGroup,
    LeavingProject,
    LeavingTension,
    LeavingText,
)
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.project import Manner, read_project
from counterpoint.interchange.taguette import fitted, write_taguette
from counterpoint.interchange.taguette.page import words_of
from counterpoint.kernel.outcome import Outcome

AT = datetime(2024, 5, 1, 10, 1, tzinfo=UTC)
LATER = AT + timedelta(seconds=7)
TEXT = "I shut 😀 the <door>.\n\nIt was my home.\f"
DOOR = (9, 19)
PROJECT = LeavingProject(
    name="Keys and what " + "they open " * 5,
    made_at=AT,
    users=(("u1", "Åsa Ek"), ("u2", "Asa Ek")),
    codes=(
        LeavingCode("c1", None, "home", "Where.", "#9e2b32"),
        LeavingCode("c2", "c1", "a.door", ""),
        LeavingCode("c3", None, "home", "Another."),
        LeavingCode("t", None, "Themes", "", None, is_codable=False),
        LeavingCode("t1", "t", "Locks", "On locks."),
        LeavingCode("p1", "t1", "A: in", ""),
        LeavingCode("p2", "t1", "B: out", ""),
    ),
    texts=(LeavingText("r1", "talk", TEXT), LeavingText("r2", "samtal", "שלום, key")),
    codings=(
        LeavingCoding("k1", "r1", "c2", *DOOR, "u1", AT),
        LeavingCoding("k2", "r1", "c1", *DOOR, "u1", LATER),
        LeavingCoding("k3", "r1", "c2", *DOOR, "u2", AT),
        LeavingCoding("k4", "r1", "p1", 15, 25, None, None),
        LeavingCoding("k5", "r1", "p1", 15, 25, None, None),
        LeavingCoding("k6", "r1", "c3", 20, 22, "u2", AT),
        LeavingCoding("k7", "r2", "c3", 6, 9, "u2", AT),
    ),
    people=(LeavingGroup("h1", "users 1", "", ("r1",)),),
    themes=(LeavingGroup("g1", "Locks", "On locks.", ("t1", "p1", "p2", "c1")),),
    tensions=(LeavingTension("x1", "Locks", ("p1", "p2"), "Both at once."),),
    outcome=Outcome("sqlite3", {"codings": 7, "codes": 7}),
)
FITTED = fitted(PROJECT)


def read(project: LeavingProject, separator: str = "/") -> ForeignProject:
    """Write a fitted project and read it."""
    file = io.BytesIO(write_taguette(project))
    return read_project(file, manner=Manner(separator=separator))


def test_what_is_written_is_read_back_the_same() -> None:
    back = read(FITTED)
    texts = {each.id: each.text for each in back.texts}
    assert list(texts.values()) == [
        "I shut 😀 the <door>.\nIt was my home.\ufffd\n",
        "שלום, key\n",
    ]
    codes = {each.id: each for each in back.codes}
    assert {
        (each.name, codes[each.parent_id].name if each.parent_id else None)
        for each in back.codes
    } == {
        ("home", None),
        ("a.door", "home"),
        ("home (2)", None),
        ("Themes", None),
        ("Locks", "Themes"),
        ("A: in", "Locks"),
        ("B: out", "Locks"),
    }
    assert Counter(
        (codes[e.code_id].name, texts[e.text_id][e.start : e.end], e.by, e.at)
        for e in back.codings
    ) == {
        ("a.door", "the <door>", "asa.ek", LATER): 1,
        ("home", "the <door>", "asa.ek", LATER): 1,
        ("a.door", "the <door>", "asa.ek.2", AT): 1,
        ("A: in", "oor>.\nIt ", None, None): 1,
        ("home (2)", "key", "asa.ek.2", AT): 1,
    }
    assert not back.changed


def test_what_it_cannot_hold_is_told() -> None:
    told = Counter((each.kind, each.reason) for each in FITTED.outcome.changed)
    assert told == {
        ("codings", reason.MERGED_TIMES): 1,
        ("reports", reason.UNSHOWN): 1,
        ("codes", reason.COLOUR_STAYS): 1,
        ("members", reason.ONE_OWNER): 1,
        ("participants", reason.AS_TOLD): 1,
        ("notes", reason.SHORTENED): 1,
        ("members", reason.AS_LOGIN): 2,
        ("sets", reason.AS_TOLD): 1,
        ("links", reason.AS_TOLD): 1,
        ("codes", reason.AS_PATHS): 1,
        ("codes", reason.NAME_TAKEN): 1,
    }
    assert [each.reason for each in FITTED.outcome.left] == [
        reason.TWICE,
        reason.EMPTY_STRETCH,
    ]
    assert FITTED.outcome.taken == {"codings": 5, "codes": 7}


def test_a_theme_and_its_paradox_are_told_in_its_tag() -> None:
    (locks,) = (each for each in FITTED.codes if each.id == "t1")
    assert locks.definition == (
        "On locks.\n\n- A: in\n- B: out\n- home\n\nA: in / B: out\n\nBoth at once."
    )


def test_a_mark_has_all_codes_of_one_person_and_its_own_words() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(write_taguette(FITTED))
        marks = connection.execute(
            "SELECT start_offset, end_offset, snippet, count(tag_id) FROM highlights"
            " JOIN highlight_tags ON highlight_id = id WHERE document_id = 1"
            " GROUP BY id ORDER BY start_offset, id"
        ).fetchall()
        sides = connection.execute("SELECT text_direction, description FROM documents")
        assert sides.fetchall() == [("LEFT_TO_RIGHT", "users 1"), ("RIGHT_TO_LEFT", "")]
    assert [(end - start, words_of(html), n) for start, end, html, n in marks] == [
        (10, "the <door>", 2),
        (10, "the <door>", 1),
        (8, "oor>.It ", 1),
    ]
    assert marks[0][0] == len("I shut 😀 ".encode())


def test_long_paths_stand_alone_and_long_names_are_cut() -> None:
    names = ["x" * 120, "y" * 120, "z" * 300]
    codes = [
        LeavingCode(f"c{nth}", f"c{nth - 1}" if nth else None, name, "d" * 200_000)
        for nth, name in enumerate(names)
    ]
    named = fitted(replace(PROJECT, codes=tuple(codes), themes=(), tensions=()))
    assert [len(each.name) for each in named.codes] == [120, 120, 190]
    assert {len(each.definition) for each in named.codes} == {102_400}
    cut = Counter(e.reason for e in named.outcome.changed if e.kind == "codes")
    assert cut[reason.SHORTENED] == 4
    assert cut[reason.PATH_TOO_LONG] == 2


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_words_come_back_under_their_codes(data: st.DataObject) -> None:
    signs = st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n")
    text = data.draw(st.text(signs | st.sampled_from("&<>😀é"), min_size=1)) + "key"
    place = st.integers(0, len(text)).flatmap(
        lambda start: st.tuples(st.just(start), st.integers(start, len(text)))
    )
    places = data.draw(st.lists(place, max_size=8, unique=True))
    codings = [
        LeavingCoding(f"k{nth}", "r1", "c1", *at, "u1", AT)
        for nth, at in enumerate(places)
    ]
    sent = fitted(
        replace(
            PROJECT,
            codes=PROJECT.codes[:1],
            texts=(LeavingText("r1", "talk", text),),
            codings=tuple(codings),
            themes=(),
            tensions=(),
        )
    )
    back = read(sent)
    (only,) = back.texts
    assert Counter(
        only.text[each.start : each.end].replace("\n", "") for each in back.codings
    ) == Counter(text[each.start : each.end].replace("\n", "") for each in sent.codings)
    assert len(sent.codings) + len(sent.outcome.left) == len(places)
    assert not back.changed
