"""Carrying thousands of codings over one correction of a report.

``report.carry`` looks for the change anew for each span, which for 2,000 codings
of a long report takes seconds. Here the change is found once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.kernel.spans import Span
from counterpoint.report.carry import carry


@dataclass(frozen=True, slots=True)
class Correction:
    """One version of a report and the next, and where they part.

    Attributes:
        head: How many code points both begin with.
        tail: How many both end with, none of them counted twice.
    """

    old: str
    new: str
    head: int
    tail: int

    @classmethod
    def between(cls, old: str, new: str) -> "Correction":
        """Compare two versions. Linear in the texts."""
        shorter = min(len(old), len(new))
        head, most = 0, shorter
        while head < most:
            middle = (head + most + 1) // 2
            same = old[head:middle] == new[head:middle]
            head, most = (middle, most) if same else (head, middle - 1)
        tail, most = 0, shorter - head
        while tail < most:
            middle = (tail + most + 1) // 2
            left = old[len(old) - middle : len(old) - tail]
            same = left == new[len(new) - middle : len(new) - tail]
            tail, most = (middle, most) if same else (tail, middle - 1)
        return cls(old, new, head, tail)

    def carry(self, span: Span) -> Span | None:
        """Carry a span of the old text, as ``report.carry`` does.

        Linear in the span and the change alone.
        """
        moved = len(self.new) - len(self.old)
        if span.end <= self.head:
            return span
        changed_until = len(self.old) - self.tail
        if span.start >= changed_until:
            return Span(span.start + moved, span.end + moved)
        first = min(span.start, self.head)
        last = max(span.end, changed_until)
        found = carry(
            Span(span.start - first, span.end - first),
            self.old[first:last],
            self.new[first : last + moved],
        )
        return found and Span(found.start + first, found.end + first)


def carried(coding: Coding, corrections: Sequence[Correction]) -> Coding:
    """Find a coding again in the current version of its report.

    Where its words are gone it stays in the version in which it had them.

    Args:
        coding: As it is kept.
        corrections: Of its own version and of all later ones, in order; if
            there are none, it stands in the current version.
    """
    if not corrections:
        return coding
    span: Span | None = coding.span
    for correction in corrections:
        span = None if span is None else correction.carry(span)
    if span is None:
        return coding._replace(standing=Standing.BROKEN)
    exact = span.of(corrections[-1].new)
    if exact != coding.exact:
        standing = Standing.BROKEN
    elif span == coding.span:
        standing = Standing.HOLDS
    else:
        standing = Standing.MOVED
    return coding._replace(
        version=coding.version + len(corrections),
        start=span.start,
        end=span.end,
        exact=exact,
        standing=standing,
    )
