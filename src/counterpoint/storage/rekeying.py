"""Another passphrase for a study: whole or not at all, whenever the power goes.

The rows are not touched on a server, and a file is never rewritten in its place.
Only the master key hangs on the passphrase; it is wrapped anew. A file's pages hang on
it too, so they are copied under the new key and the copy takes the file's name in one
step of the file system.
"""

import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import FileIO
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
FORMER = ".former"
"""Ends a second name of the former file, where nothing open can be replaced."""
REPLACES_OPEN = os.name != "nt"
"""Whether a file can be replaced that somebody has open. Windows refuses it."""

Note = Callable[[Transaction], None]
"""Writes into the history that it was done."""


class StudyOpenElsewhereError(RuleError):
    """Another program has the study open, with the key that is to be replaced."""

    def __init__(self) -> None:
        super().__init__(
            "Another program has this study open; end it there, then change the"
            " passphrase."
        )


class NotOwnFileError(RuleError):
    """Another user of the computer owns the file, and would not own the new one."""

    def __init__(self) -> None:
        super().__init__(
            "The study's file belongs to another user of this computer, who could not"
            " open the new one. Let that user change the passphrase, or the"
            " administrator."
        )


class FormerStaysError(RuleError):
    """The new passphrase stands, and the disk may still hold the former file."""

    def __init__(self) -> None:
        super().__init__(
            "The new passphrase opens the study from now on. But the former file could"
            " not be written over: whoever knows the former passphrase and gets hold of"
            " this disk may read what it held. Have the disk looked at, and wipe it"
            " before you give it away."
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
        NotOwnFileError: Its file is another user's, and would not stay theirs.
        NoRoomForCopyError: The disk does not take a file's copy.
        CopyBrokenError: The copy does not hold; the study is as it was.
        FormerStaysError: It is done, but the former file could not be written over.
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
            _make_alike(path, part)
            _copy(connection, part, new)
            _finish(part, old, new, note, actor)
            backup.empty_log(part, new)
            backup.check(part, new)
            _keep_on_disk(part)
            if REPLACES_OPEN:
                _replace_held(part, path)
            else:
                _replace_closed(part, path, connection)
        except BaseException:
            with suppress(OSError):  # what went wrong before is what has to be told
                database.remove_file(part)
            raise


def _make_alike(path: Path, part: Path) -> None:
    """Make an empty file for the copy, which belongs to whom the study belongs.

    An owner who is not of the file's group cannot give it to that group; then no group
    has any right to it.
    """
    part.touch(mode=0o600)
    theirs, ours = path.stat(), part.stat()
    mode = stat.S_IMODE(theirs.st_mode)
    if (theirs.st_uid, theirs.st_gid) != (ours.st_uid, ours.st_gid):
        try:
            os.chown(part, theirs.st_uid, theirs.st_gid)
        except PermissionError as error:
            if theirs.st_uid != ours.st_uid:
                raise NotOwnFileError from error
            mode &= ~(stat.S_IRWXG | stat.S_ISGID)
    part.chmod(mode)


def _replace_held(part: Path, path: Path) -> None:
    """Give the copy the study's name while nobody else can come to the former file."""
    with path.open("r+b", buffering=0) as former:
        part.replace(path)
        _write_over(former, path.parent)


def _replace_closed(
    part: Path, path: Path, connection: sqlcipher3.dbapi2.Connection
) -> None:
    """Do so where a file that is open keeps its name: it is let go just before.

    Whoever opens it in between keeps it from being replaced, and whoever was there and
    left is seen by what they wrote. A second name leads to the former file until it is
    written over; a kill leaves it there, and the next try does so.
    """
    before = _state(path)
    connection.close()
    aside = _second_name(path)
    try:
        has_written = _state(path) != before
        if not has_written:
            part.replace(path)
    except OSError as error:
        _remove_name(aside)
        if isinstance(error, PermissionError):
            raise StudyOpenElsewhereError from error
        raise
    if has_written:
        _remove_name(aside)
        raise StudyOpenElsewhereError
    if aside is None:
        raise FormerStaysError
    try:
        former = aside.open("r+b", buffering=0)
    except OSError as error:
        raise FormerStaysError from error
    with former:
        _write_over(former, path.parent)
    _remove_name(aside)


def _write_over(former: FileIO, folder: Path) -> None:
    """Make a file unreadable that has lost its name, once the disk knows the new one.

    The first page goes, and with it the salt, without which the former passphrase
    opens nothing of what the disk may still hold.

    Raises:
        FormerStaysError: The disk fails.
    """
    try:
        _keep_names(folder)
        _make_unreadable(former)
    except OSError as error:
        raise FormerStaysError from error


def _make_unreadable(former: FileIO) -> None:
    former.seek(0)
    former.write(secrets.token_bytes(PAGE_BYTES))
    os.fsync(former.fileno())


def _second_name(path: Path) -> Path | None:
    """Give a file a second name; None on a disk that has no such names."""
    aside = path.with_name(f"{path.name}{FORMER}")
    try:
        if aside.exists():
            _end_former(aside, path)
        os.link(path, aside)
    except OSError:
        return None
    return aside


def _end_former(aside: Path, path: Path) -> None:
    """Remove what a kill left, and write over it unless it is the study itself."""
    if not aside.samefile(path):
        with aside.open("r+b", buffering=0) as former:
            _make_unreadable(former)
    aside.unlink()


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _remove_name(aside: Path | None) -> None:
    with suppress(OSError):
        if aside is not None:
            aside.unlink(missing_ok=True)


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
    key opens in its hands, and cannot write into what no longer has a name.
    """
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    try:
        _hold(connection, key)
        yield connection
    finally:
        connection.close()


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


def _keep_on_disk(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _keep_names(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where a folder can be asked to."""
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
