"""What a matrix of people holds back when it leaves the team."""

import pytest

from counterpoint.coding import Across, Code, Matrix, Origin, Unit
from counterpoint.coding.matrix.leaving import IN_ALL, NotOfPeopleError, cells_to_hide
from counterpoint.coding.matrix.model import Column, Row
from counterpoint.kernel.ids import ArticleId, CodeId

HOME, DOOR, LOCK = map(CodeId, ("home", "door", "lock"))


def made(code_id: CodeId, above: CodeId | None = None) -> Code:
    """A code whose name is its id."""
    about = (code_id, ArticleId("a"), above, code_id, "", Origin.DATA, 0, 1.0)
    return Code(*about)


def matrix(unit: Unit = Unit.PEOPLE) -> Matrix:
    """Three codes, two beneath the first, by two groups of forty."""
    columns = (Column("users", "Users", 40), Column("staff", "Staff", 40))
    rows = (
        Row(HOME, "home", 40, (20, 20)),
        Row(DOOR, "door", 14, (2, 12)),
        Row(LOCK, "lock", 26, (18, 8)),
    )
    return Matrix(Across.GROUP, unit, columns, rows)


def test_a_small_cell_is_found_neither_by_its_row_nor_by_its_column() -> None:
    hidden = cells_to_hide(matrix(), [made(HOME), made(DOOR, HOME), made(LOCK, HOME)])
    assert (DOOR, "users") in hidden
    # By its row: 14 in all less 12 of the staff. By its column: 20 less 18.
    assert hidden & {(DOOR, "staff"), (DOOR, IN_ALL)}
    assert hidden & {(LOCK, "users"), (HOME, "users")}
    # And neither of those by what stands beside it.
    assert hidden == {
        (DOOR, "users"),
        (DOOR, "staff"),
        (LOCK, "users"),
        (LOCK, "staff"),
    }


def test_what_counts_no_people_is_not_called_safe() -> None:
    with pytest.raises(NotOfPeopleError):
        cells_to_hide(matrix(Unit.STRETCHES), [])
