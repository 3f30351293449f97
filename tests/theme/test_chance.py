"""The null models, against values that were computed exactly elsewhere.

Source of all reference values: method, sections 6.4 and 6.5.
"""

from fractions import Fraction
from itertools import combinations
from math import comb, sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.chance.distribution import hypergeometric, summed
from counterpoint.coding.chance.model import (
    Marked,
    by_people,
    by_places,
    by_strata,
    thirds,
)
from counterpoint.kernel.ids import ParticipantId
from counterpoint.theme.chance.model import (
    LESSON,
    Model,
    by_groups,
    expected_by_passages,
)
from counterpoint.theme.coverage.model import Coverage

USERS = Coverage("users", both=18, only_a=8, only_b=10, neither=4)
PROFESSIONALS = Coverage("professionals", both=9, only_a=1, only_b=4, neither=1)
FOUR = 5e-5
"""Half a unit in the fourth place: the references have four."""


def near(value: float) -> object:
    """Equal to a reference that was rounded to four places."""
    return pytest.approx(value, abs=FOUR)


def test_users_hold_both_as_often_as_the_totals_imply() -> None:
    found = by_people(USERS)
    assert (USERS.a, USERS.b, USERS.holding_share) == (26, 28, 0.5)
    assert found.observed == 18
    assert found.expected == near(18.2)
    assert found.at_least == near(0.6888)
    assert found.at_most == near(0.5911)
    assert found.two_sided == near(1.0)


def test_professionals_hold_both_as_often_as_the_totals_imply() -> None:
    found = by_people(PROFESSIONALS)
    assert (PROFESSIONALS.a, PROFESSIONALS.b) == (10, 13)
    assert PROFESSIONALS.holding_share == near(0.6429)
    assert found.expected == near(8.6667)
    assert found.at_least == near(0.5714)
    assert found.two_sided == near(1.0)


def people(coverage: Coverage) -> tuple[list[str], set[str], set[str]]:
    """Name people who spread over the poles as some do."""
    names = [f"{coverage.group}{n}" for n in range(coverage.of)]
    a = set(names[: coverage.a])
    b = set(names[: coverage.both]) | set(
        names[coverage.a : coverage.a + coverage.only_b]
    )
    return names, a, b


def test_groups_differ_no_more_than_shuffled_names_do() -> None:
    users, user_a, user_b = people(USERS)
    professionals, professional_a, professional_b = people(PROFESSIONALS)
    groups = {
        "users": [ParticipantId(name) for name in users],
        "professionals": [ParticipantId(name) for name in professionals],
    }
    voices = {
        "toy": (
            [ParticipantId(name) for name in user_a | professional_a],
            [ParticipantId(name) for name in user_b | professional_b],
        )
    }
    counts = {
        (each.group, each.what): each
        for each in by_groups(groups, voices, seed=2014, rounds=999)
    }
    expected = {"a": (10, 9.8182, 1.0), "b": (13, 11.1818, 0.3040)}
    expected["both"] = (9, 7.3636, 0.3753)
    for what, (observed, mean, two_sided) in expected.items():
        found = counts["professionals", what]
        assert found.chance.observed == observed
        assert found.chance.expected == near(mean)
        assert found.chance.two_sided == near(two_sided)
        assert found.chance.two_sided <= found.corrected + 0.05
        other = counts["users", what]
        assert other.chance.two_sided == near(two_sided), "two groups, one question"
        assert other.corrected == found.corrected
    again = by_groups(groups, voices, seed=2014, rounds=999)
    assert again == tuple(counts.values()), "the same seed gives the same"


def test_a_count_that_only_one_group_has_stands_out_among_all() -> None:
    groups = {
        "users": [ParticipantId(f"u{n}") for n in range(30)],
        "professionals": [ParticipantId(f"p{n}") for n in range(30)],
    }
    voices = {"one-sided": (groups["users"], groups["users"] + groups["professionals"])}
    found = {
        (each.group, each.what): each
        for each in by_groups(groups, voices, seed=1, rounds=999)
    }
    assert found["users", "a"].corrected == 1 / 1000, "never 0: p = (1 + n) / (1 + R)"
    assert found["users", "b"].corrected == 1, "everybody voices B in any shuffling"


def test_those_who_spoke_about_as_long_hold_both_as_the_totals_imply() -> None:
    strata = [
        Coverage("users", both=2, only_a=5, only_b=4, neither=2),
        Coverage("users", both=5, only_a=2, only_b=4, neither=2),
        Coverage("users", both=11, only_a=1, only_b=2, neither=0),
    ]
    expected = [by_people(each).expected for each in strata]
    assert expected == [near(3.2308), near(4.8462), near(11.1429)]
    found = by_strata(strata)
    assert found.observed == 18
    assert found.expected == near(19.2198)
    assert found.at_least == near(0.9095)
    assert found.at_most == near(0.2916)


def test_forty_people_are_parted_into_thirds_by_length() -> None:
    lengths = {f"u{n}": 10 * (n % 20) for n in range(40)}
    short, middle, long = thirds(lengths)
    assert [len(short), len(middle), len(long)] == [13, 13, 14]
    assert max(lengths[p] for p in short) <= min(lengths[p] for p in middle)
    assert max(lengths[p] for p in middle) <= min(lengths[p] for p in long)
    assert short[:2] == ("u0", "u20"), "equals keep their order"


def test_passages_are_shared_no_more_than_their_frequencies_imply() -> None:
    one = Marked(passages=10, a=3, b=4, shared=2)
    found = by_places([one])
    assert found.expected == near(1.2)
    assert found.at_least == near(0.3333)
    both = by_places([one, Marked(passages=8, a=2, b=3, shared=2)])
    assert both.observed == 4
    assert both.expected == near(1.95)
    assert both.at_least == near(0.0536)


def test_marks_that_fall_at_random_have_the_mean_of_all_ways_they_can_fall() -> None:
    rows = [Marked(3, 1, 1, 0), Marked(2, 1, 0, 0), Marked(1, 0, 1, 0)]
    whose = [0, 0, 0, 1, 1, 2]
    ways = [
        len({whose[place] for place in a} & {whose[place] for place in b})
        for a in combinations(range(6), 2)
        for b in combinations(range(6), 2)
    ]
    assert expected_by_passages(rows) == pytest.approx(sum(ways) / len(ways))
    assert expected_by_passages([Marked(3, 0, 0, 0)]) == 0


@pytest.mark.parametrize(("coverage", "rate"), [(USERS, 0.0301), (PROFESSIONALS, 0.0)])
def test_simulated_nothing_is_rejected_as_often_as_the_exact_null_says(
    coverage: Coverage, rate: float
) -> None:
    exact = hypergeometric(coverage.of, coverage.a, coverage.b)
    assert exact.rejection_rate(0.05) == near(rate)
    assert by_people(coverage).below_level == near(rate)
    rejects = {
        exact.first + place: exact.two_sided(exact.first + place) <= 0.05
        for place in range(len(exact.masses))
    }
    random = Random(20140)  # noqa: S311 - simulates people, keeps no secret
    rounds = 20_000
    everybody, voicing_a = range(coverage.of), coverage.a
    rejected = sum(
        rejects[sum(p < voicing_a for p in random.sample(everybody, coverage.b))]
        for _ in range(rounds)
    )
    within = 3 * sqrt(rate * (1 - rate) / rounds)
    assert rejected / rounds == pytest.approx(rate, abs=within + FOUR)
    assert rejected / rounds <= 0.05


MARGINS = st.integers(1, 30).flatmap(
    lambda of: st.tuples(st.just(of), st.integers(0, of), st.integers(0, of))
)


@given(MARGINS)
def test_a_hypergeometric_is_counted_way_by_way(margins: tuple[int, int, int]) -> None:
    of, marked, drawn = margins
    found = hypergeometric(of, marked, drawn)
    ways = {
        k: Fraction(comb(marked, k) * comb(of - marked, drawn - k), comb(of, drawn))
        for k in range(drawn + 1)
    }
    possible = {k: float(mass) for k, mass in ways.items() if mass}
    assert dict(enumerate(found.masses, found.first)) == pytest.approx(possible)
    for count in possible:
        likely = sum(mass for mass in ways.values() if mass <= ways[count])
        assert found.two_sided(count) == pytest.approx(float(likely))


@given(st.lists(MARGINS, max_size=6), st.sampled_from([0.01, 0.05, 0.2]))
def test_a_sum_is_a_distribution_that_never_rejects_above_its_level(
    parts: list[tuple[int, int, int]], level: float
) -> None:
    found = summed([hypergeometric(*part) for part in parts])
    assert sum(found.masses) == pytest.approx(1)
    assert found.expected == pytest.approx(
        sum(marked * drawn / of for of, marked, drawn in parts)
    )
    assert found.rejection_rate(level) <= level * (1 + 1e-9)
    for count in range(found.first, found.first + len(found.masses)):
        assert found.at_least(count) + found.at_most(count - 1) == pytest.approx(1)


def test_a_sum_of_many_reports_stays_a_distribution() -> None:
    part = hypergeometric(60, 20, 15)
    found = summed([part] * 400)
    assert sum(found.masses) == pytest.approx(1, abs=1e-12)
    assert found.expected == pytest.approx(400 * 5)
    assert found.deviation == pytest.approx(20 * part.deviation)


def test_no_words_of_the_page_say_that_chance_confirms_anything() -> None:
    said = " ".join([LESSON, *(model.question for model in Model)])
    for word in ("confirm", "significan", "prove", "cause", "effect"):
        assert word not in said.lower()
    assert "says nothing against the theme" in LESSON
