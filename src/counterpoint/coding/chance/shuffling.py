"""All pairs of codes at once: who tells of each code is shuffled within strata.

In each round every code keeps how many people of each stratum tell of it, and who
they are is drawn anew, for each code by itself. The largest standardised distance
of any pair from its mean says how far apart the farthest of all these pairs lies by
chance alone. This module loads NumPy; see ``coding.matrix.arrays``.

Source: method, section 6.4; Westfall, P. H. and Young, S. S. (1993), Resampling-based
multiple testing, for the largest over all.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from counterpoint.coding.chance.model import ROUNDS
from counterpoint.coding.matrix.arrays import Bits, Bools, shared_bits
from counterpoint.working.place import all_done

Floats = NDArray[np.float32]

ARRANGEMENTS: Final = 1_024
"""How many arrangements are drawn for each code; a round takes one of them.

Whatever arrangement one code has, another's are drawn without regard to it, so two
rounds that share one are as good as two that do not, and ten times fewer are drawn.
"""
AT_ONCE: Final = 256
"""How many rounds are counted in one go: what a processor keeps at hand."""
NEARLY: Final = 1e-3
"""Two distances that differ by less, in people, are equal but for rounding."""
STRETCH: Final = 5 * AT_ONCE
"""How many rounds are handed out at once: 8 stretches of the usual rounds."""
SECONDS_A_WORD: Final = 3e-9
"""For two codes, in one round, 64 people at a time."""
WORD_BYTES: Final = 8


class Shuffled(NamedTuple):
    """Two codes beside what shuffling gives.

    Attributes:
        one: The place of the first code.
        other: The place of the second.
        observed: How many people tell of both.
        expected: The mean under shuffling, computed and not drawn.
        alone: p, both ways, as if this were the only pair that was looked at.
        over_all: p when all these pairs are looked at together.
    """

    one: int
    other: int
    observed: int
    expected: float
    alone: float
    over_all: float


class Question(NamedTuple):
    """All that a round depends on: numbers, which may be asked of another machine.

    Attributes:
        held: A row for each code: which of the people tell of it, as bytes.
        codes: How many there are.
        strata: Within which people are shuffled; each person stands in one.
        asked: Which pairs are looked at: a row and a column for each code, as bytes.
        seed: Of the shuffling.
    """

    held: bytes
    codes: int
    strata: tuple[tuple[int, ...], ...]
    asked: bytes
    seed: int


class Stretch(NamedTuple):
    """Some of the rounds of a question, from one multiple of ``AT_ONCE`` on."""

    question: Question
    first: int
    end: int


class Laid(NamedTuple):
    """What all rounds of a question share.

    Attributes:
        mean: Of each pair, computed and not drawn.
        bar: How far what was counted lies from it, in ``weight``.
        weight: One by each pair's standard deviation; 0 for what is not asked or
            cannot vary.
        pool: Arrangements: words of bits, codes, arrangements.
        state: Of the random numbers once these are drawn.
    """

    observed: NDArray[np.int64]
    mean: NDArray[np.float64]
    bar: Floats
    weight: Floats
    pool: Bits
    state: Mapping[str, Any]


def shuffled_pairs(
    held: Bools,
    strata: Sequence[Sequence[int]],
    pairs: Sequence[tuple[int, int]],
    seed: int,
    rounds: int = ROUNDS,
) -> list[Shuffled]:
    """Hold each pair of codes against shuffling, alone and over all pairs.

    p = (1 + rounds at least as far from the mean) / (1 + rounds). Grows with the
    pairs of codes times the rounds, 64 people at a time; where that is much, the
    rounds are done by other processes, or at a cluster, with the same outcome.

    Args:
        held: A row for each code: which of the people tell of it.
        strata: Within which people are shuffled; each person stands in one.
        pairs: Of rows, the lower one first; only these are looked at.
        seed: Of the shuffling; the same gives the same.
        rounds: How often to shuffle.
    """
    if not pairs:
        return []
    asked = np.zeros((len(held), len(held)), np.bool_)
    asked[tuple(np.array(pairs).T)] = True
    within = tuple(tuple(map(int, people)) for people in strata)
    question = Question(held.tobytes(), len(held), within, asked.tobytes(), seed)
    stretches = [
        Stretch(question, first, min(first + STRETCH, rounds))
        for first in range(0, rounds, STRETCH)
    ]
    found = all_done(shuffled, stretches, seconds=_seconds(held, rounds))
    laid = _laid(question)
    farther = sum((each for each, _ in found), np.zeros_like(laid.observed))
    ranked = np.sort(np.concatenate([most for _, most in found]))
    beyond = rounds - np.searchsorted(ranked, laid.bar, "left")
    return [
        Shuffled(
            i,
            j,
            int(laid.observed[i, j]),
            float(laid.mean[i, j]),
            (1 + int(farther[i, j])) / (1 + rounds),
            (1 + int(beyond[i, j])) / (1 + rounds),
        )
        for i, j in pairs
    ]


def shuffled(stretch: Stretch) -> tuple[NDArray[np.int64], Floats]:
    """Shuffle some rounds: in how many each pair lay as far, and the largest of each.

    Random numbers before the stretch are drawn and left, so that a round is the same
    whoever does it.
    """
    laid = _laid(stretch.question)
    random = np.random.default_rng()
    random.bit_generator.state = laid.state
    codes = stretch.question.codes
    middle: Floats = laid.mean.astype(np.float32)
    farther = np.zeros(laid.mean.shape, np.int64)
    most = np.zeros(stretch.end - stretch.first, np.float32)
    for begin in range(0, stretch.end, AT_ONCE):
        many = min(AT_ONCE, stretch.end - begin)
        chosen = random.integers(ARRANGEMENTS, size=(codes, many))
        if begin < stretch.first:
            continue
        drawn = laid.pool[:, np.arange(codes)[:, None], chosen]
        here = begin - stretch.first
        most[here : here + many] = _farthest(
            drawn, middle, laid.weight, laid.bar, farther
        )
    return farther, most


@lru_cache(maxsize=1)
def _laid(question: Question) -> Laid:
    """Lay out what all rounds share: once for a question, at each machine."""
    codes = question.codes
    held = np.frombuffer(question.held, np.bool_).reshape(codes, -1)
    asked = np.frombuffer(question.asked, np.bool_).reshape(codes, codes)
    observed = shared_bits(_packed(held))
    mean, steepness = _moments(held, question.strata)
    weight: Floats = np.where(asked, steepness, 0).astype(np.float32)
    # As far as what was counted, or nearly: a whole distance less what rounding takes.
    bar: Floats = ((np.abs(observed - mean) - NEARLY) * weight).astype(np.float32)
    random = np.random.default_rng(question.seed)
    pool = _arrangements(held, question.strata, random)
    state = random.bit_generator.state
    return Laid(observed.astype(np.int64), mean, bar, weight, pool, state)


def _seconds(held: Bools, rounds: int) -> float:
    """Say about how long it takes here, as measured with 60 to 500 codes."""
    codes, people = held.shape
    words = -(-people // (WORD_BYTES * 8))
    return float(codes * codes / 2 * words * rounds * SECONDS_A_WORD)


def _farthest(
    drawn: Bits, mean: Floats, weight: Floats, bar: Floats, farther: NDArray[np.int64]
) -> Floats:
    """Give the largest distance of each round; add to ``farther`` as it goes.

    Args:
        drawn: Words of bits, codes and rounds.
        mean: The mean of each pair.
        weight: One by its standard deviation; 0 for what is not asked or cannot vary.
        bar: How far what was counted lies from it.
        farther: In how many rounds each pair lay as far.
    """
    most = np.zeros(drawn.shape[2], np.float32)
    for nth in range(drawn.shape[1] - 1):
        both = np.bitwise_count(drawn[0, nth] & drawn[0, nth + 1 :]).astype(np.float32)
        for word in drawn[1:]:
            both += np.bitwise_count(word[nth] & word[nth + 1 :])
        both -= mean[nth, nth + 1 :, None]
        np.abs(both, out=both)
        both *= weight[nth, nth + 1 :, None]
        farther[nth, nth + 1 :] += np.count_nonzero(
            both >= bar[nth, nth + 1 :, None], axis=1
        )
        np.maximum(most, both.max(axis=0), out=most)
    return most


def _moments(
    held: Bools, strata: Sequence[Sequence[int]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give each pair's mean under shuffling, and one by its standard deviation."""
    many = len(held)
    mean, variance = np.zeros((many, many)), np.zeros((many, many))
    for people in strata:
        of = len(people)
        has = held[:, people].sum(axis=1).astype(np.float64)
        mean += np.outer(has, has) / of
        if of > 1:
            hit = has * (of - has)
            variance += np.outer(hit, hit) / (of * of * (of - 1))
    weight = np.zeros_like(variance)
    np.divide(1, np.sqrt(variance), out=weight, where=variance > 0)
    return mean, weight


def _arrangements(
    held: Bools, strata: Sequence[Sequence[int]], random: np.random.Generator
) -> Bits:
    """Draw who tells of each code, anew many times: words, codes, arrangements."""
    found = []
    for row in held:
        drawn = np.zeros((ARRANGEMENTS, len(row)), np.bool_)
        for people in strata:
            here = np.tile(row[list(people)], (ARRANGEMENTS, 1))
            drawn[:, people] = random.permuted(here, axis=1, out=here)
        found.append(_packed(drawn))
    return np.ascontiguousarray(np.moveaxis(np.array(found), 2, 0))


def _packed(rows: Bools) -> Bits:
    """Pack rows of yes and no into rows of whole words."""
    wide = max(1, -(-rows.shape[1] // (WORD_BYTES * 8))) * WORD_BYTES
    packed = np.zeros((len(rows), wide), np.uint8)
    some = np.packbits(rows, axis=1)
    packed[:, : some.shape[1]] = some
    return packed.view(np.uint64)
