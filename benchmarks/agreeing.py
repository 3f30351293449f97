"""Agreement: how soon its figures are there, beside two libraries for the same.

Each library stands in an environment of its own and reckons in a process of its own,
which says what it found, how long that took and how much memory it held. The values
must be the same, or the figure does not count.
"""

import json
import random
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Final, NamedTuple

from benchmarks import peer
from benchmarks.beside import Compared
from benchmarks.material import SEED
from benchmarks.peer import Package
from benchmarks.rounds import Cost
from counterpoint.coding.agreement.coefficient import nominal_alpha
from counterpoint.coding.agreement.unitizing import (
    Continuum,
    Unit,
    coincidences,
    segmented,
)
from counterpoint.kernel.spans import Span

NOMINAL = Package("krippendorff", ("krippendorff==0.9.0", "numpy<3"), "python")
UNITIZED = Package(
    "krippendorff-unitized-alpha",
    ("krippendorff-unitized-alpha==0.1.0", "numpy<3"),
    "python",
)
JUDGES: Final = 3
VALUES: Final = 121
AGREED = 0.75
SAME = 1e-9
TOKENS, MANY_TOKENS = 10_000, 2_000_000
UNITS, MANY_UNITS = 120, 20_000
KINDS = 20
MOST_SHIFT = 9
FEW_TOKENS, FEW_UNITS = 200, 12

_NOMINAL = """
import json, resource, sys, time
import numpy, krippendorff
given = numpy.array(json.load(open(sys.argv[1])), dtype=float)
began, used = time.perf_counter(), time.process_time()
alpha = krippendorff.alpha(given, level_of_measurement="nominal",
                           value_domain=list(range(int(sys.argv[2]))))
wall, used = time.perf_counter() - began, time.process_time() - used
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([float(alpha), wall, used, most]))
"""

_UNITIZED = """
import json, resource, sys, time
from krippendorff_unitized_alpha.krippendorffs_unitized_alpha import *
told = json.load(open(sys.argv[1]))
given = {judge: [Segment(tag=tag or EMPTY_TAG, start=start, end=end)
                 for start, end, tag in own] for judge, own in told.items()}
began, used = time.perf_counter(), time.process_time()
alpha = KrippendorffUnitizedAlpha(given).result
wall, used = time.perf_counter() - began, time.process_time() - used
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([float(alpha), wall, used, most]))
"""


class Reckoned(NamedTuple):
    """What a library found."""

    value: float
    cost: Cost
    memory_mib: float


class Asked(NamedTuple):
    """A figure that is reckoned on both sides of the same data."""

    work: str
    package: Package
    program: str
    data: object
    more: tuple[str, ...]
    ours: Callable[[], Fraction | None]


def agreed(rounds: int, *, small: bool, alone: bool) -> list[Compared]:
    """Measure alpha of many tokens and of units on a text.

    Args:
        rounds: Of each side; of a library's, a quarter.
        small: To try it with little.
        alone: Whether the libraries are left out.
    """
    tokens, units = (FEW_TOKENS, FEW_UNITS) if small else (TOKENS, UNITS)
    many, many_units = (tokens, units) if small else (MANY_TOKENS, MANY_UNITS)
    judged = _tokens(tokens)
    continua = _continua(units)
    pairs = (
        Asked(
            f"alpha of {tokens:,} tokens, {VALUES} values, {JUDGES} coders",
            NOMINAL,
            _NOMINAL,
            list(zip(*judged, strict=True)),
            (str(VALUES),),
            lambda: nominal_alpha(judged),
        ),
        Asked(
            f"u-alpha of a report with {units} units of each of {JUDGES} coders",
            UNITIZED,
            _UNITIZED,
            {str(nth): _told(own) for nth, own in enumerate(continua)},
            (),
            lambda: _u_alpha(continua),
        ),
    )
    told = [_both(asked, rounds, alone=alone) for asked in pairs]
    large, long = _tokens(many), _continua(many_units)
    told.append(
        _ours(
            f"alpha of {many:,} tokens, {VALUES} values, {JUDGES} coders",
            lambda: nominal_alpha(large),
            rounds,
        )
    )
    told.append(
        _ours(
            f"u-alpha of a text with {many_units:,} units of each of {JUDGES} coders",
            lambda: _u_alpha(long),
            rounds,
        )
    )
    return told


def install() -> None:
    """Put both libraries into environments of their own."""
    for package in (NOMINAL, UNITIZED):
        peer.install(peer.environment_folder(package), package)


def _both(asked: Asked, rounds: int, *, alone: bool) -> Compared:
    work = asked.work
    if alone:
        return _ours(work, asked.ours, rounds)
    costs: dict[str, list[Cost]] = {"Counterpoint": [], asked.package.name: []}
    memory = 0.0
    for nth in range(max(1, rounds // 4) + 1):
        cost, value = _timed(asked.ours)
        theirs = _reckoned(asked)
        _same(value, theirs.value, work)
        memory = max(memory, theirs.memory_mib)
        if nth:
            costs["Counterpoint"].append(cost)
            costs[asked.package.name].append(theirs.cost)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Compared(
        f"{work} ({asked.package.name} held {memory:,.0f} MiB, this process with all"
        f" its data {held:,.0f})",
        costs,
    )


def _ours(work: str, act: Callable[[], Fraction | None], rounds: int) -> Compared:
    costs = [_timed(act)[0] for _ in range(rounds)]
    return Compared(work, {"Counterpoint": costs})


def _timed(act: Callable[[], Fraction | None]) -> tuple[Cost, Fraction | None]:
    began, used = time.perf_counter(), time.process_time()
    value = act()
    return Cost(time.perf_counter() - began, time.process_time() - used), value


def _reckoned(asked: Asked) -> Reckoned:
    python = peer.environment_folder(asked.package) / "bin" / "python"
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(asked.data, file)
        file.flush()
        told = subprocess.run(  # noqa: S603 - our own words
            [str(python), "-c", asked.program, file.name, *asked.more],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    value, wall, used, memory = json.loads(told)
    return Reckoned(value, Cost(wall, used), memory)


def _same(ours: Fraction | None, theirs: float, work: str) -> None:
    if ours is None or abs(float(ours) - theirs) > SAME:
        msg = f"{work}: {ours} here, {theirs} there."
        raise RuntimeError(msg)


def _u_alpha(continua: list[Continuum]) -> Fraction | None:
    met = coincidences([continua])
    return None if met is None else met.u_alpha


def _tokens(number: int) -> list[tuple[int, ...]]:
    """Draw what three coders said of tokens; they mostly agree."""
    draw = random.Random(SEED + 3)  # noqa: S311 - nothing secret
    weights = [1 / (rank + 1.5) for rank in range(VALUES)]
    said = draw.choices(range(VALUES), weights, k=number)
    others = [draw.choices(range(VALUES), weights, k=number) for _ in range(JUDGES)]
    return [
        tuple(
            value if draw.random() < AGREED else others[judge][nth]
            for judge in range(JUDGES)
        )
        for nth, value in enumerate(said)
    ]


def _continua(units: int) -> list[Continuum]:
    """Draw the units of three coders on one text, at shifted places."""
    draw = random.Random(SEED + 4)  # noqa: S311 - nothing secret
    step = 100
    whole = Span(0, units * step)
    return [segmented(_units(draw, units, step), whole) for _ in range(JUDGES)]


def _units(draw: random.Random, units: int, step: int) -> list[Unit]:
    made: list[Unit] = []
    for nth in range(units):
        start = nth * step + 20 + draw.randint(-MOST_SHIFT, MOST_SHIFT)
        end = start + 50 + draw.randint(-MOST_SHIFT, MOST_SHIFT)
        other = draw.random() > AGREED
        kind = draw.randrange(KINDS) if other else nth % KINDS
        made.append((Span(start, end), f"kind {kind}"))
    return made


def _told(continuum: Continuum) -> list[tuple[int, int, object]]:
    return [(each.span.start, each.span.end, each.kind) for each in continuum]
