"""What became of a million things, told one by one, in memory that does not grow.

Things of one text that fare alike differ by two figures. Where they lie is kept as
those, and beyond a megabyte in a file without a name, which goes with the process and
holds numbers alone: no word, and no name.
"""

import re
import struct
from collections.abc import Iterable, Iterator, Sequence
from tempfile import SpooledTemporaryFile
from threading import Lock
from typing import overload
from weakref import finalize

from counterpoint.kernel.outcome import Item

MOST_IN_MEMORY_BYTES = 1_000_000
_ROW = struct.Struct("<Iqq")
_ROWS_AT_ONCE = 4_000
_FIGURE = "(0|[1-9][0-9]{0,17})"
_STRETCH = re.compile(rf"(.*), {_FIGURE}-{_FIGURE}", re.DOTALL)
_NOWHERE = -1
"""Stands for both figures of a place that has none."""


class Items(Sequence[Item]):  # noqa: PLW1641 - it grows, so it is no key
    """Items in the order in which they were told; they can only become more.

    Args:
        before: Those that stand in front of them.
    """

    def __init__(self, before: Sequence[Item] = ()) -> None:
        self._before = before
        self._number = 0
        self._nth: dict[Item, int] = {}
        self._alike: list[Item] = []
        self._rows = SpooledTemporaryFile(MOST_IN_MEMORY_BYTES)  # noqa: SIM115 - as long as this
        finalize(self, self._rows.close)
        self._one_at_a_time = Lock()

    def append(self, item: Item) -> None:
        """Tell of one more."""
        found = _STRETCH.fullmatch(item.place)
        alike, start, end = item, _NOWHERE, _NOWHERE
        if found is not None:
            alike = Item(item.kind, found[1], item.reason)
            start, end = int(found[2]), int(found[3])
        nth = self._nth.setdefault(alike, len(self._alike))
        if nth == len(self._alike):
            self._alike.append(alike)
        with self._one_at_a_time:
            self._rows.seek(self._number * _ROW.size)
            self._rows.write(_ROW.pack(nth, start, end))
            self._number += 1

    def extend(self, items: Iterable[Item]) -> None:
        """Tell of some more."""
        for each in items:
            self.append(each)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._before) + self._number

    def __iter__(self) -> Iterator[Item]:
        """Go through them; several may do so at once."""
        yield from self._before
        for at in range(0, self._number, _ROWS_AT_ONCE):
            yield from self._some(at, _ROWS_AT_ONCE)

    @overload
    def __getitem__(self, at: int) -> Item: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Item]: ...

    def __getitem__(self, at: int | slice) -> Item | Sequence[Item]:
        """Give one, or some of them."""
        if isinstance(at, slice):
            return [self[nth] for nth in range(*at.indices(len(self)))]
        nth = at + len(self) if at < 0 else at
        if not 0 <= nth < len(self):
            raise IndexError(at)
        if nth < len(self._before):
            return self._before[nth]
        (found,) = self._some(nth - len(self._before), 1)
        return found

    def __eq__(self, other: object) -> bool:
        """Whether another sequence tells the same."""
        if not isinstance(other, Sequence) or len(self) != len(other):
            return False
        return all(one == another for one, another in zip(self, other, strict=True))

    def _some(self, first: int, number: int) -> Iterator[Item]:
        """Read rows from a place on, as many as there are up to a number."""
        with self._one_at_a_time:
            self._rows.seek(first * _ROW.size)
            read = self._rows.read(number * _ROW.size)
        for nth, start, end in _ROW.iter_unpack(read):
            alike = self._alike[nth]
            if start == _NOWHERE:
                yield alike
            else:
                place = f"{alike.place}, {start}-{end}"
                yield Item(alike.kind, place, alike.reason)
