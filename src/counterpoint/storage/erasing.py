"""Taking words out of every version of a row, for good (decision 0001).

A stage says which rows are a person's; here all columns that can hold words, and
the salts beside them, are emptied in the present and in all past versions, and
the present ones end. Rows stay as shells, so that history keeps its references.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    LargeBinary,
    Table,
    and_,
    func,
    or_,
    select,
    update,
)

from counterpoint.storage import versions
from counterpoint.storage.schema import Holds, metadata

WORDS = frozenset({Holds.PARTICIPANT, Holds.TEAM, Holds.PRIVATE, Holds.NAME})
"""What is emptied in a person's own rows."""

IDS_ASKED = 5_000  # ids in one question; PostgreSQL takes 65,535


@dataclass(frozen=True, slots=True)
class Kept:
    """One text of one version of one object.

    Attributes:
        id: The object's own name: its id, or its whole key, joined.
        key: What finds the row again.
        is_standing: Whether the row stands now.
    """

    column: Column[Any]
    id: str
    key: tuple[tuple[str, Any], ...]
    text: str
    is_standing: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table that are one person's, by one of its columns.

    Attributes:
        thing: What one row is, in the plural, for a preview; empty if it counts
            under another name.
        whose: The column that says whose a row is.
        ids: The values of it that are this person's.
        ends: Whether the present rows end when their words go.
        also: Columns without words that are emptied too.
    """

    thing: str
    whose: Column[Any]
    ids: Collection[str]
    ends: bool = True
    also: tuple[Column[Any], ...] = ()

    @property
    def table(self) -> Table:
        """The table."""
        return _table(self.whose)


def word_columns(table: Table, holding: Collection[Holds] = WORDS) -> list[Column[Any]]:
    """List the columns of a table that hold words of some kinds."""
    return [column for column in table.c if column.info.get("holds") in holding]


def count_standing(connection: Connection, part: Part) -> int:
    """Count the objects of a part that stand now."""
    stands = [versions.present(part.table)] if _is_versioned(part.table) else []
    query = select(func.count()).select_from(part.table)
    return sum(
        int(connection.scalar(query.where(own, *stands)) or 0)
        for own in _in(part.whose, part.ids)
    )


def ids_of(
    connection: Connection, whose: Column[Any], ids: Collection[str]
) -> list[str]:
    """List all objects, now or ever, that are somebody's. In no order."""
    table = _table(whose)
    return [
        str(id_)
        for part in _in(whose, ids)
        for id_ in connection.scalars(select(table.c.id).distinct().where(part))
    ]


def empty(connection: Connection, seq: int, part: Part) -> None:
    """Empty all words of all versions of a part's rows.

    Args:
        connection: Within the transaction that recorded ``seq``.
        seq: The entry of history that erases.
        part: Which rows, and what goes besides their words.
    """
    table = part.table
    void: dict[str, Any] = {
        column.name: None if column.nullable else "" for column in word_columns(table)
    }
    void |= {column.name: None for column in (*part.also, *_salts(table))}
    for own in _in(part.whose, part.ids):
        if part.ends and _is_versioned(table):
            standing = and_(own, versions.present(table))
            connection.execute(update(table).where(standing).values(until=seq))
        if void:
            connection.execute(update(table).where(own).values(void))


def texts_of(
    connection: Connection,
    words: Column[Any],
    whose: Column[Any],
    ids: Collection[str],
) -> Iterator[str]:
    """Read one column of somebody's rows, in all versions."""
    for own in _in(whose, ids):
        yield from connection.scalars(select(words).where(own, words != ""))


def every_text(
    connection: Connection, tables: Collection[Table], holding: Collection[Holds]
) -> Iterator[Kept]:
    """Read every text of some tables, in all versions. Linear in them."""
    for table in tables:
        columns = word_columns(table, holding)
        if not columns:
            continue
        named = list(table.primary_key.columns)
        held = or_(*(column != "" for column in columns))
        query = select(*named, *columns, *_until(table)).where(held)
        for row in connection.execute(query.order_by(*named)).mappings():
            key = tuple((column.name, row[column.name]) for column in named)
            id_ = (
                str(row["id"]) if "id" in table.c else "/".join(str(v) for _, v in key)
            )
            for column in columns:
                if row[column.name]:
                    yield Kept(
                        column, id_, key, row[column.name], row.get("until") is None
                    )


def write_over(connection: Connection, kept: Kept, text: str) -> None:
    """Put other words in a version's place, and erase the salt beside it.

    The digest that history holds then tells nothing any more.
    """
    table = _table(kept.column)
    same = and_(*(table.c[name] == value for name, value in kept.key))
    values: dict[str, Any] = {kept.column.name: text}
    values |= {column.name: None for column in _salts(table)}
    connection.execute(update(table).where(same).values(values))


def tables_with_words(holding: Collection[Holds] = WORDS) -> list[Table]:
    """List the tables that hold words of some kinds."""
    return [t for t in metadata.sorted_tables if word_columns(t, holding)]


def _salts(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.c
        if isinstance(column.type, LargeBinary) and column.info.get("holds")
    ]


def _is_versioned(table: Table) -> bool:
    return bool(table.info.get("versioned"))


def _until(table: Table) -> list[Column[Any]]:
    return [table.c.until] if _is_versioned(table) else []


def _table(column: Column[Any]) -> Table:
    table = column.table
    if not isinstance(table, Table):
        msg = f"{column} is of no table"
        raise TypeError(msg)
    return table


def _in(column: Column[Any], ids: Collection[str]) -> list[ColumnElement[bool]]:
    listed = sorted(ids)
    return [
        column.in_(listed[at : at + IDS_ASKED])
        for at in range(0, len(listed), IDS_ASKED)
    ]
