"""RQDA's database is read, and what was deleted there stays deleted."""

import io
from collections import Counter
from datetime import UTC, datetime

from counterpoint.across.foreign import reason
from counterpoint.interchange.project import read_project
from tests.interchange.rqda.databases import database

PROJECT = read_project(io.BytesIO(database()))


def test_codings_lie_on_their_words_and_the_deleted_are_gone() -> None:
    text = PROJECT.texts[0].text
    names = {each.id: each.name for each in PROJECT.codes}
    assert [
        (names[e.code_id], text[e.start : e.end], e.by) for e in PROJECT.codings
    ] == [("door", "the door", "ada"), ("home", "home", "bo")]
    assert PROJECT.codings[0].at == datetime(2019, 10, 28, 8, 11, 36, tzinfo=UTC)
    assert [each.reason for each in PROJECT.changed] == [reason.FILE_MISSING]


def test_a_coding_of_a_picture_is_kept_with_its_area() -> None:
    (picture,) = PROJECT.attachments
    (mark,) = picture.marks
    assert (picture.name, picture.kind, picture.ending) == ("a.jpg", "picture", ".jpg")
    names = {each.id: each.name for each in PROJECT.codes}
    assert (names[mark.code_id], mark.by) == ("door", "a")
    assert dict(mark.place) == {
        "firstX": 0,
        "firstY": 0,
        "secondX": 9,
        "secondY": 9,
    }


def test_a_code_in_two_categories_stands_beneath_both() -> None:
    names = {each.id: each.name for each in PROJECT.codes}
    tree = {
        each.name: names[each.parent_id] if each.parent_id else None
        for each in PROJECT.codes
    }
    assert tree == {"Places": None, "Things": None, "door": "Places", "home": None}
    (door,) = [each for each in PROJECT.codes if each.name == "door"]
    assert [names[id_] for id_ in door.also_beneath] == ["Things"]
    told = [each.place for each in PROJECT.left if each.reason == reason.GROUP]
    assert told == ["Early"]


def test_all_that_is_found_is_read_or_told() -> None:
    taken = {
        "members": len(PROJECT.users),
        "codes": len(PROJECT.codes),
        "reports": len(PROJECT.texts),
        "codings": len(PROJECT.codings) + 1,
        "media": len(PROJECT.attachments),
        "participants": len(PROJECT.cases),
        "sets": sum(len(each.also_beneath) for each in PROJECT.codes),
    }
    left = Counter(each.kind for each in PROJECT.left)
    assert {k: taken.get(k, 0) + left[k] for k in PROJECT.found} == PROJECT.found
    assert PROJECT.found["codings"] == 3  # one of them on a picture
    assert [each.text_ids for each in PROJECT.cases] == [("source 1",)]
