"""Names that are made here."""

import pytest

from counterpoint.kernel.ids import new_id


def test_ids_are_unique_and_twenty_characters_long() -> None:
    made = [new_id() for _ in range(2_000)]
    assert len(set(made)) == 2_000
    assert {len(id_) for id_ in made} == {20}


def test_what_is_born_later_sorts_later() -> None:
    made = [new_id() for _ in range(2_000)]
    births = [id_[:10] for id_ in made]
    assert births == sorted(births)


def test_ids_sort_in_the_order_in_which_they_were_made() -> None:
    made = [new_id() for _ in range(10_000)]
    assert made == sorted(set(made))


def test_ids_go_on_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_id()
    monkeypatch.setattr("time.time_ns", lambda: 1)
    assert new_id() > before
