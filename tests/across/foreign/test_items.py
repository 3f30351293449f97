"""What became of a million things is told whole, and takes no room for each."""

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.foreign.items import MOST_IN_MEMORY_BYTES, Items
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.across.foreign.tally import Tally
from counterpoint.kernel.outcome import Item

FIGURES = st.one_of(
    st.integers(-5, 10**20).map(str), st.sampled_from(["007", "", "1_0", "²", "1٣"])
)
PLACES = st.one_of(
    st.text(max_size=9),
    st.tuples(st.text(max_size=5), FIGURES, FIGURES).map(
        lambda each: f"{each[0]}, {each[1]}-{each[2]}"
    ),
)
ITEMS = st.lists(
    st.builds(Item, st.sampled_from(["codings", "notes"]), PLACES, st.just("Why."))
)


def many(number: int) -> Items:
    """Tell of many codings of one text."""
    told = Items()
    told.extend(Item("codings", f"Åsa, {at}-{at + 9}", "Why.") for at in range(number))
    return told


def most_held(number: int) -> int:
    """Tell of many codings and go through them; give the most memory it took."""
    tracemalloc.start()
    try:
        assert sum(1 for _ in many(number)) == number
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@given(ITEMS, ITEMS)
def test_items_come_back_as_told(first: list[Item], later: list[Item]) -> None:
    told = Items(first)
    told.extend(later)
    whole = first + later
    assert told == whole
    assert [told[nth] for nth in range(-len(whole), len(whole))] == whole * 2
    assert told[1:-1] == whole[1:-1]


def test_items_are_another_account_if_one_differs() -> None:
    assert many(3) == many(3)
    assert many(3) != many(4)
    assert many(1) != [Item("codings", "Åsa, 0-9", "Another.")]
    assert many(0) == ()
    assert ForeignProject("qde", "", "", left=many(0)) == ForeignProject("qde", "", "")


def test_items_beyond_a_megabyte_take_no_more_of_it() -> None:
    assert most_held(55_000) < 3 * MOST_IN_MEMORY_BYTES


def test_two_can_go_through_items_at_once_and_one_more_be_told_after() -> None:
    told = many(2)
    pairs = list(zip(told, told, strict=True))
    assert all(one == other for one, other in pairs)
    told.append(Item("notes", "Last", "Why."))
    assert [each.place for each in told] == ["Åsa, 0-9", "Åsa, 1-10", "Last"]


def test_a_tally_goes_on_from_what_was_told_before() -> None:
    tally = Tally(many(1), [Item("notes", "Talk", "Why.")])
    tally.alter("codes", "home", "Because.")
    assert [each.kind for each in tally.changed] == ["codings", "codes"]
    assert [each.kind for each in tally.left] == ["notes"]
