"""A transaction together with the session whose open vault it uses."""

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import Request

from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import SEAT_HEADER
from counterpoint.web.entrance import session_of
from counterpoint.web.room import Room
from counterpoint.web.session import Session


@contextmanager
def reading(room: Room, request: Request) -> Iterator[tuple[Session, Transaction]]:
    """Read as the session's member."""
    database, member = room.study_of(request)
    with database.read(member) as tx:
        yield session_of(room, request), tx


@contextmanager
def writing(room: Room, request: Request) -> Iterator[tuple[Session, Transaction]]:
    """Write as the session's member."""
    database, member = room.study_of(request)
    seat = request.headers.get(SEAT_HEADER, "")
    with database.write(member, seat=seat) as tx:
        yield session_of(room, request), tx
