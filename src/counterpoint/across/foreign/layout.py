"""From a foreign text to passages, each character's place known.

A line of the text is a passage. Blank lines and the blanks at a line's ends go, and
characters are brought into their one form; nothing else is changed, so that a
coding finds its own words again.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterpoint.across.foreign.model import ForeignText
from counterpoint.kernel.spans import Span
from counterpoint.report.model import PARAGRAPH_BREAK, PassageGiven

MOST_MARKS = 12
"""More names than that before a colon are no speakers."""
_LINE = re.compile(r"[^\r\n]+")
_MARK = re.compile(r"([^\W\d_][^:\n]{0,29}):\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that has words.

    Attributes:
        start: Where its words begin in the foreign text, in code points.
        end: Where they end.
        at: Where its passage begins in the report's text.
        words: The passage's text.
        is_same: Whether that is, sign for sign, what stood there.
    """

    start: int
    end: int
    at: int
    words: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A foreign text as a report's passages, and the way from one to the other."""

    text: ForeignText
    lines: tuple[Line, ...]
    passages: tuple[PassageGiven, ...]
    times_taken: int

    def place(self, start: int, end: int) -> Span | None:
        """Find where a stretch of the foreign text lies in the report.

        Returns:
            None if it holds nothing but blanks.
        """
        first = bisect_right(self.lines, start, key=lambda line: line.end)
        last = bisect_left(self.lines, end, key=lambda line: line.start) - 1
        if first > last or first >= len(self.lines):
            return None
        begins = self._place_start(self.lines[first], start)
        ends = self._place_end(self.lines[last], end)
        return Span(begins, ends) if begins < ends else None

    def _place_start(self, line: Line, start: int) -> int:
        while start > line.start and self._may_join(line, start):
            start -= 1
        return line.at + self._within(line, start)

    def _place_end(self, line: Line, end: int) -> int:
        while end < line.end and self._may_join(line, end):
            end += 1
        return line.at + self._within(line, end)

    def _may_join(self, line: Line, at: int) -> bool:
        """Whether a sign may become one with that before it, as words are kept."""
        return not line.is_same and unicodedata.combining(self.text.text[at]) > 0

    def _within(self, line: Line, at: int) -> int:
        """Count how far into a line's passage a place of its text is."""
        if at <= line.start:
            return 0
        if at >= line.end:
            return len(line.words)
        if line.is_same:
            return at - line.start
        return len(unicodedata.normalize("NFC", self.text.text[line.start : at]))


def lay_out(text: ForeignText) -> LaidOut:
    """Make passages of a text's lines. Linear in the text.

    Speakers stay unknown; where names before a colon recur they become marks, and
    the words keep them. A text that knows its passages has them, whatever its lines.
    """
    if text.passages:
        return _as_spoken(text)
    lines = tuple(_lines(text.text))
    times = _times(lines, text.times)
    passages = tuple(
        PassageGiven(line.words, mark=mark, start_ms=times.get(nth))
        for nth, (line, mark) in enumerate(zip(lines, _marks(lines), strict=True))
    )
    return LaidOut(text, lines, passages, len(times))


def _as_spoken(text: ForeignText) -> LaidOut:
    """Lay a text out in the passages that it had, with who speaks in them."""
    words = [text.text[each.start : each.end] for each in text.passages]
    spoken = list(zip(text.passages, words, strict=True))
    lines = tuple(
        Line(s.start, s.end, s.start, said, is_same=True) for s, said in spoken
    )
    passages = tuple(
        PassageGiven(
            said,
            each.speaker,
            each.kind,
            start_ms=each.start_ms,
            end_ms=each.end_ms,
            marks=frozenset(each.marks),
        )
        for each, said in spoken
    )
    return LaidOut(text, lines, passages, 0)


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for found in _LINE.finditer(text):
        bare = found.group().strip()
        if not bare:
            continue
        start = found.start() + found.group().index(bare)
        words = unicodedata.normalize("NFC", bare)
        yield Line(start, start + len(bare), at, words, words == bare)
        at += len(words) + len(PARAGRAPH_BREAK)


def _marks(lines: Sequence[Line]) -> list[str]:
    """Name who seems to speak in each line; nobody, unless marks recur."""
    said = [_MARK.match(line.words) for line in lines]
    counts = Counter(each.group(1) for each in said if each)
    marks = {mark for mark, times in counts.items() if times > 1}
    if not 1 < len(marks) <= MOST_MARKS:
        return [""] * len(lines)
    found, now = [], ""
    for each in said:
        if each and each.group(1) in marks:
            now = each.group(1)
        found.append(now)
    return found


def _times(lines: Sequence[Line], times: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Give the lines that begin at a known time, each time once and in order."""
    ends = [0, *(line.end for line in lines)]
    found: dict[int, int] = {}
    for place, at in times:
        nth = bisect_right(ends, place) - 1
        if nth < len(lines) and place <= lines[nth].start and at >= 0:
            found.setdefault(nth, at)
    ordered = sorted(found.items())
    if any(one[1] > other[1] for one, other in pairwise(ordered)):
        return {}
    return found
