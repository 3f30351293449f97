"""The sample description and Table 1 as a word processor opens them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Length, Pt
from docx.table import Table, _Cell, _Row

from counterpoint.article.sample.wording import Wording
from counterpoint.article.table.model import WORDS, SampleTable

FONT, SIZE = "Times New Roman", Pt(12)
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Cm(21.0), Cm(29.7), Cm(2.54)
NAMES_WIDTH, TABLE_WIDTH, INDENT = Cm(6.9), Cm(15.9), Cm(0.6)


@dataclass(frozen=True, slots=True)
class _Line:
    texts: list[str]
    is_under: bool = False
    keeps: bool = False


def docx_of(text: str, table: SampleTable, wording: Wording, *, at: datetime) -> bytes:
    """Set the description, and beneath it the table with three lines.

    The file says nothing of who made it, and of when only what is given.
    """
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, SIZE
    page = document.sections[0]
    page.page_width, page.page_height = PAGE_WIDTH, PAGE_HEIGHT
    page.left_margin = page.right_margin = MARGIN
    body = document.add_paragraph(text)
    body.paragraph_format.line_spacing_rule = WD_LINE_SPACING.DOUBLE
    words = WORDS["sv" if wording.is_swedish else "en"]
    caption = document.add_paragraph()
    caption.paragraph_format.space_before = Pt(18)
    caption.paragraph_format.keep_with_next = True
    caption.add_run(f"{words['title']}. ").bold = True
    caption.add_run(words["caption"])
    _set_table(document, table)
    note = document.add_paragraph()
    note.paragraph_format.space_before = Pt(6)
    note.add_run(words["several"]).font.size = Pt(10)
    document.core_properties.author = ""
    document.core_properties.title = words["title"]
    moment = at.astimezone(UTC).replace(tzinfo=None)
    document.core_properties.created = document.core_properties.modified = moment
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _set_table(document: DocumentType, table: SampleTable) -> None:
    lines = _lines(table)
    set_ = document.add_table(rows=len(lines), cols=1 + len(table.columns))
    set_.autofit = False
    numbers = Emu((TABLE_WIDTH - NAMES_WIDTH) // max(1, len(table.columns)))
    for row, line in zip(set_.rows, lines, strict=True):
        _fill(row, line, numbers)
    head = set_.rows[0]
    for cell in head.cells:
        cell.paragraphs[0].runs[0].bold = True
    # The heading row is repeated where the table goes on to the next page.
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - no public way
    _rule(set_, 0, "top", "bottom")
    if len(lines) > 1:
        _rule(set_, len(lines) - 1, "bottom")


def _lines(table: SampleTable) -> list[_Line]:
    """List what stands in each row, and whether it belongs under a heading."""
    lines = [
        _Line(["", *(f"{_capital(c.plural)} (n = {c.count})" for c in table.columns)])
    ]
    nothing = [""] * len(table.columns)
    for section in table.sections:
        alone = not section.rows[0].name
        cells = section.rows[0].cells if alone else nothing
        lines.append(_Line([_capital(section.name), *cells], keeps=not alone))
        lines += [
            _Line([row.name, *row.cells], is_under=True)
            for row in ([] if alone else section.rows)
        ]
    return lines


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fill(row: _Row, line: _Line, numbers: Length) -> None:
    for nth, (cell, text) in enumerate(zip(row.cells, line.texts, strict=True)):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_before = Pt(1)
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.keep_with_next = line.keeps
        paragraph.add_run(text)
        cell.width = numbers if nth else NAMES_WIDTH
        if nth == 0:
            paragraph.paragraph_format.left_indent = INDENT if line.is_under else Cm(0)


def _rule(table: Table, row: int, *sides: str) -> None:
    for cell in table.rows[row].cells:
        _border(cell, *sides)


def _border(cell: _Cell, *sides: str) -> None:
    borders = OxmlElement("w:tcBorders")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "6"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 - no public way
