"""What a column of a coded table holds, guessed by what it is called."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Holds(StrEnum):
    """What a column can hold."""

    WORDS = "words"
    CODES = "codes"
    COUNT = "count"
    DOCUMENT = "document"
    POSITION = "position"
    CODER = "coder"
    DATE = "date"
    COMMENT = "comment"
    DEFINITION = "definition"
    COLOUR = "colour"


_NAMES: Mapping[Holds, tuple[str, ...]] = {
    Holds.WORDS: (
        *("segment", "text content", "quotation content", "excerpt copy", "excerpt"),
        *("coded text", "coded segment", "coded segments", "snippet", "quotation"),
        *("quote", "fragment", "content", "text", "segmentinhalt", "utdrag", "citat"),
    ),
    Holds.CODES: (
        *("code", "codes", "codes applied combined", "codes applied", "code name"),
        *("code system", "tag", "tags", "node", "nodes", "kode", "kod", "koder"),
    ),
    Holds.COUNT: ("number of codes", "codes count", "count of codes"),
    Holds.DOCUMENT: (
        *("document name", "document", "media title", "file name", "transcript"),
        *("source", "file", "dokumentname", "dokument", "interview", "participant"),
    ),
    Holds.POSITION: (
        *("initial position", "beginning", "start position", "anfang", "start"),
        *("reference", "excerpt range", "paragraph"),
    ),
    Holds.CODER: (
        *("created by", "coder", "excerpt creator", "author", "coded by", "user"),
        *("erstellt von", "autor", "kodare"),
    ),
    Holds.DATE: (
        *("created", "creation date", "excerpt date", "date", "coded on", "datum"),
        *("erstellt am", "erstellt"),
    ),
    Holds.COMMENT: ("comment", "comments", "memo", "note", "notes", "kommentar"),
    Holds.DEFINITION: (
        *("definition", "description", "code description", "beskrivning"),
        "beschreibung",
    ),
    Holds.COLOUR: ("color", "colour", "farbe", "färg"),
}
_BLANKS = re.compile(r"\s+")


def guessed(header: Sequence[str]) -> dict[Holds, int]:
    """Guess which column holds what; each kind once, in the order of likelihood.

    Returns:
        The number of a column, from 0, for each kind that was recognised. In a table
        of codes without words a comment is the code's definition.
    """
    plain = [_BLANKS.sub(" ", name).strip().casefold() for name in header]
    found: dict[Holds, int] = {}
    for holds, names in _NAMES.items():
        for name in names:
            if name in plain and plain.index(name) not in found.values():
                found[holds] = plain.index(name)
                break
    if Holds.WORDS not in found and Holds.DEFINITION not in found:
        comment = found.pop(Holds.COMMENT, None)
        if comment is not None:
            found[Holds.DEFINITION] = comment
    return found
