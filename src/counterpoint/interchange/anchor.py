"""Where the words of a coding lie, if its position and its words disagree.

Programs keep a position and the words beside it, and count positions in code points,
in UTF-16 units, or in both. The words decide.
"""

import re
from typing import NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.kernel.text import Utf16Map

_BLANKS = re.compile(r"\s+")
_LAST_OF_BASIC_PLANE = "\uffff"


class Anchored(NamedTuple):
    """Where words lie: code points, half-open.

    Attributes:
        reason: What to tell of it; None if they lie where they are said to lie.
    """

    start: int
    end: int
    reason: str | None


class Words:
    """One text, in which codings find their words again."""

    def __init__(self, text: str) -> None:
        self._text = text
        is_wide = bool(text) and max(text) > _LAST_OF_BASIC_PLANE
        self._units = Utf16Map(text) if is_wide else None

    def find(self, start: int, end: int, words: str) -> Anchored:
        """Find words by their position, else counted as UTF-16, else by themselves.

        Linear in the text where the position does not hold.

        Args:
            start: The first code point, as the file says.
            end: One past the last.
            words: What the file keeps of the words; empty if nothing.
        """
        wanted = _plain(words)
        if not wanted or self._holds(start, end, wanted):
            return Anchored(start, end, None)
        if self._units is not None:
            first, last = self._units.to_point(start), self._units.to_point(end)
            if self._holds(first, last, wanted):
                return Anchored(first, last, reason.UTF16)
        place = self._nearest(words.strip(), start)
        if place is None:
            return Anchored(start, end, reason.OTHER_WORDS)
        return Anchored(*place, reason.FOUND_AGAIN)

    def search(self, words: str) -> list[tuple[int, int]]:
        """List where words stand, however their blanks and line breaks are set."""
        parts = [re.escape(each) for each in words.split()]
        if not parts:
            return []
        pattern = re.compile(r"\s+".join(parts))
        return [found.span() for found in pattern.finditer(self._text)]

    def _holds(self, start: int, end: int, wanted: str) -> bool:
        return 0 <= start <= end and _plain(self._text[start:end]) == wanted

    def _nearest(self, words: str, start: int) -> tuple[int, int] | None:
        places = self.search(words)
        return min(places, key=lambda place: abs(place[0] - start), default=None)


def _plain(words: str) -> str:
    return _BLANKS.sub("", words)
