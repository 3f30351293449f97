"""What processes that serve one study tell each other through PostgreSQL.

A message is written to no table and no log, and is gone once it was heard.
"""

import re
from collections.abc import Sequence

from sqlalchemy import Connection, text

from counterpoint.kernel.ids import StudyId

_SEAT = re.compile(r"[\w-]{1,64}", re.ASCII)


def channel(study_id: StudyId) -> str:
    """Name the channel on which a study's changes are told to other processes."""
    return f"counterpoint_{study_id}"


def presence_channel(study_id: StudyId) -> str:
    """Name the channel on which processes tell each other who is here."""
    return f"counterpoint_{study_id}_here"


def send(connection: Connection, where: str, told: str) -> None:
    """Send a message when the transaction is committed; at most 8,000 bytes."""
    notify = text("SELECT pg_notify(:channel, :told)")
    connection.execute(notify, {"channel": where, "told": told})


def of_steps(seqs: Sequence[int], seat: str) -> str:
    """Write which steps were taken, and from which window.

    A window that names itself strangely is not named: a browser sends what it likes.
    """
    return f"{seqs[0]} {seqs[-1]} {seat if _SEAT.fullmatch(seat) else ''}"


def read_steps(told: str) -> tuple[Sequence[int], str]:
    """Read which steps were taken, and from which window."""
    first, last, seat = told.split(" ", 2)
    return range(int(first), int(last) + 1), seat
