"""The seeded workloads S, M and L: what a study of each size holds.

S is the size of an article's study, M of a programme of ten years, and L of a
national archive. All have 120 codes in three levels, used unevenly, and three coders;
a fifth of the reports is coded by all three, who mostly agree.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final, NamedTuple

from benchmarks.material import (
    SEED,
    SPAN_WORDS,
    Place,
    Transcript,
    beginnings,
    said,
    vocabulary,
)

CODERS: Final = 3
THEMES, BELOW, LEAVES = 8, 2, 6
SHARED_ONE_IN = 5
"""One report of so many is coded by all three."""
KEPT = 0.8
SHIFTED = 0.5
MOST_SHIFT_WORDS = 4
OTHER_CODE = 0.12


class Mark(NamedTuple):
    """A coding to be made: where, under which code, by which coder."""

    place: Place
    code: int
    coder: int


class Drawn(NamedTuple):
    """A report's words, and its codings."""

    talk: Transcript
    marks: tuple[Mark, ...]


class CodeDrawn(NamedTuple):
    """A code of the codebook; parents come before their children."""

    name: str
    parent: int | None


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a workload holds.

    Attributes:
        letter: Its name.
        reports: How many texts are drawn.
        words: In each of them.
        codings: In each of them.
        copies: How often each report stands in the study, with all that hangs on it.
    """

    letter: str
    reports: int
    words: int
    codings: int
    copies: int = 1

    @property
    def all_reports(self) -> int:
        """How many reports the study holds."""
        return self.reports * self.copies


EXTENTS = {
    "S": Extent("S", 55, 5_400, 109),
    "M": Extent("M", 500, 6_000, 200),
    "L": Extent("L", 500, 6_000, 200, copies=20),
    "tiny": Extent("tiny", 5, 300, 10, copies=2),
}


@dataclass(frozen=True)
class Workload:
    """One workload; the same at every call."""

    extent: Extent

    @cached_property
    def codes(self) -> list[CodeDrawn]:
        """Name the codes: themes, what lies below them, and leaves."""
        made: list[CodeDrawn] = []
        for theme in range(1, THEMES + 1):
            top = len(made)
            made.append(CodeDrawn(f"Theme {theme}", None))
            for below in range(1, BELOW + 1):
                middle = len(made)
                made.append(CodeDrawn(f"Theme {theme}.{below}", top))
                made += [
                    CodeDrawn(f"Code {theme}.{below}.{leaf} åäö", middle)
                    for leaf in range(1, LEAVES + 1)
                ]
        return made

    @cached_property
    def most_used(self) -> int:
        """Name the most used of the codes that lie deepest."""
        parents = {code.parent for code in self.codes}
        return next(nth for nth in self._order if nth not in parents)

    def reports(self) -> Iterator[Drawn]:
        """Draw the reports one after the other."""
        for nth in range(self.extent.reports):
            yield self.report(nth)

    def report(self, nth: int) -> Drawn:
        """Draw one report."""
        draw = random.Random(SEED * 1_000_003 + nth)  # noqa: S311 - nothing secret
        turns = said(draw, self._words, self.extent.words)
        marks = self._marks(draw, turns, nth)
        places = tuple(sorted({mark.place for mark in marks}))
        return Drawn(Transcript(f"report-{nth:05}", turns, places), marks)

    @cached_property
    def _words(self) -> list[str]:
        return vocabulary(random.Random(SEED))  # noqa: S311 - nothing secret

    @cached_property
    def _order(self) -> list[int]:
        """Put the codes in the order of their use."""
        order = list(range(len(self.codes)))
        random.Random(SEED + 1).shuffle(order)  # noqa: S311 - nothing secret
        return order

    @cached_property
    def _use(self) -> list[float]:
        ranks = range(len(self.codes))
        return list(accumulate(1 / (rank + 1.5) ** 0.8 for rank in ranks))

    def _code(self, draw: random.Random) -> int:
        return draw.choices(self._order, cum_weights=self._use)[0]

    def _marks(
        self, draw: random.Random, turns: tuple[str, ...], nth: int
    ) -> tuple[Mark, ...]:
        begin = [beginnings(turn) for turn in turns]
        made: dict[Mark, None] = {}
        wanted = self.extent.codings
        while len(made) < wanted:
            turn = draw.randrange(len(turns))
            first = draw.randrange(len(begin[turn]))
            last = first + draw.randint(*SPAN_WORDS)
            code = self._code(draw)
            if nth % SHARED_ONE_IN:
                span = _within(turn, begin[turn], turns[turn], first, last)
                made[Mark(span, code, nth % CODERS)] = None
                continue
            for coder in range(CODERS):
                if draw.random() < KEPT:
                    one, other = _shift(draw), _shift(draw)
                    ends = (first + one, last + other)
                    span = _within(turn, begin[turn], turns[turn], *ends)
                    given = self._code(draw) if draw.random() < OTHER_CODE else code
                    made[Mark(span, given, coder)] = None
        return tuple(made)[:wanted]


def _shift(draw: random.Random) -> int:
    """Say by how many words a coder sees an end elsewhere."""
    if draw.random() < SHIFTED:
        return 0
    return draw.randint(-MOST_SHIFT_WORDS, MOST_SHIFT_WORDS)


def _within(turn: int, begin: list[int], words: str, first: int, last: int) -> Place:
    """Make a place of word numbers, drawn into the turn; at least one word."""
    first = min(max(0, first), len(begin) - 1)
    last = max(first + 1, last)
    end = begin[last] - 1 if last < len(begin) else len(words)
    return Place(turn, begin[first], end)
