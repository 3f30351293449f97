"""Another program's SQLite file, read from bytes in memory: nothing of it is run."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from counterpoint.interchange.refi.refusal import DamagedProjectError

MAGIC = b"SQLite format 3\x00"
Row = Mapping[str, Any]
_WRITE_AHEAD = slice(18, 20)
_MOST_STEPS = 50_000
_STEPS_AT_ONCE = 10_000
_NAME = re.compile(r"\w+")
_REPLACED = "\ufffd"


class Database:
    """The plain tables of a file that was opened and looks whole.

    Views and virtual tables are not read: their definitions could run anything.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        kept = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        self._tables = {
            str(row["name"]).casefold()
            for row in kept
            if not str(row["sql"]).upper().startswith("CREATE VIRTUAL")
        }

    def has(self, *tables: str) -> bool:
        """Tell whether all of these are plain tables of the file."""
        return self._tables.issuperset(each.casefold() for each in tables)

    def rows(self, table: str, *, where: str = "") -> list[Row]:
        """Give a table's rows in the order they were made; none if it is not there.

        Args:
            table: Its name: letters, digits and "_".
            where: Conditions of our own, never of the file.
        """
        if not self.has(table) or not _NAME.fullmatch(table):
            return []
        query = f"SELECT * FROM {table} {where} ORDER BY rowid"  # noqa: S608 - our own names
        return [_lowered(row) for row in self._connection.execute(query)]

    def query(self, sql: str, *values: object) -> list[Row]:
        """Ask something of our own; the file's words are values only."""
        return [_lowered(row) for row in self._connection.execute(sql, values)]


@contextmanager
def opened(data: bytes) -> Iterator[Database]:
    """Open the bytes of a database; while it is open, what is odd in it is refused.

    Raises:
        DamagedProjectError: It cannot be read, or not to its end.
    """
    plain = bytearray(data)
    plain[_WRITE_AHEAD] = b"\x01\x01"  # a copy of a file in use is read as it lies
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(bytes(plain))
            steps = iter(range(_MOST_STEPS))
            connection.set_progress_handler(
                lambda: next(steps, None) is None, _STEPS_AT_ONCE
            )
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            connection.row_factory = sqlite3.Row
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedProjectError
            yield Database(connection)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, KeyError) as error:
        # A key that is not there is a column that the program's own tables have.
        raise DamagedProjectError from error


def words_in(row: Row, column: str) -> str:
    """Give what a column says; empty if it is missing or says nothing.

    Characters that no database keeps are replaced one by one.
    """
    value = row.get(column)
    if value is None:
        return ""
    said = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return said.replace("\x00", _REPLACED)


def line_in(row: Row, column: str) -> str:
    """Give what a column says, on one line."""
    return " ".join(words_in(row, column).split())


def number_in(row: Row, column: str) -> int | None:
    """Give a column's whole number; None if it holds none."""
    value = row.get(column)
    try:
        return None if value is None else int(value)
    except (ValueError, TypeError):
        return None


def _lowered(row: sqlite3.Row) -> Row:
    return {str(name).casefold(): row[name] for name in row.keys()}  # noqa: SIM118 - a row is no mapping
