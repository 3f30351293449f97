"""Coefficients of agreement: every published value that is at hand is reproduced."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.agreement import coefficient, kappa
from counterpoint.coding.agreement.distance import (
    Level,
    distance_at,
    interval,
    nominal,
    ratio,
)

Items = Sequence[Sequence[Any]]

# Krippendorff (2004), page 246: a table whose units are not in the file of values.
PAGE_246 = {
    "aa": 12,
    "ab": 9,
    "ac": 9,
    "ba": 9,
    "bb": 14,
    "bc": 9,
    "ca": 9,
    "cb": 9,
    "cc": 20,
}


def either_check(one: object, other: object) -> Fraction:
    """Give the distance of Artstein and Poesio's second example."""
    if one == other:
        return Fraction(0)
    return Fraction(1, 2) if "Chck" in {one, other} else Fraction(1)


def values_in(items: Items) -> int:
    """Count the values that were given at all."""
    return len({value for unit in items for value in unit if value is not None})


def observed(items: Items) -> Fraction | None:
    """Give the share of equal pairs."""
    return coefficient.percent_agreement(items)


def expected(items: Items) -> Fraction:
    """Give what Cohen's or Fleiss' kappa expects, worked back from kappa itself."""
    got = kappa.cohen_kappa(items) if len(items[0]) == 2 else kappa.fleiss_kappa(items)
    agreed = observed(items)
    assert got is not None
    assert agreed is not None
    return (agreed - got) / (1 - got)


def most_observed(items: Items) -> Fraction:
    """Give the most that two judges with these totals could agree on."""
    first, second = (Counter(unit[n] for unit in items) for n in (0, 1))
    return Fraction(sum(min(first[each], second[each]) for each in first), len(items))


FIGURES: dict[str, Callable[[Items], Fraction | None]] = {
    "observed": observed,
    "percent": observed,
    "expected": expected,
    "max_observed": most_observed,
    "cohen_kappa": kappa.cohen_kappa,
    "kappa_max": kappa.largest_cohen_kappa,
    "weighted_kappa": lambda items: kappa.cohen_kappa(items, either_check),
    "weighted_alpha": lambda items: coefficient.alpha(items, either_check),
    "scott_pi": kappa.fleiss_kappa,
    "fleiss_kappa": kappa.fleiss_kappa,
    "bennett_s": lambda items: kappa.bennett_s(items, values_in(items)),
    "gwet_ac1": lambda items: kappa.gwet_ac1(items, values_in(items)),
    "alpha_nominal": coefficient.nominal_alpha,
    "alpha_ordinal": lambda items: coefficient.alpha_at(items, Level.ORDINAL),
    "alpha_interval": lambda items: coefficient.alpha_at(items, Level.INTERVAL),
    "alpha_ratio": lambda items: coefficient.alpha_at(items, Level.RATIO),
    "Do": coefficient.observed_disagreement,
    "De": coefficient.expected_disagreement,
    "Do_nominal": coefficient.observed_disagreement,
    "De_nominal": coefficient.expected_disagreement,
    "Do_interval": lambda items: coefficient.observed_disagreement(items, interval),
    "De_interval": lambda items: coefficient.expected_disagreement(items, interval),
}


ROUNDED_ON_THE_WAY = {("fleiss1971", "expected"): 0.0002}
"""Fleiss squares shares that he rounded to three places first: 0.2201, not 0.2199."""
BY_HAND = 0.0035
"""His kappas by category are reckoned by hand: up to 0.0033 from the exact ones, which
other programs give as this one does (0.245, 0.245, 0.520, 0.471, 0.566)."""


def allowed(published: float) -> float:
    """Give how far a value may lie from one that was rounded or cut in print."""
    places = len(str(published).partition(".")[2])
    return 10.0**-places


@pytest.mark.shared
def test_every_published_value_is_reproduced(shared: Path) -> None:
    kept = shared / "data" / "agreement" / "published_values.json"
    studies = json.loads(kept.read_text("utf-8"))["nominal_and_coded"]
    table = [tuple(pair) for pair, n in PAGE_246.items() for _ in range(n)]
    studies["krippendorff2004_p246a"]["items"] = table
    checked = 0
    for name, study in studies.items():
        items = study["items"]
        for figure, said in study["published"].items():
            if figure == "category_kappa":
                for value, one in said.items():
                    got = kappa.fleiss_kappa_of(items, int(value))
                    assert got is not None
                    assert abs(float(got) - one) <= BY_HAND, (name, value)
                    checked += 1
                continue
            got = FIGURES[figure](items)
            assert got is not None
            near = ROUNDED_ON_THE_WAY.get((name, figure), allowed(said))
            assert abs(float(got) - said) <= near, (name, figure)
            checked += 1
    assert checked == sum(
        len(study["published"])
        + 4 * ("category_kappa" in study["published"])  # one entry stands for five
        for study in studies.values()
    )


def alpha_by_pairs(items: Items, level: Level) -> float | None:
    """Compute alpha once more, from its words: over every single pair of values."""
    kept = [[v for v in unit if v is not None] for unit in items]
    kept = [unit for unit in kept if len(unit) > 1]
    every = [value for unit in kept for value in unit]
    distance = distance_at(level, Counter(every))
    within = sum(
        float(distance(a, b)) / (len(unit) - 1)
        for unit in kept
        for a, b in permutations(unit, 2)
    )
    among = sum(float(distance(a, b)) for a, b in permutations(every, 2))
    if not among:
        return None
    return 1 - within / len(every) / (among / (len(every) * (len(every) - 1)))


judged = st.lists(
    st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=2, max_size=4),
    min_size=1,
    max_size=12,
)


@given(judged, st.sampled_from(Level))
def test_alpha_is_what_its_words_say_at_every_level(items: Items, level: Level) -> None:
    got, again = coefficient.alpha_at(items, level), alpha_by_pairs(items, level)
    assert (got is None) == (again is None)
    if got is not None and again is not None:
        assert float(got) == pytest.approx(again)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1))
def test_no_kappa_is_above_what_the_totals_allow(
    pairs: list[tuple[int, int]],
) -> None:
    got, most = kappa.cohen_kappa(pairs), kappa.largest_cohen_kappa(pairs)
    if got is not None and most is not None:
        assert got <= most <= 1


@given(st.lists(st.lists(st.integers(0, 3), min_size=3, max_size=3), min_size=1))
def test_the_mean_of_cohens_kappa_does_not_hang_on_the_order_of_judges(
    units: list[list[int]],
) -> None:
    turned = [unit[::-1] for unit in units]
    assert kappa.mean_cohen_kappa(units) == kappa.mean_cohen_kappa(turned)


def test_nothing_is_said_of_nothing() -> None:
    assert kappa.cohen_kappa([]) is None
    assert kappa.largest_cohen_kappa([]) is None
    assert kappa.mean_cohen_kappa([]) is None
    assert kappa.fleiss_kappa([]) is None
    assert kappa.bennett_s([], 2) is None
    assert kappa.gwet_ac1([], 2) is None
    assert coefficient.expected_disagreement([(1, None)]) is None


def test_nothing_is_said_where_nothing_varies() -> None:
    alike = [(True, True)] * 4
    assert kappa.cohen_kappa(alike) is None
    assert kappa.fleiss_kappa(alike) is None
    assert coefficient.nominal_alpha(alike) is None


def test_zeros_do_not_differ_by_ratio() -> None:
    assert ratio(0, 0) == 0
    assert ratio(1, 3) == Fraction(1, 4)
    assert nominal("a", "b") == 1


@pytest.mark.shared
def test_fleiss_by_category_is_what_other_programs_give(shared: Path) -> None:
    kept = shared / "data" / "agreement" / "published_values.json"
    studies = json.loads(kept.read_text("utf-8"))["nominal_and_coded"]
    items = studies["fleiss1971"]["items"]
    got = [kappa.fleiss_kappa_of(items, value) for value in range(1, 6)]
    assert [round(float(each or 0), 3) for each in got] == [
        *(0.245, 0.245, 0.520),
        *(0.471, 0.566),
    ]
