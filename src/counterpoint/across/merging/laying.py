"""Laying what the copy did to each object after what the study has of it."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Row, Table

from counterpoint.across.merging.describing import conflict_about
from counterpoint.across.merging.joining import Ground, Side, Stands, whose_stands
from counterpoint.across.merging.likeness import ENDS
from counterpoint.across.merging.work import Work
from counterpoint.kernel.ids import new_id
from counterpoint.reading.seal.store import list_closed
from counterpoint.storage import carrying
from counterpoint.storage.schema import Holds

_READERS, _SHARED = "readers", "shared"
"""The column, and what it says, of a member's own text that all of the team read."""


def read(work: Work) -> None:
    """Read what became of all objects that the copy changed, on both sides."""
    for table in carrying.versioned_tables():
        lines = carrying.read_changed(work.other, table, work.known, work.places)
        if not lines:
            continue
        work.lines[table] = lines
        work.ours[table] = carrying.read_lines(work.here, table, work.since, lines)
        work.before[table] = carrying.rows_standing(work.here, table, lines)


def lay(work: Work) -> None:
    """Lay every line, and let stand what stands without a choice or by one.

    Where both changed one member's own text, both stay, the copy's as another one:
    nobody else may learn of it, so nobody else can be asked. What is shared on both
    sides, and hidden by no seal, is asked about as anything else. What ended for good
    in one of the two has ended.
    """
    closed = {*list_closed(work.here), *list_closed(work.other)}
    for table, lines in work.lines.items():
        carrying.lay(work.here, table, lines.values(), work.places)
        back: dict[str, Row[Any] | None] = {}
        doubled: list[Row[Any]] = []
        theirs = carrying.rows_standing(work.other, table, lines)
        for id_, line in lines.items():
            standing = work.before[table].get(id_)
            stands = _ended(work, table, id_, theirs.get(id_)) or whose_stands(
                work.ours[table][id_].states, line.states
            )
            if stands is Stands.ASKED and _is_kept_alone(
                table, (standing, theirs.get(id_)), closed
            ):
                stands = Stands.OURS if standing is not None else Stands.THEIRS
                if standing is not None and id_ in theirs:
                    doubled.append(theirs[id_])
            if stands is Stands.ASKED:
                found = conflict_about(
                    work, Ground.CHANGED, table, id_, (standing, theirs.get(id_))
                )
                is_ours = work.side_of(found) is Side.MINE
                stands = Stands.OURS if is_ours else Stands.THEIRS
            if stands is Stands.OURS:
                back[id_] = standing
            else:
                work.taken.setdefault(table, set()).add(id_)
        carrying.stand_again(work.here, table, work.seq, back)
        again: Mapping[str, Row[Any] | None] = {new_id(): row for row in doubled}
        carrying.stand_again(work.here, table, work.seq, again)
        work.doubled[table] = set(again)


def is_private(table: Table) -> bool:
    """Say whether a table holds what one member wrote for themselves."""
    return any(column.info.get("holds") is Holds.PRIVATE for column in table.c)


def _ended(
    work: Work, table: Table, id_: str, theirs: Row[Any] | None
) -> Stands | None:
    """Say whose version stands of what ended for good in one of the two."""
    if id_ in work.removed(table.name, work.own_steps):
        return Stands.OURS
    if id_ in work.removed(table.name, work.steps):
        return Stands.THEIRS
    if table.name not in ENDS:
        return None
    column, ended = ENDS[table.name]
    ours = work.before[table].get(id_)
    if ours is not None and ours._asdict()[column] == ended:
        return Stands.OURS
    is_there = theirs is not None and theirs._asdict()[column] == ended
    return Stands.THEIRS if is_there else None


def _is_kept_alone(
    table: Table, rows: Iterable[Row[Any] | None], closed: Collection[str]
) -> bool:
    """Say whether a row, as it stands on either side, is for one member alone.

    What is shared is so too while a seal hides it; of no one article, any seal.
    """
    if not is_private(table):
        return False
    if _READERS not in table.c:
        return True
    told = [row._asdict() for row in rows if row is not None]
    return any(each[_READERS] != _SHARED for each in told) or any(
        bool(closed) if each["article_id"] is None else each["article_id"] in closed
        for each in told
    )
