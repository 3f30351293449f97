"""Copies that can be trusted, because each was opened and read once more."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from counterpoint.kernel.errors import CounterpointError, NotFoundError, RuleError
from counterpoint.storage import database, failing, place, unfinished
from counterpoint.storage.database import Database
from counterpoint.storage.engine import unlock
from counterpoint.storage.failing import NO_ROOM, FullDiskError, UnavailableError
from counterpoint.storage.history import Verification, verify
from counterpoint.storage.keys import FileKey
from counterpoint.storage.part import CopyBeingMadeError, Tell
from counterpoint.storage.place import FilePlace
from counterpoint.storage.transfer import IndexWords, TransferBrokenError
from counterpoint.storage.unfinished import Filled

PAGES_A_STEP = 2_000
UNFINISHED = ".unfinished"
"""Ends the name of a copy that is being made."""
RENAMES_OPEN = os.name != "nt"
"""Whether a file can be renamed that is open. Windows refuses it."""


class CopyBrokenError(RuleError):
    """The copy could not be opened again, and was removed."""


class NoRoomForCopyError(FullDiskError):
    """The disk of the copy is full, or fails; the study's own may be well."""


class NoFolderError(NotFoundError):
    """The folder to copy into is not there."""


def back_up(
    source: Database,
    target: Path,
    index_words: IndexWords,
    tell: Tell = lambda _left: None,
    *,
    keeps_part: bool = True,
) -> Verification:
    """Copy an open study into a file, encrypted; then verify the copy.

    People may go on working meanwhile: the copy is one moment of the study. The
    study's passphrase opens the copy. It has its name once it is whole. What breaks
    off stays under the name that ``part_of`` gives, and the next try goes on from it.

    Args:
        source: The study, on either database.
        target: The file to make, in a folder that is there.
        index_words: Builds the copy's word index.
        tell: Is told what an earlier try left, before anything is copied.
        keeps_part: Whether what breaks off stays.

    Raises:
        PlaceTakenError: There is a file at the target.
        NoFolderError: There is no such folder.
        SharedFolderError: It is synchronised or on a network, and the study on a
            server.
        CopyBeingMadeError: Another program is making this copy.
        PassphraseChangedError: The study was opened with a former passphrase.
        NewerStudyError: A newer Counterpoint has brought the study up meanwhile.
        NoRoomForCopyError: The disk there takes nothing more; what was copied stays.
        CopyBrokenError: The copy does not open or its history does not hold.
        TransferBrokenError: The copy differs from the study.
    """
    place.check_free(target)
    if not target.parent.is_dir():
        msg = "There is no such folder to copy into; make it first."
        raise NoFolderError(msg)
    if not isinstance(source.place, FilePlace):
        place.check_private(target)
    try:
        return _made(source, target, index_words, tell, keeps_part=keeps_part)
    except (CopyBrokenError, TransferBrokenError):  # no other try would make it whole
        remove_part(target)
        raise


def _made(
    source: Database,
    target: Path,
    index_words: IndexWords,
    tell: Tell,
    *,
    keeps_part: bool,
) -> Verification:
    part = part_of(target)
    filled = unfinished.filled(source, part, index_words, tell, keeps_part=keeps_part)
    with _room_said_for(part), filled as copy:
        found = _check_filled(copy)
        place.check_free(target)
        copy.check_own()
        copy.put_key()
        if RENAMES_OPEN:
            part.rename(target)
    if not RENAMES_OPEN:
        _rename_closed(part, target)
    return found


def part_of(target: Path) -> Path:
    """Name the file in which a copy is made."""
    return target.with_name(f"{target.name}{UNFINISHED}")


def remove_part(target: Path) -> None:
    """Remove what is there of a copy that will not be gone on from."""
    database.remove_file(part_of(target))


def unfinished_mb(target: Path) -> int | None:
    """Say how many MB of a copy stand there unfinished; None if nothing does."""
    part = part_of(target)
    return _mb(part) if part.exists() else None


def empty_log(path: Path, key: FileKey) -> None:
    """Bring all of a closed copy into its one file, so that its name can be changed.

    Closing a file does so too, and says nothing where the disk has no room for it:
    what was written then stays in the log beside, under the former name.

    Raises:
        sqlcipher3.dbapi2.OperationalError: There is no room.
    """
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    try:
        unlock(connection, key)
        connection.execute("PRAGMA journal_mode = delete")
    finally:
        connection.close()


def check(path: Path, key: FileKey) -> Verification:
    """Open a study file and recompute its history and its pages' seals.

    Raises:
        CopyBrokenError: It does not open, or something in it was changed.
    """
    try:
        opened = database.open_with_key(FilePlace(path), key)
    except UnavailableError:
        raise  # the disk is in the way; nothing is known of the copy
    except (CounterpointError, sqlcipher3.dbapi2.DatabaseError) as error:
        raise CopyBrokenError(_broken()) from error
    try:
        found = verify_whole(opened)
    finally:
        opened.close()
    if not found.holds:
        raise CopyBrokenError(_broken())
    return found


def verify_whole(opened: Database) -> Verification:
    """Recompute the history of an open study and, in a file, its pages' seals."""
    with opened.raw_connection() as connection:
        return _verify_connected(connection)


def _check_filled(copy: Filled) -> Verification:
    """Read a copy once more that is held, and that has no master key yet.

    Raises:
        CopyBrokenError: Something in it is not what was written.
    """
    copy.forget()
    try:
        with failing.said():
            found = _verify_connected(copy.connection)
    except DatabaseError as error:
        raise CopyBrokenError(_broken()) from error
    if not found.holds:
        raise CopyBrokenError(_broken())
    return found


def _rename_closed(part: Path, target: Path) -> None:
    """Give a copy its name where a file that is open keeps its own."""
    try:
        part.rename(target)
    except PermissionError as error:  # somebody opened it just now
        raise CopyBeingMadeError from error


def _verify_connected(connection: Connection) -> Verification:
    with connection.begin():
        found = verify(connection)
        pages = [
            f"Page check {number} of the file failed."
            for number in range(1, _failed_seals(connection) + 1)
        ]
    return Verification(found.entries, (*found.problems, *pages))


def _failed_seals(connection: Connection) -> int:
    """Count the pages of a study file whose seals do not hold.

    SQLCipher looks at the file alone. While somebody reads, a page there may still
    wait for what the log beside it holds, and looks broken. Then every page is read
    as a question reads it, from the log where it lies there.
    """
    if connection.dialect.name != "sqlite":
        return 0
    told = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    if not told:
        return 0
    try:
        answer = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    except DatabaseError:
        connection.invalidate()  # SQLCipher answers nothing more at this one
        return len(told)
    return 0 if answer == ["ok"] else len(told)


@contextmanager
def room_said() -> Iterator[None]:
    """Say that the copy's own disk has no room.

    Raises:
        NoRoomForCopyError: It has none.
    """
    try:
        yield
    except (FullDiskError, sqlcipher3.dbapi2.OperationalError) as error:
        is_told = isinstance(error, FullDiskError)
        if not is_told and not str(error).startswith(NO_ROOM):
            raise
        msg = "The disk has no room for the copy, so nothing was kept; choose another."
        raise NoRoomForCopyError(msg) from error


@contextmanager
def _room_said_for(part: Path) -> Iterator[None]:
    """Say that there is no room for the rest of a copy, and what stands there."""
    try:
        with room_said():
            yield
    except NoRoomForCopyError as error:
        msg = (
            "The disk has no room for the rest of the copy. {name} stays there, with"
            " {size} MB. Make room and do the same once more, to go on from it; or"
            " delete it, and choose another disk."
        )
        size = _mb(part) if part.exists() else 0
        raise NoRoomForCopyError(msg, name=part.name, size=size) from error


def _mb(part: Path) -> int:
    return -(-part.stat().st_size // 1_000_000)


def _broken() -> str:
    return "The copy could not be opened again and was removed; choose another disk."
