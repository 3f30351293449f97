"""The rules of themes and paradoxes, without a database."""

from collections.abc import Collection, Mapping
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import CodeId, DecisionId, ParticipantId, ThemeId
from counterpoint.theme.coverage.model import Coverage, coverage_of, with_descendants
from counterpoint.theme.coverage.printing import printable_coverage
from counterpoint.theme.paradox.model import (
    Form,
    Paradox,
    ParadoxIncompleteError,
    PoleUnnamedError,
    PoleWords,
    composed_title,
)
from counterpoint.theme.theme.model import (
    FormIsDecidedError,
    NoPlaceError,
    NoTitleError,
    ThemeKind,
    check_form,
    checked_position,
    checked_title,
)

PEOPLE = st.sets(st.integers(0, 60).map(lambda n: ParticipantId(str(n))))


def people(prefix: str, start: int, number: int) -> set[ParticipantId]:
    """Name some participants, counted on from a start."""
    return {ParticipantId(f"{prefix}{n}") for n in range(start, start + number)}


def test_people_are_counted_once_by_the_poles_they_voice() -> None:
    both = people("u", 0, 18) | people("p", 0, 9)
    voice_a = both | people("u", 18, 8) | people("p", 9, 1)
    voice_b = both | people("u", 26, 10) | people("p", 10, 4)
    groups = {"users": people("u", 0, 40), "professionals": people("p", 0, 15)}
    users, professionals = coverage_of(groups, voice_a, voice_b)
    assert users == Coverage("users", both=18, only_a=8, only_b=10, neither=4)
    assert users.of == 40
    assert professionals == Coverage("professionals", 9, 1, 4, 1)
    assert professionals.of == 15


@given(PEOPLE, PEOPLE, PEOPLE)
def test_coverage_adds_up_whoever_speaks(
    whole: set[ParticipantId], a: set[ParticipantId], b: set[ParticipantId]
) -> None:
    (counted,) = coverage_of({"users": whole}, a, b)
    assert counted.of == len(whole)
    assert counted.both + counted.only_a == len(whole & a)
    assert counted.both + counted.only_b == len(whole & b)


def test_the_poles_have_counts_and_no_score() -> None:
    assert {field.name for field in fields(Coverage)} == {
        *("group", "both", "only_a", "only_b", "neither"),
    }


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("home", "home door lock"),
        ("door", "door lock"),
        ("help", "help lock"),
        ("lock", "lock"),
        ("", ""),
    ],
)
def test_a_tied_code_speaks_with_all_below_it(asked: str, found: str) -> None:
    parents: Mapping[CodeId, Collection[CodeId]] = {
        CodeId("home"): (),
        CodeId("door"): (CodeId("home"),),
        CodeId("lock"): (CodeId("help"), CodeId("door")),
        CodeId("help"): (),
    }
    codes = [CodeId(asked)] if asked else []
    assert with_descendants(codes, parents) == set(found.split())


def test_a_circle_of_codes_ends_the_search() -> None:
    a, b = CodeId("a"), CodeId("b")
    assert with_descendants([a], {a: (b,), b: (a,)}) == {a, b}


def test_a_title_is_composed_of_the_participants_wordings() -> None:
    a, b = PoleWords(own_wording="My own way", name="will"), PoleWords(name="help")
    assert composed_title(a, "but with", b) == "My own way but with help"


def test_a_pole_has_a_wording_or_a_name() -> None:
    with pytest.raises(PoleUnnamedError):
        PoleWords(own_wording=" ", gives="Peace.")


@pytest.mark.parametrize(("joint", "tension"), [("", "Both hold."), ("and", " ")])
def test_a_paradox_needs_joint_word_and_tension(joint: str, tension: str) -> None:
    with pytest.raises(ParadoxIncompleteError):
        Paradox(ThemeId("t"), joint, Form.ATTRIBUTE_PAIR, tension, DecisionId("d"))


def test_only_a_decision_makes_or_ends_a_paradox() -> None:
    check_form(ThemeKind.TOPIC, ThemeKind.STATEMENT)
    for before, after in [
        (ThemeKind.TOPIC, ThemeKind.PARADOX),
        (ThemeKind.PARADOX, ThemeKind.TOPIC),
    ]:
        with pytest.raises(FormIsDecidedError):
            check_form(before, after)


def test_a_theme_has_a_title_of_one_line() -> None:
    assert checked_title(" A door\nto close ") == "A door to close"
    with pytest.raises(NoTitleError):
        checked_title(" \n")


@pytest.mark.parametrize("position", [float("nan"), float("inf")])
def test_a_place_in_the_order_is_a_number(position: float) -> None:
    with pytest.raises(NoPlaceError):
        checked_position(position)


@pytest.mark.parametrize(
    ("both", "only_a", "only_b", "neither", "printed"),
    [
        (18, 8, 10, 4, "both 18, only_a 8, only_b 10, neither 4"),
        (9, 1, 4, 1, "both 9, only_a+only_b+neither 6"),
        (18, 2, 10, 4, "both 18, only_b 10, only_a+neither 6"),
        (12, 0, 0, 2, "only_a 0, only_b 0, both+neither 14"),
        (1, 0, 0, 1, "both+only_a+only_b+neither 2"),
        (0, 0, 0, 9, "both 0, only_a 0, only_b 0, neither 9"),
    ],
)
def test_a_small_count_leaves_the_team_together_with_another(
    both: int, only_a: int, only_b: int, neither: int, printed: str
) -> None:
    counted = Coverage("users", both, only_a, only_b, neither)
    told = printable_coverage(counted)
    assert (
        ", ".join(f"{'+'.join(each.fields)} {each.count}" for each in told) == printed
    )
    assert sum(each.count for each in told) == counted.of
