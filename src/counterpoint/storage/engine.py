"""Connections: SQLCipher for a file, psycopg for a server, both through SQLAlchemy."""

from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, text

from counterpoint.storage.keys import FileKey, WrongPassphraseError
from counterpoint.storage.place import ServerPlace

WAITING_MS = 15_000
CACHE_KIB = 65_536

_FILE_SETTINGS = (
    "PRAGMA journal_mode = wal",
    "PRAGMA foreign_keys = on",
    "PRAGMA secure_delete = on",
    "PRAGMA temp_store = memory",
    "PRAGMA synchronous = full",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA busy_timeout = {WAITING_MS}",
)


def file_engine(path: Path, key: FileKey) -> Engine:
    """Make the engine of a study file. The key never stands in an address."""
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher3.dbapi2,
        hide_parameters=True,  # an error would show participants' words
        connect_args={"check_same_thread": False, "isolation_level": None},
    )

    @event.listens_for(engine, "connect")
    def _unlock(connection: sqlcipher3.dbapi2.Connection, _record: object) -> None:
        unlock(connection, key)
        for setting in _FILE_SETTINGS:
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
    """
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key.pragma}")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher3.dbapi2.DatabaseError as error:
        msg = "The passphrase does not open this study; check it and try again."
        raise WrongPassphraseError(msg) from error


def server_engine(place: ServerPlace) -> Engine:
    """Make the engine of one study's schema on a server."""
    engine = create_engine(place.url, pool_pre_ping=True, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes"):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
        else:
            connection.exec_driver_sql(
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
            )
        connection.execute(text(f'SET LOCAL search_path TO "{place.schema}"'))

    return engine
