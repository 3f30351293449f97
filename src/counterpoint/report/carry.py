"""Finding stretches of one version again in the next.

In two steps: whole lines that stand in both versions are matched first, then the
words inside lines that changed. So a report that was revised at twenty places
moves only what lies behind each of them. A library for this was measured and
left out: it has no wheels for all our Pythons, and the slow part, diffing whole
texts character by character, is not needed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from counterpoint.kernel.spans import Span

TOKEN = re.compile(r"\w+|\s+|[^\w\s]", re.UNICODE)
"""A word, a stretch of white space, or a sign; together they are the whole text."""
MOST_COMPARED = 4_000_000
"""Pairs of tokens: beyond, a stretch of lines counts as rewritten as a whole."""
SURE = 8
"""Code points from which words that stand once are taken for what they are, even if a
word beside them has grown into them."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of a report and the next, with all places where they part.

    Attributes:
        corrections: Single changes, from the last in the text to the first, so
            that each stands where the old text says.
    """

    old: str
    new: str
    corrections: tuple["Correction", ...]

    @classmethod
    def between(cls, old: str, new: str) -> "Revision":
        """Compare two versions.

        Linear in what stayed; in lines that changed, quadratic in their words,
        up to a bound.
        """
        whole = Correction.between(old, new)
        head, tail = whole.head, whole.tail
        was, becomes = old[head : len(old) - tail], new[head : len(new) - tail]
        if not was or not becomes:
            return cls(old, new, (whole,))
        found = list(_corrections(was, becomes, head))
        return cls(old, new, tuple(reversed(found)) if len(found) > 1 else (whole,))

    def carry(self, span: Span) -> Span | None:
        """Carry a span of the old text into the new one.

        Where its words were changed, but stand elsewhere in the new text, once,
        as they did in the old one, they were moved there.

        Returns:
            The stretch of the new text, or None if its words are gone.
        """
        carried: Span | None = span
        for each in self.corrections:
            carried = None if carried is None else each.carry(carried)
        if carried is not None and carried.of(self.new) == span.of(self.old):
            return carried
        return self._moved(span) or carried

    def _moved(self, span: Span) -> Span | None:
        """Find words that stand once before and after, or whose whole line does."""
        first = self.old.rfind("\n", 0, span.start) + 1
        last = self.old.find("\n", span.end)
        line = Span(first, last if last > 0 else len(self.old))
        for around in (line, span):
            words = around.of(self.old)
            if self.old.count(words) == self.new.count(words) == 1:
                at = self.new.index(words) + span.start - around.start
                found = Span(at, at + span.end - span.start)
                if len(words) >= SURE or _ends(self.old, span) == _ends(
                    self.new, found
                ):
                    return found
        return None


@dataclass(frozen=True, slots=True)
class Correction:
    """One change of a report's text, and where it lies.

    One correction changes one stretch: what lies before it stays, what lies
    after it moves with it, what reaches around it stretches with it. The change
    is looked for once, so that thousands of spans are carried over it.

    Attributes:
        same_first: How many code points both begin with.
        same_last: How many both end with; some may be counted in both.
        head: How many stand before the change, in the one reading of it that
            is taken where letters repeat.
        tail: How many stand after it, in that reading.
        at: Where ``old`` begins in the whole text.
    """

    old: str
    new: str
    same_first: int
    same_last: int
    head: int
    tail: int
    at: int = 0

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
        first, last = span.start - self.at, span.end - self.at
        if last <= self.same_first:
            return span
        if first >= len(self.old) - self.same_last:
            return Span(span.start + moved, span.end + moved)
        was = (self.head, len(self.old) - self.tail)
        becomes = (self.head, len(self.new) - self.tail)
        if was[0] <= first and last <= was[1] and (first, last) != was:
            return self._again(first, last, was, becomes)
        start = first if first <= was[0] else becomes[1]
        end = last + moved if last >= was[1] else becomes[0]
        return Span(start + self.at, end + self.at) if start < end else None

    def _again(
        self, first: int, last: int, was: tuple[int, int], becomes: tuple[int, int]
    ) -> Span | None:
        """Find words that stand once in the changed stretch, before and after."""
        words = self.old[first:last]
        if self.old.count(words, *was) != 1 or self.new.count(words, *becomes) != 1:
            return None
        found = self.new.index(words, *becomes) + self.at
        return Span(found, found + len(words))


def carry(span: Span, old: str, new: str) -> Span | None:
    """Carry one span from one version's text to the next one's."""
    return Revision.between(old, new).carry(span)


def carry_through(span: Span, texts: Sequence[str]) -> Span | None:
    """Carry a span through all versions, from the first text to the last.

    Surer than one step over many versions, as each has fewer changes.
    """
    carried: Span | None = span
    for old, new in pairwise(texts):
        if carried is None:
            return None
        carried = carry(carried, old, new)
    return carried


def _corrections(old: str, new: str, at: int) -> Iterator[Correction]:
    """Find the single changes between two stretches, in the order of the text.

    Args:
        old: As it was.
        new: As it is.
        at: Where the stretch begins in the whole old text.
    """
    lines, newer = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for what, first, last, from_, to in opcodes(lines, newer):
        was, becomes = lines[first:last], newer[from_:to]
        if what == "replace" and len(was) == len(becomes):
            for one, other in zip(was, becomes, strict=True):
                yield from _inside(one, other, at)
                at += len(one)
        else:
            whole = "".join(was)
            if what != "equal":
                yield from _inside(whole, "".join(becomes), at)
            at += len(whole)


def _inside(old: str, new: str, at: int) -> Iterator[Correction]:
    """Find the single changes between two stretches that differ, word by word."""
    tokens, newer = TOKEN.findall(old), TOKEN.findall(new)
    if len(tokens) * len(newer) > MOST_COMPARED:
        yield replace(Correction.between(old, new), at=at)
        return
    parted = [each for each in opcodes(tokens, newer) if each[0] != "equal"]
    if len(parted) == 1:
        yield replace(Correction.between(old, new), at=at)
        return
    places = _places(tokens)
    taken = 0
    for number, (_, first, last, from_, to) in enumerate(parted):
        # What stands between this change and the next belongs to this stretch, so
        # that letters which repeat are read as they are in a text with one change.
        after = parted[number + 1][1] if number + 1 < len(parted) else len(tokens)
        same = "".join(tokens[last:after])
        before = old[taken : places[first]]
        changed = "".join(newer[from_:to])
        stretch = old[taken : places[after]]
        yield replace(
            Correction.between(stretch, before + changed + same), at=at + taken
        )
        taken = places[after]


def opcodes(
    old: Sequence[str], new: Sequence[str]
) -> list[tuple[str, int, int, int, int]]:
    """Compare two lists; what both begin and end with is not looked through."""
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    left = shorter - head
    tail = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    middle = SequenceMatcher(
        None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False
    )
    found: list[tuple[str, int, int, int, int]] = [
        (what, a + head, b + head, c + head, d + head)
        for what, a, b, c, d in middle.get_opcodes()
    ]
    if head:
        found.insert(0, ("equal", 0, head, 0, head))
    if tail:
        first, from_ = len(old) - tail, len(new) - tail
        found.append(("equal", first, len(old), from_, len(new)))
    return found


def _places(tokens: Sequence[str]) -> list[int]:
    """Give where each token begins, and where the last one ends."""
    places = [0]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places


def _ends(text: str, span: Span) -> tuple[bool, bool]:
    """Say whether a stretch begins and ends in the middle of a word."""
    first = text[max(0, span.start - 1) : span.start + 1]
    last = text[span.end - 1 : span.end + 1]
    return len(first) > 1 and first.isalnum(), len(last) > 1 and last.isalnum()


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
