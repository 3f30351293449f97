"""When what keeps a study fails: the disk is full, or the database is gone."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFreeError

from counterpoint.kernel.errors import CounterpointError, NotFoundError

NO_ROOM = ("database or disk is full", "disk I/O error")
NO_FILE = ("unable to open database file", "attempt to write a readonly database")
HELD = "database is locked"
NO_ROOM_ON_SERVER = "53100"
NO_RIGHT = "42501"


class UnavailableError(CounterpointError):
    """The study cannot be reached, or cannot be written to, for now."""


class ClosedError(NotFoundError):
    """The study was closed while something was still to be done in it."""


class FullDiskError(UnavailableError):
    """The disk that holds the study takes nothing more: it is full, or it fails."""


class LostDatabaseError(UnavailableError):
    """The database does not answer.

    A step whose commit was on its way may have been kept or not.
    """


class BusyError(UnavailableError):
    """Other steps take too long; this one was not begun."""

    def __init__(self) -> None:
        super().__init__(
            "Other steps are still being carried out in this study, and this one was"
            " not begun. Wait a moment, then do it again."
        )


class CrowdedError(UnavailableError):
    """More is asked of the database at once than it has connections for."""

    def __init__(self) -> None:
        super().__init__(
            "More is asked of this study just now than can be answered. Wait a moment,"
            " reload the page, and see whether your last step was kept."
        )


class NoDatabaseError(LostDatabaseError):
    """No database answers at an address, or it lets nobody of that name in."""


class RefusedFileError(UnavailableError):
    """The study's file cannot be made or written there, as on a read-only disk."""


class BusyFileError(UnavailableError):
    """Another program holds the study's file for itself."""


class NoRightError(UnavailableError):
    """The database's user may not do there what has to be done."""


@contextmanager
def said() -> Iterator[None]:
    """Say in a sentence when disk or database fails; as a block or a decorator.

    Raises:
        UnavailableError: One of them did.
    """
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        refusal = told(error)
        if refusal is None:
            raise
        raise refusal from error
    except NoConnectionFreeError as error:
        raise CrowdedError from error


@contextmanager
def said_of_address() -> Iterator[None]:
    """Say it as ``said`` does, and of a database that never answered, what to check.

    Raises:
        NoDatabaseError: No connection came about by the address that was given.
        UnavailableError: Disk or database failed otherwise.
    """
    try:
        with said():
            yield
    except LostDatabaseError as error:
        msg = (
            "No database answers at this address. Check that it runs and has room on"
            " its disk, and the host, the database's name, the user and the password in"
            " the address."
        )
        raise NoDatabaseError(msg) from error


def told(error: Exception) -> UnavailableError | None:
    """Give the sentence for a failure of disk or database; None for any other.

    The error is a driver's own, or SQLAlchemy's about it.

    What the driver says is not repeated: it may quote words, or a password.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, psycopg.Error):
        if cause.sqlstate == NO_RIGHT:
            return _no_right()
        is_full = cause.sqlstate == NO_ROOM_ON_SERVER
    else:
        if str(cause).startswith(NO_FILE):
            return _refused_file()
        if str(cause).startswith(HELD):
            return _busy()
        is_full = str(cause).startswith(NO_ROOM)
    if is_full:
        msg = (
            "The disk that holds the study is full or fails, and nothing of this step"
            " was kept. Make room on it, or move the study to another, then do the"
            " step again."
        )
        return FullDiskError(msg)
    is_broken = isinstance(error, DBAPIError) and error.connection_invalidated
    if is_broken or _is_unreachable(cause):
        msg = (
            "The database does not answer. Wait a moment, reload the page, and see"
            " whether your last step was kept."
        )
        return LostDatabaseError(msg)
    return None


def _refused_file() -> RefusedFileError:
    msg = (
        "The computer does not let the study's file be written there. Choose a folder"
        " in which you may write, or copy the study into one."
    )
    return RefusedFileError(msg)


def _busy() -> BusyFileError:
    msg = (
        "Another program holds the study's file just now, and nothing of this step was"
        " kept. Wait a moment, then do it again."
    )
    return BusyFileError(msg)


def _no_right() -> NoRightError:
    msg = (
        "The database's user has no right to do this there. A new study needs CREATE on"
        " the database, and the schema of one that stands there belongs to that user;"
        " let the database's administrator grant it."
    )
    return NoRightError(msg)


def _is_unreachable(cause: object) -> bool:
    """Whether no connection came about, or the server broke it off."""
    if not isinstance(cause, psycopg.OperationalError):
        return False
    state = cause.sqlstate
    return state is None or state.startswith(("08", "57P"))
