"""What a study holds, table by table, so that two states can be held together."""

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection, Table, select

from counterpoint.storage.schema import metadata, word_entry

State = Mapping[str, tuple[int, str]]
"""By table: how many rows, and a digest of all that they hold."""


def tables() -> list[Table]:
    """Give every table but the word index, which each database makes in its own way."""
    return [table for table in metadata.sorted_tables if table is not word_entry]


def state_of(connection: Connection) -> State:
    """Tell what a study holds, the same on either database."""
    return {table.name: _told(connection, table) for table in tables()}


def differing(one: State, other: State) -> list[str]:
    """Name the tables that differ."""
    names = sorted(one.keys() | other.keys())
    return [
        f"{name}: {one.get(name, ())} and {other.get(name, ())}"
        for name in names
        if one.get(name) != other.get(name)
    ]


def _told(connection: Connection, table: Table) -> tuple[int, str]:
    rows = sorted(
        repr(tuple(bytes(v) if isinstance(v, memoryview) else v for v in row))
        for row in connection.execute(select(table))
    )
    return len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest()
