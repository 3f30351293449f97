"""Noticing what another process changed in the same study."""

from threading import Event
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import Connection

from counterpoint.storage import failing
from counterpoint.storage.database import Database, channel
from counterpoint.storage.place import FilePlace

POLL_S = 0.5


class Watch(Protocol):
    """Waits for changes, whoever makes them."""

    @property
    def is_stopped(self) -> bool:
        """Whether somebody asked to stop."""
        ...

    def wait(self, seconds: float) -> bool:
        """Wait until something changed, at most so long; tell whether it did.

        Raises:
            UnavailableError: The database does not answer any more.
        """
        ...

    def pause(self, seconds: float) -> bool:
        """Wait so long, or until somebody asks to stop; tell whether one did."""
        ...

    def stop(self) -> None:
        """Let a wait end at once; to be called from another thread."""
        ...

    def __enter__(self) -> Self:
        """Hold a connection of its own."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Give the connection back."""
        ...


def watch(database: Database) -> Watch:
    """Make a watch of an open study, to be used as a context."""
    if isinstance(database.place, FilePlace):
        return _FileWatch(database)
    return _ServerWatch(database)


class _Held:
    """A connection that is kept out of the pool while somebody watches."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lent = database.raw_connection()
        self._stopped = Event()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def pause(self, seconds: float) -> bool:
        return self._stopped.wait(seconds)

    def stop(self) -> None:
        self._stopped.set()

    def __enter__(self) -> Self:
        self._connection = self._lent.__enter__()
        self._begin(self._connection)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._connection.invalidate()  # it listens, or sees an old state: not for reuse
        self._lent.__exit__(kind, error, where)

    def _begin(self, connection: Connection) -> None:
        raise NotImplementedError


class _FileWatch(_Held):
    """SQLite tells a connection whether others committed since it last asked."""

    def _begin(self, connection: Connection) -> None:
        self._version = self._data_version(connection)

    def wait(self, seconds: float) -> bool:
        waited = 0.0
        while waited < seconds:
            version = self._data_version(self._connection)
            if version != self._version:
                self._version = version
                return True
            if self._stopped.wait(POLL_S):
                return False
            waited += POLL_S
        return False

    def _data_version(self, connection: Connection) -> int:
        raw = connection.connection.driver_connection
        if raw is None:
            return 0
        return int(raw.execute("PRAGMA data_version").fetchone()[0])


class _ServerWatch(_Held):
    """PostgreSQL tells whoever listens on the study's channel."""

    def _begin(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        if raw is not None:
            raw.autocommit = True
            raw.execute(f'LISTEN "{channel(self._database.study_id)}"')

    def wait(self, seconds: float) -> bool:
        raw = self._connection.connection.driver_connection
        waited = 0.0
        while raw is not None and waited < seconds and not self._stopped.is_set():
            with failing.said():
                if any(True for _ in raw.notifies(timeout=POLL_S, stop_after=1)):
                    return True
            waited += POLL_S
        return False
