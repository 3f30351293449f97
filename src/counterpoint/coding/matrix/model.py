"""What a matrix of codes counts, and which codings stand behind one of its cells.

Every count is of different things: codings of one code that share a character, be they
of two members or of two codes beneath it, make one stretch, and a person with three
reports is one person. So rows and columns do not add up to their totals, and need not.

Source: method, rows B3 and B4.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from counterpoint.coding.code.model import Code, above
from counterpoint.coding.coding.model import CodedPassage
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import (
    CodeId,
    CodingId,
    GroupId,
    MemberId,
    ParticipantId,
    ReportId,
    StoryId,
)

MOST_PASSAGES = 10_000
"""How many passages of a cell are given at once."""


class Across(StrEnum):
    """What stands in the columns."""

    CODE = "code"
    PERSON = "person"
    REPORT = "report"
    GROUP = "group"
    MEMBER = "member"
    FACET = "facet"
    ATTRIBUTE = "attribute"
    THIRD = "third"


class Unit(StrEnum):
    """What is counted."""

    STRETCHES = "stretches"
    PASSAGES = "passages"
    STORIES = "stories"
    REPORTS = "reports"
    PEOPLE = "people"


class CellPageError(InputError):
    """A page of a cell's passages is neither empty nor boundless."""


class ColumnsNotChosenError(InputError):
    """Columns of values are those of a facet or an attribute."""


class Piece(NamedTuple):
    """A coding in its report's version in analysis, without its words."""

    coding_id: CodingId
    report_id: ReportId
    code_id: CodeId
    start: int
    end: int
    by: MemberId


class Lying(NamedTuple):
    """A stretch of a report in which a story is told."""

    story_id: StoryId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """A report as a matrix needs it.

    Attributes:
        starts: Where each passage of the version in analysis begins, in order.
        ends: One past where each ends.
        stories: Where the stories of it are told; two may overlap.
    """

    report_id: ReportId
    key: str
    person: ParticipantId | None
    group: GroupId | None
    starts: Sequence[int]
    ends: Sequence[int]
    stories: Sequence[Lying] = ()


class Column(NamedTuple):
    """What a column stands for.

    Attributes:
        name: A code's, group's or member's name, a report's key, a person's label,
            a value, which third.
        of: How many of what is counted the column has in all, coded or not; for
            a code how many it has itself. None for stretches, which only coding makes,
            and for passages and stories of a third, as they may reach into another.
    """

    id: str
    name: str
    of: int | None


class Row(NamedTuple):
    """A code and its cells.

    Attributes:
        in_all: How many the code has in all, whatever the columns are.
        cells: One for each column; None where one code stands beneath the other.
    """

    code_id: CodeId
    name: str
    in_all: int
    cells: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Codes against something, counted.

    Attributes:
        of: How many of what is counted the article has in all, coded or not. None
            for stretches, which only coding makes.
    """

    across: Across
    unit: Unit
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    of: int | None


@dataclass(frozen=True, slots=True)
class CellPassages:
    """Some of the passages behind a cell, by report and start.

    Attributes:
        of: How many codings there are in all; more than the cell's count where
            several make one stretch, passage, report or person.
    """

    items: list[CodedPassage]
    of: int


class Counting:
    """Counts the codings of an article; lives no longer than one answer.

    Linear in the codings and passages. Pairs of codes are counted in ``arrays``.

    Args:
        told: The reports that the article takes in.
        pieces: Codings in them.
        beneath: Each code with itself and all the codes beneath it.
    """

    def __init__(
        self,
        told: Iterable[Told],
        pieces: Iterable[Piece],
        beneath: Mapping[CodeId, AbstractSet[CodeId]],
    ) -> None:
        self._told = {each.report_id: each for each in told}
        self._by_code: dict[CodeId, list[Piece]] = defaultdict(list)
        for piece in pieces:
            if piece.report_id in self._told:
                self._by_code[piece.code_id].append(piece)
        self._beneath = beneath

    def pieces_of(self, code_id: CodeId) -> list[Piece]:
        """List the codings of a code and of those beneath it."""
        return [
            piece for each in self._beneath[code_id] for piece in self._by_code[each]
        ]

    def units(self, pieces: Iterable[Piece], unit: Unit) -> set[Hashable]:
        """Name the different stretches, passages, reports or people of codings."""
        if unit is Unit.STRETCHES:
            return set(stretches(pieces))
        return {found for piece in pieces for found in self._touched(piece, unit)}

    def all_units(self, reports: Collection[ReportId], unit: Unit) -> int | None:
        """Count what reports have in all, coded or not; no stretches."""
        chosen = [self._told[id_] for id_ in reports]
        if unit is Unit.STRETCHES:
            return None
        if unit is Unit.PASSAGES:
            return sum(len(each.starts) for each in chosen)
        if unit is Unit.STORIES:
            return len({lying.story_id for each in chosen for lying in each.stories})
        if unit is Unit.REPORTS:
            return len(chosen)
        return len({each.person for each in chosen if each.person is not None})

    def behind(self, code_id: CodeId, other: CodeId, unit: Unit) -> list[Piece]:
        """List the codings of two codes that make their cell."""
        mine = self.pieces_of(code_id)
        if code_id == other:
            return mine
        theirs = self.pieces_of(other)
        if unit is Unit.STRETCHES:
            kept = {
                *_that_overlap(mine, theirs),
                *_that_overlap(theirs, mine),
            }
            return list(kept)
        shared = self.units(mine, unit) & self.units(theirs, unit)
        return [
            piece
            for piece in {*mine, *theirs}
            if not shared.isdisjoint(self._touched(piece, unit))
        ]

    def _touched(self, piece: Piece, unit: Unit) -> list[Hashable]:
        told = self._told[piece.report_id]
        if unit is Unit.PASSAGES:
            first = bisect_right(told.ends, piece.start)
            last = bisect_left(told.starts, piece.end)
            return [(piece.report_id, order) for order in range(first, last)]
        if unit is Unit.STORIES:
            return [
                lying.story_id
                for lying in told.stories
                if lying.start < piece.end and piece.start < lying.end
            ]
        if unit is Unit.REPORTS:
            return [piece.report_id]
        return [] if told.person is None else [told.person]


def stretches(pieces: Iterable[Piece]) -> list[tuple[ReportId, int, int]]:
    """Join codings that share a character; give report, start and end of each.

    Two that only touch stay two.
    """
    found: list[tuple[ReportId, int, int]] = []
    for report_id, start, end in sorted((p.report_id, p.start, p.end) for p in pieces):
        if found and found[-1][0] == report_id and start < found[-1][2]:
            found[-1] = (report_id, found[-1][1], max(found[-1][2], end))
        else:
            found.append((report_id, start, end))
    return found


def beneath_each(codes: Iterable[Code]) -> dict[CodeId, frozenset[CodeId]]:
    """Give, for each code, itself and all beneath it, by whatever way."""
    known = {code.id: code for code in codes}
    found: dict[CodeId, set[CodeId]] = {code_id: set() for code_id in known}
    for code_id in known:
        for higher in above(known, code_id):
            found[higher].add(code_id)
    return {code_id: frozenset(below) for code_id, below in found.items()}


def check_cell_page(first: int, limit: int) -> None:
    """Refuse an empty or a boundless page of a cell.

    Raises:
        CellPageError: It begins below 0, or holds less than 1 or more than 10,000.
    """
    if first < 0 or not 1 <= limit <= MOST_PASSAGES:
        msg = "Ask for 1 to {most} of the cell's passages, from the first one on."
        raise CellPageError(msg, most=MOST_PASSAGES)


def _that_overlap(some: Sequence[Piece], others: Iterable[Piece]) -> list[Piece]:
    """Keep the codings that share a character with one of the others."""
    ends: dict[ReportId, tuple[list[int], list[int]]] = {}
    for report_id, start, end in stretches(others):
        lists = ends.setdefault(report_id, ([], []))
        lists[0].append(start)
        lists[1].append(end)
    kept = []
    for piece in some:
        starts, stops = ends.get(piece.report_id, ([], []))
        if bisect_right(stops, piece.start) < bisect_left(starts, piece.end):
            kept.append(piece)
    return kept
