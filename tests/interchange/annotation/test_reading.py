"""Web Annotations become excerpts with codes, however they are collected."""

import io
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.project import read_project
from counterpoint.interchange.refi.refusal import DamagedProjectError, NoProjectError


def annotation(words: str, start: int, *tags: str) -> dict[str, Any]:
    """Make an annotation with both of the usual selectors."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "creator": {"type": "Person", "name": "Ada"},
        "created": "2024-05-01T10:01:00Z",
        "body": [
            *({"purpose": "tagging", "value": tag} for tag in tags),
            {"purpose": "commenting", "value": "why"},
        ],
        "target": {
            "source": "http://example.org/talks/one.txt",
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": start + 9},
                {"type": "TextQuoteSelector", "exact": words, "prefix": "x"},
            ],
        },
    }


def read(held: object) -> ForeignProject:
    """Read what was written as JSON."""
    return read_project(io.BytesIO(json.dumps(held).encode()), "notes.jsonld")


ONE = annotation("It was home.", 40, "home")
OTHER = annotation("I shut the door.", 4, "door", "home")


@pytest.mark.parametrize(
    "held",
    [
        [ONE, OTHER],
        {"type": "AnnotationPage", "items": [ONE, OTHER]},
        {"type": "AnnotationCollection", "first": {"items": [ONE, OTHER]}},
    ],
    ids=["list", "page", "collection"],
)
def test_excerpts_stand_in_their_order_with_their_codes(held: object) -> None:
    project = read(held)
    (text,) = project.texts
    assert (text.name, text.text) == ("one.txt", "I shut the door.\n\nIt was home.")
    names = {each.id: each.name for each in project.codes}
    assert {
        (names[e.code_id], text.text[e.start : e.end]) for e in project.codings
    } == {
        ("home", "It was home."),
        ("door", "I shut the door."),
        ("home", "I shut the door."),
    }
    first = project.codings[0]
    assert (first.by, first.at) == ("Ada", datetime(2024, 5, 1, 10, 1, tzinfo=UTC))
    assert [each.reason for each in project.left] == [reason.COMMENT] * 2


def test_a_place_without_words_is_told() -> None:
    bare = annotation("", 4, "door")
    del bare["target"]["selector"][1]
    project = read([bare, OTHER])
    assert len(project.codings) == 2
    lost = [each.reason for each in project.left if each.kind == "codings"]
    assert lost == [reason.EMPTY_STRETCH]


def test_other_json_is_no_project_and_broken_json_is_damaged() -> None:
    with pytest.raises(NoProjectError):
        read({"day": 1, "note": "no annotation"})
    with pytest.raises(DamagedProjectError):
        read_project(io.BytesIO(b'[{"target": '), "notes.json")
    deep = b"[" * 100_000
    with pytest.raises(DamagedProjectError):
        read_project(io.BytesIO(deep), "notes.json")
