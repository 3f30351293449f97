"""The codebook as a spreadsheet opens it: one row a code, and those set aside."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from counterpoint.across.codebook.appendix import Appendix
from counterpoint.across.codebook.model import Entry, outside
from counterpoint.kernel.ids import CodeId

_PARTS = ("used_when", "not_used_when", "example")
_HEADS = (
    "path",
    "own_name",
    "own_word",
    "definition",
    *_PARTS,
    "origin",
    "citation",
    "outside",
    "passages",
    "people",
    "all_passages",
    "all_people",
)
_WIDE = 36
_NARROW = 16


def xlsx_of(
    entries: Sequence[Entry],
    words: Mapping[str, str],
    behind: Sequence[Appendix],
    analysts: Mapping[CodeId, str],
    *,
    at: datetime,
) -> bytes:
    """Write the codebook; words stay words, and no cell is a formula."""
    made = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"title": words["title"], "created": at.astimezone(UTC)})
    bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(words["title"])
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(_HEADS) - 5, _WIDE, wrapped)
    sheet.set_column(len(_HEADS) - 4, len(_HEADS) - 1, _NARROW, wrapped)
    _write_row(sheet, 0, [words[head] for head in _HEADS], bold)
    for nth, entry in enumerate(entries, start=1):
        _write_row(sheet, nth, _cells(entry, words, analysts[entry.code.id]), wrapped)
    aside = book.add_worksheet(words["outside"])
    aside.set_column(0, 1, _WIDE, wrapped)
    _write_row(aside, 0, [words["path"], words["outside"]], bold)
    for nth, entry in enumerate(outside(entries), start=1):
        _write_row(aside, nth, [entry.path, entry.code.guide.outside], wrapped)
    for listed in behind:
        sheet = book.add_worksheet(listed.title)
        sheet.set_column(0, len(listed.heads) - 1, _WIDE, wrapped)
        _write_row(sheet, 0, listed.heads, bold)
        for nth, row in enumerate(listed.rows, start=1):
            _write_row(sheet, nth, row, wrapped)
    book.close()
    return made.getvalue()


def _cells(entry: Entry, words: Mapping[str, str], analysts: str) -> list[str | int]:
    code, guide = entry.code, entry.code.guide
    return [
        entry.path,
        analysts,
        guide.own_word,
        code.definition,
        *(guide.parts[name] for name in _PARTS),
        words[code.origin],
        guide.citation,
        guide.outside,
        entry.passages,
        entry.people,
        entry.all_passages,
        entry.all_people,
    ]


def _write_row(
    sheet: Worksheet, row: int, cells: Sequence[str | int], look: object
) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(row, column, cell, look)
        else:
            sheet.write_string(row, column, cell, look)
