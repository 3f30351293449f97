"""Agreement corrected for chance, where every judge judged every unit. Pure.

Each coefficient says what two judges would agree on by chance in its own way, and
that is all in which they differ.

Source: Cohen, J. (1960), Educational and Psychological Measurement 20(1); Fleiss,
J. L. (1971), Psychological Bulletin 76(5); Artstein, R. and Poesio, M. (2008),
Computational Linguistics 34(4); Gwet, K. L. (2008), British Journal of Mathematical
and Statistical Psychology 61(1).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from counterpoint.coding.agreement.coefficient import Tally, tallied, totals_of
from counterpoint.coding.agreement.distance import Distance, nominal

Pair = Sequence[Hashable]
"""What two judges said of one unit, in the same order throughout."""


def cohen_kappa(
    pairs: Collection[Pair], distance: Distance = nominal
) -> Fraction | None:
    """Give Cohen's kappa of two judges; weighted, if a distance is given.

    Returns:
        1 at most; None if there is no unit, or chance alone would agree wholly.
    """
    if not pairs:
        return None
    alike = Counter(map(tuple, pairs))  # few kinds of pairs, however many there are
    firsts: Counter[Hashable] = Counter()
    seconds: Counter[Hashable] = Counter()
    for (one, other), n in alike.items():
        firsts[one] += n
        seconds[other] += n
    apart = sum((n * distance(*pair) for pair, n in alike.items()), Fraction(0))
    by_chance = sum(
        (
            n * m * distance(one, other)
            for one, n in firsts.items()
            for other, m in seconds.items()
        ),
        Fraction(0),
    )
    return None if by_chance == 0 else 1 - apart * len(pairs) / by_chance


def largest_cohen_kappa(pairs: Collection[Pair]) -> Fraction | None:
    """Give the largest kappa that the two judges' totals would allow."""
    if not pairs:
        return None
    n = len(pairs)
    first = Counter(one for one, _ in pairs)
    second = Counter(other for _, other in pairs)
    most = Fraction(sum(min(first[each], second[each]) for each in first), n)
    chance = Fraction(sum(first[each] * second[each] for each in first), n * n)
    return None if chance == 1 else (most - chance) / (1 - chance)


def mean_cohen_kappa(units: Sequence[Sequence[Hashable]]) -> Fraction | None:
    """Give the mean of Cohen's kappa over all pairs of judges.

    Args:
        units: What each judge said, in the same order in every unit.

    Returns:
        1 at most; None if for no pair there is a kappa.
    """
    judges = range(len(units[0])) if units else ()
    found = [
        kappa
        for one, other in combinations(judges, 2)
        if (kappa := cohen_kappa([(u[one], u[other]) for u in units])) is not None
    ]
    return sum(found, Fraction(0)) / len(found) if found else None


def fleiss_kappa(units: Iterable[Sequence[Hashable]]) -> Fraction | None:
    """Give Fleiss' kappa of judges who need not be the same ones for every unit.

    With two judges it is Scott's pi.

    Args:
        units: What was said of each; the same number of judges in every one.

    Returns:
        1 at most; None if there is no unit, or nothing varies.
    """
    counted = tallied(units)
    if not counted:
        return None
    return _beyond(_observed(counted), _by_totals(counted))


def fleiss_kappa_of(
    units: Iterable[Sequence[Hashable]], value: Hashable
) -> Fraction | None:
    """Give Fleiss' kappa of one value against all others together."""
    return fleiss_kappa([tuple(each == value for each in unit) for unit in units])


def bennett_s(pairs: Iterable[Pair], values: int) -> Fraction | None:
    """Give Bennett's S of two judges, for whom chance takes all values alike.

    Args:
        pairs: What they said.
        values: How many values there are to choose from; two or more.
    """
    counted = tallied(pairs)
    return _beyond(_observed(counted), Fraction(1, values)) if counted else None


def gwet_ac1(units: Iterable[Sequence[Hashable]], values: int) -> Fraction | None:
    """Give Gwet's AC1, which stays high where one value is far more common.

    Args:
        units: What was said of each; the same number of judges in every one.
        values: How many values there are to choose from; two or more.
    """
    counted = tallied(units)
    if not counted:
        return None
    totals = totals_of(counted)
    n = totals.total()
    spread = sum((Fraction(c * (n - c), n * n) for c in totals.values()), Fraction(0))
    return _beyond(_observed(counted), spread / (values - 1))


def _observed(counted: Sequence[Tally]) -> Fraction:
    """Give the share of equal pairs, the same weight for each unit."""
    shares: dict[int, int] = defaultdict(int)
    for unit, number in counted:
        if m := unit.total():
            shares[m * (m - 1)] += number * sum(c * (c - 1) for c in unit.values())
    units = sum(number for _, number in counted)
    found = (Fraction(equal, pairs) for pairs, equal in shares.items())
    return sum(found, Fraction(0)) / units


def _by_totals(counted: Sequence[Tally]) -> Fraction:
    """Give the chance that two values drawn from all that were given are equal."""
    totals = totals_of(counted)
    n = totals.total()
    return Fraction(sum(c * c for c in totals.values()), n * n)


def _beyond(observed: Fraction, chance: Fraction) -> Fraction | None:
    return None if chance == 1 else (observed - chance) / (1 - chance)
