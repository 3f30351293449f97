"""Reading the history for its list. It is written by ``storage.history`` alone."""

import json

from sqlalchemy import Connection, select

from counterpoint.across.history.model import Redone, Undone
from counterpoint.across.withdrawal.model import ParticipantWithdrew, WithdrawalRepeated
from counterpoint.storage.schema import history


def list_taken_back(connection: Connection) -> list[tuple[int, str, str]]:
    """List each undoing and bringing again: its place, its kind and its payload."""
    query = (
        select(history.c.seq, history.c.kind, history.c.payload)
        .where(history.c.kind.in_((Undone.__name__, Redone.__name__)))
        .order_by(history.c.seq)
    )
    return [(row.seq, row.kind, row.payload) for row in connection.execute(query)]


def find_undone(connection: Connection) -> set[int]:
    """Find the steps that stand as undone, under each place they ever had."""
    undone: set[int] = set()
    earlier: dict[int, int] = {}
    for seq, kind, payload in list_taken_back(connection):
        step: int | None = json.loads(payload)["step"]
        if kind == Redone.__name__ and step is not None:
            earlier[seq] = step
        while step is not None:
            if kind == Undone.__name__:
                undone.add(step)
            else:
                undone.discard(step)
            step = earlier.get(step)
    return undone


def last_erasure(connection: Connection) -> int:
    """Give the place of the last withdrawal that took words away; 0 if none did."""
    kinds = (ParticipantWithdrew.__name__, WithdrawalRepeated.__name__)
    query = (
        select(history.c.seq, history.c.payload)
        .where(history.c.kind.in_(kinds))
        .order_by(history.c.seq.desc())
    )
    for row in connection.execute(query):
        if json.loads(row.payload)["erased"]:
            return int(row.seq)
    return 0
