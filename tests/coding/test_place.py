"""A code beneath several others, and what a codebook says of one."""

import pytest

from counterpoint.coding import (
    Guide,
    Origin,
    add_code,
    change_code,
    check_restored,
    list_code_versions,
    list_codes,
    move_code,
    place_code_also,
    retire_code,
    show_code,
    take_code_from,
)
from counterpoint.coding.code.model import (
    AlreadyThereError,
    CodeCycleError,
    CodeInUseError,
    CodeNameTakenError,
    beneath,
)
from counterpoint.coding.place.model import NotThereError
from counterpoint.kernel.errors import NotFoundError
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from tests.coding.material import code, start, take_back


def test_a_code_keeps_all_that_the_team_says_of_it(tx: Transaction) -> None:
    said = Guide(
        used_when=" One is met as a person. ",
        not_used_when="Mere courtesy.",
        example="She sat down beside me.",
        citation="Topor et al. (2018).",
        own_word="the small \n things",
        outside="For another paper.",
    )
    made = add_code(
        tx,
        article_id=start(tx),
        name="Micro-affirmations",
        origin=Origin.LITERATURE,
        guide=said,
    )
    kept = show_code(tx, made.id).code
    assert kept == made
    assert kept.guide.used_when == "One is met as a person."
    assert kept.guide.own_word == "the small things"
    change_code(tx, code_id=made.id, guide=Guide())
    assert show_code(tx, made.id).code.guide == Guide()
    check_restored(tx, take_back(tx))
    assert show_code(tx, made.id).code == made


def test_a_code_stands_beneath_two_others_and_can_leave_one(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    door = code(tx, article_id, "door", home.id)
    placed = place_code_also(tx, code_id=door.id, parent_id=time.id)
    assert placed.parents == (home.id, time.id)
    listed = [each.code for each in list_codes(tx, article_id)]
    assert placed in listed
    assert beneath(listed, [time.id]) == {time.id, door.id}
    with pytest.raises(AlreadyThereError):
        place_code_also(tx, code_id=door.id, parent_id=home.id)
    with pytest.raises(AlreadyThereError):
        move_code(tx, code_id=door.id, parent_id=time.id)
    with pytest.raises(CodeInUseError, match="codes beneath it 1"):
        retire_code(tx, code_id=time.id)
    with pytest.raises(NotThereError):
        take_code_from(tx, code_id=door.id, parent_id=home.id)
    assert take_code_from(tx, code_id=door.id, parent_id=time.id) == door
    check_restored(tx, take_back(tx))
    assert show_code(tx, door.id).code == placed


def test_no_ring_closes_by_any_way(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    door = code(tx, article_id, "door", home.id)
    place_code_also(tx, code_id=door.id, parent_id=time.id)
    with pytest.raises(CodeCycleError):
        move_code(tx, code_id=time.id, parent_id=door.id)
    with pytest.raises(CodeCycleError):
        place_code_also(tx, code_id=time.id, parent_id=door.id)


def test_siblings_by_any_way_have_unlike_names(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    door = code(tx, article_id, "Door", home.id)
    other = code(tx, article_id, "door", time.id)
    with pytest.raises(CodeNameTakenError):
        place_code_also(tx, code_id=door.id, parent_id=time.id)
    change_code(tx, code_id=other.id, name="gate")
    place_code_also(tx, code_id=door.id, parent_id=time.id)
    with pytest.raises(CodeNameTakenError):
        change_code(tx, code_id=door.id, name="Gate")


def test_taking_back_leaves_no_code_beneath_a_retired_one(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    place_code_also(tx, code_id=home.id, parent_id=time.id)
    take_code_from(tx, code_id=home.id, parent_id=time.id)
    taken = tx.recorded[-1]
    retire_code(tx, code_id=time.id)
    tx.recorded.append(taken)
    with pytest.raises(ChangedSinceError, match="codebook"):
        check_restored(tx, take_back(tx))


def test_a_retired_code_comes_back_to_all_its_places(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    door = code(tx, article_id, "door", home.id)
    placed = place_code_also(tx, code_id=door.id, parent_id=time.id)
    retire_code(tx, code_id=door.id)
    assert [each.code for each in list_codes(tx, article_id)] == [home, time]
    check_restored(tx, take_back(tx))
    assert show_code(tx, door.id).code == placed


def test_a_code_tells_how_it_has_read_and_who_changed_it(tx: Transaction) -> None:
    article_id = start(tx)
    home, time = code(tx, article_id, "Home"), code(tx, article_id, "Time")
    changed = change_code(tx, code_id=home.id, definition="Where one lives.")
    moved = move_code(tx, code_id=home.id, parent_id=time.id)
    versions = list_code_versions(tx, home.id)
    assert [each.code for each in versions] == [home, changed, moved]
    assert {each.by for each in versions} == {tx.actor}
    retire_code(tx, code_id=home.id)
    with pytest.raises(NotFoundError):
        list_code_versions(tx, home.id)
