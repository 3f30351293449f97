"""A table as it stands in a file: .csv, .tsv, .txt, .xlsx, .xls, .ods.

Everything becomes text as one sees it; nothing is understood yet.
"""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import PurePath

import python_calamine

from counterpoint.interchange.document.archive import UNPACKED_LIMIT_MB
from counterpoint.interchange.document.encoding import decoded, refuse_size
from counterpoint.interchange.document.refusal import TooLargeError
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.outcome import Item

MOST_ROWS = 200_000
MOST_COLUMNS = 500
BOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
DELIMITERS = ";,\t|"
_MB = 1_000_000
_LETTERS = 26
_ODS_CONTENT = "content.xml"


class NoTableError(InputError):
    """The file holds no table that can be read."""


class NotASpreadsheetError(NoTableError):
    """The file is damaged, locked, or no spreadsheet."""

    def __init__(self) -> None:
        super().__init__(
            "The file cannot be read as a spreadsheet; save it as .xlsx without a"
            " password, or as .csv."
        )


class TableTooLongError(InputError):
    """The table has more rows or columns than a study has people or facts."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was read. Nothing is stored yet.

    Attributes:
        header: What stands in the first row that is not empty.
        rows: The rows beneath it that are not empty, each with its number in the
            file, from 1.
        merged: Row and column numbers, from 1 and 0, of cells that lie in a merged
            one behind its first; they hold nothing of their own.
        data: The file's bytes.
    """

    name: str
    format: str
    data: bytes = field(repr=False)
    header: tuple[str, ...] = field(repr=False)
    rows: Sequence[tuple[int, tuple[str, ...]]] = field(repr=False)
    merged: frozenset[tuple[int, int]] = frozenset()
    changed: tuple[Item, ...] = ()
    left: tuple[Item, ...] = ()

    def place(self, row: int, column: int) -> str:
        """Name a cell as a spreadsheet does: "row 7, column C"."""
        return f"row {row}, column {letters(column)}"


def read_sheet(data: bytes, name: str, *, keeps_breaks: bool = False) -> Sheet:
    """Read the first table of a file.

    Linear in the file; it is held in memory once as text.

    Args:
        data: The file, at most 50 MB.
        name: Its name; the ending says how it is read.
        keeps_breaks: Whether blanks and line breaks within a cell stay as they are.

    Raises:
        InputError: The file cannot be read as a table; the sentence says what to do.
    """
    bare = PurePath(name.replace("\\", "/")).name or "file"
    refuse_size(data)
    ending = PurePath(bare).suffix.casefold()
    if ending in BOOKS or data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _book(data, bare, ending, keeps_breaks=keeps_breaks)
    return _text(data, bare, ending, keeps_breaks=keeps_breaks)


def letters(column: int) -> str:
    """Name a column, from 0, as a spreadsheet does: A, B, …, AA."""
    name = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def _text(data: bytes, name: str, ending: str, *, keeps_breaks: bool) -> Sheet:
    source = decoded(data)
    text = source.text.removeprefix("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(DELIMITERS, key=first.count)
    numbered = _lines(text, delimiter)
    changed: tuple[Item, ...] = ()
    if source.guess:
        changed = (Item("attributes", "the whole file", source.guess),)
    header, rows = _parted(numbered, keeps_breaks=keeps_breaks)
    format_ = ending.removeprefix(".") or "csv"
    return Sheet(name, format_, data, header, rows, changed=changed)


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, Sequence[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        msg = (
            "The table breaks off in row {row}; look there for a quotation mark"
            " without its other half, and save it anew."
        )
        raise NoTableError(msg, row=before + 1) from error


def _book(data: bytes, name: str, ending: str, *, keeps_breaks: bool) -> Sheet:
    _check_packed(data)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = book.sheet_names
        sheet = book.get_sheet_by_index(0)
        cells = sheet.to_python(skip_empty_area=False)
        ranges = sheet.merged_cell_ranges or []
    except (
        python_calamine.CalamineError,
        IndexError,
        OSError,
        ValueError,
    ) as error:
        raise NotASpreadsheetError from error
    left = tuple(
        Item("attributes", f"sheet {nth}", "Only the first sheet is read.")
        for nth, _ in enumerate(names[1:], start=2)
    )
    numbered = (
        (nth, [_shown(cell) for cell in row]) for nth, row in enumerate(cells, start=1)
    )
    header, rows = _parted(numbered, keeps_breaks=keeps_breaks)
    merged = frozenset(
        (row + 1, column)
        for (top, start), (bottom, end) in ranges
        for row in range(top, min(bottom, len(cells)) + 1)
        for column in range(start, min(end, MOST_COLUMNS) + 1)
        if (row, column) != (top, start)
    )
    format_ = ending.removeprefix(".") or "xlsx"
    return Sheet(name, format_, data, header, rows, merged, left=left)


def _check_packed(data: bytes) -> None:
    """Refuse a packed file that would fill the memory, or whose XML breaks off.

    The library that reads .ods looks for ever for the end of an XML that has none.
    """
    if not data.startswith(b"PK"):
        return
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(member.file_size for member in packed.infolist())
            if size > UNPACKED_LIMIT_MB * _MB:
                raise TooLargeError(UNPACKED_LIMIT_MB)
            if _ODS_CONTENT in packed.namelist():
                with packed.open(_ODS_CONTENT) as content:
                    for _, element in etree.iterparse(
                        content, resolve_entities=False, no_network=True, load_dtd=False
                    ):
                        element.clear()
    except (
        zipfile.BadZipFile,
        zlib.error,
        etree.XMLSyntaxError,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
    ) as error:
        raise NotASpreadsheetError from error


def _parted(
    numbered: Iterator[tuple[int, Sequence[str]]], *, keeps_breaks: bool
) -> tuple[tuple[str, ...], list[tuple[int, tuple[str, ...]]]]:
    """Part the header from the rows, leaving empty ones out."""
    header: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[str, ...]]] = []
    for nth, cells in numbered:
        line = tuple(" ".join(cell.split()) for cell in cells)
        if not any(line):
            continue
        if header and keeps_breaks:
            line = tuple(cells)
        if not header:
            header = line
        else:
            rows.append((nth, line))
        if len(rows) > MOST_ROWS or len(line) > MOST_COLUMNS:
            msg = (
                "The table has more than {rows} rows or {columns} columns;"
                " keep those of this study, and try again."
            )
            raise TableTooLongError(msg, rows=MOST_ROWS, columns=MOST_COLUMNS)
    if not header or not rows:
        msg = "The file has no row beneath its header; choose a table of people."
        raise NoTableError(msg)
    return header, rows


def _shown(cell: object) -> str:
    match cell:
        case bool():
            return "yes" if cell else "no"
        case float():
            return f"{cell:.12g}"
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime() | date() | time():
            return cell.isoformat()
        case _:
            return str(cell)
