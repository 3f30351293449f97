r"""The marks that prose may hold: emphasis, footnotes, references.

========================  ==================================================
``*words*``               italic
``**words**``             bold
``***words***``           both
``^[words]``              a footnote, called at this place
``{kind:key}``            a reference, filled when it is shown
``{kind:key:more}``       the same, with more said of it
``\*  \\  \^  \[  \]``    the sign itself
========================  ==================================================

A mark that opens nothing or closes nothing is an ordinary sign, so that no text
is wrong: "3 * 4" stays as it is. Whatever is not a mark prints as it is typed.
``frontend/src/stages/manuscript/markup.ts`` reads and writes the same;
``tests/manuscript/markup.json`` holds both to it.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from counterpoint.manuscript.paragraph import Emphasis

_SIGNS = re.compile(
    r"(?P<escaped>\\[\\*^\[\]])"
    r"|(?P<stars>\*+)"
    r"|(?P<note>\^\[)"
    r"|(?P<reference>\{(?P<kind>[a-z]+):(?P<key>[^{}\s:]+)(?::(?P<more>[^{}]*))?\})"
)
_ITALIC, _BOLD = 1, 2
_WIDEST = _ITALIC + _BOLD
_EMPHASES = {
    0: None,
    _ITALIC: Emphasis.ITALIC,
    _BOLD: Emphasis.BOLD,
    _WIDEST: Emphasis.BOTH,
}


@dataclass(frozen=True, slots=True)
class Words:
    """Words that print as they are."""

    text: str
    emphasis: Emphasis | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference as it was typed.

    Attributes:
        kind: What it refers to: "n", "theme", "label", …
        key: Which one of them.
        more: What is said of it, such as "short"; None if nothing is.
        written: All of it.
    """

    kind: str
    key: str
    more: str | None
    written: str
    emphasis: Emphasis | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote; its pieces hold no further notes."""

    pieces: tuple[Words | Reference, ...]


Piece = Words | Reference | Note


@dataclass(frozen=True, slots=True)
class _Stars:
    """Signs of emphasis that may open or close something."""

    text: str
    opens: bool
    closes: bool


def pieces_of(text: str) -> list[Piece]:
    """Read a paragraph's marks."""
    return _emphasised(_items(text, notes=True))


def references_in(text: str) -> list[Reference]:
    """List the references of a text, those in its footnotes too."""
    found: list[Reference] = []
    for piece in pieces_of(text):
        inside = piece.pieces if isinstance(piece, Note) else (piece,)
        found += [each for each in inside if isinstance(each, Reference)]
    return found


def _items(text: str, *, notes: bool) -> list[Piece | _Stars]:
    items: list[Piece | _Stars] = []
    at = 0
    while match := _SIGNS.search(text, at):
        if match.start() > at:
            items.append(Words(text[at : match.start()]))
        at = match.end()
        if match["escaped"]:
            items.append(Words(match["escaped"][1]))
        elif match["stars"]:
            items.append(_stars(text, match))
        elif match["reference"]:
            items.append(
                Reference(match["kind"], match["key"], match["more"], match[0])
            )
        else:
            end = _end_of_note(text, at) if notes else None
            if end is None:
                items.append(Words(match[0]))
                continue
            inside = _emphasised(_items(text[at:end], notes=False))
            items.append(Note(tuple(p for p in inside if not isinstance(p, Note))))
            at = end + 1
    if at < len(text):
        items.append(Words(text[at:]))
    return items


def _stars(text: str, match: re.Match[str]) -> _Stars | Words:
    before, after = text[: match.start()], text[match.end() :]
    if len(match[0]) > _WIDEST:
        return Words(match[0])
    return _Stars(
        match[0],
        opens=bool(after) and not after[0].isspace(),
        closes=bool(before) and not before[-1].isspace(),
    )


def _end_of_note(text: str, at: int) -> int | None:
    """Find the bracket that closes a footnote; those inside it come in pairs."""
    depth = 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == "[":
            depth += 1
        elif text[at] == "]":
            depth -= 1
            if not depth:
                return at
        at += 1
    return None


def _emphasised(items: list[Piece | _Stars]) -> list[Piece]:
    """Give each piece the emphasis that opens before it and closes behind it."""
    marks = _pairs(items)
    given: list[Piece] = []
    now = 0
    for n, item in enumerate(items):
        if isinstance(item, _Stars):
            width = marks.get(n, 0)
            now ^= width
            if len(item.text) > width:
                given.append(Words("*" * (len(item.text) - width), _EMPHASES[now]))
        elif isinstance(item, Note):
            given.append(item)
        else:
            given.append(replace(item, emphasis=_EMPHASES[now]))
    return _joined(given)


def _pairs(items: list[Piece | _Stars]) -> dict[int, int]:
    """Say which signs open or close what, as a sum of widths by their place."""
    marks: dict[int, int] = {}
    opened: dict[int, int] = {}
    for n, item in enumerate(items):
        if not isinstance(item, _Stars):
            continue
        for width in _widths(item.text):
            if width in opened and item.closes:
                start = opened.pop(width)
                marks[start] = marks.get(start, 0) + width
                marks[n] = marks.get(n, 0) + width
            elif width not in opened and item.opens:
                opened[width] = n
    return marks


def _widths(stars: str) -> tuple[int, ...]:
    return (_ITALIC, _BOLD) if len(stars) == _WIDEST else (len(stars),)


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Put words of one emphasis together."""
    joined: list[Piece] = pieces[:1]
    for before, piece in pairwise(pieces):
        last = joined[-1]
        if (
            isinstance(before, Words)
            and isinstance(piece, Words)
            and isinstance(last, Words)
            and before.emphasis is piece.emphasis
        ):
            joined[-1] = replace(last, text=last.text + piece.text)
        else:
            joined.append(piece)
    return joined
