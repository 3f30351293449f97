"""A manuscript set in type: a PDF made by Typst, in this process and from memory.

All words go in as string literals, in which Typst sees no mark-up. Its wheel brings
the typefaces; the fonts of the machine serve only signs that these lack.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from importlib.resources import files
from typing import TYPE_CHECKING

from counterpoint.manuscript.export.sheet import (
    Placed,
    Sheet,
    is_heading_row,
    placed,
    shares_of,
)
from counterpoint.manuscript.paragraph import Emphasis, Grid, Run, Style
from counterpoint.manuscript.picture.svg import svg_of

if TYPE_CHECKING:
    from typst import PDFStandards

_EMPHASES = {
    Emphasis.ITALIC: "emph",
    Emphasis.BOLD: "strong",
    Emphasis.BOTH: "strong-emph",
}
_COUNTRY = 2
_LEVELS = {Style.TITLE: 1, Style.HEADING1: 2, Style.HEADING2: 3}
_ESCAPED = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\n", "\t": " "}
)


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF.

    Attributes:
        falls_short: Whether it keeps no promise of PDF/A and PDF/UA, since it has
            signs that no typeface here has, which print as empty boxes, or that
            these standards forbid.
    """

    content: bytes
    falls_short: bool


def pdf_of(sheet: Sheet) -> Typeset:
    """Set a manuscript as PDF/A-2a and PDF/UA-1. Linear in its words."""
    # Here, since it is large and would slow every start of the program.
    import typst  # noqa: PLC0415

    source = source_of(sheet).encode()
    pictures = {
        f"picture{n}": svg_of(drawing)
        for n, drawing in enumerate(sheet.drawings.values())
    }
    both: PDFStandards = ["a-2a", "ua-1"]
    attempts: list[tuple[bool, PDFStandards]] = [
        (True, both),
        (False, both),
        (False, []),
    ]
    for ignores_system, standards in attempts:
        compiler = typst.Compiler(
            source, ignore_system_fonts=ignores_system, sys_inputs=pictures
        )
        try:
            made = compiler.compile(
                format="pdf",
                pdf_standards=standards,
                timestamp=sheet.at.replace(microsecond=0),
            )
        except typst.TypstError:
            if not standards:
                raise
            continue
        assert isinstance(made, bytes)  # noqa: S101 - a PDF is one file
        return Typeset(made, falls_short=not standards)
    msg = "the last attempt asks for no standard"
    raise AssertionError(msg)


def source_of(sheet: Sheet) -> str:
    """Write a manuscript in Typst's language."""
    language, _, region = sheet.tag.partition("-")
    is_country = len(region) == _COUNTRY
    place = f", region: {literal(region.lower())}" if is_country else ""
    moment = sheet.at.astimezone(UTC)
    made = (
        f"datetime(year: {moment.year}, month: {moment.month}, day: {moment.day},"
        f" hour: {moment.hour}, minute: {moment.minute}, second: {moment.second})"
    )
    look = (files("counterpoint.manuscript.export") / "page.typ").read_text("utf-8")
    head = (
        f"#let running-head = {literal(sheet.title)}\n"
        f"#set document(title: {literal(sheet.title)}, date: {made})\n{look}"
        f"#set text(lang: {literal(language)}{place})\n"
    )
    return head + "".join(_paragraphs(sheet))


def literal(text: str) -> str:
    """Write a string literal, in which every sign stands for itself."""
    return f'"{text.translate(_ESCAPED)}"'


def _paragraphs(sheet: Sheet) -> Iterator[str]:
    numbers = {block_id: n for n, block_id in enumerate(sheet.drawings)}
    level = 0
    for each in placed(sheet.paragraphs):
        paragraph = each.paragraph
        drawing = sheet.drawing_of(paragraph)
        if paragraph.grid is not None:
            yield _table(paragraph.grid)
        elif drawing is not None and paragraph.block_id is not None:
            source = f"sys.inputs.picture{numbers[paragraph.block_id]}"
            yield (
                "#block(above: 1.6em, below: 0.9em, sticky: true, breakable: false,"
                f' image(bytes({source}), format: "svg",'
                f" width: {drawing.width:.2f}pt, alt: {literal(drawing.says)}))\n\n"
            )
        else:
            # An accessible PDF leaves out no level, whatever the authors did.
            level = min(_LEVELS.get(paragraph.style, level), level + 1)
            yield _words(each, level)


def _words(each: Placed, level: int) -> str:
    runs = "".join(_run(run) for run in each.paragraph.runs)
    match each.paragraph.style:
        case Style.TITLE | Style.HEADING1 | Style.HEADING2:
            return f"#heading(level: {level})[{runs}]\n\n"
        case Style.QUOTE | Style.QUESTION | Style.FORMULA as style:
            words = f"#emph[{runs}]" if style is Style.QUESTION else runs
            opening = "" if each.goes_on else "#quote(block: true)["
            closing = "\n\n" if each.is_continued else "]\n\n"
            return f"{opening}{words}{closing}"
        case Style.CAPTION:
            name = "caption-below" if each.is_beneath else "caption"
            return f"#{name}[{runs}]\n\n"
        case Style.PROSE:
            return f"#plain[{runs}]\n\n" if each.opens else f"{runs}\n\n"
        case style:
            return f"#{style.replace('_', '-')}[{runs}]\n\n"


def _run(run: Run) -> str:
    words = f"#({literal(run.text)})" if run.text else ""
    if words and run.emphasis is not None:
        words = f"#{_EMPHASES[run.emphasis]}[{words}]"
    if run.note:
        words += f"#footnote[{''.join(_run(each) for each in run.note)}]"
    return words


def _table(grid: Grid) -> str:
    count = len(grid.columns)
    widths = ", ".join(f"{100 * share:.1f}fr" for share in shares_of(grid))
    lines = [
        f"#table(columns: ({widths},),",
        "table.hline(stroke: 0.8pt),",
        f"table.header({_cells(grid.columns, is_bold=True)}),",
        "table.hline(stroke: 0.4pt),",
    ]
    for row in grid.rows:
        if is_heading_row(row):
            over = f"table.cell(colspan: {count}, strong({literal(row[0])}))"
            # A header of its own, so that it stays with the row below it.
            lines.append(f"table.header(level: 2, repeat: false, {over}),")
        else:
            lines.append(f"{_cells(row, is_bold=False)},")
    return "\n".join((*lines, "table.hline(stroke: 0.8pt))\n\n"))


def _cells(texts: Sequence[str], *, is_bold: bool) -> str:
    return ", ".join(
        f"strong({literal(text)})" if is_bold else f"[#({literal(text)})]"
        for text in texts
    )
