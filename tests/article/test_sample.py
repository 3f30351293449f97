"""The sample description: how it counts, words, and refuses."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.article.band.model import DEFAULTS, Quantity
from counterpoint.article.sample.fact import UNDISCLOSED, Person, ranked
from counterpoint.article.sample.model import (
    LineIncompleteError,
    LineKind,
    QuantifierError,
    SampleLine,
    Told,
)
from counterpoint.article.sample.sentence import Describer
from counterpoint.article.sample.wording import (
    NoWordsError,
    Wording,
    fitting,
)
from counterpoint.kernel.ids import ArticleId, GroupId, ParticipantId, SampleLineId
from counterpoint.study.design.model import DurationStyle, Group, Numbering

ENGLISH, SWEDISH = Wording("en"), Wording("sv")
USERS = Group(GroupId("g1"), "users", "user", "users", Numbering.ARABIC)
HELPERS = Group(
    GroupId("g2"),
    "professionals",
    "professional",
    "professionals",
    Numbering.ROMAN,
    duration_style=DurationStyle.ABOUT,
)


def person(number: int, group: str = "users", **facts: object) -> Person:
    """Make somebody of whom gender and age are known."""
    known = Person(ParticipantId(f"p{number}"), group, "woman", 30 + number)
    return replace(known, **facts)  # type: ignore[arg-type]


def tell(people: list[Person], kind: LineKind, **parts: object) -> Told:
    """Say one line about people."""
    group = "" if kind in {LineKind.OPENING, LineKind.YEARS} else "users"
    known: dict[str, Any] = {"group": group, **parts}
    line = SampleLine(SampleLineId("l"), ArticleId("a"), kind, 1.0, **known)
    groups = {"users": USERS, "professionals": HELPERS}
    return Describer(people, groups, ENGLISH).tell(line)


def share(people: list[Person], **parts: object) -> Told:
    """Say who lives alone."""
    line = SampleLine(
        SampleLineId("l"),
        ArticleId("a"),
        LineKind.SHARE,
        1.0,
        "users",
        attribute="household",
        values=("alone",),
        wording="{quantifier} of the {group} lived alone",
    )
    line = replace(line, **parts)  # type: ignore[arg-type]
    return Describer(people, {"users": USERS}, ENGLISH).tell(line)


def living(alone: int, together: int) -> list[Person]:
    """Make people who live alone, and others who do not."""
    words = ["alone"] * alone + ["with a partner"] * together
    return [person(n, values={"household": (w,)}) for n, w in enumerate(words)]


# ── words ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("count", "english", "swedish"),
    [
        (4, "four", "fyra"),
        (15, "fifteen", "femton"),
        (21, "twenty-one", "tjugoen"),
        (40, "forty", "fyrtio"),
        (55, "fifty-five", "femtiofem"),
        (113, "one hundred and thirteen", "etthundratretton"),
        (200, "two hundred", "tvåhundra"),
    ],
)
def test_numbers_are_worded_in_both_languages(
    count: int, english: str, swedish: str
) -> None:
    assert ENGLISH.in_words(count) == english
    assert SWEDISH.in_words(count) == swedish


@given(st.integers(min_value=0, max_value=999), st.sampled_from(["en", "sv"]))
def test_every_number_to_999_has_words_of_its_own(count: int, language: str) -> None:
    words = Wording(language)
    assert not any(sign.isdigit() for sign in words.in_words(count))
    if count:
        assert words.in_words(count) != words.in_words(count - 1)


def test_a_number_without_words_says_so() -> None:
    with pytest.raises(NoWordsError):
        ENGLISH.in_words(1000)


@given(st.lists(st.text("abc", min_size=1), min_size=1, max_size=6))
def test_a_list_names_each_part_once_and_joins_the_last_two(parts: list[str]) -> None:
    joined = ENGLISH.listed(parts)
    assert joined.replace(" and ", ", ").split(", ") == parts
    assert joined.count(" and ") == (len(parts) > 1)


def test_below_ten_in_words_from_ten_in_figures_and_first_always_in_words() -> None:
    assert (ENGLISH.number(9), ENGLISH.number(10)) == ("nine", "10")
    assert ENGLISH.sentence("40 users came") == "Forty users came."


@given(st.integers(0, 200), st.integers(1, 200))
def test_every_share_has_a_quantifier_that_is_true_of_it(part: int, of: int) -> None:
    number = min(part, of)
    assert DEFAULTS[Quantity(fitting(number, of))].holds(number, of)


# ── counting ─────────────────────────────────────────────────────────────────


def test_the_total_is_computed_and_begins_in_words() -> None:
    people = [person(n) for n in range(12)] + [person(20, "professionals")]
    told = tell(people, LineKind.OPENING)
    assert told.text == "Twelve users and one professional were interviewed."
    assert [(c.count, c.of) for c in told.counts] == [(12, 12), (1, 1)]


def test_women_and_men_and_their_ages_are_said_in_one_breath() -> None:
    people = [person(n) for n in range(3)]
    people += [person(n, gender="man") for n in range(10, 22)]
    told = tell(people, LineKind.COMPOSITION)
    assert told.text == "The users were three women and 12 men aged between 30 and 51."


def test_a_total_that_does_not_agree_is_refused_with_what_is_missing() -> None:
    people = [person(1), person(2, gender=None)]
    told = tell(people, LineKind.COMPOSITION)
    assert told.text == ""
    assert "1 of 2" in str(told.problems[0])
    assert tell([person(1, age=None)], LineKind.COMPOSITION).text == ""


def test_nobody_is_dropped_who_did_not_disclose_their_gender() -> None:
    people = [person(n) for n in range(4)]
    people += [person(n, gender=UNDISCLOSED) for n in range(10, 13)]
    told = tell(people, LineKind.COMPOSITION)
    assert "four women and three whose gender was not disclosed" in told.text
    assert sum(count.count for count in told.counts) == len(people)


def test_a_count_below_three_prints_only_once_it_is_approved_by_name() -> None:
    people = [person(n) for n in range(5)] + [person(9, gender="man")]
    told = tell(people, LineKind.COMPOSITION)
    assert (told.text, [cell.name for cell in told.small]) == ("", ["man"])
    assert "one man" in tell(people, LineKind.COMPOSITION, approved=("man",)).text


def test_ranks_come_from_counts_and_ties_print_as_ties() -> None:
    words = ["drugs"] * 6 + ["alcohol"] * 4 + ["both"] * 4
    people = [person(n, values={"use": (w,)}) for n, w in enumerate(words)]
    assert [(r.count, r.values) for r in ranked(people, "use")] == [
        (6, ("drugs",)),
        (4, ("alcohol", "both")),
    ]
    told = tell(people, LineKind.RANKING, attribute="use", wording="{first}; {rest}")
    assert told.text == "Drugs; alcohol and both."


def test_a_rare_value_is_not_ranked_until_it_is_approved() -> None:
    words = ["drugs"] * 6 + ["alcohol"] * 2
    people = [person(n, values={"use": (w,)}) for n, w in enumerate(words)]
    told = tell(people, LineKind.RANKING, attribute="use")
    assert "alcohol" not in told.text
    assert [cell.count for cell in told.small] == [2]


def test_who_has_several_values_is_counted_once_under_each() -> None:
    people = [
        person(n, values={"household": ("partner", "children")}) for n in range(4)
    ]
    told = tell(
        people,
        LineKind.SHARE,
        attribute="household",
        values=("partner", "children"),
        wording="{quantifier} lived with others",
    )
    assert told.counts[0].count == 4


# ── vague quantifiers ────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("alone", "together", "said"),
    [(21, 19, "A majority"), (19, 21, "About half"), (30, 10, "Most"), (3, 37, "Some")],
)
def test_a_share_takes_the_word_that_fits(alone: int, together: int, said: str) -> None:
    assert share(living(alone, together)).text == f"{said} of the users lived alone."


def test_a_word_that_the_data_left_is_flagged_with_both_numbers() -> None:
    told = share(living(19, 21), quantifier="most")
    (problem,) = told.problems
    assert "19 of 40" in str(problem)
    assert told.text.startswith("Most")


def test_a_denominator_can_be_a_named_part_of_the_group() -> None:
    people = [
        person(n, values={"household": ("alone",), "home": ("own",)}) for n in range(4)
    ] + [person(9, values={"household": ("alone",), "home": ("none",)})]
    told = share(people, of_attribute="home", of_values=("own",))
    assert (told.counts[0].count, told.counts[0].of) == (4, 4)


def test_an_attribute_that_is_not_recorded_for_all_is_said() -> None:
    told = share([*living(4, 4), person(99)])
    assert "1 of 9" in str(told.problems[0])


# ── interviews and services ──────────────────────────────────────────────────


def test_lengths_print_as_a_range_or_as_about_an_hour() -> None:
    people = [person(1, minutes=(20,)), person(2, minutes=(40, 31))]
    assert "20–40 min" in tell(people, LineKind.DURATION).text
    helpers = [person(n, "professionals", minutes=(m,)) for n, m in ((1, 52), (2, 66))]
    told = tell(helpers, LineKind.DURATION, group="professionals")
    assert told.text.endswith("lasted about 1 h.")


def test_years_services_and_numbers_print_from_the_records() -> None:
    people = [
        person(1, years=frozenset({2017}), service="S1", values={"years": ("8",)}),
        person(2, years=frozenset({2016}), service="S2", values={"years": ("28",)}),
    ]
    assert (
        tell(people, LineKind.YEARS).text
        == "The interviews were held in 2016 and 2017."
    )
    assert "two different services" in tell(people, LineKind.SERVICES).text
    span = tell(people, LineKind.SPAN, attribute="years")
    assert "between 8 and 28 years" in span.text
    assert span.problems


def test_what_is_not_recorded_for_everybody_does_not_print() -> None:
    people = [person(1, service="S1", values={"years": ("8",)}), person(2)]
    assert tell(people, LineKind.SERVICES).text == ""
    assert tell(people, LineKind.SPAN, attribute="years").text == ""
    assert tell(people, LineKind.YEARS).text == ""
    assert tell(people, LineKind.DURATION).text == ""
    assert tell([], LineKind.OPENING).text == ""


# ── lines ────────────────────────────────────────────────────────────────────


def test_a_wording_with_an_unknown_place_says_which_are_known() -> None:
    told = tell(
        [person(1)], LineKind.COMPOSITION, wording="{women}", approved=("woman",)
    )
    assert told.text == ""
    assert "{genders}" in str(told.problems[0])


def test_a_line_says_what_it_speaks_of() -> None:
    for kind in (LineKind.COMPOSITION, LineKind.SHARE, LineKind.RANKING):
        with pytest.raises(LineIncompleteError):
            SampleLine(SampleLineId("l"), ArticleId("a"), kind, 1.0)
    with pytest.raises(QuantifierError):
        share(living(4, 4), quantifier="heaps")
