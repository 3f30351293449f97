"""Codes that are shuffled: exact values, and all pairs against them.

Source of all reference values: method, section 6.4.
"""

from math import fsum, sqrt

import numpy as np
import pytest
from starlette.testclient import TestClient

from counterpoint.coding.chance.distribution import hypergeometric, summed
from counterpoint.coding.chance.model import (
    LESSON,
    Marked,
    Stratum,
    by_places,
    by_strata,
)
from counterpoint.coding.chance.shuffling import NEARLY, Shuffled, shuffled_pairs
from counterpoint.coding.chance.verbs import SEED, show_all_chances, show_pair_chance
from counterpoint.coding.together.model import OneLineError
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.coding.meeting import laid

USERS = ((2, 5, 4, 2), (5, 2, 4, 2), (11, 1, 2, 0))
"""The toy's users by thirds: both, only the one, only the other, neither."""
STANDARD_ERRORS = 5


def people(
    *layers: tuple[int, int, int, int],
) -> tuple[list[list[bool]], list[list[int]]]:
    """Give two codes' rows of people, and who stands in which layer."""
    one: list[bool] = []
    other: list[bool] = []
    strata = []
    for both, only_one, only_other, neither in layers:
        begin = len(one)
        one += [True] * (both + only_one) + [False] * (only_other + neither)
        other += [True] * both + [False] * only_one
        other += [True] * only_other + [False] * neither
        strata.append(list(range(begin, len(one))))
    return [one, other], strata


def test_shuffling_within_thirds_comes_near_the_methods_values() -> None:
    rows, strata = people(*USERS)
    (found,) = shuffled_pairs(np.array(rows), strata, [(0, 1)], SEED)
    assert found.observed == 18
    assert found.expected == pytest.approx(19.2198, abs=5e-5)
    exact = by_strata(
        [
            Stratum(
                "users", 1, sum(each), each[0] + each[1], each[0] + each[2], each[0]
            )
            for each in USERS
        ]
    )
    assert exact.at_least == pytest.approx(0.9095, abs=5e-5)
    assert exact.at_most == pytest.approx(0.2916, abs=5e-5)


def test_places_within_reports_have_the_methods_values() -> None:
    first, second = Marked(10, 3, 4, 2), Marked(8, 2, 3, 2)
    assert by_places([first]).expected == pytest.approx(1.2)
    assert by_places([first]).at_least == pytest.approx(0.3333, abs=5e-5)
    assert by_places([first, second]).expected == pytest.approx(1.95)
    assert by_places([first, second]).at_least == pytest.approx(0.0536, abs=5e-5)


def far(found: Shuffled, held: np.ndarray, strata: list[list[int]]) -> float:
    """Give the exact probability of a count as far from the mean as this one."""
    parts = [
        hypergeometric(
            len(s), int(held[found.one, s].sum()), int(held[found.other, s].sum())
        )
        for s in strata
    ]
    under = summed(parts)
    distance = abs(found.observed - under.expected) - NEARLY
    whole = fsum(
        mass
        for count, mass in enumerate(under.masses, under.first)
        if abs(count - under.expected) >= distance
    )
    return min(1.0, whole)


def test_every_pair_lies_within_five_standard_errors_of_the_exact() -> None:
    random = np.random.default_rng(7)
    held = random.random((12, 70)) < random.uniform(0.1, 0.9, (12, 1))
    strata = [list(range(20)), list(range(20, 45)), list(range(45, 70))]
    pairs = [(i, j) for i in range(12) for j in range(i + 1, 12)]
    found = shuffled_pairs(held, strata, pairs, SEED, rounds=4_999)
    assert [(each.one, each.other) for each in found] == pairs
    for each in found:
        exact = far(each, held, strata)
        error = sqrt(exact * (1 - exact) / 5_000) + 1 / 5_000
        assert abs(each.alone - exact) <= STANDARD_ERRORS * error
        assert each.over_all >= each.alone


def test_the_same_seed_gives_the_same_and_what_cannot_vary_has_one() -> None:
    rows, strata = people((3, 2, 2, 3))
    everybody = np.array([*rows, [True] * 10])
    pairs = [(0, 1), (0, 2)]
    found, again = (
        shuffled_pairs(everybody, strata, pairs, seed=5, rounds=500) for _ in range(2)
    )
    assert found == again
    assert (found[1].observed, found[1].expected) == (5, 5)
    assert (found[1].alone, found[1].over_all) == (1, 1)


def test_without_codes_nothing_is_shuffled() -> None:
    assert shuffled_pairs(np.zeros((0, 3), np.bool_), [[0, 1, 2]], [], SEED) == []


def test_a_codes_page_of_chance_has_the_lesson_and_every_model(
    tx: Transaction,
) -> None:
    article_id, codes = laid(tx)
    one, other = codes["home"], codes["waiting"]
    shown = show_pair_chance(tx, article_id, code_id=one, other_id=other)
    assert shown.lesson == LESSON
    assert set(shown.questions) == {"N1", "N1s", "N3"}
    whole = shown.whole
    assert (whole.of, whole.a, whole.b, whole.both) == (4, 2, 3, 2)
    assert shown.people.expected == pytest.approx(1.5)
    assert sum(each.of for each in shown.strata) == whole.of
    assert shown.places.observed == 2
    with pytest.raises(OneLineError):
        show_pair_chance(tx, article_id, code_id=one, other_id=codes["door"])


def test_all_pairs_are_told_with_their_seed_and_never_in_the_order_of_p(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, codes = laid(tx)
    told = client.get(f"/api/articles/{article_id}/chance?seed=3").json()
    assert (told["seed"], told["rounds"], told["people"]) == (3, 9_999, 4)
    assert [(each["code_id"], each["other_id"]) for each in told["pairs"]] == [
        (codes["home"], codes["waiting"]),
        (codes["door"], codes["waiting"]),
    ]
    path = f"/api/articles/{article_id}/chance/{codes['home']}/{codes['waiting']}"
    pair = client.get(path).json()
    assert pair["like_length"]["observed"] == 2
    assert [each["of"] for each in pair["strata"]] == [1, 1, 2]
    with database.read(ada) as tx:
        assert show_all_chances(tx, article_id, seed=3).lesson == told["lesson"]
