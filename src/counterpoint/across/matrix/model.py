"""What stands in the file of a matrix: lines of counts, and what is said beside them.

Source: method, rows B3 to B5; invariant 28.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NamedTuple

from counterpoint.article.sample.model import SMALLEST_CELL
from counterpoint.coding.code.model import Code
from counterpoint.coding.matrix.leaving import EVERYBODY, IN_ALL, Cell
from counterpoint.coding.matrix.model import Matrix
from counterpoint.coding.together.model import Counts, Together
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, CodeId
from counterpoint.kernel.sentence import Said

HELD_BACK = "†"
"""Stands in the place of a count that stays behind."""

NO_COUNT = "–"
"""Stands where one code is beneath the other, or where nothing says of how many."""

MOST_OF_WORD = 63
"""How many columns a table of a Word document has at most."""


class MatrixFormat(StrEnum):
    """The kinds of file that counts are written as."""

    XLSX = "xlsx"
    CSV = "csv"
    DOCX = "docx"


class TooWideError(InputError):
    """A table of a text document has at most 63 columns."""


@dataclass(frozen=True, slots=True)
class MatrixExported(Event):
    """A matrix of an article's codes was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    across: str
    unit: str
    format: str
    rows: int


@dataclass(frozen=True, slots=True)
class PairsExported(Event):
    """In how many people and so on an article's codes meet was written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    rows: int


class Placed(NamedTuple):
    """A code in its first place in the tree.

    Attributes:
        depth: 0 at the top.
        path: Its name after those it stands beneath: "Home > own door".
    """

    code: Code
    depth: int
    path: str


class Line(NamedTuple):
    """A line of counts.

    Attributes:
        path: The line's name where nothing shows how deep it stands.
        cells: Numbers, or what stands in their place.
    """

    name: str | Said
    path: str | Said
    depth: int
    cells: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts as a file holds them, in whatever format.

    Attributes:
        names: How many columns at the left hold names; the line's own is the first.
        heads: Of all columns.
        notes: What is said beneath.
    """

    title: Said
    names: int
    heads: tuple[str | Said, ...]
    lines: tuple[Line, ...]
    notes: tuple[Said, ...]


def lines_of(
    shown: Matrix,
    places: Sequence[Placed],
    columns: Sequence[str],
    hidden: AbstractSet[Cell],
) -> tuple[Line, ...]:
    """Lay a matrix out; the first line says of how many each column is.

    Args:
        shown: The counts, all of them.
        places: The codes that are written, in their order and by their names.
        columns: The columns that are, in theirs.
        hidden: The cells that stay behind.
    """
    of = [each.of for each in shown.columns]
    ids = [IN_ALL, *(each.id for each in shown.columns)]

    def told(row: CodeId, counts: Sequence[int | None]) -> tuple[int | str, ...]:
        known = dict(zip(ids, counts, strict=True))
        return tuple(
            _cell(known[at], is_hidden=(row, at) in hidden) for at in (IN_ALL, *columns)
        )

    whole = Said("of how many")
    rows = {row.code_id: (row.in_all, *row.cells) for row in shown.rows}
    return (
        Line(whole, whole, 0, told(EVERYBODY, (shown.of, *of))),
        *(
            Line(code.name, path, depth, told(code.id, rows[code.id]))
            for code, depth, path in places
        ),
    )


def pair_lines(
    shown: Together, names: Mapping[CodeId, str], hidden: AbstractSet[Cell]
) -> Iterator[Line]:
    """Lay pairs of codes out: how many have both, and how many people have each.

    What few people have stays behind, with what was counted in their reports.
    """
    people = {each.code_id: each.own.people for each in shown.codes}
    nothing = (HELD_BACK,) * len(Counts._fields)
    for one, other, both, _ in shown.pairs:
        own = (
            HELD_BACK if (code_id, IN_ALL) in hidden else people[code_id]
            for code_id in (one, other)
        )
        counts = nothing if (one, other) in hidden else both
        yield Line(names[one], names[one], 0, (names[other], *counts, *own))


def held_back(hidden: AbstractSet[Cell]) -> list[Said]:
    """Say what the dagger means, if there is one."""
    if not hidden:
        return []
    sentence = (
        "† stands for a count in which fewer than {fewest} people stand apart, with "
        "the code or without it, or by which such a count could be found."
    )
    return [Said(sentence, {"fewest": SMALLEST_CELL})]


def _cell(count: int | None, *, is_hidden: bool) -> int | str:
    """Write a count, or what stands in its place; an unknown whole has none."""
    if is_hidden:
        return HELD_BACK
    return NO_COUNT if count is None else count
