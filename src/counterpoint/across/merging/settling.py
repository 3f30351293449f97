"""Seeing that what stands together says each thing once, and names what is there."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, Table

from counterpoint.across.merging import store
from counterpoint.across.merging.describing import conflict_about
from counterpoint.across.merging.joining import Ground, Renamed, Side
from counterpoint.across.merging.likeness import LABELS, MOMENTS, PAIRS, another, folded
from counterpoint.across.merging.work import Work
from counterpoint.storage import carrying, versions
from counterpoint.storage.schema import Holds, metadata

Hanging = set[tuple[str, str, str, str]]


def settle_pairs(work: Work) -> set[str]:
    """See that what there is once only stands once; give what was taken away."""
    gone: set[str] = set()
    for name, columns in PAIRS.items():
        table = metadata.tables[name]
        new = work.new_ids(table)
        if not new:
            continue
        standing = store.rows_like(work.here, table, columns, new)
        for theirs, mine in standing:
            # What hangs on a row goes with it: so nobody loses that unasked.
            used = carrying.count_referrers(work.here, table, theirs.id)
            if not used and _says_the_same(table, theirs, mine):
                taken = theirs.id
            else:
                used += carrying.count_referrers(work.here, table, mine.id)
                found = conflict_about(
                    work, Ground.TWICE, table, theirs.id, (mine, theirs), used=used
                )
                is_mine = work.side_of(found) is Side.MINE
                taken = theirs.id if is_mine else mine.id
            carrying.stand_again(work.here, table, work.seq, {taken: None})
            gone.add(taken)
    return gone


def settle_labels(work: Work) -> None:
    """Give what the copy made another number or name, where the study has that one.

    What was made here keeps what it was given: its number may stand in print.
    """
    for name, label in LABELS.items():
        table = metadata.tables[name]
        ids = work.new_ids(table) | work.doubled.get(table, set())
        is_own = table.c[label.column].info.get("holds") is Holds.PRIVATE
        for id_, row in carrying.rows_standing(work.here, table, ids).items():
            told = row._asdict()
            scope = {each: told[each] for each in label.within}
            value = told[label.column]
            others = store.same_value(work.here, table, scope, label.column)
            taken = {
                folded(each)
                for other, each, stands in others
                if other != id_ and (stands or label.ever)
            }
            if folded(value) not in taken:
                continue
            joint = "-" if label.column == "key" else " "
            after = another(value, taken, joint)
            versions.put(work.here, table, work.seq, id_, **{label.column: after})
            if not is_own:  # a member's own words go into no account
                work.renamed.append(Renamed(name, id_, str(value), str(after)))


def settle_hanging(work: Work, before: Hanging, gone: set[str]) -> None:
    """Ask about what one copy took away and the other needs.

    Taking the side that has it brings it back; taking the other lets go of what
    needs it as well. What belongs to something of which one alone may stand goes
    with it, unasked.

    Args:
        work: The merge under way.
        before: What named something that did not stand, before the merge.
        gone: What was taken away because there is one only.
    """
    while new := carrying.hanging(work.here) - before:
        needed: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for name, id_, aim, named in sorted(new):
            needed.setdefault((aim, named), []).append((name, id_))
        for (aim, named), users in needed.items():
            if named in gone or not _comes_back(work, aim, named, users):
                _let_go(work, users)
                gone |= {id_ for _, id_ in users}
                continue
            table = metadata.tables[aim]
            last = carrying.last_rows(work.here, table, [named])
            carrying.stand_again(work.here, table, work.seq, last)


def _comes_back(work: Work, aim: str, named: str, users: list[tuple[str, str]]) -> bool:
    table = metadata.tables[aim]
    stood = work.before.get(table, {}).get(named)
    theirs = carrying.rows_standing(work.other, table, [named]).get(named)
    last = carrying.last_rows(work.here, table, [named]).get(named)
    if last is None:
        return False
    known = work.conflicts.get(named)
    if known is None:
        found = conflict_about(
            work, Ground.GONE, table, named, (stood, theirs), used=len(users)
        )
        work.side_of(found)
        known = found
    side = known.chosen
    if side is None:
        return True  # for now: nothing is kept before somebody chose
    return known.mine_stands if side is Side.MINE else known.theirs_stands


def _let_go(work: Work, users: Iterable[tuple[str, str]]) -> None:
    for name, id_ in users:
        table = metadata.tables[name]
        carrying.stand_again(work.here, table, work.seq, {id_: None})


def _says_the_same(table: Table, one: Row[Any], other: Row[Any]) -> bool:
    here, there = one._asdict(), other._asdict()
    told = [column.name for column in table.c if column.name not in MOMENTS]
    return all(here[name] == there[name] for name in told)
