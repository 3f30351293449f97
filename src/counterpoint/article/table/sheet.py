"""Table 1 as a spreadsheet opens it."""

from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter

from counterpoint.article.sample.wording import Wording
from counterpoint.article.table.model import WORDS, SampleTable

NAMES_WIDTH, NUMBERS_WIDTH = 34, 26


def xlsx_of(table: SampleTable, wording: Wording, *, at: datetime) -> bytes:
    """Write the table as one sheet; words stay words, and no cell is a formula."""
    words = WORDS["sv" if wording.is_swedish else "en"]
    made = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"title": words["title"], "created": at.astimezone(UTC)})
    sheet = book.add_worksheet(words["title"])
    bold = book.add_format({"bold": True, "bottom": 1, "top": 1})
    name, indented = book.add_format(), book.add_format({"indent": 1})
    number = book.add_format({"align": "left"})
    sheet.set_column(0, 0, NAMES_WIDTH)
    sheet.set_column(1, len(table.columns), NUMBERS_WIDTH)
    sheet.write_string(0, 0, words["caption"])
    sheet.write_string(2, 0, "", bold)
    for nth, column in enumerate(table.columns, start=1):
        sheet.write_string(2, nth, f"{column.plural} (n = {column.count})", bold)
    at_row = 3
    for section in table.sections:
        alone = not section.rows[0].name
        if not alone:
            sheet.write_string(at_row, 0, section.name, name)
            at_row += 1
        for row in section.rows:
            style = name if alone else indented
            sheet.write_string(at_row, 0, section.name if alone else row.name, style)
            for nth, cell in enumerate(row.cells, start=1):
                if cell.isdigit():
                    sheet.write_number(at_row, nth, int(cell), number)
                else:
                    sheet.write_string(at_row, nth, cell)
            at_row += 1
    sheet.write_string(at_row + 1, 0, words["several"])
    book.close()
    return made.getvalue()
