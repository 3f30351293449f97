"""Table 1 of an article: its columns, rows and cells, and what may not print.

Source: method, rows M11 to M18, invariants 27 and 28.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, TableCellId
from counterpoint.kernel.sentence import Said


class TableFormat(StrEnum):
    """What a table can be written as, by its usual ending."""

    DOCX = "docx"
    XLSX = "xlsx"

    @property
    def media_type(self) -> str:
        """As browsers name it."""
        kind = {"docx": "wordprocessingml.document", "xlsx": "spreadsheetml.sheet"}
        return f"application/vnd.openxmlformats-officedocument.{kind[self.value]}"


class NoHeadingError(RuleError):
    """The table has no such heading."""


class NoSmallCellError(RuleError):
    """There is nothing to approve."""


@dataclass(frozen=True, slots=True)
class TableCellApproved(Event):
    """A member approved that a small count prints in the table."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    cell_id: TableCellId


@dataclass(frozen=True, slots=True)
class TableHeadingChosen(Event):
    """A heading was left out of the table, or brought back."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    is_shown: bool


@dataclass(frozen=True, slots=True)
class SampleExported(Event):
    """The sample description and its table were written to a file."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    format: str
    rows: int


@dataclass(frozen=True, slots=True, order=True)
class CellName:
    """Which count: of whom, under which heading, with which value."""

    group: str
    section: str
    value: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the team chose for an article's table.

    Attributes:
        approved: The small counts that may print.
        left_out: Keys of headings.
    """

    approved: frozenset[CellName] = frozenset()
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """One group, and how many of it were interviewed."""

    group: str
    plural: str
    count: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """A value with its count in each column.

    Attributes:
        name: The value; empty where the heading itself has the numbers.
        cells: By column; empty where nobody has the value, or where those who
            have it are too few and count under "other".
    """

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its rows; ``key`` is the same in every language."""

    key: str
    name: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class SmallCell:
    """A count that is lumped under "other" until a member approves it."""

    name: CellName
    count: int


@dataclass(frozen=True, slots=True)
class SampleTable:
    """Table 1, counted from the records of this moment.

    Attributes:
        left_out: Keys of the headings that the team leaves out.
        small: What is lumped because it is small.
        notes: What a reader of the table must know, and what keeps a heading out.
    """

    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    left_out: tuple[str, ...] = ()
    small: tuple[SmallCell, ...] = ()
    notes: tuple[Said, ...] = ()

    @property
    def row_count(self) -> int:
        """How many rows print."""
        return sum(len(each.rows) for each in self.sections)


WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "gender": "Gender",
        "age": "Age in years",
        "minutes": "Minutes of interview",
        "services": "Different services",
        "median": "median {median}",
        "other": "other, or not known",
        "title": "Table 1",
        "caption": "The participants at the time of the interviews",
        "several": (
            "One participant may count under several values; an empty place means"
            " nobody, or so few that they count under “other, or not known”."
        ),
    },
    "sv": {
        "gender": "Kön",
        "age": "Ålder i år",
        "minutes": "Intervjuns minuter",
        "services": "Olika verksamheter",
        "median": "median {median}",
        "other": "annat, eller inte känt",
        "title": "Tabell 1",
        "caption": "Deltagarna vid tiden för intervjuerna",
        "several": (
            "En deltagare kan räknas under flera värden; en tom plats betyder ingen,"
            " eller så få att de räknas under ”annat, eller inte känt”."
        ),
    },
}
"""The table's own words, in the language of the article."""


def lumped(
    holders: Mapping[str, frozenset[str]], approved: Sequence[str], smallest: int
) -> frozenset[str]:
    """Choose the values of one group whose counts may not stand alone.

    All values that fewer than ``smallest`` people have are lumped, and then the
    next larger ones, until together they are people enough: else the lump would
    give away what it hides.

    Args:
        holders: Who has each value; somebody may have several.
        approved: Values that a member let print as they are.
        smallest: The least count that prints (k).

    Returns:
        The values to be lumped; all that are not approved, if even together
        they are too few.
    """
    counts = {value: len(who) for value, who in holders.items() if who}
    chosen = {v for v, n in counts.items() if n < smallest and v not in approved}
    if not chosen:
        return frozenset()
    rest = sorted((n, v) for v, n in counts.items() if v not in {*chosen, *approved})
    for _, value in rest:
        if _together(holders, chosen) >= smallest:
            break
        chosen.add(value)
    return frozenset(chosen)


def _together(holders: Mapping[str, frozenset[str]], values: set[str]) -> int:
    return len(frozenset().union(*(holders[value] for value in values)))
