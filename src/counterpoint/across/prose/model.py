"""Text as a list of pieces, apart from the file that it becomes."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.sentence import Said

Say = Callable[[Said], str]
"""Says a sentence in the language of the text."""


class ProseFormat(StrEnum):
    """The kinds of file that text about the work is written as."""

    DOCX = "docx"
    MARKDOWN = "md"

    @property
    def media_type(self) -> str:
        """As the web names it."""
        if self is ProseFormat.MARKDOWN:
            return "text/markdown; charset=utf-8"
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class PieceKind(StrEnum):
    """What a piece is on the page."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    POINT = "point"


class NoSuchLanguageError(InputError):
    """Text about the work is written in English or Swedish."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, a paragraph or a point of a list.

    Attributes:
        strong: Its beginning, set apart from the rest: "Against: ".
    """

    kind: PieceKind
    text: str
    strong: str = ""


def title(text: str) -> Piece:
    """Make the title."""
    return Piece(PieceKind.TITLE, text)


def heading(text: str) -> Piece:
    """Make a heading."""
    return Piece(PieceKind.HEADING, text)


def subheading(text: str) -> Piece:
    """Make a heading beneath another."""
    return Piece(PieceKind.SUBHEADING, text)


def paragraph(text: str, strong: str = "") -> Piece:
    """Make a paragraph."""
    return Piece(PieceKind.PARAGRAPH, text, strong)


def point(text: str, strong: str = "") -> Piece:
    """Make a point of a list."""
    return Piece(PieceKind.POINT, text, strong)
