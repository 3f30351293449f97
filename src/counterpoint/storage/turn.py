"""Whose turn it is to write: writers of a study come one after the other.

Those of one process wait at a lock in memory, the first of each process at the study's
own row on a server. A file is locked by BEGIN IMMEDIATE instead.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

import psycopg
from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError

from counterpoint.storage.failing import BusyError
from counterpoint.storage.schema import head

LONGEST_TURN_S = 30
"""How long one waits for other writers, those of other processes among them."""


@contextmanager
def turn(writing: Lock) -> Iterator[float]:
    """Wait for other writers of this process, but not for ever.

    Who waits holds no connection meanwhile: on a server some tens of them would
    leave none to those who only read.

    Returns:
        Until when, by the machine's own clock, one waits for those of others.

    Raises:
        BusyError: They write for too long.
    """
    until = monotonic() + LONGEST_TURN_S
    if not writing.acquire(timeout=LONGEST_TURN_S):
        raise BusyError
    try:
        yield until
    finally:
        writing.release()


def hold_row(connection: Connection, until: float) -> None:
    """Wait on a server for writers of other processes, and keep them waiting then.

    What the step itself waits for later has no such bound.

    Raises:
        BusyError: They write for too long.
    """
    left_ms = max(1, int((until - monotonic()) * 1000))  # 0 would be for ever
    with no_longer(connection, left_ms):
        connection.execute(select(head.c.seq).with_for_update())


@contextmanager
def no_longer(connection: Connection, ms: int) -> Iterator[None]:
    """Bound what the block's steps wait for on a server, and nothing after it.

    Args:
        connection: In a transaction, which is lost if they wait for too long.
        ms: How long each may, in milliseconds; at least 1.

    Raises:
        BusyError: One did.
    """
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {ms}")
    try:
        yield
    except OperationalError as error:
        if isinstance(error.orig, psycopg.errors.LockNotAvailable):
            raise BusyError from error
        raise
    connection.exec_driver_sql("SET LOCAL lock_timeout TO DEFAULT")
