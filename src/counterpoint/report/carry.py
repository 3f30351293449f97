"""Finding stretches of one version again in the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterpoint.kernel.spans import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """One version of a report and the next, and where they part.

    One correction changes one stretch: what lies before it stays, what lies
    after it moves with it, what reaches around it stretches with it. The change
    is looked for once, so that thousands of spans are carried over it.

    Attributes:
        same_first: How many code points both begin with.
        same_last: How many both end with; some may be counted in both.
        head: How many stand before the change, in the one reading of it that
            is taken where letters repeat.
        tail: How many stand after it, in that reading.
    """

    old: str
    new: str
    same_first: int
    same_last: int
    head: int
    tail: int

    @classmethod
    def between(cls, old: str, new: str) -> "Correction":
        """Compare two versions. Linear in the texts."""
        shorter = min(len(old), len(new))
        first = _most(shorter, lambda n: old[:n] == new[:n])
        last = _most(shorter, lambda n: n == 0 or old[-n:] == new[-n:])
        head, tail = _reading(old, new, first, min(last, shorter - first))
        return cls(old, new, first, last, head, tail)

    def carry(self, span: Span) -> Span | None:
        """Carry a span of the old text into the new one.

        A span that the change cuts keeps what is left of it. A span inside the
        change is found again if its words stand there once, before and after;
        else it broke. Linear in the change alone.

        Returns:
            The stretch of the new text, or None if its words are gone.
        """
        moved = len(self.new) - len(self.old)
        if span.end <= self.same_first:
            return span
        if span.start >= len(self.old) - self.same_last:
            return Span(span.start + moved, span.end + moved)
        was = (self.head, len(self.old) - self.tail)
        becomes = (self.head, len(self.new) - self.tail)
        starts_before, ends_after = span.start < was[0], span.end > was[1]
        if not (starts_before or ends_after) and (span.start, span.end) != was:
            return self._again(span, was, becomes)
        start = span.start if span.start <= was[0] else becomes[1]
        end = span.end + moved if span.end >= was[1] else becomes[0]
        return Span(start, end) if start < end else None

    def _again(
        self, span: Span, was: tuple[int, int], becomes: tuple[int, int]
    ) -> Span | None:
        """Find words that stand once in the changed stretch, before and after."""
        words = span.of(self.old)
        if self.old.count(words, *was) != 1 or self.new.count(words, *becomes) != 1:
            return None
        at = self.new.index(words, *becomes)
        return Span(at, at + len(words))


def carry(span: Span, old: str, new: str) -> Span | None:
    """Carry one span from one version's text to the next one's."""
    return Correction.between(old, new).carry(span)


def carry_through(span: Span, texts: Sequence[str]) -> Span | None:
    """Carry a span through all versions, from the first text to the last.

    Surer than one step over many versions, as each has one change.
    """
    carried: Span | None = span
    for old, new in pairwise(texts):
        if carried is None:
            return None
        carried = carry(carried, old, new)
    return carried


def _most(limit: int, holds: Callable[[int], bool]) -> int:
    """Find the highest number up to a limit for which something holds."""
    least, most = 0, limit
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if holds(middle) else (least, middle - 1)
    return least


def _reading(old: str, new: str, head: int, tail: int) -> tuple[int, int]:
    """Decide where a change stands that can be seen at several places.

    Where letters repeat, "two " or "wo t" may be left out of "one two three".
    The change is taken to begin a word if it can.
    """
    earlier, later = head, tail
    while earlier and not old[earlier - 1].isspace():
        if old[-1 - later] != new[-1 - later]:
            return head, tail
        earlier, later = earlier - 1, later + 1
    return earlier, later
