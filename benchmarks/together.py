"""Pairs of codes: counted in arrays and in a plain loop, shuffled here and by SciPy.

    OPENBLAS_NUM_THREADS=1 python -m benchmarks.together

The codings are drawn with a seed, as large as the article's study (S) and a larger
one (M). What is compared does the same work in turn, and its answers are compared
first. A whole run of SciPy would take hours: a few pairs are tested, with fewer
rounds, and the time is multiplied; the same goes for the loop over whole matrices.
SciPy is no part of the product; without it its line is left out.
"""

import importlib
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from statistics import median
from typing import Any

import numpy as np

from counterpoint.coding.chance.shuffling import shuffled_pairs
from counterpoint.coding.matrix.arrays import Bools, Incidence
from counterpoint.coding.matrix.model import Piece, Told, Unit, stretches
from counterpoint.kernel.ids import (
    CodeId,
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
)

SIZES = {"S": (55, 6_000), "M": (500, 100_000)}
"""Reports and codings."""
CODES, LONG, PASSAGE = 120, 36_000, 300
ROUNDS, PEER_ROUNDS, PEER_PAIRS = 9_999, 99, 3
TURNS = 5
SEED = 20


def drawn(reports: int, codings: int) -> tuple[list[CodeId], list[Told], list[Piece]]:
    """Draw codings over reports of equal length."""
    random = np.random.default_rng(SEED)
    codes = [CodeId(f"{nth:03}") for nth in range(CODES)]
    starts = range(0, LONG, PASSAGE)
    told = [
        Told(
            ReportId(f"{nth:04}"),
            f"{nth}",
            ParticipantId(f"{nth:04}"),
            None,
            list(starts),
            [each + PASSAGE - 1 for each in starts],
        )
        for nth in range(reports)
    ]
    often = random.dirichlet(np.full(CODES, 1.5))
    pieces = [
        Piece(
            CodingId(str(nth)), told[report].report_id, codes[code], at, at + long, who
        )
        for nth, (report, code, at, long, who) in enumerate(
            zip(
                random.integers(reports, size=codings).tolist(),
                random.choice(CODES, codings, p=often).tolist(),
                random.integers(LONG - 400, size=codings).tolist(),
                random.integers(10, 400, codings).tolist(),
                (MemberId("m") for _ in range(codings)),
                strict=True,
            )
        )
    ]
    return codes, told, pieces


def looped(codes: list[CodeId], pieces: list[Piece]) -> Counter[tuple[CodeId, CodeId]]:
    """Count pairs of stretches that share a character, one report after the other."""
    lying: dict[ReportId, list[tuple[int, int, CodeId]]] = {}
    for code_id in codes:
        own = [piece for piece in pieces if piece.code_id == code_id]
        for report_id, start, end in stretches(own):
            lying.setdefault(report_id, []).append((start, end, code_id))
    pairs: Counter[tuple[CodeId, CodeId]] = Counter()
    for some in lying.values():
        some.sort()
        for nth, (_, end, code_id) in enumerate(some):
            for start, _, other in some[nth + 1 :]:
                if start >= end:
                    break
                pairs[min(code_id, other), max(code_id, other)] += 1
    return pairs


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Give the seconds of the clock, and what came of it."""
    begin = time.perf_counter()
    found = work()
    return time.perf_counter() - begin, found


def matrices(held: Bools, rounds: int) -> None:
    """Shuffle and multiply whole matrices, a round at a time, and keep the largest."""
    random = np.random.default_rng(SEED)
    most = []
    for _ in range(rounds):
        here = random.permuted(held, axis=1).astype(np.float32)
        most.append(float((here @ here.T).max()))


def by_scipy(held: Bools, rounds: int, pairs: int) -> float | None:
    """Give the seconds that SciPy takes for all pairs and rounds, from a few."""
    try:
        scipy: Any = importlib.import_module("scipy.stats")
    except ModuleNotFoundError:
        return None

    def both(one: Any, other: Any, axis: int) -> Any:  # noqa: ANN401 - SciPy's arrays
        return np.sum(one * other, axis=axis)

    begin = time.perf_counter()
    for nth in range(pairs):
        scipy.permutation_test(
            (held[nth].astype(float), held[nth + 1].astype(float)),
            both,
            permutation_type="pairings",
            n_resamples=rounds,
            vectorized=True,
            rng=np.random.default_rng(SEED),
        )
    return (time.perf_counter() - begin) / pairs * (CODES * (CODES - 1) / 2)


def run(name: str, reports: int, codings: int) -> None:
    """Measure one size, by turns, and print it."""
    codes, told, pieces = drawn(reports, codings)
    beneath = {each: frozenset({each}) for each in codes}
    cold, warm, plain = [], [], []
    for _ in range(TURNS):
        seconds, pairs = timed(lambda: looped(codes, pieces))
        plain.append(seconds)
        seconds, lying = timed(lambda: Incidence(codes, told, pieces, beneath))
        again, cells = timed(partial(lying.shared, Unit.STRETCHES))
        warm.append(again)
        cold.append(seconds + again)
        for (one, other), count in pairs.items():
            assert cells[codes.index(one), codes.index(other)] == count  # noqa: S101
    print(
        f"{name}: words in common: loop {median(plain) * 1e3:.0f} ms, laid out and"
        f" counted {median(cold) * 1e3:.0f} ms, counted {median(warm) * 1e3:.1f} ms"
    )
    held = lying.held(Unit.PEOPLE)
    strata = [list(map(int, each)) for each in np.array_split(np.arange(reports), 6)]
    wanted = [(i, j) for i in range(CODES) for j in range(i + 1, CODES)]
    ours, blas = [], []
    for _ in range(TURNS):
        ours.append(timed(lambda: shuffled_pairs(held, strata, wanted, SEED))[0])
        few = timed(lambda: matrices(held, PEER_ROUNDS))[0]
        blas.append(few * ROUNDS / PEER_ROUNDS)
    peer = by_scipy(held, ROUNDS, PEER_PAIRS)
    told_of = "not installed" if peer is None else f"{peer:.0f} s"
    print(
        f"{name}: all pairs, {ROUNDS} rounds: {median(ours):.2f} s; whole matrices"
        f" {median(blas):.1f} s (from {PEER_ROUNDS} rounds); SciPy {told_of}"
        f" (from {PEER_PAIRS} pairs)"
    )


if __name__ == "__main__":
    for size, (reports, codings) in SIZES.items():
        run(size, reports, codings)
