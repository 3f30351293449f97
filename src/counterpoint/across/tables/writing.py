"""Tables as files. No database of the study here, and nothing passes by a disk."""

import csv
import io
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime

from counterpoint.across.tables.columnar import arrow_file_of, parquet_of
from counterpoint.across.tables.model import (
    Cell,
    Form,
    Kind,
    Table,
    TidyFormat,
    TooManyRowsError,
    written,
)
from counterpoint.across.tables.workbook import Workbook
from counterpoint.kernel.outcome import Item

MOST_ROWS = 1_048_575
"""A sheet of a workbook holds so many, beside its head."""

_SQLITE = {
    Kind.TEXT: "TEXT",
    Kind.WHOLE: "INTEGER",
    Kind.TRUTH: "INTEGER",
    Kind.DAY: "TEXT",
    Kind.MOMENT: "TEXT",
}


def write_tables(
    tables: Sequence[Table], written_as: TidyFormat, at: datetime
) -> tuple[dict[str, bytes], tuple[Item, ...]]:
    """Write tables, and say which cells did not fit.

    Raises:
        NoTablesError: Parquet or Arrow, and the extra is not installed.
        TooManyRowsError: A workbook, and a table has more than 1,048,575 rows.
    """
    match written_as:
        case TidyFormat.CSV:
            return _each(tables, written_as, csv_of), ()
        case TidyFormat.PARQUET:
            return _each(tables, written_as, parquet_of), ()
        case TidyFormat.ARROW:
            return _each(tables, written_as, arrow_file_of), ()
        case TidyFormat.SQLITE:
            return {written_as.file_of(""): _sqlite_of(tables)}, ()
        case TidyFormat.XLSX:
            content, cut = _xlsx_of(tables, at)
            return {written_as.file_of(""): content}, cut


def csv_of(table: Table) -> bytes:
    """Write a table as RFC 4180 has it, in UTF-8 without a mark at its head."""
    kept = io.StringIO(newline="")
    writer = csv.writer(kept)
    writer.writerow(table.form.names)
    writer.writerows([written(cell) for cell in row] for row in table.rows)
    return kept.getvalue().encode()


def _each(
    tables: Sequence[Table], written_as: TidyFormat, write: Callable[[Table], bytes]
) -> dict[str, bytes]:
    return {written_as.file_of(each.form.name): write(each) for each in tables}


def _sqlite_of(tables: Sequence[Table]) -> bytes:
    """Write one plain database, in memory: a file may not lie about unencrypted."""
    with closing(sqlite3.connect(":memory:")) as made:
        for each in tables:
            made.execute(_definition(each.form))
            places = ", ".join("?" * len(each.form.columns))
            made.executemany(
                f'INSERT INTO "{each.form.name}" VALUES ({places})',  # noqa: S608 - our own names
                ([_plain(cell) for cell in row] for row in each.rows),
            )
        made.commit()
        return made.serialize()


def _definition(form: Form) -> str:
    lines = [
        f'"{each.name}" {_SQLITE[each.kind]}{" NOT NULL" if each.is_required else ""}'
        for each in form.columns
    ]
    lines.append(f"PRIMARY KEY ({', '.join(map(_quoted, form.key))})")
    return f"CREATE TABLE {_quoted(form.name)} ({', '.join(lines)})"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _xlsx_of(tables: Sequence[Table], at: datetime) -> tuple[bytes, tuple[Item, ...]]:
    for each in tables:
        if len(each.rows) > MOST_ROWS:
            msg = "A sheet holds {most} rows, and {name} has more; choose another form."
            raise TooManyRowsError(msg, most=MOST_ROWS, name=each.form.name)
    book = Workbook()
    return book.content(tables, at), tuple(book.cut)


def _plain(cell: Cell) -> str | int | None:
    return cell if cell is None or isinstance(cell, int) else written(cell)
