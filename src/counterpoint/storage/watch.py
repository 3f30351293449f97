"""Noticing what another process changed in the same study."""

import sys
from collections.abc import Callable
from threading import Event
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import Connection

from counterpoint.storage import failing
from counterpoint.storage.database import Database, Listener
from counterpoint.storage.message import channel, presence_channel, read_steps
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


def watch(
    database: Database,
    steps: Listener = lambda _seqs, _seat: None,
    presence: Callable[[str], None] = lambda _told: None,
) -> Watch:
    """Make a watch of an open study, to be used as a context.

    Args:
        database: The study.
        steps: Is told which steps other processes of a server took, and from where.
        presence: Is told what they tell of who is here.
    """
    if isinstance(database.place, FilePlace):
        return _FileWatch(database)
    return _ServerWatch(database, steps, presence)


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
        try:
            with failing.said():
                self._begin(self._connection)
        except BaseException:
            self.__exit__(*sys.exc_info())  # or it would be lent for ever
            raise
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
    """PostgreSQL tells whoever listens on the study's channels."""

    def __init__(
        self, database: Database, steps: Listener, presence: Callable[[str], None]
    ) -> None:
        super().__init__(database)
        self._steps = steps
        self._presence = presence
        self._channel = channel(database.study_id)
        self._presence_channel = presence_channel(database.study_id)

    def _begin(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        if raw is not None:
            raw.autocommit = True
            raw.execute(f'LISTEN "{self._channel}"')
            raw.execute(f'LISTEN "{self._presence_channel}"')

    def wait(self, seconds: float) -> bool:
        raw = self._connection.connection.driver_connection
        waited = 0.0
        while raw is not None and waited < seconds and not self._stopped.is_set():
            with failing.said():
                heard = list(raw.notifies(timeout=POLL_S, stop_after=1))
            changes = [self._hear(each.channel, each.payload) for each in heard]
            if any(changes):
                return True
            waited += POLL_S
        return False

    def _hear(self, where: str, told: str) -> bool:
        """Pass a message on; tell whether the study was changed."""
        if where == self._presence_channel:
            self._presence(told)
            return False
        self._steps(*read_steps(told))
        return True
