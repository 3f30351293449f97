"""Sheets to be written out, made without a database."""

from collections.abc import Sequence
from datetime import UTC, datetime

from counterpoint.kernel.ids import BlockId, ThemeId
from counterpoint.manuscript.export.sheet import Sheet
from counterpoint.manuscript.model import PictureKey
from counterpoint.manuscript.paragraph import (
    Drawn,
    Emphasis,
    Grid,
    Rendered,
    Run,
    Style,
)
from counterpoint.manuscript.picture.drawing import (
    Disc,
    Drawing,
    Line,
    Shape,
    Text,
)

AT = datetime(2026, 3, 1, 12, 0, 0, 123000, tzinfo=UTC)
PICTURE = BlockId("picture")
DRAWING = Drawing(
    200,
    40,
    (
        Line(0, 10, 200, 10),
        Disc(20, 30, 6),
        Shape(((60, 24), (72, 24), (66, 36)), 0.5),
        Text(90, 34, "both poles 18 & <more>", is_bold=True),
    ),
    "Eighteen of forty voice both poles & <more>.",
)


def paragraph(style: Style, *words: str | Run, block: str = "b") -> Rendered:
    """Make a paragraph of a block."""
    runs = tuple(Run(each) if isinstance(each, str) else each for each in words)
    return Rendered(BlockId(block), style, runs)


def sheet_of(
    paragraphs: Sequence[Rendered],
    *,
    title: str = "Keys",
    language: str = "en",
    drawings: dict[BlockId, Drawing] | None = None,
) -> Sheet:
    """Lay paragraphs on a sheet."""
    shown = [each for each in paragraphs if each.is_printed]
    return Sheet(title, language, AT, shown, drawings or {})


def every_style() -> list[Rendered]:
    """Give a paragraph of every style but the picture, as a manuscript orders them."""
    cells = (("Gender", ""), ("Women", "18"), ("Years, median & range", "3 (1–9)"))
    table = Grid(("", "Users (n = 40)"), cells)
    return [
        paragraph(Style.NOTICE, "Synthetic data"),
        paragraph(Style.TITLE, "Keys & *doors*"),
        paragraph(Style.EPIGRAPH, "The house was quiet."),
        paragraph(Style.EPIGRAPH_SOURCE, "A. Poet, 1947"),
        paragraph(Style.PROSE, "Forty users were interviewed."),
        paragraph(Style.HEADING1, "Method"),
        paragraph(
            Style.PROSE,
            "Said ",
            Run("in italics", emphasis=Emphasis.ITALIC),
            ", ",
            Run("in bold", emphasis=Emphasis.BOLD),
            " and ",
            Run("in both", emphasis=Emphasis.BOTH),
            ".",
        ),
        paragraph(Style.CAPTION, "Table 1. ", "The participants"),
        Rendered(BlockId("t"), Style.TABLE, (), grid=table),
        paragraph(Style.TABLE_NOTE, "Small counts stand together."),
        paragraph(Style.HEADING2, "A door & a knock"),
        paragraph(Style.QUOTE, "I locked the door.", block="q1"),
        paragraph(Style.QUESTION, "How was that?", block="q1"),
        paragraph(Style.QUOTE, "Quiet … ", "(7)", block="q1"),
        paragraph(Style.QUOTE, "They knock. (XV)", block="q2"),
        paragraph(Style.FORMULA, "“Leave me alone, and knock.”"),
        paragraph(Style.PROSE, "1. No list. 100 % of {n:users} at C:\\x_y ~ #1 $2 ^3"),
    ]


def noted() -> list[Rendered]:
    """Give prose that calls two footnotes."""
    first = (Run("Called "), Run("first", emphasis=Emphasis.ITALIC), Run(" & here."))
    return [
        paragraph(Style.TITLE, "Keys"),
        paragraph(Style.PROSE, "One", Run("", note=first), " and two"),
        paragraph(Style.PROSE, "three", Run("", note=(Run("Called second."),)), "."),
    ]


def pictured() -> Sheet:
    """Give a sheet with a picture and its caption."""
    shown = Drawn(PictureKey.PEOPLE, ThemeId("t"))
    picture = Rendered(PICTURE, Style.PICTURE, (), drawn=shown)
    caption = paragraph(Style.CAPTION, "Figure 1. Who voices which pole.")
    return sheet_of(
        [paragraph(Style.TITLE, "Keys"), picture, caption], drawings={PICTURE: DRAWING}
    )
