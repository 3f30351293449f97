"""Rows that keep their past: put, retire, show as of, and take back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    insert,
    or_,
    select,
    update,
)

from counterpoint.kernel.errors import NotFoundError, RuleError
from counterpoint.storage.schema import metadata


class ChangedSinceError(RuleError):
    """Somebody built on the step that was to be taken back."""


def present(table: Table) -> ColumnElement[bool]:
    """Pick the rows that stand now."""
    return table.c.until.is_(None)


def as_of(table: Table, seq: int) -> ColumnElement[bool]:
    """Pick the rows that stood right after a history entry."""
    ended_later = or_(table.c.until.is_(None), table.c.until > seq)
    return and_(table.c.since <= seq, ended_later)


def find(connection: Connection, table: Table, id_: str) -> Row[Any] | None:
    """Read the present row of an object, if it has one."""
    query = select(table).where(table.c.id == id_, present(table))
    return connection.execute(query).one_or_none()


def get(connection: Connection, table: Table, id_: str) -> Row[Any]:
    """Read the present row of an object.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = find(connection, table, id_)
    if row is None:
        msg = "There is no {kind} {id} here any more; reload the page."
        raise NotFoundError(msg, kind=table.name.replace("_", " "), id=id_)
    return row


def put(
    connection: Connection, table: Table, seq: int, id_: str, /, **values: object
) -> None:
    """Let a row stand from this history entry on, after any earlier one.

    Columns that are not given keep what they had.
    """
    before = find(connection, table, id_)
    kept = {} if before is None else before._asdict()
    row = {**kept, **values, "id": id_, "since": seq, "until": None}
    if before is None:
        connection.execute(insert(table).values(row))
    elif before.since == seq:
        same = and_(table.c.id == id_, table.c.since == seq)
        connection.execute(update(table).where(same).values(row))
    else:
        retire(connection, table, seq, [id_])
        connection.execute(insert(table).values(row))


def put_new(
    connection: Connection, table: Table, seq: int, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Let many rows stand whose ids are new. One statement for all."""
    if rows:
        made = [{**row, "since": seq, "until": None} for row in rows]
        connection.execute(insert(table), made)


def retire(connection: Connection, table: Table, seq: int, ids: Iterable[str]) -> None:
    """End the present rows of these objects, keeping them as past ones."""
    for id_ in ids:
        standing = and_(table.c.id == id_, present(table))
        connection.execute(update(table).where(standing).values(until=seq))


def take_back(connection: Connection, seq: int, new_seq: int) -> None:
    """Restore, in all versioned tables, what stood before a history entry.

    Raises:
        ChangedSinceError: A row of that entry was changed later, or a new
            object of that entry is now in use elsewhere.
    """
    for table in _versioned_tables():
        started = connection.execute(select(table).where(table.c.since == seq)).all()
        ended = connection.execute(select(table).where(table.c.until == seq)).all()
        _refuse_if_built_on(connection, table, seq, started, ended)
        retire(connection, table, new_seq, [row.id for row in started])
        restored = [{**row._asdict(), "since": new_seq, "until": None} for row in ended]
        if restored:
            connection.execute(insert(table), restored)


def _refuse_if_built_on(
    connection: Connection,
    table: Table,
    seq: int,
    started: Sequence[Row[Any]],
    ended: Sequence[Row[Any]],
) -> None:
    before = {row.id for row in ended}
    later = next((row.until for row in started if row.until is not None), None)
    for id_ in before - {row.id for row in started}:
        standing = find(connection, table, id_)
        later = standing.since if standing else later
    for row in started:
        if row.id not in before:
            later = later or _first_use(connection, table, row.id, seq)
    if later is not None:
        msg = "Step {step} of the history built on this; take that back first."
        raise ChangedSinceError(msg, step=later)


def _first_use(connection: Connection, table: Table, id_: str, seq: int) -> int | None:
    """Find a present row, made later, that refers to an object."""
    for other in _versioned_tables():
        for column in other.c:
            if column.info.get("refers_to") == table.name:
                query = select(other.c.since).where(
                    column == id_, present(other), other.c.since != seq
                )
                used = connection.scalars(query.limit(1)).first()
                if used is not None:
                    return int(used)
    return None


def _versioned_tables() -> list[Table]:
    return [t for t in metadata.sorted_tables if t.info.get("versioned")]
