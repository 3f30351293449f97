"""What a matrix of people holds back when it leaves the team."""

import pytest

from counterpoint.coding import Across, Code, Matrix, Origin, Unit
from counterpoint.coding.matrix.leaving import (
    EVERYBODY,
    IN_ALL,
    NotOfPeopleError,
    cells_to_hide,
    columns_to_leave_out,
)
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
    return Matrix(Across.GROUP, unit, columns, rows, 80)


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


def test_those_who_stand_in_no_column_are_not_found_from_those_who_do() -> None:
    columns = (Column("rent", "rents", 30), Column("own", "owns", 29))
    rows = (Row(HOME, "home", 20, (10, 9)),)
    told = Matrix(Across.ATTRIBUTE, Unit.PEOPLE, columns, rows, 60)
    hidden = cells_to_hide(told, [made(HOME)])
    assert (HOME, "own") in hidden  # else 20 less 10 less 9 is one of whom nothing is
    assert (EVERYBODY, "own") in hidden


def test_a_column_of_few_is_not_even_named() -> None:
    columns = (Column("rent", "rents", 38), Column("priest", "priest", 2))
    told = Matrix(Across.ATTRIBUTE, Unit.PEOPLE, columns, (), 40)
    assert columns_to_leave_out(told) == {"priest"}
    assert (EVERYBODY, "rent") in cells_to_hide(told, [])


def test_a_pair_is_held_back_both_ways_and_not_found_by_its_parts() -> None:
    # Of 80: home with door and lock beneath it; keys meet door twice, lock six times.
    key = CodeId("key")
    codes = [made(HOME), made(DOOR, HOME), made(LOCK, HOME), made(key)]
    columns = tuple(
        Column(id_, id_, n)
        for id_, n in ((HOME, 40), (DOOR, 14), (LOCK, 26), (key, 20))
    )
    rows = (
        Row(HOME, "home", 40, (40, None, None, 8)),
        Row(DOOR, "door", 14, (None, 14, 5, 2)),
        Row(LOCK, "lock", 26, (None, 5, 26, 6)),
        Row(key, "key", 20, (8, 2, 6, 20)),
    )
    hidden = cells_to_hide(Matrix(Across.CODE, Unit.PEOPLE, columns, rows, 80), codes)
    assert hidden == {(DOOR, key), (key, DOOR), (LOCK, key), (key, LOCK)}
