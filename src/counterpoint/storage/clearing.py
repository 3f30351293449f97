"""Clearing away what deleting leaves behind: free space, old pages, the log.

A file overwrites what it deletes (``secure_delete``), but copies of words may
stay in the gaps of pages that were divided since; so the file is written anew,
and its write-ahead log is emptied. On a server, the tables' files are written
anew; its own log and its archives are the administrator's (see the guide).
"""

from sqlalchemy import Engine, text

from counterpoint.kernel.errors import RuleError
from counterpoint.storage.place import FilePlace, Place
from counterpoint.storage.schema import metadata

LARGE_BYTES = 256 * 1024 * 1024
"""From this size on, the passing copy is an encrypted file and not in memory."""

SEALED = frozenset({"sealed_block"})
"""Encrypted under keys of their own, which are gone; gigabytes of sound."""

WORD_INDEX = ("word_vector",)


class NotClearedError(RuleError):
    """Others are reading, so that old pages are still needed."""


def clear(engine: Engine, where: Place) -> None:
    """Write a study anew without what was deleted from it. Linear in its size.

    Raises:
        NotClearedError: Somebody reads for longer than one waits here.
    """
    if isinstance(where, FilePlace):
        _clear_file(engine, where)
    else:
        _clear_server(engine, where.schema)


def _clear_file(engine: Engine, where: FilePlace) -> None:
    is_large = where.path.stat().st_size > LARGE_BYTES
    lent = engine.raw_connection()
    try:
        connection = lent.driver_connection
        if connection is None:
            raise NotClearedError(_later())
        # The passing copy is encrypted too, with the study's own key.
        connection.execute(f"PRAGMA temp_store = {'file' if is_large else 'memory'}")
        try:
            connection.execute("VACUUM")
            told = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_busy = bool(told.fetchone()[0])
        finally:
            connection.execute("PRAGMA temp_store = memory")
    finally:
        lent.close()
    if is_busy:
        raise NotClearedError(_later())


def _clear_server(engine: Engine, schema: str) -> None:
    names = [table.name for table in metadata.sorted_tables if table.name not in SEALED]
    alone = engine.connect().execution_options(
        isolation_level="AUTOCOMMIT", writes=True
    )
    with alone as connection:
        for name in (*names, *WORD_INDEX):
            connection.execute(text(f'VACUUM (FULL) "{schema}"."{name}"'))


def _later() -> str:
    return (
        "The words are deleted, but old pages are still being read;"
        " close the other windows and clear them away once more."
    )
