"""Which cells of a matrix stay behind when it leaves the team. Pure.

Whatever a matrix counts, the people behind a cell decide: one passage is one person's.
So the cells are chosen in the matrix of people, and the same ones stay behind in a
matrix of reports, stories, passages or stretches with the same columns.

Source: method, invariant 28.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.table.hiding import Sum, with_those_beside
from counterpoint.coding.code.model import Code
from counterpoint.coding.matrix.model import Across, Matrix, Unit
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import CodeId

IN_ALL = "in all"
"""Where a row's own count stands; no column has that id."""

EVERYBODY = CodeId("everybody")
"""The row of how many each column has, coded or not; no code has that id."""

_REST = "in no column"

ONE_BY_ONE = frozenset({Across.PERSON, Across.REPORT})
"""Columns of one person each: nothing can be held back in them but all."""

Cell = tuple[CodeId, str]


class NotOfPeopleError(InputError):
    """Only people can be too few to be told of, and only where several are told of."""


def columns_to_leave_out(people: Matrix) -> frozenset[str]:
    """Name the columns of so few people that their name alone points at somebody.

    Args:
        people: A matrix of people by groups or values.
    """
    if people.across not in {Across.GROUP, Across.ATTRIBUTE}:
        return frozenset()
    return frozenset(
        each.id for each in people.columns if 0 < (each.of or 0) < SMALLEST_CELL
    )


def cells_to_hide(people: Matrix, codes: Sequence[Code]) -> frozenset[Cell]:
    """Name the cells of few people, and those by which they could be found.

    Found by a row: its columns from what it has in all. Found by a column: the codes
    beneath a code from that code, where nothing else is coded with it. All columns
    are looked at, whichever of them are shown.

    Args:
        people: A matrix that counts people.
        codes: The codes of its rows, with what they stand beneath.

    Raises:
        NotOfPeopleError: It counts something else, or has a column for each person.
    """
    if people.unit is not Unit.PEOPLE or people.across in ONE_BY_ONE:
        msg = "Small counts are held back in a matrix of people; ask for that."
        raise NotOfPeopleError(msg)
    if people.across is Across.CODE:
        return _of_pairs(people, codes)
    of = {column.id: column.of or 0 for column in people.columns}
    of[IN_ALL] = people.of or 0
    counts: dict[Cell, int] = {(EVERYBODY, at): n for at, n in of.items()}
    for row in people.rows:
        counts |= {
            (row.code_id, at): n or 0
            for at, n in zip(of, (*row.cells, row.in_all), strict=True)
        }
    small = {cell for cell, n in counts.items() if _is_few(n, of[cell[1]])}
    sums: list[Sum[Cell]] = []
    for id_ in (EVERYBODY, *(each.code_id for each in people.rows)):
        parts = [(id_, column.id) for column in people.columns]
        rest = counts[id_, IN_ALL] - sum(counts[part] for part in parts)
        if rest > 0:  # they stand nowhere, and can be reckoned
            parts.append((id_, _REST))
            counts[id_, _REST] = rest
            small.add((id_, _REST))
        sums.append(Sum((id_, IN_ALL), tuple(parts)))
    sums += [
        Sum((above, column), tuple((part, column) for part in parts))
        for above, parts in _families(codes)
        for column in of
    ]
    hidden = with_those_beside(counts, small, sums, SMALLEST_CELL)
    return frozenset(cell for cell in hidden if cell[1] != _REST)


def _of_pairs(people: Matrix, codes: Sequence[Code]) -> frozenset[Cell]:
    """Name the pairs of codes in which few people stand apart, each both ways."""
    of = people.of or 0
    has = {row.code_id: row.in_all for row in people.rows}
    counts: dict[Cell, int] = {(EVERYBODY, IN_ALL): of}
    small: set[Cell] = {(EVERYBODY, IN_ALL)} if _is_few(of, of) else set()
    for nth, row in enumerate(people.rows):
        one = row.in_all
        counts[row.code_id, IN_ALL] = one
        if _is_few(one, of):
            small.add((row.code_id, IN_ALL))
        for other, both in zip(people.rows[:nth], row.cells, strict=False):
            if both is None:
                continue
            cell = _pair(row.code_id, other.code_id)
            counts[cell] = both
            apart = (both, one - both, other.in_all - both)
            neither = of - one - other.in_all + both
            if any(0 < each < SMALLEST_CELL for each in (*apart, neither)):
                small.add(cell)
    sums = [
        Sum(total, parts)
        for above, beneath in _families(codes)
        for other in (IN_ALL, *has)
        for total in [_cell(above, other)]
        for parts in [tuple(_cell(part, other) for part in beneath)]
        if total in counts and all(part in counts for part in parts)
    ]
    hidden = with_those_beside(counts, small, sums, SMALLEST_CELL)
    found: set[Cell] = set()
    for row_id, at in hidden:
        if row_id == EVERYBODY:
            found.add((row_id, at))
        elif at == IN_ALL:  # as in the corner, so at the head and beside itself
            found |= {(row_id, IN_ALL), (row_id, row_id), (EVERYBODY, row_id)}
        else:
            found |= {(row_id, at), (CodeId(at), row_id)}
    return frozenset(found)


def _cell(code_id: CodeId, other: str) -> Cell:
    if other in {IN_ALL, code_id}:
        return (code_id, IN_ALL)
    return _pair(code_id, CodeId(other))


def _pair(one: CodeId, other: CodeId) -> Cell:
    return min((one, other), (other, one))


def _families(codes: Sequence[Code]) -> Iterator[tuple[CodeId, list[CodeId]]]:
    """Give each code that has codes right beneath it, with these."""
    beneath: dict[CodeId, list[CodeId]] = defaultdict(list)
    for code in codes:
        for parent_id in code.parents:
            beneath[parent_id].append(code.id)
    yield from beneath.items()


def _is_few(people: int, of: int) -> bool:
    """Whether some of a group, or all others in it, are few."""
    return 0 < people < SMALLEST_CELL or 0 < of - people < SMALLEST_CELL
