"""Which cells of a matrix stay behind when it leaves the team. Pure.

Source: method, invariant 28.
"""

from collections.abc import Sequence

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.article.table.hiding import Sum, with_those_beside
from counterpoint.coding.code.model import Code
from counterpoint.coding.matrix.model import Across, Matrix, Unit
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import CodeId

IN_ALL = "in all"
"""Where a row's own count stands; no column has that id."""

Cell = tuple[CodeId, str]


class NotOfPeopleError(InputError):
    """Only people can be too few to be told of."""


def cells_to_hide(matrix: Matrix, codes: Sequence[Code]) -> frozenset[Cell]:
    """Name the cells of few people, and those by which they could be found.

    Found by a row: its groups from what it has in all. Found by a column: the codes
    beneath a code from that code.

    Raises:
        NotOfPeopleError: The matrix counts something else, or not by group.
    """
    if matrix.across is not Across.GROUP or matrix.unit is not Unit.PEOPLE:
        msg = "Small counts are held back in a matrix of people by group; ask for that."
        raise NotOfPeopleError(msg)
    of = {column.id: column.of or 0 for column in matrix.columns}
    of[IN_ALL] = sum(of.values())
    counts = {
        (row.code_id, column): count or 0
        for row in matrix.rows
        for column, count in zip(of, (*row.cells, row.in_all), strict=True)
    }
    small = {cell for cell, n in counts.items() if _is_few(n, of[cell[1]])}
    groups = [column.id for column in matrix.columns]
    sums = [
        Sum((row.code_id, IN_ALL), tuple((row.code_id, group) for group in groups))
        for row in matrix.rows
    ]
    beneath: dict[CodeId, list[CodeId]] = {}
    for code in codes:
        for parent_id in code.parents:
            beneath.setdefault(parent_id, []).append(code.id)
    sums += [
        Sum((above, column), tuple((part, column) for part in parts))
        for above, parts in beneath.items()
        for column in of
    ]
    return with_those_beside(counts, small, sums, SMALLEST_CELL)


def _is_few(people: int, of: int) -> bool:
    """Whether some of a group, or all others in it, are few."""
    return 0 < people < SMALLEST_CELL or 0 < of - people < SMALLEST_CELL
