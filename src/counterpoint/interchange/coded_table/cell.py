"""Several codes in one cell, parted: also where a comma may be a part of a name.

ATLAS.ti writes the codes of a quotation with commas between them, and commas stand in
codes' names too. It says beside how many codes there are, and elsewhere in the same
table the names stand in cells that can be parted in one way only.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

COMMA = ", "
_LINES = "\n"
_OTHERS = (";", "|")
_MOST_PIECES = 60
_KNOWN, _HEAD, _LEVELLED, _COMMA_IN_LAST = 9, 6, 2, 1
_MARK = re.compile(r"^[●○•◦]\s*")


def bare(name: str) -> str:
    """Give a code's name without the bullet that some programs print before it."""
    return " ".join(_MARK.sub("", name.strip()).split())


class Parting:
    """Parts the cells of one column of codes. Linear in them."""

    def __init__(
        self, cells: Sequence[str], counts: Sequence[int | None], level: str
    ) -> None:
        """Learn from all cells how they are parted.

        Args:
            cells: As they stand.
            counts: How many codes each holds, where the table says so.
            level: What parts the levels in a code's name; empty if nothing.
        """
        self._level = level
        self._between = _between(cells, has_counts=any(counts))
        self._names: set[str] = set()
        self._heads: set[str] = set()
        for cell, count in zip(cells, counts, strict=True):
            pieces = self._pieces(cell)
            if count == len(pieces):
                self._learn(pieces)

    def part(self, cell: str, count: int | None) -> list[str]:
        """Give the codes of a cell; as many as the table says, if it can be."""
        pieces = self._pieces(cell)
        if (
            self._between != COMMA
            or count is None
            or not 0 < count < len(pieces) <= _MOST_PIECES
        ):
            return pieces
        found = self._joined(tuple(pieces), count)
        self._learn(found)
        return found

    def _pieces(self, cell: str) -> list[str]:
        parts = cell.split(self._between) if self._between else [cell]
        return [name for name in map(bare, parts) if name]

    def _learn(self, names: Iterable[str]) -> None:
        for name in names:
            self._names.add(name)
            if self._level and self._level in name:
                self._heads.add(name.rpartition(self._level)[0])

    def _worth(self, name: str) -> int:
        if name in self._names:
            return _KNOWN
        if not self._level or name.count(self._level) != 1:
            return 0
        head, _, last = name.partition(self._level)
        worth = _HEAD if head in self._heads else _LEVELLED
        return worth - _COMMA_IN_LAST * (COMMA in last)

    def _joined(self, pieces: tuple[str, ...], count: int) -> list[str]:
        """Join neighbours so that as many names as can be are known ones."""

        @cache
        def best(at: int, left: int) -> tuple[int, tuple[str, ...]]:
            if left == 1:
                name = COMMA.join(pieces[at:])
                return self._worth(name), (name,)
            found: tuple[int, tuple[str, ...]] = (-1, ())
            for end in range(at + 1, len(pieces) - left + 2):
                name = COMMA.join(pieces[at:end])
                rest, names = best(end, left - 1)
                found = max(found, (self._worth(name) + rest, (name, *names)))
            return found

        return list(best(0, count)[1])


def _between(cells: Sequence[str], *, has_counts: bool) -> str:
    """Say what stands between codes; empty if a cell is one code."""
    if any(_LINES in cell.strip() for cell in cells):
        return _LINES
    if has_counts:
        return COMMA
    return next((each for each in _OTHERS if any(each in c for c in cells)), "")
