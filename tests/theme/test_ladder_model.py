"""On which rung a person's poles meet, and which words turn from one to the other."""

from collections.abc import Sequence

import pytest

from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.theme.ladder.marker import MARKERS, find_markers
from counterpoint.theme.ladder.model import (
    First,
    Holding,
    Rung,
    Strip,
    first_of,
    holding_of,
    ladder_of,
    rung_of,
    stories_of,
)


def strip(drawn: str, stories: str = "") -> Strip:
    """Read a report drawn in letters: A, B, X for both, a dot for neither."""
    told = stories_of([mark == "s" for mark in stories])
    a = frozenset(place for place, mark in enumerate(drawn) if mark in "AX")
    b = frozenset(place for place, mark in enumerate(drawn) if mark in "BX")
    return Strip(ReportId("r"), len(drawn), a, b, told)


@pytest.mark.parametrize(
    ("drawn", "stories", "rung"),
    [
        (".X..", "", Rung.SAME_PASSAGE),
        ("X.AB", "..ss", Rung.SAME_PASSAGE),
        (".A.B", ".sss", Rung.SAME_STORY),
        (".AB.", ".ss.", Rung.SAME_STORY),
        (".AB.", "....", Rung.ADJACENT),
        (".BA.", ".s..", Rung.ADJACENT),
        (".A.B", ".s.s", Rung.SAME_INTERVIEW),
        ("A..B", "", Rung.SAME_INTERVIEW),
        (".AA.", "", Rung.ONE_POLE),
        ("B...", "", Rung.ONE_POLE),
        ("....", "", Rung.NEITHER),
        ("", "", Rung.NEITHER),
    ],
)
def test_a_report_stands_on_the_tightest_rung_where_its_poles_meet(
    drawn: str, stories: str, rung: Rung
) -> None:
    assert strip(drawn, stories).rung is rung
    assert rung_of([strip(drawn, stories)]) is rung


def test_who_voices_the_poles_in_two_interviews_is_told_apart() -> None:
    assert rung_of([strip("A.."), strip("..B")]) is Rung.OTHER_INTERVIEW
    assert rung_of([strip("A.."), strip("AB.")]) is Rung.ADJACENT
    assert rung_of([strip("A.."), strip("...")]) is Rung.ONE_POLE
    assert rung_of([]) is Rung.NEITHER


@pytest.mark.parametrize(
    ("drawn", "first"),
    [
        (["A.B"], First.A),
        ([".BA"], First.B),
        (["X.A"], First.TOGETHER),
        (["BX."], First.B),
        (["..A"], None),
        (["B..", "A.."], First.B),
        (["...", "A.B"], First.A),
    ],
)
def test_the_pole_that_is_voiced_first_is_said_of_those_who_hold_both(
    drawn: Sequence[str], first: First | None
) -> None:
    assert first_of([strip(each) for each in drawn]) is first


def group(*drawn: str) -> dict[ParticipantId, list[Strip]]:
    """Give each of some people one report."""
    return {ParticipantId(f"{n}"): [strip(each)] for n, each in enumerate(drawn)}


def test_a_ladder_counts_each_person_once_and_names_every_rung() -> None:
    (users,) = ladder_of({"users": group("X..", "AB.", "A.B", "B.A", "A..", "...")})
    assert users.of == 6
    assert users.rungs == {
        Rung.SAME_PASSAGE: 1,
        Rung.SAME_STORY: 0,
        Rung.ADJACENT: 1,
        Rung.SAME_INTERVIEW: 2,
        Rung.OTHER_INTERVIEW: 0,
        Rung.ONE_POLE: 1,
        Rung.NEITHER: 1,
    }
    assert users.first == {First.A: 2, First.B: 1, First.TOGETHER: 1}
    assert list(users.rungs) == list(Rung), "tightest first"


@pytest.mark.parametrize(
    ("users", "professionals", "holdings"),
    [
        (["X."], ["A."], (Holding.BY_PEOPLE, Holding.ONE_POLE, Holding.BY_PEOPLE)),
        (
            ["A.", ".B"],
            [".."],
            (Holding.BETWEEN_PEOPLE, Holding.NEITHER, Holding.BETWEEN_PEOPLE),
        ),
        (
            ["A.", "A."],
            [".B"],
            (Holding.ONE_POLE, Holding.ONE_POLE, Holding.BETWEEN_GROUPS),
        ),
        (["A."], ["A."], (Holding.ONE_POLE, Holding.ONE_POLE, Holding.ONE_POLE)),
        ([".."], [], (Holding.NEITHER, Holding.NEITHER, Holding.NEITHER)),
    ],
)
def test_ambivalence_and_disagreement_are_told_apart(
    users: list[str],
    professionals: list[str],
    holdings: tuple[Holding, Holding, Holding],
) -> None:
    people = {"users": group(*users), "professionals": group(*professionals)}
    first, second = ladder_of(people)
    assert (first.holding, second.holding, holding_of(people)) == holdings


def test_a_run_of_passages_marked_story_is_one_story() -> None:
    one, other = frozenset({0}), frozenset({1})
    assert stories_of([True, True, False, True]) == {0: one, 1: one, 3: other}
    assert stories_of([]) == {}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("We go out. But at the\nsame time we keep it.", "en", "but, at the same time"),
        ("On the other hand, no button.", "en", "on the other hand"),
        ("Men samtidigt, å andra sidan", "sv", "men, samtidigt, å andra sidan"),
        ("The men left the womenfolk.", "en", ""),
        ("Trots att det kostar", "sv", "trots att"),
        ("But", "de", ""),
    ],
)
def test_words_of_contrast_are_found_whole(
    text: str, language: str, found: str
) -> None:
    markers = find_markers(text, Span(0, len(text)), [language])
    assert ", ".join(each.word for each in markers) == found
    for each in markers:
        assert " ".join(each.span.of(text).lower().split()) == each.word


def test_a_word_outside_the_stretch_does_not_count() -> None:
    text = "🔑 but here, however, but"
    found = find_markers(text, Span(5, 20), ["en"])
    assert [each.word for each in found] == ["however"]


def test_the_lists_name_nothing_twice_and_in_one_form() -> None:
    for words in MARKERS.values():
        assert len(words) == len(set(words))
        assert all(word == " ".join(word.lower().split()) for word in words)
