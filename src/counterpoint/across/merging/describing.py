"""Showing what is to be chosen: what each copy says, and who said so."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, LargeBinary, Row, Table

from counterpoint.across.history.hiding import Hiding
from counterpoint.across.merging.joining import Conflict, Field, Ground
from counterpoint.across.merging.likeness import SHOWN
from counterpoint.across.merging.work import Work
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import carrying
from counterpoint.storage.history import Entry
from counterpoint.storage.schema import Holds
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.store import list_members

_LEFT_OUT = frozenset({"id", "since", "until"})
_TITLES = ("name", "title", "key", "text")
_PLAIN = frozenset({None, Holds.STATE})


def conflict_about(  # noqa: PLR0913 - a conflict has these facts
    work: Work,
    ground: Ground,
    table: Table,
    id_: str,
    rows: tuple[Row[Any] | None, Row[Any] | None],
    *,
    used: int = 0,
) -> Conflict:
    """Describe what a member is to choose, and add to what is known of the same object.

    Args:
        work: The merge under way.
        ground: Why it has to be chosen.
        table: What it is.
        id_: Which.
        rows: As it stands in the study, and in the copy; None where it does not.
        used: How many things need it that stand in one copy only.
    """
    known = work.conflicts.get(id_)
    mine, theirs = rows
    here = known.fields if known else ()
    return Conflict(
        id=id_,
        kind=known.kind if known else table.name,
        ground=known.ground if known else ground,
        title=(known.title if known else "") or _title(table, mine or theirs),
        fields=(*here, *_fields(table, mine, theirs)),
        mine_by=_who(work.tx, work.own_steps, table, mine.id if mine else id_),
        theirs_by=_who(work.there, work.steps, table, theirs.id if theirs else id_),
        mine_stands=mine is not None,
        theirs_stands=theirs is not None,
        used=used,
        chosen=work.choices.get(id_),
    )


def _fields(
    table: Table, mine: Row[Any] | None, theirs: Row[Any] | None
) -> tuple[Field, ...]:
    here = {} if mine is None else mine._asdict()
    there = {} if theirs is None else theirs._asdict()
    return tuple(
        Field(
            f"{table.name}.{column.name}",
            _said(here.get(column.name)) if shown else None,
            _said(there.get(column.name)) if shown else None,
            shown,
        )
        for column in table.c
        if column.name not in _LEFT_OUT
        and not isinstance(column.type, LargeBinary)
        and here.get(column.name) != there.get(column.name)
        for shown in (_is_shown(table, column),)
    )


def _title(table: Table, row: Row[Any] | None) -> str:
    told = {} if row is None else row._asdict()
    named = [
        str(told[name])
        for name in _TITLES
        if told.get(name) and _is_shown(table, table.c[name])
    ]
    return named[0] if named else ""


def _is_shown(table: Table, column: Column[Any]) -> bool:
    """Show what all of the team may read; of the rest, only that it differs."""
    holds = column.info.get("holds")
    if holds in _PLAIN:
        return True
    return holds is Holds.TEAM and table.name in SHOWN


def _said(value: object) -> str | None:
    return None if value is None else str(value)


def _who(
    tx: Transaction, steps: Iterable[Entry], table: Table, id_: str
) -> tuple[str, ...]:
    """Name by key who did something about an object, as far as one may know.

    A step need not name what it changed: one names an article, and puts its authors.
    So the steps at which a version began or ended are asked as well.
    """
    moments = carrying.moments_of(tx.connection, table, id_)
    return who_did(
        tx,
        (
            each
            for each in steps
            if each.seq in moments
            or each.object_id == id_
            or id_ in each.payload.values()
        ),
    )


def who_did(tx: Transaction, steps: Iterable[Entry]) -> tuple[str, ...]:
    """Name by key whose steps these are, but of those that are kept from one."""
    hiding = Hiding(tx)
    actors = {MemberId(each.actor) for each in steps if not hiding.hides(each)}
    return tuple(m.key for m in list_members(tx.connection) if m.id in actors)
