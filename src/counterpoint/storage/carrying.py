"""Carrying versions from a copy of a study into the study itself.

A line is what became of one object after a place in history: how it stood there,
and each version since. Lines of a copy are laid after what the study has, so that
every wording of either stays in the object's past (decision 0029).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from counterpoint.storage import versions
from counterpoint.storage.schema import metadata

IDS_ASKED = 500

Content = tuple[object, ...] | None
"""What a version says; None while the object does not stand."""

Place = Callable[[int], int]
"""Gives the place in the study's history of a step of the copy's."""

_PLACES = frozenset({("meeting", "begun_at")})
"""Columns that hold a place in history, besides ``since`` and ``until``."""

_OF_ANY_KIND = "object_id"
"""The column that names an object of whatever table, which stands beside."""


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one object after a place in history.

    Attributes:
        id: The object.
        rows: Its versions that began after the place, earliest first.
        states: What it said there, and after each change; None where it did not
            stand.
        turns: The first place after it at which something changed; None if
            nothing did.
    """

    id: str
    rows: tuple[Mapping[str, Any], ...]
    states: tuple[Content, ...]
    turns: int | None

    @property
    def last(self) -> Content:
        """What it says now."""
        return self.states[-1]


def versioned_tables() -> list[Table]:
    """List the tables whose rows keep their past, those referred to first."""
    return [t for t in metadata.sorted_tables if t.info.get("versioned")]


def read_changed(
    connection: Connection, table: Table, after: int, place: Place
) -> dict[str, Line]:
    """Read the lines of all objects that changed after a place.

    Args:
        connection: The copy's.
        table: A versioned table.
        after: The place in the copy's history.
        place: Where each later step of the copy comes to stand.
    """
    ids = connection.scalars(_moved_since(table), {"after": after}).all()
    return _read(connection, table, after, ids, place)


def read_lines(
    connection: Connection, table: Table, after: int, ids: Collection[str]
) -> dict[str, Line]:
    """Read the lines of some objects; one without any version has an empty line."""
    found = _read(connection, table, after, ids, lambda seq: seq)
    nothing: tuple[Content, ...] = (None,)
    return {id_: found.get(id_, Line(id_, (), nothing, None)) for id_ in ids}


def ids_ever(connection: Connection, table: Table, ids: Collection[str]) -> set[str]:
    """Say which of some objects a study has, or ever had."""
    return {
        str(id_)
        for part in _in_parts(ids)
        for id_ in connection.scalars(
            select(table.c.id).where(table.c.id.in_(part)).distinct()
        )
    }


def lay(
    connection: Connection, table: Table, lines: Iterable[Line], place: Place
) -> None:
    """Lay lines of a copy after what the study has of the same objects.

    Args:
        connection: The study's, within the transaction that writes the steps.
        table: Their table.
        lines: As ``read_changed`` gave them.
        place: Where each step of the copy comes to stand.
    """
    told = [each for each in lines if each.turns is not None]
    ends = [
        {"wanted": each.id, "ended": place(each.turns)}
        for each in told
        if each.turns is not None
    ]
    if ends:
        ending = update(table).where(
            table.c.id == bindparam("wanted"), versions.present(table)
        )
        connection.execute(ending.values(until=bindparam("ended")), ends)
    rows = [
        {
            **row,
            "since": place(row["since"]),
            "until": None if row["until"] is None else place(row["until"]),
        }
        for each in told
        for row in each.rows
    ]
    if rows:
        connection.execute(insert(table), rows)


def stand_again(
    connection: Connection,
    table: Table,
    seq: int,
    rows: Mapping[str, Row[Any] | None],
) -> None:
    """Let objects stand from a place on as a row says, or not at all.

    Args:
        connection: Within the transaction that recorded ``seq``.
        table: Their table.
        seq: The place from which they stand so.
        rows: A version of each object; None for one that is to stand no more.
    """
    for part in _in_parts(rows):  # what an earlier word of the same step let stand
        same = (table.c.id.in_(part), table.c.since == seq)
        connection.execute(delete(table).where(*same))
    versions.retire(connection, table, seq, rows)
    made = [
        {**row._asdict(), "id": id_, "since": seq, "until": None}
        for id_, row in rows.items()
        if row is not None
    ]
    if made:
        connection.execute(insert(table), made)


def rows_standing(
    connection: Connection, table: Table, ids: Collection[str]
) -> dict[str, Row[Any]]:
    """Read the present rows of some objects, of those that stand."""
    return {
        str(row.id): row
        for part in _in_parts(ids)
        for row in connection.execute(
            select(table).where(table.c.id.in_(part), versions.present(table))
        )
    }


def moments_of(connection: Connection, table: Table, id_: str) -> set[int]:
    """Give the places in history at which a version of an object began or ended."""
    query = select(table.c.since, table.c.until).where(table.c.id == id_)
    return {
        place for row in connection.execute(query) for place in row if place is not None
    }


def last_rows(
    connection: Connection, table: Table, ids: Collection[str]
) -> dict[str, Row[Any]]:
    """Read the latest version of some objects, standing or not."""
    found: dict[str, Row[Any]] = {}
    for part in _in_parts(ids):
        query = select(table).where(table.c.id.in_(part)).order_by(table.c.since)
        found |= {str(row.id): row for row in connection.execute(query)}
    return found


def count_referrers(connection: Connection, table: Table, id_: str) -> int:
    """Count what stands and names an object: a passage its draft, a memo its theme."""
    return sum(
        connection.scalar(query, {"named": id_}) or 0 for query in _referrers(table)
    )


def hanging(connection: Connection) -> set[tuple[str, str, str, str]]:
    """Find what stands and names something that does not.

    Returns:
        Each as its table, its id, the table of what it names, and the id of that.
    """
    return {
        (name, str(id_), aim, str(named))
        for name, aim, query in _references()
        for id_, named in connection.execute(query)
    }


@cache
def _references() -> list[tuple[str, str, Select[Any]]]:
    """Ask for what hangs, of each column that refers; made once, for it takes time."""
    asked = []
    for table in versioned_tables():
        for column in table.c:
            aim = column.info.get("refers_to")
            if aim is None:
                continue
            other = metadata.tables[aim].alias("aim")
            stands = select(other.c.id).where(
                other.c.id == column, other.c.until.is_(None)
            )
            query = select(table.c.id, column).where(
                versions.present(table), column.is_not(None), ~stands.exists()
            )
            asked.append((table.name, aim, query))
    return asked


@cache
def _referrers(table: Table) -> list[Select[int]]:
    """Count what names an object of a table, by each column that may."""
    return [
        select(func.count())
        .select_from(other)
        .where(column == bindparam("named"), versions.present(other))
        for other in versioned_tables()
        for column in other.c
        if column.info.get("refers_to") == table.name or column.name == _OF_ANY_KIND
    ]


@cache
def _moved_since(table: Table) -> Select[Any]:
    moved = or_(table.c.since > bindparam("after"), table.c.until > bindparam("after"))
    return select(table.c.id).where(moved).distinct()


def _read(
    connection: Connection,
    table: Table,
    after: int,
    ids: Collection[str],
    place: Place,
) -> dict[str, Line]:
    reaches = or_(table.c.until.is_(None), table.c.until > after)
    return {
        id_: _line(table, id_, list(rows), after, place)
        for part in _in_parts(ids)
        for id_, rows in groupby(
            _rows(connection, table, table.c.id.in_(part), reaches),
            key=lambda row: str(row["id"]),
        )
    }


def _rows(
    connection: Connection, table: Table, *which: ColumnElement[bool]
) -> Iterator[Mapping[str, Any]]:
    query = select(table).where(*which).order_by(table.c.id, table.c.since)
    for row in connection.execute(query).mappings():
        yield dict(row)


def _line(
    table: Table, id_: str, rows: Sequence[Mapping[str, Any]], after: int, place: Place
) -> Line:
    states: list[Content] = []
    turns: int | None = None
    ended: int | None = after
    moved = [_moved(table, row, after, place) for row in rows]
    for row in moved:
        if row["since"] > after:
            turns = turns or row["since"]
            if not states or ended != row["since"]:
                states.append(None)
        states.append(_content(table, row))
        ended = row["until"]
        turns = turns or ended
    if ended is not None:
        states.append(None)
    new = tuple(row for row in moved if row["since"] > after)
    return Line(id_, new, tuple(states), turns)


def _moved(
    table: Table, row: Mapping[str, Any], after: int, place: Place
) -> Mapping[str, Any]:
    """Let columns that hold a place in history name the study's own."""
    named = [c.name for c in table.c if (table.name, c.name) in _PLACES]
    return {**row, **{name: place(row[name]) for name in named if row[name] > after}}


def _content(table: Table, row: Mapping[str, Any]) -> Content:
    """Give what a version says, apart from when it stood and its salt."""
    return tuple(
        row[column.name]
        for column in table.c
        if column.name not in {"id", "since", "until"}
        and not isinstance(column.type, LargeBinary)
    )


def _in_parts(ids: Iterable[str]) -> Iterator[list[str]]:
    listed = sorted(ids)
    for at in range(0, len(listed), IDS_ASKED):
        yield listed[at : at + IDS_ASKED]
