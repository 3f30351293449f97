"""A coded table becomes texts of its excerpts, each with its codes."""

import csv
import io
from collections import Counter
from datetime import UTC, datetime

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.coded_table import Holds, guessed
from counterpoint.interchange.coded_table.cell import Parting
from counterpoint.interchange.project import Manner, read_project
from counterpoint.interchange.refi.refusal import NoProjectError


def table(*rows: tuple[str, ...]) -> bytes:
    """Write a table with commas."""
    into = io.StringIO()
    csv.writer(into).writerows(rows)
    return into.getvalue().encode()


def read(data: bytes, manner: Manner | None = None) -> ForeignProject:
    """Read a table."""
    return read_project(io.BytesIO(data), "table.csv", manner or Manner())


def coded(project: ForeignProject) -> Counter[tuple[str, str, str]]:
    """Name all codings by text, code and words."""
    texts = {each.id: each for each in project.texts}
    codes = {each.id: each.name for each in project.codes}
    return Counter(
        (
            texts[each.text_id].name,
            codes[each.code_id],
            texts[each.text_id].text[each.start : each.end],
        )
        for each in project.codings
    )


def tree(project: ForeignProject) -> dict[str, str | None]:
    """Name each code's parent."""
    names = {each.id: each.name for each in project.codes}
    return {
        each.name: names[each.parent_id] if each.parent_id else None
        for each in project.codes
    }


def test_rows_of_one_excerpt_are_one_place_with_several_codes() -> None:
    project = read(
        table(
            ("Media Title", "Excerpt Copy", "Codes Applied Combined", "Excerpt Date"),
            ("one", "I shut the door.\nAnd left.", "home;door", "2024-05-01 10:01:00"),
            ("one", "It was my home.", "home", ""),
            ("two", "I shut the door.\nAnd left.", "home", ""),
        )
    )
    assert [(each.name, each.text) for each in project.texts] == [
        ("one", "I shut the door.\nAnd left.\n\nIt was my home."),
        ("two", "I shut the door.\nAnd left."),
    ]
    assert coded(project) == {
        ("one", "home", "I shut the door.\nAnd left."): 1,
        ("one", "door", "I shut the door.\nAnd left."): 1,
        ("one", "home", "It was my home."): 1,
        ("two", "home", "I shut the door.\nAnd left."): 1,
    }
    assert project.codings[0].at == datetime(2024, 5, 1, 10, 1, tzinfo=UTC)
    assert [e.reason for e in project.changed] == [reason.EXCERPTS] * 2


def test_an_excerpt_within_a_longer_one_is_put_on_its_words_there() -> None:
    long = "So I shut the door behind me and went away for a year, you know."
    short = "I shut the door behind me and went away"
    project = read(
        table(
            ("document", "content", "tag"),
            ("a", short, "door"),
            ("a", long, "year"),
        )
    )
    assert project.texts[0].text == long
    assert coded(project)["a", "door", short] == 1
    assert reason.WITHIN in [each.reason for each in project.changed]


def test_what_was_said_twice_in_two_places_stands_twice() -> None:
    project = read(
        table(
            ("document", "segment", "code", "beginning"),
            ("a", "Yes.", "yes", "7"),
            ("a", "Yes.", "yes", "3"),
            ("a", "No.", "no", "5"),
        )
    )
    assert project.texts[0].text == "Yes.\n\nNo.\n\nYes."
    assert sorted(each.start for each in project.codings) == [0, 6, 11]


def test_commas_in_names_are_told_by_the_number_of_codes() -> None:
    cells = [
        "T2. Care, trust: doors, T2. Care, trust: keys",
        "T1. Home: shut, T2. Care, trust: doors",
        "T1. Home: shut",
    ]
    parting = Parting(cells, [2, 2, 1], ": ")
    assert [parting.part(c, n) for c, n in zip(cells, [2, 2, 1], strict=True)] == [
        ["T2. Care, trust: doors", "T2. Care, trust: keys"],
        ["T1. Home: shut", "T2. Care, trust: doors"],
        ["T1. Home: shut"],
    ]


@pytest.mark.parametrize("level", [" > ", ": ", "\\"])
def test_levels_of_names_become_a_tree(level: str) -> None:
    name = f"home{level}door"
    project = read(table(("Segment", "Code"), ("Words.", name), ("More.", name)))
    assert project.separator == level
    assert tree(project) == {"home": None, "door": "home"}
    assert [e.place for e in project.changed if e.reason == reason.MADE_TO_HOLD] == [
        "home"
    ]
    flat = read(
        table(("Segment", "Code"), ("Words.", name), ("More.", name)),
        Manner(separator=""),
    )
    assert tree(flat) == {" ".join(name.split()): None}


def test_what_was_kept_from_being_a_formula_is_as_it_was_said() -> None:
    project = read(table(("Segment", "Code"), ("'- No.", "'=home"), ("'twas", "x")))
    assert coded(project) == {
        ("table.csv", "=home", "- No."): 1,
        ("table.csv", "x", "'twas"): 1,
    }


def test_a_codebook_has_codes_with_definitions_alone() -> None:
    project = read(
        table(("Code", "Description"), ("home: door", "Shut."), ("home", "Where."))
    )
    assert {e.name: e.definition for e in project.codes} == {
        "home": "Where.",
        "door": "Shut.",
    }
    assert (project.texts, project.left) == ((), ())


def test_a_codebook_set_in_by_columns_is_a_tree() -> None:
    project = read(
        table(
            ("Code", "", "Count"),
            ("● home", "", "3"),
            ("", "● door", "2"),
            ("", "○ key", "1"),
            ("● work", "", "0"),
        )
    )
    assert tree(project) == {"home": None, "door": "home", "key": "home", "work": None}


def test_columns_are_as_a_person_says() -> None:
    data = table(("A", "B", "C"), ("Words.", "one", "x"), ("", "two", ""))
    blind = read(data)
    assert (blind.texts, blind.codes, blind.header) == ((), (), ("A", "B", "C"))
    project = read(data, Manner(columns={"words": 0, "codes": 1, "unknown": 2}))
    assert coded(project) == {("table.csv", "one", "Words."): 1}
    assert [(each.kind, each.reason) for each in project.left] == [
        ("attributes", reason.COLUMN),
        ("codings", reason.EMPTY_STRETCH),
    ]


def test_all_that_is_found_is_read_or_told() -> None:
    project = read(
        table(
            ("Document name", "Code", "Segment", "Created by", "Comment", "Weight"),
            ("a", "x", "One.", "Ada", "why", "1"),
            ("a", "", "Two.", "Ada", "", "1"),
            ("b", "x\ny", "Three.", "Bo", "", "1"),
            ("b", "x", "", "Bo", "", "1"),
        )
    )
    taken = {
        "members": len(project.users),
        "codes": len(project.codes),
        "reports": len(project.texts),
        "codings": len(project.codings),
    }
    left = Counter(each.kind for each in project.left)
    assert {k: taken.get(k, 0) + left[k] for k in project.found} == project.found
    assert dict(project.found) == {
        "attributes": 1,
        "notes": 1,
        "quotes": 1,
        "codings": 4,
        "members": 2,
        "codes": 2,
        "reports": 2,
    }


def test_what_columns_are_called_says_what_they_hold() -> None:
    atlas = ("Number", "Text Content", "Document", "Codes", "Number of Codes")
    assert guessed(atlas) == {
        Holds.WORDS: 1,
        Holds.CODES: 3,
        Holds.COUNT: 4,
        Holds.DOCUMENT: 2,
    }
    assert guessed(("Code", "Comment")) == {Holds.CODES: 0, Holds.DEFINITION: 1}


def test_a_text_without_columns_is_no_project() -> None:
    with pytest.raises(NoProjectError):
        read(b"Only words.\nAnd more words.\n")
