"""Putting aside what a study was moved from, or what was made of it in vain."""

from pathlib import Path

from sqlalchemy import Connection, text

from counterpoint.storage import database, migration
from counterpoint.storage import engine as engines
from counterpoint.storage.place import FilePlace, Place, ServerPlace, check_free

MOVED = "moved"
LONGEST_NAME = 63


def rename_file(path: Path) -> Path:
    """Give a closed study's file the name of one that was moved.

    Raises:
        PlaceTakenError: There is one of that name.
    """
    target = path.with_name(f"{path.name}.{MOVED}")
    check_free(target)
    return path.rename(target)


def rename_schema(connection: Connection, where: ServerPlace) -> str:
    """Give a study's schema the name of one that was moved, in a transaction."""
    name = f"{where.schema[: LONGEST_NAME - len(MOVED) - 1]}_{MOVED}"
    connection.execute(text(f'ALTER SCHEMA "{where.schema}" RENAME TO "{name}"'))
    return name


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
