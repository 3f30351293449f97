"""What a table is made of, and as what tables can be written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.outcome import Outcome

Cell = str | int | bool | date | datetime | None
Row = tuple[Cell, ...]


class NoTablesError(RuleError):
    """The extra that makes tables is not installed."""


class TooManyRowsError(RuleError):
    """A sheet holds fewer rows than the table has."""


class Kind(StrEnum):
    """What the cells of a column hold; an empty cell is always possible."""

    TEXT = "text"
    WHOLE = "whole number"
    TRUTH = "true or false"
    DAY = "day"
    MOMENT = "moment, in UTC"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and what that means.

    Attributes:
        meaning: A sentence for a reader who has only the file.
        of: The table whose ``id`` it repeats; empty if it names nothing.
        is_required: Whether no cell of it is ever empty.
    """

    name: str
    kind: Kind
    meaning: str
    of: str = ""
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A table before it has rows. Everything that writes or describes reads this.

    Attributes:
        meaning: What one row is.
        key: The columns that no two rows share.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, in their order."""
        return tuple(column.name for column in self.columns)

    def row(self, **cells: Cell) -> Row:
        """Lay cells in the order of the columns; nothing said is an empty cell.

        Raises:
            TypeError: A column is missing, or the table has none of that name.
        """
        if cells.keys() != set(self.names):
            wrong = ", ".join(sorted(cells.keys() ^ set(self.names)))
            msg = f"{self.name}: {wrong}"
            raise TypeError(msg)
        return tuple(None if cells[name] == "" else cells[name] for name in self.names)


@dataclass(frozen=True, slots=True)
class Table:
    """A form with its rows, each as long as the form has columns."""

    form: Form
    rows: list[Row]


class TidyFormat(StrEnum):
    """As what tables are written."""

    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    ARROW = "arrow"
    SQLITE = "sqlite"

    @property
    def is_one_file(self) -> bool:
        """Whether all tables lie in one file."""
        return self in (TidyFormat.XLSX, TidyFormat.SQLITE)

    def file_of(self, table: str) -> str:
        """Name the file that holds a table."""
        return f"tables.{self}" if self.is_one_file else f"{table}.{self}"


@dataclass(frozen=True, slots=True)
class TablesExported(Event):
    """The study's tables were written to files.

    Attributes:
        what: "tables", as certificates of withdrawal name the copy.
        rows: Of all tables together.
    """

    undoable: ClassVar[bool] = False

    what: str
    format: str
    rows: int


@dataclass(frozen=True, slots=True)
class WrittenTables:
    """Tables as files.

    Attributes:
        files: Their bytes, by name; no name holds a title or a person.
        outcome: How many rows each table has, what was changed and what was left.
    """

    files: Mapping[str, bytes]
    outcome: Outcome


def written(cell: Cell) -> str:
    """Write a cell in its one form; nothing is an empty one."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
