"""Finding a stretch of one version again in the next."""

from collections.abc import Sequence
from itertools import pairwise

from counterpoint.kernel.spans import Span


def carry(span: Span, old: str, new: str) -> Span | None:
    """Carry a span from one version's text to the next one's.

    One correction changes one stretch: what lies before it stays, what lies
    after it moves with it, what reaches around it stretches with it. A span
    that the change cuts keeps what is left of it. A span inside the change is
    found again if its words stand there once, before and after; else it broke.
    Linear in the texts.

    Args:
        span: A stretch of the old text.
        old: The text of the earlier version.
        new: The text of the later version.

    Returns:
        The stretch of the new text, or None if its words are gone.
    """
    moved = len(new) - len(old)
    if old[: span.end] == new[: span.end]:
        return span
    shifted = span.start + moved
    if shifted >= 0 and old[span.start :] == new[shifted:]:
        return Span(shifted, span.end + moved)
    head, tail = _kept(old, new)
    was = (head, len(old) - tail)
    becomes = (head, len(new) - tail)
    starts_before, ends_after = span.start < was[0], span.end > was[1]
    if not (starts_before or ends_after) and (span.start, span.end) != was:
        return _again(span.of(old), old, new, was, becomes)
    start = span.start if span.start <= was[0] else becomes[1]
    end = span.end + moved if span.end >= was[1] else becomes[0]
    return Span(start, end) if start < end else None


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


def _kept(old: str, new: str) -> tuple[int, int]:
    """Count the code points that both texts begin with, and that both end with.

    Where letters repeat, a change can be seen at several places: "two " or
    "wo t" left out of "one two three". It is taken to begin a word if it can.
    """
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    earlier, later = head, tail
    while earlier and not old[earlier - 1].isspace():
        if old[-1 - later] != new[-1 - later]:
            return head, tail
        earlier, later = earlier - 1, later + 1
    return earlier, later


def _again(
    words: str, old: str, new: str, was: tuple[int, int], becomes: tuple[int, int]
) -> Span | None:
    """Find words that stand once in the changed stretch, before and after."""
    if old.count(words, *was) != 1 or new.count(words, *becomes) != 1:
        return None
    at = new.index(words, *becomes)
    return Span(at, at + len(words))
