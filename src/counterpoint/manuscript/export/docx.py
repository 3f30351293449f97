"""A manuscript as a word processor opens it, in the look that journals ask for."""

from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from counterpoint.manuscript.export.docx_note import FootnotesOf
from counterpoint.manuscript.export.docx_picture import add_drawing
from counterpoint.manuscript.export.docx_style import (
    FIRST,
    NAMES,
    NOTHING,
    SHORT_INDENT,
    TABLE_HEAD,
    TABLE_TEXT,
    TEXT_WIDTH,
    make_page,
    make_styles,
)
from counterpoint.manuscript.export.sheet import (
    Placed,
    Sheet,
    for_xml,
    is_heading_row,
    placed,
    shares_of,
)
from counterpoint.manuscript.paragraph import Emphasis, Grid, Run, Style
from counterpoint.manuscript.snapshot.marking import Marking

HELD_ROWS = 3
"""So many rows of a table stay with its head."""


def docx_of(sheet: Sheet, mark: Marking | None = None) -> bytes:
    """Write a manuscript as a .docx. Linear in its words.

    Args:
        sheet: What is written.
        mark: Lays marks by which the paragraphs are known when the file comes back.
    """
    document = Document()
    make_styles(document, sheet.tag)
    make_page(document, for_xml(sheet.title))
    _make_properties(document, for_xml(sheet.title), sheet.tag, sheet.at)
    notes = FootnotesOf(document.part.package, sheet.tag)
    for each in placed(sheet.paragraphs):
        paragraph = each.paragraph
        if paragraph.grid is not None:
            _add_table(document, paragraph.grid, sheet.tag)
            continue
        written = document.add_paragraph(style=_style_name(each))
        drawing = sheet.drawing_of(paragraph)
        if drawing is not None:
            add_drawing(written, drawing)
        for run in paragraph.runs:
            _add_run(written, run, sheet.tag, notes)
        _shape(written, each)
        if mark is not None:
            mark(written, paragraph)
    notes.attach(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _style_name(each: Placed) -> str:
    """The first paragraph under a heading is not indented."""
    if each.paragraph.style is Style.PROSE and each.opens:
        return FIRST
    return NAMES[each.paragraph.style]


def _shape(written: Paragraph, each: Placed) -> None:
    shape = written.paragraph_format
    if each.is_continued:
        shape.space_after = NOTHING
    if each.goes_on:
        shape.first_line_indent = SHORT_INDENT
    if each.is_beneath:
        shape.space_before, shape.space_after = Pt(6), Pt(18)
    if each.keeps:
        shape.keep_with_next = True


def _add_run(written: Paragraph, run: Run, tag: str, notes: FootnotesOf) -> None:
    if run.text:
        dress(written.add_run(for_xml(run.text)), run.emphasis, tag)
    if run.note:
        called = written.add_run()
        notes.add(called, run.note)


def dress(made: WordRun, emphasis: Emphasis | None, tag: str) -> None:
    """Set a run off from the others, and say in which language it is."""
    if emphasis in (Emphasis.ITALIC, Emphasis.BOTH):
        made.italic = True
    if emphasis in (Emphasis.BOLD, Emphasis.BOTH):
        made.bold = True
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    made._r.get_or_add_rPr().append(language)  # noqa: SLF001 - python-docx knows none


def _add_table(document: DocumentType, grid: Grid, tag: str) -> None:
    table = document.add_table(rows=0, cols=len(grid.columns))
    table.style = document.styles["Ruled Table"]
    table.autofit = False
    widths = [Length(round(TEXT_WIDTH * share)) for share in shares_of(grid)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _fill(table, grid.columns, TABLE_HEAD, tag)
    for row in grid.rows:
        if is_heading_row(row):
            cells = _new_row(table)
            merged = cells[0].merge(cells[-1])
            _write(merged, row[0], TABLE_HEAD, tag)
        else:
            _fill(table, row, TABLE_TEXT, tag)
    for row in table.rows:
        for cell, width in zip(row._tr.tc_lst, widths, strict=False):  # noqa: SLF001
            if cell.grid_span == 1:
                cell.width = width
    _repeat_head(table)


def _fill(table: Table, texts: tuple[str, ...], style: str, tag: str) -> None:
    for n, (cell, text) in enumerate(zip(_new_row(table), texts, strict=True)):
        written = _write(cell, text, style, tag)
        if n and style == TABLE_HEAD:
            written.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _new_row(table: Table) -> tuple[_Cell, ...]:
    cells: tuple[_Cell, ...] = table.add_row().cells  # type: ignore[no-untyped-call]
    return cells


def _write(cell: _Cell, text: str, style: str, tag: str) -> Paragraph:
    written: Paragraph = cell.paragraphs[0]
    written.style = style
    if text:
        dress(written.add_run(for_xml(text)), None, tag)
    return written


def _repeat_head(table: Table) -> None:
    """Print the head again on each page, and break no row in two."""
    for n, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx knows neither
        for name in ("w:cantSplit", *(("w:tblHeader",) if n == 0 else ())):
            properties.append(OxmlElement(name))
        if n < len(table.rows) - 1:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.keep_with_next = n < HELD_ROWS


def _make_properties(
    document: DocumentType, title: str, language: str, at: datetime
) -> None:
    """State title and language; the template's author and thumbnail go."""
    properties = document.core_properties
    properties.title, properties.language = title[:255], language
    properties.author = properties.last_modified_by = ""
    properties.comments = properties.keywords = properties.subject = ""
    moment = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment
    properties.revision = 1
    rels = document.part.package.rels
    for name in [n for n, r in rels.items() if r.reltype.endswith("/thumbnail")]:
        rels.pop(name)
