"""On how few a pole rests, and how many codes accumulate.

Source of the reference values: method, sections 2b and 6.5.
"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.accumulation.model import accumulated, unseen_included
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.theme.weight.model import (
    Loss,
    Lost,
    concentration,
    spread,
    without_one_coder,
    without_one_person,
)


def person(*names: str) -> list[ParticipantId]:
    """Name participants."""
    return [ParticipantId(name) for name in names]


GROUPS = {"users": person("u1", "u2", "u3"), "professionals": person("p1", "p2")}


def test_codes_accumulate_as_the_exact_curve_says() -> None:
    assert accumulated(5, [5, 3, 1, 1]) == pytest.approx((2.0, 2.7, 3.2, 3.6, 4.0))
    assert unseen_included(5, [5, 3, 1, 1]) == pytest.approx(4.8)
    assert accumulated(0, []) == ()
    assert unseen_included(0, []) == 0


@given(
    st.integers(1, 20).flatmap(
        lambda n: st.tuples(st.just(n), st.lists(st.integers(0, n), max_size=8))
    )
)
def test_a_curve_rises_to_all_codes_that_came_up(given_: tuple[int, list[int]]) -> None:
    reports, reports_with = given_
    curve = accumulated(reports, reports_with)
    assert curve[-1] == pytest.approx(sum(k > 0 for k in reports_with))
    assert all(one <= other + 1e-9 for one, other in pairwise(curve))
    assert unseen_included(reports, reports_with) >= curve[-1] - 1e-9


def test_sixteen_quotes_of_fourteen_people_are_as_eleven_and_a_half_voices() -> None:
    quotes = {"xi": 3} | {f"other{n}": 1 for n in range(13)}
    found = concentration(quotes)
    assert (found.total, found.people, found.largest) == (16, 14, 3)
    assert found.largest_share == 0.1875
    assert found.effective == pytest.approx(256 / 22)
    assert round(found.effective, 3) == 11.636
    assert concentration({"nobody": 0}).effective == 0


def test_leaving_out_one_person_takes_a_groups_only_voice() -> None:
    voices = {"a": person("u1", "u2", "p1"), "b": person("u3", "p2")}
    assert without_one_person(GROUPS, voices) == {
        "p1": (Lost("a", Loss.ONLY_VOICE, "professionals"),),
        "p2": (
            Lost("b", Loss.SECOND_PARTICIPANT),
            Lost("b", Loss.ONLY_VOICE, "professionals"),
        ),
        "u3": (
            Lost("b", Loss.SECOND_PARTICIPANT),
            Lost("b", Loss.ONLY_VOICE, "users"),
        ),
    }


def test_leaving_out_the_one_person_of_a_pole_takes_the_pole() -> None:
    assert without_one_person(GROUPS, {"a": person("u1"), "b": []}) == {
        "u1": (Lost("a", Loss.POLE),)
    }


def test_somebody_outside_the_article_holds_no_pole_up() -> None:
    voices = {"a": person("u1", "u2", "gone")}
    assert set(without_one_person(GROUPS, voices)) == {"u1", "u2"}


def test_leaving_out_one_coder_takes_what_nobody_else_found() -> None:
    ada, bo = MemberId("ada"), MemberId("bo")
    u1, u2, p1 = person("u1", "u2", "p1")
    pieces = [("a", u1, ada), ("a", u1, bo), ("a", u2, bo), ("a", p1, bo)]
    assert without_one_coder(GROUPS, pieces) == {
        "bo": (
            Lost("a", Loss.SECOND_PARTICIPANT),
            Lost("a", Loss.ONLY_VOICE, "professionals"),
        )
    }
    assert without_one_coder(GROUPS, [("b", u1, ada)]) == {
        "ada": (Lost("b", Loss.POLE),)
    }
    directly = [*pieces, ("a", u2, None), ("a", p1, None)]
    assert not without_one_coder(GROUPS, directly), "it is also laid there directly"


def test_a_pole_that_one_interviewer_alone_found_is_named() -> None:
    kinds = dict(zip(person("u1", "u2", "u3", "p1"), "xxyy", strict=True))
    found = spread(person("u1", "u2", "p2"), kinds)
    assert found.voicing == {"x": 2, "y": 0}
    assert found.of == {"x": 2, "y": 2}
    assert found.only == "x"
    assert spread(person("u1", "u3"), kinds).only is None
    assert spread(person("u1"), {person("u1")[0]: "x"}).only is None, "one had a chance"
