"""Whose version stands, and where steps come to stand: rules without a database."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.history.model import Undone
from counterpoint.across.merging.joining import (
    Merged,
    Places,
    Stands,
    moved,
    places_of,
    whose_stands,
)
from counterpoint.across.merging.likeness import another
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.history import Entry

SAID = st.sampled_from(["a", "b", "c", None])


def entry(kind: str, seq: int, **payload: str | int) -> Entry:
    """Make an entry of a history."""
    at = datetime(2018, 2, 1, tzinfo=UTC)
    return Entry(seq, at, MemberId("m"), kind, None, payload, "")


@given(SAID, st.lists(SAID, max_size=3), st.lists(SAID, max_size=3))
def test_what_only_one_side_changed_stands_and_both_orders_agree(
    base: str | None, here: list[str | None], there: list[str | None]
) -> None:
    ours, theirs = [base, *here], [base, *there]
    one, other = whose_stands(ours, theirs), whose_stands(theirs, ours)
    kept = {Stands.OURS: ours[-1], Stands.THEIRS: theirs[-1]}.get(one, "asked")
    turned = {Stands.OURS: theirs[-1], Stands.THEIRS: ours[-1]}.get(other, "asked")
    assert kept == turned
    if not here or not there:
        assert kept == (theirs[-1] if not here else ours[-1])


def test_a_step_of_the_copy_stands_where_it_was_carried_to() -> None:
    places = Places(5).going_on(8, 21).going_on(9, 40)
    assert [places(step) for step in (1, 5, 6, 8, 9)] == [1, 5, 21, 23, 40]
    assert places.known == 9
    with pytest.raises(LookupError):
        places(10)


def test_what_a_copy_had_carried_over_is_found_by_its_hash() -> None:
    theirs = [f"h{n}" for n in range(1, 10)]
    known = entry(Merged.__name__, 24, copy_step=8, copy_head="h8", steps=3)
    others = entry(Merged.__name__, 30, copy_step=7, copy_head="another", steps=2)
    assert places_of(5, [known, others], theirs) == Places(5).going_on(8, 21)


def test_a_step_taken_back_names_the_step_where_it_stands_now() -> None:
    undone = entry(Undone.__name__, 7, step=6, of_kind="CodeAdded")
    places = Places(5).going_on(8, 21)
    assert moved(undone, places)["step"] == 21
    other = entry("CodeAdded", 6, step=6)
    assert moved(other, places) == other.payload


def test_a_number_or_a_name_that_is_taken_gives_way_to_the_next_free_one() -> None:
    assert another(3, {3, 4}) == 5
    assert another("Key", {"key", "key 2"}) == "Key 3"
