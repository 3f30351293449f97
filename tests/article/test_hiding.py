"""A hidden count is not found again from those that are shown."""

from collections.abc import Mapping, Sequence
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.article.table.hiding import Sum, with_those_beside

K = 5


def small(counts: Mapping[str, int]) -> set[str]:
    """The cells that are hidden for their own sake."""
    return {cell for cell, count in counts.items() if 0 < count < K}


def recovered(
    leaves: Mapping[str, int], totals: Mapping[str, Sequence[str]], shown: set[str]
) -> set[str]:
    """Try every way to fill what is not shown; name what comes out one way only.

    The onlooker knows what adds up to what, and that no count is negative.
    """
    gone = sorted(leaves.keys() - shown)
    most = sum(leaves.values()) + 2
    truth = filled(leaves, totals)
    found: dict[str, set[int]] = {cell: set() for cell in truth.keys() - shown}
    for values in product(range(most), repeat=len(gone)):
        tried = filled({**leaves, **dict(zip(gone, values, strict=True))}, totals)
        if all(tried[cell] == truth[cell] for cell in shown):
            for cell, values_of in found.items():
                values_of.add(tried[cell])
    return {cell for cell, values_of in found.items() if len(values_of) == 1}


def filled(
    leaves: Mapping[str, int], totals: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """Add the totals to the leaves they are made of."""
    whole = {total: sum(leaves[leaf] for leaf in of) for total, of in totals.items()}
    return {**leaves, **whole}


def test_a_small_part_takes_the_least_other_part_with_it() -> None:
    counts = {"all": 20, "a": 2, "b": 8, "c": 10}
    sums = [Sum("all", ("a", "b", "c"))]
    leaves = {name: counts[name] for name in "abc"}
    totals = {"all": "abc"}
    assert recovered(leaves, totals, {"all", "b", "c"}) == {"a"}
    hidden = with_those_beside(counts, small(counts), sums, K)
    assert hidden == {"a", "b"}
    assert recovered(leaves, totals, counts.keys() - hidden) == set()


def test_small_parts_that_are_few_together_take_another_with_them() -> None:
    counts = {"all": 12, "a": 1, "b": 1, "c": 10}
    hidden = with_those_beside(counts, small(counts), [Sum("all", ("a", "b", "c"))], K)
    assert hidden == {"a", "b", "c"}


def test_an_only_part_takes_its_total_and_that_takes_a_sibling() -> None:
    counts = {"top": 20, "home": 3, "door": 3, "help": 17}
    sums = [Sum("home", ("door",)), Sum("top", ("home", "help"))]
    hidden = with_those_beside(counts, small(counts), sums, K)
    assert hidden == {"home", "door", "help"}
    totals = {"home": ["door"], "top": ["door", "help"]}
    leaves = {"door": 3, "help": 17}
    assert recovered(leaves, totals, counts.keys() - hidden) == set()


def test_nothing_small_hides_nothing_and_a_zero_hides_nobody() -> None:
    counts = {"all": 20, "a": 0, "b": 20}
    sums = [Sum("all", ("a", "b"))]
    assert with_those_beside(counts, small(counts), sums, K) == frozenset()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 7), min_size=2, max_size=3), st.integers(1, 2))
def test_no_small_count_of_a_tree_is_recovered(found: list[int], cut: int) -> None:
    leaves = {f"leaf {n}": count for n, count in enumerate(found)}
    names = list(leaves)
    totals = {"inner": names[:cut], "all": names}
    counts = filled(leaves, totals)
    sums = [
        Sum("inner", tuple(names[:cut])),
        Sum("all", ("inner", *names[cut:])),
    ]
    hidden = with_those_beside(counts, small(counts), sums, K)
    assert small(counts) <= hidden
    shown = counts.keys() - hidden
    assert recovered(leaves, totals, shown) & small(counts) == set()
