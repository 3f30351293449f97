"""How a program counted positions in one text: found out by trying.

The standard says code points and leaves line breaks, byte order marks and the end
of a selection to the reader. Programs differ, so each text is judged by its own
selections: by the names that repeat the words selected or, where there are none,
by how many ends fall between words.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.kernel.text import Utf16Map

SHORTEST_NAME = 4
"""Characters; a shorter name agrees with too much by chance."""
LONGEST_WHOLE_NAME = 40
"""Characters; programs cut longer names, some without saying so."""
CLEARLY_MORE = 3
"""So many more ends between words speak for another way of counting."""

_CUT = re.compile(r"(\.\.\.|…)$")
_LAST_OF_BASIC_PLANE = "\uffff"
_BLANKS = re.compile(r"\s+")
Where = Callable[[int], int]


class Marked(NamedTuple):
    """A selection as it stands in the file."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Counting:
    """A way of counting.

    Attributes:
        is_break_one: Whether a line break of two signs counts as one.
        is_utf16: Whether a character beyond the basic plane counts as two.
        is_inclusive: Whether the end is the last sign within.
    """

    is_break_one: bool = False
    is_utf16: bool = False
    is_inclusive: bool = False

    @property
    def reasons(self) -> tuple[str, ...]:
        """What to tell of it; nothing for the standard's own way."""
        told = (
            (self.is_break_one, reason.BREAKS_AS_ONE),
            (self.is_utf16, reason.UTF16),
            (self.is_inclusive, reason.INCLUSIVE),
        )
        return tuple(sentence for holds, sentence in told if holds)


STANDARD = Counting()


@dataclass(frozen=True, slots=True)
class Found:
    """The way of counting that fits a text best, and where it puts the selections.

    Attributes:
        spans: Code points of the text, half-open, one for each selection; they
            may end after the text where the file says so.
        unlike: Which selections' names repeat other words than lie there.
    """

    counting: Counting
    spans: list[tuple[int, int]]
    unlike: list[int]


class _Score(NamedTuple):
    outside: int
    named: int
    between: int


def find_positions(text: str, marked: Sequence[Marked]) -> Found:
    """Find out how the selections of a text were counted.

    Linear in the text and the selections, for each way that can differ here.
    """
    ways = _ways(text)
    placed = {
        way: [_placed(where, way, each) for each in marked] for way, where in ways
    }
    scores = {way: _score(text, marked, placed[way]) for way in placed}
    best = STANDARD
    for way in placed:
        if _is_clearly_better(scores[way], scores[best]):
            best = way
    spans = placed[best]
    return Found(best, spans, _unlike(text, marked, spans, scores[best].named))


def _ways(text: str) -> list[tuple[Counting, Where]]:
    """List the ways that differ in this text, the standard's own first."""
    breaks = [at.start() for at in re.finditer("\r\n", text)]
    wide = bool(text) and max(text) > _LAST_OF_BASIC_PLANE
    ways: list[tuple[Counting, Where]] = []
    for is_utf16 in (False, True) if wide else (False,):
        for is_one in (False, True) if breaks else (False,):
            where = _where(text, breaks if is_one else [], is_utf16=is_utf16)
            ways += [
                (Counting(is_one, is_utf16, last), where) for last in (False, True)
            ]
    return ways


def _where(text: str, breaks: list[int], *, is_utf16: bool) -> Where:
    seen = text.replace("\r\n", "\n") if breaks else text
    points: Where = Utf16Map(seen).to_point if is_utf16 else int
    if not breaks:
        return points
    as_one = [at - n for n, at in enumerate(breaks)]

    def back(position: int) -> int:
        point = points(position)
        return point + bisect_left(as_one, point)

    return back


def _placed(where: Where, way: Counting, each: Marked) -> tuple[int, int]:
    return where(each.start), where(each.end + way.is_inclusive)


def _score(
    text: str, marked: Sequence[Marked], spans: Sequence[tuple[int, int]]
) -> _Score:
    outside = named = between = 0
    for each, (start, end) in zip(marked, spans, strict=True):
        outside += not 0 <= start <= end <= len(text)
        named += bool(_agrees(each.name, text[max(start, 0) : end]))
        between += _is_between(text, start) + _is_between(text, end)
    return _Score(outside, named, between)


def _is_clearly_better(one: _Score, other: _Score) -> bool:
    if one.outside != other.outside:
        return one.outside < other.outside
    if one.named != other.named:
        return one.named > other.named
    return one.between >= other.between + CLEARLY_MORE


def _agrees(name: str, words: str) -> bool | None:
    """Tell whether a name repeats the words; None if it is too short to tell."""
    wanted = _plain(_CUT.sub("", name.strip()))
    if len(wanted) < SHORTEST_NAME:
        return None
    there = _plain(words)
    is_cut = _CUT.search(name.strip()) is not None
    may_go_on = is_cut or len(wanted) > LONGEST_WHOLE_NAME
    return there.startswith(wanted) if may_go_on else there == wanted


def _unlike(
    text: str, marked: Sequence[Marked], spans: Sequence[tuple[int, int]], named: int
) -> list[int]:
    """Name the selections with another name, where names do repeat words."""
    told = [
        _agrees(m.name, text[max(s, 0) : e])
        for m, (s, e) in zip(marked, spans, strict=True)
    ]
    if named * 2 <= sum(each is not None for each in told):
        return []
    return [nth for nth, agrees in enumerate(told) if agrees is False]


def _plain(words: str) -> str:
    return _BLANKS.sub(" ", words).strip()


def _is_between(text: str, at: int) -> bool:
    """Tell whether a place lies at an end of the text or between two words."""
    if not 0 < at < len(text):
        return True
    return not (text[at - 1].isalnum() and text[at].isalnum())
