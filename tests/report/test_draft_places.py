"""Where passages of a draft stand, and which earlier states are offered."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import PassageId
from counterpoint.report.draft.model import STEP, DraftState, placed, sittings


@given(st.lists(st.permutations([PassageId(c) for c in "abcdefgh"]), min_size=1))
def test_places_sort_as_the_passages_follow_each_other(
    orders: list[list[PassageId]],
) -> None:
    known: dict[PassageId, int] = {}
    for order in orders:
        known = placed(known, order[: len(order) // 2 + 1])
        assert sorted(known, key=known.__getitem__) == order[: len(order) // 2 + 1]
        assert min(known.values()) > 0


def test_a_passage_put_in_between_moves_no_other() -> None:
    a, b, c = (PassageId(each) for each in "abc")
    known = placed({}, [a, b])
    after = placed(known, [a, c, b])
    assert {a: after[a], b: after[b]} == known
    assert known[a] < after[c] < known[b]


def test_where_there_is_no_room_all_get_new_places() -> None:
    a, b, c = (PassageId(each) for each in "abc")
    assert placed({a: 1, b: 2}, [a, c, b]) == {a: STEP, c: 2 * STEP, b: 3 * STEP}


def test_of_many_saves_one_in_ten_minutes_is_offered() -> None:
    last = datetime(2017, 6, 1, 12, tzinfo=UTC)
    saves = [DraftState(90 - n, last - timedelta(minutes=n), 5) for n in range(25)]
    assert [each.seq for each in sittings(saves)] == [90, 80, 70]
