"""A Taguette project is read with its bytes as words, its log as authors."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.refi.refusal import DamagedProjectError, NoProjectError
from tests.interchange.taguette.databases import at, database, read


def coded(project: ForeignProject) -> list[str]:
    """Give the words of all codings."""
    texts = {each.id: each.text for each in project.texts}
    return [texts[c.text_id][c.start : c.end] for c in project.codings]


def test_bytes_of_the_text_without_tags_are_its_words(tmp_path: Path) -> None:
    data = database(
        tmp_path,
        [
            (at("yes"), "<p>yes</p>", [1]),
            (at("said & 😀"), "<p>said &amp; 😀</p>", [1]),
            (at("Oneline"), "<li>One<br>line</li>", [2]),
        ],
    )
    project = read(data)
    assert coded(project) == ["yes", "said & 😀", "One\nline"]
    assert project.texts[0].text.split("\n")[0] == "Zoë said & 😀 yes."
    assert not project.changed
    assert not project.left


def test_the_last_who_made_a_highlight_is_its_author(tmp_path: Path) -> None:
    data = database(tmp_path, [(at("yes"), "yes", [1])])
    (coding,) = read(data).codings
    assert (coding.by, coding.at) == ("ada", datetime(2024, 5, 1, 10, 1, tzinfo=UTC))


def test_a_highlight_that_moved_is_found_again_by_its_words(tmp_path: Path) -> None:
    start, end = at("yes")
    data = database(
        tmp_path,
        [((start - 3, end - 3), "<p>yes</p>", [1]), ((0, 4), "<p>gone</p>", [1])],
    )
    project = read(data)
    assert coded(project) == ["yes", "Zoë"]
    told = [each.reason for each in project.changed]
    assert told == [reason.FOUND_AGAIN, reason.OTHER_WORDS]


def test_a_byte_within_a_character_takes_the_whole_character(tmp_path: Path) -> None:
    start, end = at("😀")
    data = database(tmp_path, [((start + 1, end - 1), "", [1])])
    assert coded(read(data)) == ["😀"]


def test_an_untagged_highlight_is_told_and_a_strange_tag_too(tmp_path: Path) -> None:
    data = database(tmp_path, [(at("yes"), "yes", []), (at("yes"), "yes", [4])])
    project = read(data)
    assert [(each.kind, each.reason) for each in project.left] == [
        ("quotes", reason.NEVER_CODED),
        ("codings", reason.NO_SUCH_CODE),
    ]
    assert project.found["codings"] == 1


def test_one_of_several_projects_is_read(tmp_path: Path) -> None:
    data = database(tmp_path)
    project = read(data, part=1)
    assert project.parts == ("Keys", "Doors")
    assert (project.name, [each.name for each in project.codes]) == (
        "Doors",
        ["elsewhere"],
    )
    assert [each.kind for each in project.left] == ["notes"]
    with pytest.raises(NoProjectError):
        read(data, part=2)


def test_paths_are_divided_only_if_somebody_says_so(tmp_path: Path) -> None:
    data = database(tmp_path)
    flat = {each.name: each.parent_id for each in read(data).codes}
    assert flat == {"home": None, "home.door": None, "far.away": None}
    codes = {each.id: each for each in read(data, separator=".").codes}
    tree = {
        (each.name, codes[each.parent_id].name if each.parent_id else None)
        for each in codes.values()
    }
    assert tree == {("home", None), ("door", "home"), ("far", None), ("away", "far")}


def test_a_copy_of_a_file_in_use_is_read(tmp_path: Path) -> None:
    data = bytearray(database(tmp_path, [(at("yes"), "yes", [1])]))
    data[18:20] = b"\x02\x02"
    assert coded(read(bytes(data))) == ["yes"]


@pytest.mark.parametrize(
    "more",
    [
        "DROP TABLE tags",
        "DROP TABLE tags; CREATE VIEW tags AS SELECT 1 AS id",
        "DROP TABLE tags; CREATE VIRTUAL TABLE tags USING fts5(path)",
    ],
)
def test_a_database_of_another_program_is_none(tmp_path: Path, more: str) -> None:
    with pytest.raises(NoProjectError):
        read(database(tmp_path, more=more))


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    data = database(tmp_path, [(at("yes"), "yes", [1])] * 500)
    with pytest.raises(DamagedProjectError):
        read(data[: len(data) // 2])
    middle = len(data) // 2
    with pytest.raises(DamagedProjectError):
        read(data[:8192] + b"\xff" * 4096 + data[12288:] + data[middle:middle])


def test_sql_in_names_is_a_name(tmp_path: Path) -> None:
    more = "UPDATE tags SET path = 'x''); DROP TABLE tags; --' WHERE id = 1"
    names = {each.name for each in read(database(tmp_path, more=more)).codes}
    assert "x'); DROP TABLE tags; --" in names
