"""How counts look as files. No database here."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from counterpoint.across.matrix.model import (
    MOST_OF_WORD,
    Counted,
    MatrixFormat,
    TooWideError,
)
from counterpoint.across.prose.language import say_in
from counterpoint.across.prose.model import Say
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.separated import separated

_WIDE, _NARROW = 34, 12
_DEEPEST = 7
"""How deep a spreadsheet can fold its rows."""
_UPRIGHT = 7
"""How many columns a page has room for before it is laid on its side."""


def written(
    counted: Counted, format_: MatrixFormat, *, language: str, at: datetime
) -> bytes:
    """Write counts as a file of a format.

    Args:
        counted: What stands in it.
        format_: Which.
        language: Of what the program says itself: en or sv.
        at: When it is written.

    Raises:
        TooWideError: A text document has no room for so many columns.
    """
    say = say_in(language)
    if format_ is MatrixFormat.CSV:
        return _csv(counted, say)
    if format_ is MatrixFormat.XLSX:
        return _xlsx(counted, say, at)
    if len(counted.heads) > MOST_OF_WORD:
        msg = (
            "A text document has room for {most} columns and the matrix has {columns}; "
            "save it as .xlsx or .csv, or show fewer codes."
        )
        raise TooWideError(msg, most=MOST_OF_WORD, columns=len(counted.heads))
    return _docx(counted, say, language, at)


def _csv(counted: Counted, say: Say) -> bytes:
    rows = ([_said(each.path, say), *each.cells] for each in counted.lines)
    return separated(_heads(counted, say), rows).encode("utf-8-sig")


def _xlsx(counted: Counted, say: Say, at: datetime) -> bytes:
    """Write a sheet whose rows fold as the tree does, and one of what is said of it.

    Words stay words, and no cell is a formula.
    """
    made = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"created": at.astimezone(UTC).replace(tzinfo=None)})
    bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    right = book.add_format({"align": "right"})
    depths = sorted({each.depth for each in counted.lines})
    indents = {depth: book.add_format({"indent": depth}) for depth in depths}
    sheet = book.add_worksheet(say(counted.title)[:31])
    sheet.freeze_panes(1, counted.names)
    sheet.outline_settings(symbols_below=False)
    sheet.set_column(0, counted.names - 1, _WIDE)
    sheet.set_column(counted.names, len(counted.heads) - 1, _NARROW)
    for column, head in enumerate(_heads(counted, say)):
        sheet.write_string(0, column, head, bold)
    for nth, line in enumerate(counted.lines, start=1):
        sheet.set_row(nth, None, None, {"level": min(line.depth, _DEEPEST)})
        sheet.write_string(nth, 0, _said(line.name, say), indents[line.depth])
        for column, cell in enumerate(line.cells, start=1):
            if isinstance(cell, int):
                sheet.write_number(nth, column, cell, right)
            else:
                named = column < counted.names
                sheet.write_string(nth, column, cell, None if named else right)
    notes = book.add_worksheet(say(Said("Notes")))
    notes.set_column(0, 0, 3 * _WIDE)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for nth, note in enumerate(_notes(counted, say)):
        notes.write_string(nth, 0, note, wrapped)
    book.close()
    return made.getvalue()


def _docx(counted: Counted, say: Say, language: str, at: datetime) -> bytes:
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21.0), Cm(29.7)
    if len(counted.heads) > _UPRIGHT:
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(10)
    normal.paragraph_format.space_after = Pt(2)
    document.add_paragraph().add_run(say(counted.title)).bold = True
    table = document.add_table(rows=1 + len(counted.lines), cols=len(counted.heads))
    table.style = document.styles["Table Grid"]
    for (texts, depth, bold), row in zip(
        _rows(counted, say), _grid(table), strict=True
    ):
        for nth, (cell, text) in enumerate(zip(row, texts, strict=True)):
            here = cell.paragraphs[0]
            here.add_run(text).bold = bold
            if nth == 0:
                here.paragraph_format.left_indent = Cm(0.4 * depth)
            elif nth >= counted.names:
                here.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    # The heading row is repeated where the table goes on to the next page.
    head = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    head.append(OxmlElement("w:tblHeader"))
    for note in _notes(counted, say):
        document.add_paragraph(note)
    document.core_properties.author = ""
    document.core_properties.language = language
    moment = at.astimezone(UTC).replace(tzinfo=None)
    document.core_properties.created = document.core_properties.modified = moment
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _rows(counted: Counted, say: Say) -> Iterator[tuple[list[str], int, bool]]:
    """Give each row's texts, how deep it stands, and whether it is the heading."""
    yield _heads(counted, say), 0, True
    for line in counted.lines:
        yield [_said(line.name, say), *map(str, line.cells)], line.depth, False


def _grid(table: Table) -> Iterator[list[_Cell]]:
    """Give the cells row by row; asked one by one, each would walk over all others."""
    cells, many = table._cells, len(table.columns)  # noqa: SLF001 - no public way
    for begin in range(0, len(cells), many):
        yield cells[begin : begin + many]


def _heads(counted: Counted, say: Say) -> list[str]:
    return [_said(each, say) for each in counted.heads]


def _said(text: str | Said, say: Say) -> str:
    """Leave the team's words as they are; say the program's own in the language."""
    return text if isinstance(text, str) else say(text)


def _notes(counted: Counted, say: Say) -> list[str]:
    return [say(each) for each in counted.notes]
