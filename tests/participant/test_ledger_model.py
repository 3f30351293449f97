"""Whom what was given away still fits; no database."""

from datetime import date

import pytest

from counterpoint.kernel.ids import DisclosureId, MemberId, ParticipantId
from counterpoint.participant.ledger.model import (
    AGE,
    GENDER,
    GROUP,
    Acceptance,
    Disclosure,
    Given,
    Known,
    Way,
    crowd,
    fits,
)

ROLE = "role"
FIVE = ParticipantId("p5")


def professionals() -> dict[ParticipantId, Known]:
    """Four men and eleven women; number five is the one home carer among the men."""
    return {
        ParticipantId(f"p{n}"): {
            GROUP: ("professionals",),
            GENDER: ("man" if n in {2, 5, 9, 14} else "woman",),
            AGE: (str(38 + n),),
            ROLE: ("home carer",) if n in {5, 6, 7} else ("nurse", "teacher"),
        }
        for n in range(1, 16)
    }


def given(fact: str, value: str, way: Way = Way.PROSE) -> Disclosure:
    """Give a fact of number five away."""
    return Disclosure(
        DisclosureId(fact), FIVE, Given(fact, value), way, on=date(2020, 1, 1)
    )


def test_f56_he_and_home_carer_together_fit_one_and_each_alone_more() -> None:
    people = professionals()
    group, he, carer = (
        given(GROUP, "professionals", Way.QUOTE),
        given(GENDER, "man"),
        given(ROLE, "home carer"),
    )
    assert len(crowd(FIVE, people, [group])) == 15
    assert len(crowd(FIVE, people, [group, he])) == 4
    assert len(crowd(FIVE, people, [group, carer])) == 3
    assert crowd(FIVE, people, [group, he, carer]) == {FIVE}


def test_two_articles_give_away_together_what_neither_does_alone() -> None:
    people = professionals()
    assert len(crowd(FIVE, people, [given(AGE, "40-49"), given(GENDER, "man")])) == 3
    more = [given(AGE, "40-44"), given(GENDER, "man"), given(ROLE, "home carer")]
    assert len(crowd(FIVE, people, more)) == 1


def test_a_count_in_a_table_is_not_joined_to_the_number() -> None:
    people = professionals()
    he, table = given(GENDER, "man"), given(ROLE, "home carer", Way.TABLE)
    assert len(crowd(FIVE, people, [he, table])) == 3
    assert len(crowd(FIVE, people, [given(AGE, "43", Way.SAMPLE), he])) == 1


def test_what_is_not_known_of_others_does_not_hide_anybody() -> None:
    people = professionals() | {ParticipantId("p16"): {GENDER: (), ROLE: ()}}
    assert ParticipantId("p16") not in crowd(FIVE, people, [given(GENDER, "man")])


def test_the_person_fits_even_if_the_records_do_not_say_so() -> None:
    assert crowd(FIVE, professionals(), [given(ROLE, "astronaut")]) == {FIVE}


@pytest.mark.parametrize(
    ("value", "does"),
    [("43", True), ("40-49", True), ("44\N{EN DASH}50", False), ("forty", False)],
)
def test_a_range_fits_whoever_lies_in_it(value: str, does: bool) -> None:  # noqa: FBT001
    assert fits(professionals()[FIVE], Given(AGE, value)) is does


def test_an_acceptance_ends_with_the_next_thing_given_away() -> None:
    he, carer = Given(GENDER, "man"), Given(ROLE, "home carer")
    accepted = Acceptance(FIVE, frozenset({he}), 2, "he agreed", MemberId("m"))
    assert accepted.covers([he], 2)
    assert accepted.covers([he], 4)
    assert not accepted.covers([he], 1)
    assert not accepted.covers([he, carer], 2)
