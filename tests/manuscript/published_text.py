"""The published text beside the repository, as the checks read it, by line numbers.

No sentence of it stands here: words come from ``article.txt`` and the ledger from
``data/ledger.json``, both of the folder ``shared``, when the tests run.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterpoint.article.terminology.model import Term, TerminologyPolicy
from counterpoint.manuscript.check.model import (
    GroupWords,
    Piece,
    PieceKind,
    Quoted,
    Reference,
    ReferenceKind,
    Text,
    ThemeWords,
)
from counterpoint.manuscript.check.reckoning import Placed
from counterpoint.manuscript.check.structure import Part
from counterpoint.quote.model import Attribution
from counterpoint.study.design.model import Numbering
from counterpoint.theme.paradox.model import Letter

A, B = Letter.A, Letter.B
HEADINGS = {5, 19, 39, 145, 153, 161, 175, 183}
THEMES = {47: "theme 1", 71: "theme 2", 111: "theme 3"}
QUESTION = 105
INLINE = {75, 139}
"""Lines in whose prose fragments of a participant are quoted."""
FINDINGS = range(41, 144)
POLES = {
    "theme 1": {A: "my own decision", B: "the help of others"},
    "theme 2": {A: "the need for structures", B: "going beyond them"},
    "theme 3": {A: "small trivial things", B: "of great importance"},
}
"""One reader's words, after the headings."""
RESTATED = {
    "theme 1": (155, "at the same time"),
    "theme 2": (163, "On the other hand"),
    "theme 3": (177, "On the other hand"),
}
"""Where the discussion words the poles anew, and what parts one from the other."""


@dataclass(frozen=True)
class Published:
    """The published text, its quotations, and the totals a reader counted by hand."""

    text: Text
    placed: tuple[Placed, ...]
    parts: tuple[Part, ...]
    totals: dict[str, Any]

    def line(self, number: int) -> Piece:
        """Give the paragraph of a line."""
        return next(p for p in self.text.pieces if p.place == f"L{number}")


def published(shared: Path) -> Published:
    """Read the published text and its ledger."""
    ledger = json.loads((shared / "data" / "ledger.json").read_text("utf-8"))
    lines = (shared / "article.txt").read_text("utf-8").split("\n")
    cut = {number: quote for quote in ledger["quotes"] for number in quote["lines"]}
    pieces: list[Piece] = []
    theme = ""
    for number, line in enumerate(lines, 1):
        if number in HEADINGS:
            theme = ""
        theme = THEMES.get(number, theme)
        if line.strip():
            pieces.append(_piece(number, line.strip(), theme, cut.get(number)))
    text = Text(
        pieces=pieces,
        groups=(
            GroupWords("users", "user", "users"),
            GroupWords("professionals", "professional", "professionals"),
        ),
        labels=frozenset(
            [str(n) for n in range(1, 41)]
            + [Numbering.ROMAN.printed(n) for n in range(1, 16)]
        ),
        policy=TerminologyPolicy(
            (
                Term("user", ("patients", "clients", "survivors")),
                Term("professional", ("staff", "care workers", "home carers")),
            )
        ),
        refuses_cause=True,
        sources=_sources(pieces),
        themes=[
            ThemeWords(id_, lines[number - 1].strip(), poles=POLES[id_])
            for number, id_ in THEMES.items()
        ],
    )
    by_place = {piece.place: piece for piece in pieces}
    return Published(
        text=text,
        placed=tuple(_placed(quote) for quote in ledger["quotes"]),
        parts=tuple(
            _part(id_, by_place[f"L{n}"], between)
            for id_, (n, between) in RESTATED.items()
        ),
        totals=ledger["totals"],
    )


def _piece(number: int, text: str, theme: str, quote: dict[str, Any] | None) -> Piece:
    place = f"L{number}"
    if number in HEADINGS:
        return Piece(place, PieceKind.HEADING, text)
    if number in THEMES:
        return Piece(place, PieceKind.THEME, text, theme=theme)
    if quote is None:
        piece = Piece(place, PieceKind.PROSE, text, theme=theme)
        if number not in INLINE:
            return piece
        fragments = tuple(
            Reference(start, end, ReferenceKind.QUOTE) for start, end in piece.strings()
        )
        return Piece(place, PieceKind.PROSE, text, fragments, theme)
    label = quote["printed_label"] or ""
    behind = text.endswith(f"({label})") and bool(label)
    at = text.rindex("(") if behind else len(text)
    return Piece(
        place,
        PieceKind.QUESTION if number == QUESTION else PieceKind.QUOTE,
        text,
        (Reference(at, len(text), ReferenceKind.LABEL, label),) if behind else (),
        theme,
        Quoted(
            id=str(quote["quote"]),
            group=f"{quote['group']}s",
            label=quote["speaker"] or "",
            is_named=way_of(quote) is not Attribution.WITHHELD,
            is_cleared=False,
            poles=frozenset(Letter(pole.lower()) for pole in quote["poles"]),
        ),
    )


def _sources(pieces: list[Piece]) -> dict[str, str]:
    """All that is printed of a participant stands in for their report."""
    said: dict[str, str] = {}
    for piece in pieces:
        if piece.quoted is not None and piece.kind is PieceKind.QUOTE:
            label = piece.quoted.label or piece.quoted.id
            said[label] = f"{said.get(label, '')}\n{piece.text}"
    return said


def way_of(quote: Mapping[str, Any]) -> Attribution:
    """Read where a label prints; the ledger adds remarks behind the word."""
    word = re.match(r"[a-z-]+", quote["attribution"])
    return Attribution(word[0].replace("-", "_")) if word else Attribution.WITHHELD


def _placed(quote: dict[str, Any]) -> Placed:
    withheld = way_of(quote) is Attribution.WITHHELD
    return Placed(
        group=f"{quote['group']}s",
        label="" if withheld else quote["speaker"],
        attribution=way_of(quote),
        theme=quote["place"],
    )


def _part(theme: str, piece: Piece, between: str) -> Part:
    at = piece.text.index(between)
    poles = {A: piece.text[:at], B: piece.text[at + len(between) :]}
    return Part(piece, theme, poles)
