"""Rows that keep their past: put, retire, show as of, and take back."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Row,
    Select,
    Table,
    Update,
    and_,
    bindparam,
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
    return connection.execute(_standing(table), {"wanted": id_}).one_or_none()


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
        connection.execute(_inserting(table), row)
    elif before.since == seq:
        same = and_(table.c.id == id_, table.c.since == seq)
        connection.execute(update(table).where(same).values(row))
    else:
        retire(connection, table, seq, [id_])
        connection.execute(_inserting(table), row)


def put_new(
    connection: Connection, table: Table, seq: int, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Let many rows stand whose ids are new. One statement for all."""
    if rows:
        made = [{**row, "since": seq, "until": None} for row in rows]
        connection.execute(_inserting(table), made)


def retire(connection: Connection, table: Table, seq: int, ids: Iterable[str]) -> None:
    """End the present rows of these objects, keeping them as past ones."""
    for id_ in ids:
        connection.execute(_ending(table), {"wanted": id_, "ended": seq})


def take_back(
    connection: Connection,
    seq: int,
    new_seq: int,
    cancelled: Mapping[int, int] | None = None,
) -> None:
    """Restore, in all versioned tables, what stood before a history entry.

    Args:
        connection: Within the transaction that recorded ``new_seq``.
        seq: The entry whose rows are taken back.
        new_seq: The entry that takes them back.
        cancelled: Entries that were taken back already, each with the entry
            that did it; a row that came back so counts as never changed.

    Raises:
        ChangedSinceError: A row of that entry was changed later, or a new
            object of that entry is now in use elsewhere.
    """
    tables = _versioned_tables()
    started = {t: _rows(connection, t, t.c.since == seq) for t in tables}
    ended = {t: _rows(connection, t, t.c.until == seq) for t in tables}
    for table in tables:
        _refuse_if_changed(
            connection, table, started[table], ended[table], cancelled or {}
        )
    for table in tables:
        _refuse_if_in_use(connection, table, started, ended[table])
    for table in tables:
        retire(connection, table, new_seq, [row.id for row in started[table]])
        restored = [
            {**row._asdict(), "since": new_seq, "until": None} for row in ended[table]
        ]
        if restored:
            connection.execute(_inserting(table), restored)


@cache
def _standing(table: Table) -> Select[Any]:
    """Made once a table: half of a small statement's time goes into making it."""
    return select(table).where(table.c.id == bindparam("wanted"), present(table))


@cache
def _inserting(table: Table) -> Insert:
    return insert(table)


@cache
def _ending(table: Table) -> Update:
    ended = update(table).where(table.c.id == bindparam("wanted"), present(table))
    return ended.values(until=bindparam("ended"))


def _rows(
    connection: Connection, table: Table, which: ColumnElement[bool]
) -> Sequence[Row[Any]]:
    return connection.execute(select(table).where(which)).all()


def _refuse_if_changed(
    connection: Connection,
    table: Table,
    started: Sequence[Row[Any]],
    ended: Sequence[Row[Any]],
    cancelled: Mapping[int, int],
) -> None:
    """Refuse if an object of the entry is no longer as the entry left it."""
    for row in started:
        until = row.until
        while until in cancelled:  # it came back, as it was, with that entry
            back = and_(table.c.id == row.id, table.c.since == cancelled[until])
            restored = _rows(connection, table, back)
            if not restored:
                break
            until = restored[0].until
        if until is not None:
            raise _built_on(until)
    for id_ in {row.id for row in ended} - {row.id for row in started}:
        standing = find(connection, table, id_)
        if standing is not None:
            raise _built_on(standing.since)


def _refuse_if_in_use(
    connection: Connection,
    table: Table,
    started: Mapping[Table, Sequence[Row[Any]]],
    ended: Sequence[Row[Any]],
) -> None:
    """Refuse if a new object of the entry is referred to from outside it."""
    new = {row.id for row in started[table]} - {row.id for row in ended}
    if not new:
        return
    for other in _versioned_tables():
        own = {row.id for row in started[other]}
        for column in other.c:
            if column.info.get("refers_to") == table.name:
                referring = and_(column.in_(new), present(other))
                query = select(other.c.id, other.c.since).where(referring)
                for row in connection.execute(query):
                    if row.id not in own:
                        raise _built_on(row.since)


def _built_on(step: int) -> ChangedSinceError:
    msg = "Step {step} of the history built on this; take that back first."
    return ChangedSinceError(msg, step=step)


def _versioned_tables() -> list[Table]:
    return [t for t in metadata.sorted_tables if t.info.get("versioned")]
