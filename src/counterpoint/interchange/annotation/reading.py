"""Annotations as rows: their words, tags, source, place, creator and day.

Source: W3C Web Annotation Data Model, Recommendation of 23 February 2017.
"""

import json
from collections.abc import Iterator
from typing import Any

from counterpoint.interchange.attribute.sheet import MOST_ROWS, Sheet
from counterpoint.interchange.coded_table import Holds
from counterpoint.interchange.refi.refusal import DamagedProjectError, NoProjectError

COLUMNS = {
    Holds.DOCUMENT: 0,
    Holds.WORDS: 1,
    Holds.CODES: 2,
    Holds.POSITION: 3,
    Holds.CODER: 4,
    Holds.DATE: 5,
    Holds.COMMENT: 6,
}
_HEADER = ("source", "words", "tags", "position", "creator", "created", "comment")
_TAGS = frozenset({"tagging", "classifying", "oa:tagging", "oa:classifying"})
_QUOTE, _POSITION = "TextQuoteSelector", "TextPositionSelector"
_WITHIN = ("items", "first", "rows", "@graph")
_DEEPEST = 4
_BETWEEN = "\n"


def read_annotations(data: bytes, name: str) -> Sheet:
    """Read a collection, a page, a list, or one annotation.

    Linear in the file.

    Args:
        data: The file: JSON in UTF-8.
        name: Its name.

    Raises:
        NoProjectError: It holds no annotation.
        DamagedProjectError: It is no JSON.
    """
    try:
        held = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise DamagedProjectError from error
    found = [_row(each) for each in _annotations(held, 0)][: MOST_ROWS + 1]
    if not found:
        raise NoProjectError
    rows = [(nth, row) for nth, row in enumerate(found, start=1)]
    return Sheet(name, "json", data, _HEADER, rows)


def _annotations(held: object, depth: int) -> Iterator[dict[str, Any]]:
    """Go through all annotations, in whatever they are collected."""
    if depth > _DEEPEST:
        return
    if isinstance(held, list):
        for each in held:
            yield from _annotations(each, depth + 1)
    elif isinstance(held, dict):
        if "target" in held:
            yield held
            return
        for name in _WITHIN:
            if name in held:
                yield from _annotations(held[name], depth + 1)


def _row(annotation: dict[str, Any]) -> tuple[str, ...]:
    target: Any = next(iter(_many(annotation.get("target"))), {})
    aim = target if isinstance(target, dict) else {"source": target}
    words = position = ""
    for selector in _many(aim.get("selector")):
        if not isinstance(selector, dict):
            continue
        kinds = [str(each) for each in _many(selector.get("type"))]
        if _QUOTE in kinds:
            words = _said(selector.get("exact"))
        elif _POSITION in kinds:
            position = _said(selector.get("start"))
    tags, comments = _bodies(annotation)
    creator = next(iter(_many(annotation.get("creator"))), "")
    if isinstance(creator, dict):
        creator = creator.get("name") or creator.get("id")
    return (
        _source(aim.get("source", aim.get("id"))),
        words,
        _BETWEEN.join(tags),
        position,
        _said(creator),
        _said(annotation.get("created")),
        _BETWEEN.join(comments),
    )


def _bodies(annotation: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Part an annotation's bodies into tags and comments."""
    tags = [_line(each) for each in _many(annotation.get("tags"))]
    comments: list[str] = []
    for body in _many(annotation.get("body")):
        if not isinstance(body, dict):
            comments.append(_said(body))
            continue
        said = _said(body.get("value", body.get("label", body.get("id"))))
        kinds = {str(each) for each in _many(body.get("purpose"))}
        if kinds & _TAGS:
            tags.append(_line(said))
        else:
            comments.append(said)
    return [tag for tag in tags if tag], [said for said in comments if said.strip()]


def _source(source: object) -> str:
    """Name what was annotated, by its title or the last part of its address."""
    if isinstance(source, dict):
        source = source.get("title") or source.get("id")
    said = _line(source)
    return said.rstrip("/").rpartition("/")[2] or said


def _many(held: object) -> list[Any]:
    if held is None:
        return []
    return held if isinstance(held, list) else [held]


def _line(held: object) -> str:
    return " ".join(_said(held).split())


def _said(held: object) -> str:
    return str(held) if isinstance(held, str | int) else ""
