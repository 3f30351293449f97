"""Measuring by turns: each side once a round, and the ratios round by round.

Another program on the machine then slows both sides alike, and the median of the
ratios hardly moves (the wall times do).
"""

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

TENTHS = 10


class Cost(NamedTuple):
    """What a piece of work cost, in seconds of the clock and of the processor."""

    wall: float
    cpu: float


class Working(Protocol):
    """A process whose processor time can be read."""

    def cpu_seconds(self) -> float:
        """Give what the process has used so far."""
        ...


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of some values, and where a tenth lies below and above."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: list[float]) -> "Spread":
        """Summarise values, of which there is at least one."""
        if len(values) == 1:
            return cls(values[0], values[0], values[0])
        cuts = statistics.quantiles(values, n=TENTHS, method="inclusive")
        return cls(statistics.median(values), cuts[0], cuts[-1])


@dataclass(frozen=True, slots=True)
class Figure:
    """A piece of work, and what it cost in each round.

    Attributes:
        theirs: The other program's costs; empty if it cannot do this work.
    """

    work: str
    ours: list[Cost]
    theirs: list[Cost]

    @property
    def ratio(self) -> Spread | None:
        """How many times as long the other program took, round by round."""
        if not self.theirs:
            return None
        paired = zip(self.ours, self.theirs, strict=True)
        return Spread.of([their.wall / our.wall for our, their in paired])

    @property
    def cpu_ratio(self) -> float | None:
        """How many times as much processor time the other program used, in all.

        The clock that tells it ticks a hundred times a second, so single rounds
        would say little.
        """
        ours = sum(cost.cpu for cost in self.ours)
        if not self.theirs or ours == 0:
            return None
        return sum(cost.cpu for cost in self.theirs) / ours


def timed(process: Working, work: Callable[[], object]) -> Cost:
    """Do a piece of work that a running process answers for."""
    used = process.cpu_seconds()
    began = time.perf_counter()
    work()
    wall = time.perf_counter() - began
    return Cost(wall, process.cpu_seconds() - used)


def in_turns(
    work: str, sides: Mapping[str, Callable[[], Cost]], rounds: int
) -> dict[str, list[Cost]]:
    """Let all sides do the same work in turn; another one begins each round.

    One round before the first is not counted: it warms all of them up.
    """
    print(f"{work} …", file=sys.stderr, flush=True)
    costs: dict[str, list[Cost]] = {name: [] for name in sides}
    names = list(sides)
    for nth in range(rounds + 1):
        first = nth % len(names)
        for name in names[first:] + names[:first]:
            cost = sides[name]()
            if nth:
                costs[name].append(cost)
    return costs


def by_turns(
    work: str, ours: Callable[[], Cost], theirs: Callable[[], Cost] | None, rounds: int
) -> Figure:
    """Let both sides do the same work in turn; see `in_turns`."""
    if theirs is None:
        return Figure(work, in_turns(work, {"ours": ours}, rounds)["ours"], [])
    costs = in_turns(work, {"theirs": theirs, "ours": ours}, rounds)
    return Figure(work, costs["ours"], costs["theirs"])
