"""Putting aside what a study was moved from, or what was made of it in vain."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from counterpoint.storage import database, migration
from counterpoint.storage import engine as engines
from counterpoint.storage.place import (
    FilePlace,
    Place,
    PlaceTakenError,
    ServerPlace,
    check_free,
)

MOVED = "moved"
LONGEST_NAME = 63


def check_can_rename(connection: Connection, where: Place) -> None:
    """Refuse to move a study of which an earlier move left the same name behind.

    Raises:
        PlaceTakenError: A file or schema of the name stands there.
    """
    if isinstance(where, FilePlace):
        name = _file_aside(where.path).name
        is_taken = _file_aside(where.path).exists()
    else:
        name = _schema_aside(where)
        is_taken = inspect(connection).has_schema(name)
    if is_taken:
        msg = (
            "“{name}” stands beside the study, left by an earlier move. Delete it or"
            " give it another name, then move the study."
        )
        raise PlaceTakenError(msg, name=name)


def rename_file(path: Path) -> Path:
    """Give a closed study's file the name of one that was moved.

    Raises:
        PlaceTakenError: There is one of that name.
    """
    target = _file_aside(path)
    check_free(target)
    return path.rename(target)


def rename_schema(connection: Connection, where: ServerPlace) -> str:
    """Give a study's schema the name of one that was moved, in a transaction."""
    name = _schema_aside(where)
    connection.execute(text(f'ALTER SCHEMA "{where.schema}" RENAME TO "{name}"'))
    return name


def _file_aside(path: Path) -> Path:
    return path.with_name(f"{path.name}.{MOVED}")


def _schema_aside(where: ServerPlace) -> str:
    return f"{where.schema[: LONGEST_NAME - len(MOVED) - 1]}_{MOVED}"


def is_open_elsewhere(path: Path) -> bool:
    """Whether another program has a study's file open, which is closed here."""
    return path.with_name(path.name + "-wal").exists()


def remove(where: Place) -> None:
    """Remove a study that was made in vain."""
    if isinstance(where, FilePlace):
        database.remove_file(where.path)
        return
    engine = engines.server_engine(where)
    try:
        migration.remove(engine, where)
    finally:
        engine.dispose()
