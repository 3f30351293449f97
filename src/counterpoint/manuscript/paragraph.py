"""Paragraphs as they print: their style, their words, what the words are bound to.

The page, the .docx and the .md all show these, so that the preview is what will
be printed.
"""

from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.ids import BlockId, ThemeId
from counterpoint.manuscript.model import PictureKey


class Style(StrEnum):
    """What a paragraph is in print."""

    NOTICE = "notice"
    TITLE = "title"
    EPIGRAPH = "epigraph"
    EPIGRAPH_SOURCE = "epigraph_source"
    HEADING1 = "heading1"
    HEADING2 = "heading2"
    PROSE = "prose"
    QUOTE = "quote"
    QUESTION = "question"
    FORMULA = "formula"
    CAPTION = "caption"
    TABLE = "table"
    TABLE_NOTE = "table_note"
    PICTURE = "picture"
    REFERENCE = "reference"


class BoundKind(StrEnum):
    """What a run's words come from."""

    COUNT = "count"
    LABEL = "label"
    THEME = "theme"
    TABLE = "table"
    PICTURE = "picture"
    CITATION = "citation"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a run of words is bound to.

    Attributes:
        key: A group's key or "all"; a participant's id; a theme's id; the id of
            the block that holds the table or picture; or those of the works that
            are cited, with spaces between.
    """

    kind: BoundKind
    key: str


class Emphasis(StrEnum):
    """How words are set off from those around them."""

    ITALIC = "italic"
    BOLD = "bold"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a paragraph that come from one place.

    Attributes:
        text: Empty for a footnote: its words are no part of the sentence.
        note: The words of a footnote that is called here.
    """

    text: str
    bound: Bound | None = None
    emphasis: Emphasis | None = None
    note: tuple["Run", ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table in print.

    Attributes:
        columns: What stands above each column; the first is often empty.
        rows: Each as long as ``columns``; a row whose other cells are all empty
            heads those below it.
        notes: What a reader of the table must know.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is drawn of a theme as it stands."""

    key: PictureKey
    theme_id: ThemeId


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paragraph as it will print, and what is wrong with it.

    Attributes:
        block_id: The block it comes from; the title and the sample have none.
        runs: None at all where something is missing, and of a table or picture.
        problems: Sentences for the authors; they are never printed.
        grid: The cells of a paragraph of style TABLE.
        drawn: What a paragraph of style PICTURE shows.
    """

    block_id: BlockId | None
    style: Style
    runs: tuple[Run, ...]
    problems: tuple[str, ...] = ()
    grid: Grid | None = None
    drawn: Drawn | None = None

    @property
    def text(self) -> str:
        """All its words, without those of its footnotes."""
        return "".join(run.text for run in self.runs)

    @property
    def notes(self) -> tuple[tuple[Run, ...], ...]:
        """Its footnotes, in the order in which they are called."""
        return tuple(run.note for run in self.runs if run.note)

    @property
    def is_printed(self) -> bool:
        """Whether anything of it prints."""
        return bool(self.runs) or self.grid is not None or self.drawn is not None
