"""One study, opened: its transactions, and its end."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Condition, Lock
from typing import Any

from sqlalchemy import Connection, Engine, Row, insert, select

from counterpoint.kernel.clock import Clock, SystemClock
from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId, StudyId, new_id
from counterpoint.storage import (
    clearing,
    failing,
    history,
    keys,
    message,
    migration,
    place,
    turn,
)
from counterpoint.storage import engine as engines
from counterpoint.storage.failing import ClosedError
from counterpoint.storage.keys import FileKey
from counterpoint.storage.place import FilePlace, Place, ServerPlace
from counterpoint.storage.schema import head, master_key
from counterpoint.storage.sealed import make_master_key
from counterpoint.storage.transaction import Transaction

SMALLEST_FILE_BYTES = 512

LONGEST_WAIT_S = 15

Listener = Callable[[Sequence[int], str], None]
"""Is told the new places in history, and the seat they were made from."""


class UnfinishedStudyError(RuleError):
    """A study was begun at this place and never filled."""

    def __init__(self) -> None:
        super().__init__(
            "This study was never finished: a restore or a move to here broke off."
            " Do it once more, to another place, and remove this one."
        )


class Database:
    """An open study.

    Attributes:
        place: Where it is kept.
        study_id: The study's own name, the same after every move and restore.
        key: What opens it, and opens its copies; the passphrase is not kept.
    """

    def __init__(
        self, engine: Engine, where: Place, key: FileKey, clock: Clock
    ) -> None:
        self.place = where
        self.key = key
        self._engine = engine
        self._kek = kek_of(key)
        self._clock = clock
        self._listeners: list[Listener] = []
        self._writing = Lock()
        self._lent = 0
        self._is_closed = False
        self._changed = Condition()
        with self._engine.connect() as connection:
            self.study_id = StudyId(str(connection.scalar(select(head.c.study_id))))

    @contextmanager
    def read(self, actor: MemberId) -> Iterator[Transaction]:
        """Look at one state of the study, whatever others do meanwhile.

        Raises:
            NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
        """
        with self._connection() as connection, connection.begin():
            migration.check_still_present(connection, writes=False)
            yield self._transaction(connection, actor, writing=False)

    @contextmanager
    def write(self, actor: MemberId, seat: str = "") -> Iterator[Transaction]:
        """Change the study; everything stands when the block ends, or nothing.

        Writers of one study come one after the other, so that a rule that was
        checked still holds when its consequence is written.

        Args:
            actor: The member who acts.
            seat: Which window it came from, for live messages.

        Raises:
            NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
            BusyError: Others wrote for too long.
        """
        with (
            turn.turn(self._writing) as until,
            self._connection(writes=True) as connection,
            connection.begin(),
        ):
            if isinstance(self.place, ServerPlace):
                turn.hold_row(connection, until)
            migration.check_still_present(connection, writes=True)
            tx = self._transaction(connection, actor, writing=True)
            yield tx
            self._announce(connection, tx, seat)
        if tx.recorded:
            for listener in tuple(self._listeners):
                listener(tuple(tx.recorded), seat)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Be told of each change made through this object; give a way to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def last_seq(self) -> int:
        """Give the place of the latest entry in history, whoever made it."""
        with self._connection() as connection:
            return history.last_seq(connection)

    def lacks(self) -> str | None:
        """Name what is missing before the study can be worked in; None if nothing.

        Returns:
            ``database`` if it does not answer, ``schema`` if it stands in another
            form than this program's, ``key`` if the key does not open it any more.
        """
        try:
            with self._connection() as connection, connection.begin():
                is_present = migration.is_present(connection)
                row = connection.execute(select(master_key)).one()
            keys.unseal(self._kek, row.wrapped, row.salt)
        except (failing.UnavailableError, ClosedError):
            return "database"
        except keys.WrongPassphraseError:
            return "key"
        return None if is_present else "schema"

    @contextmanager
    def raw_connection(self, *, writes: bool = False) -> Iterator[Connection]:
        """Lend a plain connection to backup, transfer and watch."""
        with self._connection(writes=writes) as connection:
            yield connection

    def tell_others(self, told: str) -> None:
        """Tell other processes on a server who is here; a file has one process."""
        if isinstance(self.place, ServerPlace):
            with self._connection() as connection, connection.begin():
                message.send(connection, message.presence_channel(self.study_id), told)

    def clear(self) -> None:
        """Write the study anew without what was deleted from it.

        Raises:
            NotClearedError: Somebody reads for longer than one waits here.
            UnavailableError: Disk or database is in the way.
        """
        with self._connection():
            pass  # refuses if the study was closed
        with failing.said():
            clearing.clear(self._engine, self.place)

    def close(self) -> None:
        """End all connections; a study file is then one file, safe to copy.

        Waits for work that is under way, and lets no new work begin.
        """
        with self._changed:
            self._is_closed = True
            self._changed.wait_for(lambda: self._lent == 0, LONGEST_WAIT_S)
        self._engine.dispose()

    @contextmanager
    def _connection(self, *, writes: bool = False) -> Iterator[Connection]:
        with self._changed:
            if self._is_closed:
                msg = "The study was closed; open it again."
                raise ClosedError(msg)
            self._lent += 1
        try:
            with failing.said(), self._engine.connect() as lent:
                yield lent.execution_options(writes=writes)
        finally:
            with self._changed:
                self._lent -= 1
                self._changed.notify_all()

    def _transaction(
        self, connection: Connection, actor: MemberId, *, writing: bool
    ) -> Transaction:
        return Transaction(
            connection, actor, clock=self._clock, kek=self._kek, writing=writing
        )

    def _announce(self, connection: Connection, tx: Transaction, seat: str) -> None:
        if tx.recorded and isinstance(self.place, ServerPlace):
            steps = message.of_steps(tx.recorded, seat)
            message.send(connection, message.channel(self.study_id), steps)


@failing.said()
@failing.said_of_address()
def create(where: Place, passphrase: str, *, clock: Clock | None = None) -> Database:
    """Make an empty study.

    Raises:
        PlaceTakenError: Something is at that place.
        SharedFolderError: The folder is synchronised or on a network.
        WeakPassphraseError: The passphrase has fewer than eight characters.
    """
    keys.check_strength(passphrase)
    key = keys.new_file_key(passphrase)
    with prepared(where, key) as connection:
        begin = {"study_id": new_id(), "seq": 0, "hash": history.BEGINNING}
        connection.execute(insert(head).values(one=1, **begin))
        make_master_key(connection, kek_of(key), key.salt)
    return open_with_key(where, key, clock=clock)


@contextmanager
def prepared(where: Place, key: FileKey) -> Iterator[Connection]:
    """Make empty tables at a free place and lend a connection to fill them.

    What could not be filled is removed again.

    Raises:
        PlaceTakenError: Something is at that place.
        SharedFolderError: The folder is synchronised or on a network.
    """
    if isinstance(where, FilePlace):
        place.check_private(where.path)
        place.check_free(where.path)
        where.path.parent.mkdir(parents=True, exist_ok=True)
        engine = engines.file_engine(where.path, key)
    else:
        engine = engines.server_engine(where)
    is_made = False
    try:
        with failing.said_of_address():
            migration.create(engine, where)
        is_made = True
        writer = engine.connect().execution_options(writes=True)
        with writer as connection, connection.begin():
            yield connection
    except BaseException:
        if is_made and isinstance(where, ServerPlace):
            migration.remove(engine, where)
        engine.dispose()
        if isinstance(where, FilePlace):
            remove_file(where.path)
        raise
    engine.dispose()


@failing.said_of_address()
def open_(where: Place, passphrase: str, *, clock: Clock | None = None) -> Database:
    """Open a study, bringing an older one up to the present form.

    Raises:
        NoStudyError: There is none at that place.
        WrongPassphraseError: The passphrase does not open it.
        UnfinishedStudyError: A restore or a move to here broke off.
        NewerStudyError: A newer Counterpoint made it; it is left untouched.
        SharedFolderError: The folder is synchronised or on a network.
        UnavailableError: The database does not answer, or not to this address.
    """
    if isinstance(where, FilePlace):
        _check_file(where.path)
        key = keys.file_key(where.path, passphrase)
    else:
        key = _server_key(where, passphrase)
    return open_with_key(where, key, clock=clock)


@failing.said_of_address()
def look(where: Place, passphrase: str) -> bool:
    """See that a study could be opened, and leave it as it is.

    Returns:
        Whether it stands in the present form; an older one is brought up when opened.

    Raises:
        NoStudyError: There is none at that place.
        WrongPassphraseError: The passphrase does not open it.
        NewerStudyError: A newer Counterpoint made it.
        UnavailableError: The database does not answer.
    """
    if isinstance(where, FilePlace):
        _check_file(where.path)
        key = keys.file_key(where.path, passphrase)
        engine = engines.file_engine(where.path, key)
    else:
        key = _server_key(where, passphrase)
        engine = engines.server_engine(where)
    try:
        migration.check_known(engine)
        with engine.connect() as connection, connection.begin():
            row = connection.execute(select(master_key)).one()
            is_present = migration.is_present(connection)
        keys.unseal(kek_of(key), row.wrapped, row.salt)
        return is_present
    finally:
        engine.dispose()


@failing.said()
def open_with_key(
    where: Place, key: FileKey, *, clock: Clock | None = None
) -> Database:
    """Open a study with its derived key, as ``open_`` does with a passphrase."""
    if isinstance(where, FilePlace):
        engine = engines.file_engine(where.path, key)
    else:
        engine = engines.server_engine(where)
    try:
        migration.bring_up(engine, where)
        with engine.connect() as connection, connection.begin():
            row = _master_row(connection)
        keys.unseal(kek_of(key), row.wrapped, row.salt)
        return Database(engine, where, key, clock or SystemClock())
    except BaseException:
        engine.dispose()
        raise


def open_copy(where: Place, key: FileKey) -> Database:
    """Open a copy of a study with the study's own key.

    Raises:
        NoStudyError: Nothing is at that place.
        WrongPassphraseError: It was made with another passphrase.
    """
    if isinstance(where, FilePlace):
        _check_file(where.path)
    return open_with_key(where, key)


def remove_file(path: Path) -> None:
    """Remove a study file and what SQLite may have laid beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _check_file(path: Path) -> None:
    if not path.is_file() or path.stat().st_size < SMALLEST_FILE_BYTES:
        msg = "There is no study at this place; check the file's name and folder."
        raise place.NoStudyError(msg)
    place.check_private(path)


def _server_key(where: ServerPlace, passphrase: str) -> FileKey:
    engine = engines.server_engine(where)
    try:
        migration.check_present(engine)
        with engine.connect() as connection, connection.begin():
            salt = bytes(_master_row(connection).salt)
    finally:
        engine.dispose()
    return FileKey(keys.derived(passphrase, salt), salt)


def _master_row(connection: Connection) -> Row[Any]:
    """Give the wrapped master key, which every study has from its first moment."""
    row = connection.execute(select(master_key)).one_or_none()
    if row is None:
        raise UnfinishedStudyError
    return row


def kek_of(key: FileKey) -> bytes:
    """Derive the key that wraps the master key; never the database's own key."""
    return hashlib.blake2b(
        key.raw, digest_size=keys.KEY_BYTES, person=b"counterpoint-kek"
    ).digest()
