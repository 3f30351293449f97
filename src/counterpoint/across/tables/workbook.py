"""Tables as one workbook, row by row: what is in memory at once is one row, packed.

A library makes the workbook with its sheets and their heads; the rows are put into
its sheets as it is packed anew. The library itself holds all cells as objects, or
puts rows into temporary files in the clear, where nobody's words may lie.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from xml.sax.saxutils import escape

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from counterpoint.across.tables.model import Cell, Row, Table, written
from counterpoint.kernel.outcome import Item

LONGEST_CELL = 32_767
"""A cell of a workbook holds so many characters, in UTF-16."""
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_END = b"</sheetData>"
_EXTENT = re.compile(rb"<dimension [^>]*/>")
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot hold, and what would be read as standing for it."""


@dataclass(slots=True)
class Workbook:
    """Writes tables as one workbook.

    Attributes:
        cut: The cells whose words were too long, once it is written.
    """

    cut: list[Item] = field(default_factory=list)

    def content(self, tables: Sequence[Table], at: datetime) -> bytes:
        """Write it. Linear in the cells; holds no more than what it gives.

        Args:
            tables: Each becomes a sheet, in their order.
            at: When the workbook says that it was made.
        """
        made = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(_heads(tables, at))) as heads,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as book,
        ):
            for part in heads.infolist():
                found = _SHEET.fullmatch(part.filename)
                before, end, after = heads.read(part).partition(_END)
                member = zipfile.ZipInfo(part.filename, part.date_time)
                member.compress_type = zipfile.ZIP_DEFLATED
                with book.open(member, "w", force_zip64=True) as into:
                    if found is None:
                        into.write(before + end + after)
                        continue
                    into.write(_EXTENT.sub(b"", before))
                    for piece in self._rows(tables[int(found[1]) - 1]):
                        into.write(piece)
                    into.write(end + after)
        return made.getvalue()

    def _rows(self, table: Table) -> Iterator[bytes]:
        columns = [xl_col_to_name(at) for at in range(len(table.form.columns))]
        for nth, row in enumerate(table.rows, start=1):
            cells = "".join(self._cells(table, columns, nth, row))
            yield f'<row r="{nth + 1}">{cells}</row>'.encode()

    def _cells(
        self, table: Table, columns: Iterable[str], nth: int, row: Row
    ) -> Iterator[str]:
        named = zip(columns, table.form.names, row, strict=True)
        for column, name, cell in named:
            if isinstance(cell, str) and _units(cell) > LONGEST_CELL:
                where = f"{table.form.name} {name}, row {nth}"
                msg = "It is longer than a cell of a workbook; take another form."
                self.cut.append(Item(table.form.name, where, msg))
            elif cell is not None:
                yield _cell(f"{column}{nth + 1}", cell)


def _heads(tables: Sequence[Table], at: datetime) -> bytes:
    """Make a workbook whose sheets have their heads and no rows."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"title": "Tables", "created": at})
    bold = book.add_format({"bold": True, "bottom": 1})
    for table in tables:
        sheet = book.add_worksheet(table.form.name)
        sheet.freeze_panes(1, 1)
        sheet.write_row(0, 0, table.form.names, bold)
    book.close()
    return made.getvalue()


def _cell(place: str, cell: Cell) -> str:
    """Write a cell as SpreadsheetML has it; words are never a formula or a link."""
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{cell}</v></c>'
    words = escape(_UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", written(cell)))
    kept = f'<t xml:space="preserve">{words}</t>'
    return f'<c r="{place}" t="inlineStr"><is>{kept}</is></c>'


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
