"""Clearing away what deleting leaves behind: free space, old pages, the log.

A file overwrites what it deletes (``secure_delete``), but copies of words may
stay in the gaps of pages that were divided since; so the file is written anew,
and its write-ahead log is emptied. On a server, the tables' files are written
anew; its own log and its archives are the administrator's (see the guide).
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from counterpoint.kernel.errors import CounterpointError, RuleError
from counterpoint.storage import failing
from counterpoint.storage.engine import WAITING_MS
from counterpoint.storage.failing import BusyFileError, ClosedError, UnavailableError
from counterpoint.storage.migration import NewerStudyError
from counterpoint.storage.place import FilePlace, Place
from counterpoint.storage.schema import metadata

LARGE_BYTES = 256 * 1024 * 1024
"""From this size on, the passing copy is an encrypted file and not in memory."""

SEALED = frozenset({"sealed_block"})
"""Encrypted under keys of their own, which are gone; gigabytes of sound."""

WORD_INDEX = ("word_vector",)

WAITED_MS = 15_000
"""How long one waits here for others to end what they read."""

PAUSE_MS = 200


class NotClearedError(RuleError):
    """Others are reading, so that old pages are still needed."""


class ClearedUnnotedError(UnavailableError):
    """Traces were cleared away, and the study does not know it."""

    def __init__(self) -> None:
        super().__init__(
            "The traces are cleared away, but the study could not take a note of it."
            " Wait a moment, then clear them away once more."
        )


WAITS = (NotClearedError, UnavailableError, ClosedError, NewerStudyError)
"""Why clearing, after words were deleted, can wait: the words are gone already."""


@contextmanager
def noting() -> Iterator[None]:
    """Say of what notes that traces are gone that they are, if it cannot be noted.

    Raises:
        ClearedUnnotedError: Disk or database are in the way, or other steps; or the
            study was closed, or a newer Counterpoint opened it.
    """
    try:
        yield
    except (UnavailableError, ClosedError, NewerStudyError) as error:
        raise ClearedUnnotedError from error


def clear(engine: Engine, where: Place) -> None:
    """Write a study anew without what was deleted from it. Linear in its size.

    Raises:
        NotClearedError: Somebody reads for longer than one waits here.
        UnavailableError: Disk or database is in the way.
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
        connection.execute(f"PRAGMA busy_timeout = {WAITED_MS}")
        try:
            write_anew(connection, is_large=is_large)
            told = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_busy = bool(told.fetchone()[0])
        except sqlcipher3.dbapi2.OperationalError as error:
            raise _why(error) from error
        finally:
            connection.execute(f"PRAGMA busy_timeout = {WAITING_MS}")
    finally:
        lent.close()
    if is_busy:
        raise NotClearedError(_later())


def write_anew(connection: sqlcipher3.dbapi2.Connection, *, is_large: bool) -> None:
    """Write a file anew without what was deleted, outside of a transaction.

    Raises:
        sqlcipher3.dbapi2.OperationalError: There is no room, or somebody reads.
    """
    # The passing copy is encrypted too, with the study's own key.
    connection.execute(f"PRAGMA temp_store = {'file' if is_large else 'memory'}")
    try:
        connection.execute("VACUUM")
    finally:
        connection.execute("PRAGMA temp_store = memory")


def _clear_server(engine: Engine, schema: str) -> None:
    names = [table.name for table in metadata.sorted_tables if table.name not in SEALED]
    lent = engine.connect()
    alone = lent.execution_options(isolation_level="AUTOCOMMIT", writes=True)
    with alone as connection:
        _wait_for_readers(connection)
        connection.execute(text(f"SET lock_timeout = {WAITED_MS}"))
        try:
            for name in (*names, *WORD_INDEX):
                connection.execute(text(f'VACUUM (FULL) "{schema}"."{name}"'))
        except OperationalError as error:
            raise _why(error) from error
        finally:
            connection.execute(text("RESET lock_timeout"))


def _wait_for_readers(connection: Connection) -> None:
    """Wait until nobody looks at a state from before: its rows would be kept.

    Readers of this database hold them, and so does whoever writes anywhere on the
    server: VACUUM FULL itself looks from the oldest transaction that still runs.

    Raises:
        NotClearedError: Somebody does so for too long.
    """
    mine = connection.scalar(text("SELECT CAST(pg_current_xact_id() AS text)"))
    older = text(
        "SELECT pg_snapshot_xmin(pg_current_snapshot()) < me.id OR EXISTS ("
        " SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
        " AND age(backend_xmin) >= age(CAST(me.id AS xid)))"
        " FROM (SELECT CAST(CAST(:mine AS text) AS xid8) AS id) AS me"
    )
    for _ in range(1 + WAITED_MS // PAUSE_MS):
        if not connection.scalar(older, {"mine": mine}):
            return
        connection.execute(text(f"SELECT pg_sleep({PAUSE_MS / 1000})"))
    raise NotClearedError(_later())


def _later() -> str:
    return (
        "The words are deleted, but old pages are still being read;"
        " close the other windows and clear them away once more."
    )


def _why(error: Exception) -> CounterpointError:
    """Tell readers, who will end, from a disk or a database that is in the way."""
    refusal = failing.told(error)
    if refusal is None or isinstance(refusal, BusyFileError):
        return NotClearedError(_later())
    return refusal
