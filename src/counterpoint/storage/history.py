"""The one list of everything that was done, each entry sealing those before."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import head, history

BEGINNING = "0" * 64

# Made once: every change in the product passes here.
_HEAD = select(head.c.seq, head.c.hash)
_WRITE = insert(history)
_MOVE_HEAD = update(head).values(seq=bindparam("to_seq"), hash=bindparam("to_hash"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done, as history keeps it.

    Attributes:
        seq: Its place, from 1, without gaps.
        payload: The event's fields; ids, counts, states, digests only.
        hash: SHA-256 over this entry and the hash of the one before.
    """

    seq: int
    at: datetime
    actor: MemberId
    kind: str
    object_id: str | None
    payload: dict[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether the chain of history still holds.

    Attributes:
        entries: How many were read.
        problems: One sentence for each break, none if it holds.
    """

    entries: int
    problems: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was changed, removed or put in between."""
        return not self.problems


def append(connection: Connection, event: Event, actor: MemberId, at: datetime) -> int:
    """Write an event at the end of history and give its place.

    The caller holds the study's lock.
    """
    return _write(
        connection,
        {
            "at": at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "actor": actor,
            "kind": event.kind,
            "object_id": event.object_id,
            "payload": _written(event.payload()),
        },
    )


def append_told(connection: Connection, entry: Entry) -> int:
    """Write what was done in a copy at the end of history, as it was done there.

    Its member and its moment stay; its place and its hash are new. The caller
    holds the study's lock.
    """
    return _write(
        connection,
        {
            "at": entry.at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "actor": entry.actor,
            "kind": entry.kind,
            "object_id": entry.object_id,
            "payload": _written(entry.payload),
        },
    )


def entries(
    connection: Connection, *, before: int | None = None, limit: int = 100
) -> list[Entry]:
    """List entries, latest first."""
    query = select(history).order_by(history.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(history.c.seq < before)
    return [_entry(row) for row in connection.execute(query)]


def entries_after(connection: Connection, seq: int) -> list[Entry]:
    """List what was done after an entry, earliest first."""
    query = select(history).where(history.c.seq > seq).order_by(history.c.seq)
    return [_entry(row) for row in connection.execute(query)]


def entries_of(connection: Connection, actor: MemberId, limit: int) -> list[Entry]:
    """List a member's own latest entries, earliest first."""
    query = (
        select(history)
        .where(history.c.actor == actor)
        .order_by(history.c.seq.desc())
        .limit(limit)
    )
    return [_entry(row) for row in connection.execute(query)][::-1]


def entry_at(connection: Connection, seq: int) -> Entry | None:
    """Find what was done at one place."""
    row = connection.execute(select(history).where(history.c.seq == seq)).one_or_none()
    return None if row is None else _entry(row)


def entries_of_kinds(connection: Connection, kinds: Iterable[str]) -> list[Entry]:
    """List the entries of some kinds, earliest first."""
    query = select(history).where(history.c.kind.in_(sorted(kinds)))
    rows = connection.execute(query.order_by(history.c.seq))
    return [_entry(row) for row in rows]


def last_about(
    connection: Connection, object_id: str, kinds: Iterable[str]
) -> Entry | None:
    """Find the latest entry of some kinds about one object."""
    query = (
        select(history)
        .where(history.c.object_id == object_id, history.c.kind.in_(sorted(kinds)))
        .order_by(history.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _entry(row)


def last_seq(connection: Connection) -> int:
    """Give the place of the latest entry; 0 in a new study."""
    return int(connection.scalar(select(head.c.seq)) or 0)


def hashes(connection: Connection) -> list[str]:
    """List the hashes of all entries, earliest first."""
    return list(connection.scalars(select(history.c.hash).order_by(history.c.seq)))


def verify(connection: Connection) -> Verification:
    """Recompute the whole chain. Linear in the number of entries."""
    problems: list[str] = []
    previous, expected = BEGINNING, 1
    for row in _rows(connection):
        if row["seq"] != expected:
            problems.append(f"Entry {expected} is missing.")
        if row["previous"] != previous or _hash(row) != row["hash"]:
            problems.append(f"Entry {row['seq']} was changed after it was written.")
        previous, expected = row["hash"], row["seq"] + 1
    stands = connection.execute(select(head.c.seq, head.c.hash)).one()
    if (stands.seq, stands.hash) != (expected - 1, previous):
        problems.append("The latest entries were removed.")
    return Verification(expected - 1, tuple(problems))


def _write(connection: Connection, told: dict[str, Any]) -> int:
    last = connection.execute(_HEAD).one()
    row = {"seq": last.seq + 1, **told, "previous": last.hash}
    row["hash"] = _hash(row)
    connection.execute(_WRITE, row)
    connection.execute(_MOVE_HEAD, {"to_seq": row["seq"], "to_hash": row["hash"]})
    return int(row["seq"])


def _written(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, sort_keys=True, ensure_ascii=False)


def _rows(connection: Connection) -> Iterator[dict[str, Any]]:
    query = select(history).order_by(history.c.seq).execution_options(yield_per=2000)
    for row in connection.execute(query):
        yield row._asdict()


def _hash(row: dict[str, Any]) -> str:
    sealed = ("seq", "at", "actor", "kind", "object_id", "payload", "previous")
    witness = json.dumps([row[name] for name in sealed], ensure_ascii=False)
    return hashlib.sha256(witness.encode()).hexdigest()


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        seq=row.seq,
        at=datetime.fromisoformat(row.at),
        actor=MemberId(row.actor),
        kind=row.kind,
        object_id=row.object_id,
        payload=json.loads(row.payload),
        hash=row.hash,
    )
