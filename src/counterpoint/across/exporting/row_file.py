"""Rows of one kind as a table in a file: a column for each field. No database here."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import astuple, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import xlsxwriter

from counterpoint.kernel.separated import separated

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_WIDE, _NARROW = 60, 16


def csv_of(
    kind: "type[DataclassInstance]", rows: "Sequence[DataclassInstance]"
) -> bytes:
    """Write rows as a table of text, as a spreadsheet program reads it.

    Args:
        kind: The dataclass that all rows are of; its fields head the columns.
        rows: Of text and whole numbers.
    """
    table = separated(_heads(kind), (astuple(row) for row in rows))
    return table.encode("utf-8-sig")


def xlsx_of(
    kind: "type[DataclassInstance]",
    rows: "Sequence[DataclassInstance]",
    facts: Mapping[str, str | int],
    *,
    sheets: tuple[str, str],
    at: datetime,
) -> bytes:
    """Write rows on one sheet, and facts about them on another.

    Words stay words, and no cell is a formula.

    Args:
        kind: The dataclass that all rows are of; its fields head the columns.
        rows: Of text and whole numbers; the last column is wide.
        facts: What was asked and how much was found, by what each is called.
        sheets: The names of the two sheets.
        at: When it is written.
    """
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"created": at.astimezone(UTC).replace(tzinfo=None)})
    bold = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def put(page: Any, row: int, column: int, cell: str | int, how: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
        write = page.write_number if isinstance(cell, int) else page.write_string
        write(row, column, cell, how)

    page = book.add_worksheet(sheets[0])
    page.freeze_panes(1, 0)
    heads = _heads(kind)
    page.set_column(0, len(heads) - 2, _NARROW, wrapped)
    page.set_column(len(heads) - 1, len(heads) - 1, _WIDE, wrapped)
    for nth, cells in enumerate((heads, *(astuple(row) for row in rows))):
        for column, cell in enumerate(cells):
            put(page, nth, column, cell, wrapped if nth else bold)
    about = book.add_worksheet(sheets[1])
    about.set_column(0, 0, _NARROW)
    about.set_column(1, 1, _WIDE, wrapped)
    for nth, (name, fact) in enumerate(facts.items()):
        put(about, nth, 0, name, bold)
        put(about, nth, 1, fact, wrapped)
    book.close()
    return made.getvalue()


def _heads(kind: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
