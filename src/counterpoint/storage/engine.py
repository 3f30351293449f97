"""Connections: SQLCipher for a file, psycopg for a server, both through SQLAlchemy."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, text

from counterpoint.storage.failing import UnavailableError
from counterpoint.storage.keys import FileKey, WrongPassphraseError
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.wire import check_way

WAITING_MS = 15_000
CACHE_KIB = 65_536
COMING_MS = 5_000
"""How long one who opens a file waits for another that holds it for itself."""

_LOG = "PRAGMA journal_mode = wal"
_ALONE = (
    "PRAGMA locking_mode = exclusive",
    "PRAGMA journal_mode = delete",
    "BEGIN EXCLUSIVE",
    "COMMIT",  # the lock stays
)
_FILE_SETTINGS = (
    "PRAGMA foreign_keys = on",
    "PRAGMA secure_delete = on",
    "PRAGMA temp_store = memory",
    "PRAGMA synchronous = full",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA busy_timeout = {WAITING_MS}",
)


class LockedStudyError(UnavailableError):
    """Another program holds a study's file for itself."""

    def __init__(self) -> None:
        super().__init__(
            "Another program holds this study for itself just now. Wait a moment, then"
            " open it again."
        )


def file_engine(path: Path, key: FileKey, *, alone: bool = False) -> Engine:
    """Make the engine of a study file. The key never stands in an address.

    Args:
        path: The file.
        key: What opens it.
        alone: Whether nobody else may have it open: it has one connection then, and
            no log beside it in which all that is written would lie a second time.

    Raises:
        LockedStudyError: When connecting alone, and another program has it open.
    """
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher3.dbapi2,
        hide_parameters=True,  # an error would show participants' words
        connect_args={"check_same_thread": False, "isolation_level": None},
        poolclass=StaticPool if alone else None,
    )

    @event.listens_for(engine, "connect")
    def _unlock(connection: sqlcipher3.dbapi2.Connection, _record: object) -> None:
        unlock(connection, key)
        connection.create_function("sha256", 1, _sha256, deterministic=True)
        if alone:
            with _lock_told():
                for setting in _ALONE:
                    connection.execute(setting)
        for setting in _FILE_SETTINGS if alone else (_LOG, *_FILE_SETTINGS):
            connection.execute(setting)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def unlock(connection: sqlcipher3.dbapi2.Connection, key: FileKey) -> None:
    """Give a fresh SQLCipher connection its key, and see that it fits.

    Raises:
        WrongPassphraseError: The file does not open with it.
        LockedStudyError: Another program holds it for itself.
        sqlcipher3.dbapi2.OperationalError: The disk is in the way.
    """
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA busy_timeout = {COMING_MS}")
    connection.execute(f"PRAGMA key = {key.pragma}")
    try:
        with _lock_told():
            connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher3.dbapi2.OperationalError:
        raise  # nothing was read, so nothing is known of the passphrase
    except sqlcipher3.dbapi2.DatabaseError as error:
        msg = "The passphrase does not open this study; check it and try again."
        raise WrongPassphraseError(msg) from error


@contextmanager
def _lock_told() -> Iterator[None]:
    try:
        yield
    except sqlcipher3.dbapi2.OperationalError as error:
        if error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise LockedStudyError from error
        raise


def _sha256(content: bytes) -> bytes:
    """Give a digest, by the name under which PostgreSQL has it too."""
    return hashlib.sha256(content).digest()


def server_engine(place: ServerPlace) -> Engine:
    """Make the engine of one study's schema on a server.

    Raises:
        UnverifiedDatabaseError: Another machine would be reached, and need not prove
            which one it is.
    """
    check_way(place)
    engine = create_engine(
        place.url,
        pool_pre_ping=True,
        hide_parameters=True,
        # So the server can say who has a study open; a schema's name always fits.
        connect_args={"application_name": place.schema},
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        asked = "READ COMMITTED" if writes else "REPEATABLE READ, READ ONLY"
        settings = (
            f"SET TRANSACTION ISOLATION LEVEL {asked};"
            f' SET LOCAL search_path TO "{place.schema}"'
        )
        connection.execute(text(settings))  # in one message: each look begins so

    return engine
