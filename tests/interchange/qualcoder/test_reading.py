"""QualCoder's database is read whole, whichever way its positions were counted."""

import io
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.beside import beside_at
from counterpoint.interchange.project import read_project, read_project_at
from counterpoint.interchange.refi.refusal import NoProjectError
from tests.interchange.qualcoder.databases import TALK, database


def read(data: bytes) -> ForeignProject:
    """Read a project from bytes."""
    return read_project(io.BytesIO(data))


def coded(project: ForeignProject) -> list[str]:
    """Give the words of all codings."""
    texts = {each.id: each.text for each in project.texts}
    return [texts[c.text_id][c.start : c.end] for c in project.codings]


def test_positions_in_code_points_and_in_utf_16_stand_in_one_database() -> None:
    point = TALK.index("then")
    units = len(TALK[:point].encode("utf-16-le")) // 2
    data = database(((1, "then", point, point + 4), (1, "then", units, units + 4)))
    project = read(data)
    assert coded(project) == ["then", "then"]
    assert [each.reason for each in project.changed] == [reason.UTF16]


def test_words_that_moved_are_found_nearest_to_where_they_were() -> None:
    second = TALK.rindex("yes")
    data = database(((2, "yes", second - 2, second + 1), (2, "gone", 0, 4)))
    project = read(data)
    assert [each.start for each in project.codings] == [second, 0]
    told = [each.reason for each in project.changed]
    assert told == [reason.FOUND_AGAIN, reason.OTHER_WORDS]


def test_a_byte_order_mark_that_was_kept_is_not_counted() -> None:
    talk = "\ufeffFirst words."
    project = read(database(((1, "words", 7, 12),), talk=talk))
    assert coded(project) == ["words"]
    assert project.texts[0].text == "First words."
    assert not project.changed


def test_a_coding_keeps_its_coder_and_moment() -> None:
    project = read(database(((1, "said", 4, 8),)))
    (coding,) = project.codings
    assert (coding.by, coding.at) == ("ada", datetime(2024, 5, 1, 10, 1, tzinfo=UTC))
    assert [each.name for each in project.users] == ["ada"]


def test_categories_hold_codes_and_codes_hold_codes() -> None:
    more = (
        "ALTER TABLE code_name ADD supercid integer;"
        "INSERT INTO code_name VALUES (3, 'knob', '', NULL, 'ada', '', '#fff', 1)"
    )
    project = read(database(more=more))
    codes = {each.id: each for each in project.codes}
    tree = {
        each.name: (codes[each.parent_id].name if each.parent_id else None)
        for each in project.codes
    }
    assert tree == {
        "Places": None,
        "Rooms": "Places",
        "door": "Rooms",
        "knob": "door",
        "yes": None,
    }
    assert [each.name for each in project.codes if not each.is_codable] == [
        "Places",
        "Rooms",
    ]
    assert (codes["code 1"].colour, codes["code 2"].colour) == ("#f44336", None)


def test_categories_that_hold_each_other_are_still_read() -> None:
    more = "UPDATE code_cat SET supercatid = 2 WHERE catid = 1"
    codes = read(database(more=more)).codes
    assert len(codes) == 4
    seen: set[str | None] = {None}
    for each in codes:
        assert each.parent_id in seen
        seen.add(each.id)


def test_all_that_is_found_is_read_or_told() -> None:
    more = """
    INSERT INTO source VALUES (2, 'a.jpg', NULL, '/images/a.jpg', 'Blurred', 'ada', ''),
        (3, 'b.mp3', NULL, 'audio:/far/b.mp3', '', 'ada', ''),
        (4, 'b.txt', 'Spoken words.', NULL, '', 'ada', ''),
        (5, 'empty.txt', '', '/docs/empty.txt', '', 'ada', '');
    INSERT INTO code_image VALUES (1, 2, 0, 0, 9, 9, 1, 'A hand', '', 'ada');
    INSERT INTO code_av VALUES (1, 3, 0, 900, 1, '', '', 'ada');
    INSERT INTO annotation VALUES (1, 1, 0, 3, 'Look', 'ada', '');
    INSERT INTO attribute VALUES (1, 'Age', 'case', '40', 1, '', 'ada'),
        (2, 'Age', 'case', '', 2, '', 'ada');
    INSERT INTO cases VALUES (1, 'Zoë', 'Kind', 'ada', ''), (2, 'Bo', '', 'ada', '');
    INSERT INTO case_text VALUES (1, 1, 1, 0, 46, 'ada', '', ''),
        (2, 2, 4, 0, 6, 'ada', '', '');
    INSERT INTO journal VALUES (1, 'Day one', 'I began.', '', 'ada');
    INSERT INTO code_text VALUES (1, 9, 'x', 0, 1, 'ada', '', '', 0),
        (9, 1, 'Zoë', 0, 3, 'ada', '', '', 0), (1, 1, 'Zoë', 0, 3, 'bo', '', 'why', 1);
    """
    project = read(database(more=more))
    taken = {
        "members": len(project.users),
        "codes": len(project.codes),
        "reports": len(project.texts),
        "codings": len(project.codings) + len(marks_of(project)),
        "participants": len(project.cases),
        "media": len(project.attachments),
    }
    left = Counter(each.kind for each in project.left)
    assert {k: taken.get(k, 0) + left[k] for k in project.found} == project.found
    assert project.found == {
        "members": 2,
        "codes": 4,
        "reports": 3,
        "codings": 5,
        "participants": 2,
        "media": 2,
        "notes": 6,
        "attributes": 1,
        "quotes": 1,
    }
    assert [each.text_ids for each in project.cases] == [("source 1",), ("source 4",)]
    parts = [e.place for e in project.changed if e.reason == reason.PART_OF_TEXT]
    assert parts == ["Bo"]


def marks_of(project: ForeignProject) -> list[tuple[object, ...]]:
    """Give what is coded on what has no words."""
    names = {each.id: each.name for each in project.codes}
    return [
        (each.kind, each.name, names[mark.code_id], dict(mark.place), mark.by)
        for each in project.attachments
        for mark in each.marks
    ]


MEDIA = """
ALTER TABLE code_image ADD pdf_page integer;
ALTER TABLE source ADD av_text_id integer;
INSERT INTO source VALUES (2, 'a.jpg', NULL, '/images/a.jpg', '', 'ada', '', NULL),
    (3, 'b.mp3', NULL, 'audio:/far/b.mp3', '', 'ada', '', 4),
    (4, 'b.txt', 'Spoken words.', NULL, '', 'ada', '', NULL),
    (5, 'c.pdf', 'On paper.', '/docs/c.pdf', '', 'ada', '', NULL);
INSERT INTO code_image VALUES
    (1, 2, 10, 20, 5, 6, 1, '', '2024-05-01 10:01:00', 'ada', NULL),
    (2, 5, 1, 2, 3, 4, 2, '', '', 'bo', 0),
    (3, 2, 1, NULL, 3, 4, 1, '', '', 'bo', NULL),
    (4, 2, 1, 2, 3, 4, 77, '', '', 'bo', NULL);
INSERT INTO code_av VALUES
    (1, 3, 0, 900, 1, '', '', 'ada'), (2, 9, 0, 1, 1, '', '', '');
INSERT INTO cases VALUES (1, 'Zoë', '', 'ada', '');
INSERT INTO case_text VALUES (1, 1, 2, 0, 0, 'ada', '', '');
"""


def test_areas_and_times_are_kept_where_they_lie() -> None:
    project = read(database(more=MEDIA))
    assert marks_of(project) == [
        (
            AttachmentKind.PICTURE,
            "a.jpg",
            "door",
            {"firstX": 10, "firstY": 20, "secondX": 15, "secondY": 26},
            "ada",
        ),
        (AttachmentKind.SOUND, "b.mp3", "door", {"begin": 0, "end": 900}, "ada"),
        (
            AttachmentKind.PDF,
            "c.pdf",
            "yes",
            {"page": 0, "firstX": 1, "firstY": 2, "secondX": 4, "secondY": 6},
            "bo",
        ),
    ]
    assert [each.text_id for each in project.attachments] == [
        "source None",
        "source 4",
        "source 5",
    ]
    lost = [each.reason for each in project.left if each.kind == "codings"]
    assert lost == [reason.AREA, reason.NO_SUCH_CODE, reason.CODES_TIMES]
    told = {(each.place, each.reason) for each in project.changed}
    assert ("c.pdf", reason.AREA_FROM_TOP) in told
    assert ("b.mp3", reason.RECORDING_STAYS) in told
    assert project.cases[0].source_ids == ("source 2", "medium 2")


def test_a_picture_comes_with_its_folder_and_nothing_that_lies_elsewhere(
    tmp_path: Path,
) -> None:
    elsewhere = tmp_path / "secret.jpg"
    elsewhere.write_bytes(b"secret")
    paths = ("/images/l.jpg", "/images/../../secret.jpg", f"images:{elsewhere}")
    more = "".join(
        f"INSERT INTO source VALUES ({nth}, '{nth}.jpg', NULL, '{path}', '', '', '');"  # noqa: S608 - made here
        for nth, path in enumerate((*paths, "/images/a.jpg"), 6)
    )
    folder = tmp_path / "study.qda"
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "a.jpg").write_bytes(b"a picture")
    (folder / "images" / "l.jpg").symlink_to(elsewhere)
    data = database(more=more)
    (folder / "data.qda").write_bytes(data)
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        archive.writestr("study.qda/data.qda", data)
        archive.writestr("study.qda/images/a.jpg", b"a picture")
    for project in (read_project_at(folder), read(into.getvalue())):
        assert {each.name: each.data for each in project.attachments} == {
            "6.jpg": b"",
            "7.jpg": b"",
            "8.jpg": b"",
            "9.jpg": b"a picture",
        }
        missing = [e.place for e in project.changed if e.reason == reason.FILE_MISSING]
        assert missing == ["6.jpg", "7.jpg", "8.jpg"]


@pytest.mark.parametrize(
    "path",
    [
        "{outside}/secret.jpg",
        "/{outside}/secret.jpg",
        "images/../../secret.jpg",
        "images\\..\\..\\secret.jpg",
        "images/C:\\secret.jpg",
        "C:secret.jpg",
    ],
)
def test_a_path_that_begins_anew_or_goes_up_is_no_file_on_any_system(
    tmp_path: Path, path: str
) -> None:
    folder = tmp_path / "study.qda"
    asked = path.format(outside=tmp_path)
    for file in (tmp_path / "secret.jpg", folder / asked.lstrip("/")):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"secret")
    assert beside_at(folder)(asked) is None


def test_it_is_read_from_its_folder_and_from_an_archive_of_it(tmp_path: Path) -> None:
    data = database(((1, "said", 4, 8),))
    folder = tmp_path / "study.qda"
    folder.mkdir()
    with pytest.raises(NoProjectError):
        read_project_at(folder)
    (folder / "data.qda").write_bytes(data)
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        archive.writestr("study.qda/data.qda", data)
    assert read_project_at(folder) == read(into.getvalue()) == read(data)
    assert coded(read(data)) == ["said"]


def test_sql_in_names_is_a_name() -> None:
    more = "UPDATE code_name SET name = 'x''); DROP TABLE source; --' WHERE cid = 1"
    names = {each.name for each in read(database(more=more)).codes}
    assert "x'); DROP TABLE source; --" in names
