"""A text in which stretches were replaced, and where all else stands now. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint.kernel.ids import ReplacementId
from counterpoint.kernel.spans import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A token in a text, put there by a replacement.

    Attributes:
        start: Its first code point.
        form: Which of the forms in the vault stood there: "anna" beside "Anna".
    """

    replacement_id: ReplacementId
    start: int
    form: int


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of a text, and what is to stand in its place.

    Attributes:
        new: At least one character.
        puts: The replacement whose token it is; None if a token is taken away.
        form: Which of the forms in the vault stood there.
    """

    span: Span
    new: str
    puts: ReplacementId | None = None
    form: int = 0


class Rewriting:
    """A text before and after some changes.

    Spans move exactly: what lies beside a change keeps its words, what reaches
    around it stretches with it, and what covers a part of it covers the whole of
    what stands there now. None is lost, for nothing is ever replaced by nothing.
    """

    def __init__(self, old: str, changes: Sequence[Change]) -> None:
        """Take changes that do not overlap, in the order of the text."""
        self.changes = tuple(changes)
        self._starts = [each.span.start for each in changes]
        self._ends = [each.span.end for each in changes]
        self._moved = [0]
        pieces, at = [], 0
        for each in changes:
            pieces += [old[at : each.span.start], each.new]
            at = each.span.end
            length = each.span.end - each.span.start
            self._moved.append(self._moved[-1] + len(each.new) - length)
        self.old = old
        self.new = "".join([*pieces, old[at:]])

    def carry(self, span: Span) -> Span:
        """Give the stretch of the new text that a stretch of the old one became."""
        return Span(self.start(span.start), self._end(span.end))

    def start(self, point: int) -> int:
        """Give where what begins at a point of the old text begins in the new one."""
        passed = bisect_right(self._ends, point)
        if passed < len(self._starts) and self._starts[passed] < point:
            point = self._starts[passed]
        return point + self._moved[passed]

    def placed(self) -> list[Span]:
        """List where what was put in stands in the new text."""
        return [
            Span(at, at + len(each.new))
            for each in self.changes
            for at in [self.start(each.span.start)]
        ]

    def _end(self, point: int) -> int:
        begun = bisect_left(self._starts, point)
        if begun and self._ends[begun - 1] > point:
            point = self._ends[begun - 1]
        return point + self._moved[begun]
