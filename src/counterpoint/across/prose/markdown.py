"""Text about the work as Markdown."""

import re
from collections.abc import Iterable

from counterpoint.across.prose.model import Piece, PieceKind

_MARKS = {
    PieceKind.TITLE: "# ",
    PieceKind.HEADING: "## ",
    PieceKind.SUBHEADING: "### ",
    PieceKind.PARAGRAPH: "",
    PieceKind.POINT: "- ",
}
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def markdown_of(pieces: Iterable[Piece]) -> bytes:
    """Write pieces with a blank line between them, but not between points."""
    lines: list[str] = []
    before: PieceKind | None = None
    for piece in pieces:
        if lines and not before is piece.kind is PieceKind.POINT:
            lines.append("")
        strong = f"**{_escaped(piece.strong)}** " if piece.strong else ""
        text = _escaped(piece.text).replace("\n", "  \n")
        lines.append(f"{_MARKS[piece.kind]}{strong}{text}")
        before = piece.kind
    return ("\n".join(lines) + "\n").encode()


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
