"""Names that are made here."""

from counterpoint.kernel.ids import new_id


def test_ids_are_unique_and_twenty_characters_long() -> None:
    made = [new_id() for _ in range(2_000)]
    assert len(set(made)) == 2_000
    assert {len(id_) for id_ in made} == {20}


def test_what_is_born_later_sorts_later() -> None:
    made = [new_id() for _ in range(2_000)]
    births = [id_[:10] for id_ in made]
    assert births == sorted(births)
