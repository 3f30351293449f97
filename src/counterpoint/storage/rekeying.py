"""Another passphrase for a study: whole or not at all, whenever the power goes.

The rows are not touched on a server, and a file is never rewritten in its place.
Only the master key hangs on the passphrase; it is wrapped anew. A file's pages hang on
it too, so they are copied under the new key and the copy takes the file's name in one
step of the file system.
"""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, text

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import backup, database, failing, keys, sealed
from counterpoint.storage import engine as engines
from counterpoint.storage.database import Database
from counterpoint.storage.keys import FileKey
from counterpoint.storage.place import FilePlace, ServerPlace
from counterpoint.storage.transaction import Transaction

PAGE_BYTES = 4096
WAITED_MS = 2_000

Note = Callable[[Transaction], None]
"""Writes into the history that it was done."""


class StudyOpenElsewhereError(RuleError):
    """Another program has the study open, with the key that is to be replaced."""

    def __init__(self) -> None:
        super().__init__(
            "Another program has this study open; end it there, then change the"
            " passphrase."
        )


def rekey(study: Database, passphrase: str, note: Note, actor: MemberId) -> None:
    """Give a study another passphrase. Closes it. Linear in a file's size.

    If anything fails, or the power goes, the former passphrase opens the study as it
    was, or the new one opens it; nothing is in between. A file needs as much room
    again beside it. What was copied before keeps its passphrase.

    Args:
        study: The open study.
        passphrase: The new one.
        note: Notes it in the history, in the transaction that makes it true.
        actor: The member who does it.

    Raises:
        WeakPassphraseError: It is short, or a common one.
        StudyOpenElsewhereError: Another program has the study open.
        NoRoomForCopyError: The disk does not take a file's copy.
        CopyBrokenError: The copy does not hold; the study is as it was.
    """
    keys.check_strength(passphrase)
    new = keys.new_file_key(passphrase)
    study.close()
    if isinstance(study.place, FilePlace):
        with _room_said():
            _rekey_file(study.place.path, study.key, new, note, actor)
    else:
        _rekey_server(study.place, study.key, new, note, actor)


def _rekey_server(
    where: ServerPlace, old: FileKey, new: FileKey, note: Note, actor: MemberId
) -> None:
    opened = database.open_with_key(where, old)
    try:
        with opened.write(actor) as tx:
            if _count_others(tx.connection):
                raise StudyOpenElsewhereError
            note(tx)
            _wrap_anew(tx.connection, old, new)
    finally:
        opened.close()


def _rekey_file(
    path: Path, old: FileKey, new: FileKey, note: Note, actor: MemberId
) -> None:
    path = path.resolve()  # a link stays one; the study lies where it leads
    part = path.with_name(f"{path.name}{backup.UNFINISHED}")
    with _alone(path, old) as connection:
        database.remove_file(part)  # nobody else is at it: the study is held
        try:
            _copy(connection, part, new)
            shutil.copymode(path, part)
            _finish(part, old, new, note, actor)
            backup.empty_log(part, new)
            backup.check(part, new)
            _kept_on_disk(part)
            part.replace(path)
            _kept_on_disk(path.parent)
        except BaseException:
            database.remove_file(part)
            raise


@contextmanager
def _room_said() -> Iterator[None]:
    """Say that there is no room beside the study; another disk would not help."""
    try:
        with backup.room_said():
            yield
    except backup.NoRoomForCopyError as error:
        msg = (
            "The disk has no room for a copy beside the study, so the passphrase is as"
            " it was. Make room there, then change it."
        )
        raise backup.NoRoomForCopyError(msg) from error


@contextmanager
def _alone(path: Path, key: FileKey) -> Iterator[sqlcipher3.dbapi2.Connection]:
    """Hold a study's file so that no other program reads or writes it.

    Leaving the log is refused by SQLite while anybody else has the file open, and
    whoever comes now waits. After the end, a program that waited finds a file that no
    key opens in its hands, and cannot write into what no longer has a name: the first
    page is written over, and with it goes the salt, without which the former
    passphrase opens nothing of what the disk may still hold.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
        try:
            _hold(connection, key)
            yield connection
            os.pwrite(handle, secrets.token_bytes(PAGE_BYTES), 0)
            os.fsync(handle)
        finally:
            connection.close()
    finally:
        os.close(handle)


def _hold(connection: sqlcipher3.dbapi2.Connection, key: FileKey) -> None:
    engines.unlock(connection, key)
    connection.execute(f"PRAGMA busy_timeout = {WAITED_MS}")
    connection.execute("PRAGMA locking_mode = exclusive")
    try:
        mode = connection.execute("PRAGMA journal_mode = delete").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays; a copy is made of no writer
    except sqlcipher3.dbapi2.OperationalError as error:
        if error.sqlite_errorname.startswith("SQLITE_BUSY"):
            raise StudyOpenElsewhereError from error
        raise  # the disk is in the way, and no program
    if mode != ("delete",):
        raise StudyOpenElsewhereError


def _copy(source: sqlcipher3.dbapi2.Connection, part: Path, new: FileKey) -> None:
    target = sqlcipher3.dbapi2.connect(str(part))
    try:
        target.execute(f"PRAGMA key = {new.pragma}")
        source.backup(target, pages=backup.PAGES_A_STEP, sleep=0)
    finally:
        target.close()


def _finish(
    part: Path, old: FileKey, new: FileKey, note: Note, actor: MemberId
) -> None:
    engine = engines.file_engine(part, new)
    try:
        with failing.said():
            writer = engine.connect().execution_options(writes=True)
            with writer as connection, connection.begin():
                _wrap_anew(connection, old, new)
    finally:
        engine.dispose()
    opened = database.open_with_key(FilePlace(part), new)
    try:
        with opened.write(actor) as tx:
            note(tx)
    finally:
        opened.close()


def _wrap_anew(connection: Connection, old: FileKey, new: FileKey) -> None:
    sealed.wrap_master_key_anew(
        connection, database.kek_of(old), database.kek_of(new), new.salt
    )


def _count_others(connection: Connection) -> int:
    """Count the connections of other programs to the same study on a server."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        " AND datname = current_database()"
        " AND application_name = current_setting('application_name')"
    )
    return int(connection.scalar(query) or 0)


def _kept_on_disk(path: Path) -> None:
    """Wait until a file, or a folder's names, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
