"""The checks on the published text: exactly what an honest reading finds in it.

Marked ``shared``: without the folder beside the repository they skip, visibly.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from counterpoint.manuscript.check import source, structure, wording
from counterpoint.manuscript.check.model import Finding, PieceKind
from counterpoint.manuscript.check.reckoning import quoted_share, shown
from counterpoint.quote.model import Attribution
from tests.manuscript.published_text import FINDINGS, Published, published

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def text(shared: Path) -> Published:
    """The published text and its ledger."""
    return published(shared)


def lines(findings: Iterable[Finding]) -> list[int]:
    """Name the lines of findings, each once, in order."""
    return sorted({int(each.place.removeprefix("L")) for each in findings})


def words(findings: Iterable[Finding]) -> list[tuple[int, str]]:
    """Name the lines and the words of findings."""
    return [(int(each.place.removeprefix("L")), each.words) for each in findings]


def test_the_ledger_of_quotations_is_reproduced(text: Published) -> None:
    counted, told = shown(text.placed), text.totals
    assert sum(counted.groups.values()) == told["quotations"] == 19
    assert counted.groups == {"users": 9, "professionals": 10}
    assert counted.ways == {
        Attribution.TRAILING: 9,
        Attribution.LEAD_IN: 6,
        Attribution.BOTH: 1,
        Attribution.WITHHELD: 3,
    }
    assert (counted.voices.total, counted.voices.people) == (16, 14)
    assert counted.people == {"users": 6, "professionals": 8}
    assert counted.voices.largest_share == 3 / 16
    assert round(counted.voices.effective, 3) == told["effective_voices"] == 11.636
    for theme, (users, professionals) in told["per_theme"].items():
        here = counted.themes[theme]
        assert (here.get("users", 0), here.get("professionals", 0)) == (
            users,
            professionals,
        )


def test_half_of_the_findings_are_quoted_words(text: Published) -> None:
    within = [p for p in text.text.pieces if int(p.place[1:]) in FINDINGS]
    quoted, of = quoted_share(within)
    assert (quoted, of) == (1329, 2618)
    assert round(quoted / of, 3) == 0.508


def test_three_quotations_say_nobody_whose_they_are(text: Published) -> None:
    assert lines(source.unattributed(text.text)) == [51, 55, 59]


def test_one_first_name_is_found_in_the_quotations(text: Published) -> None:
    assert words(source.names(text.text)) == [(119, "Carl")]


def test_a_page_is_told_from_a_participant(text: Published) -> None:
    found = list(source.locators(text.text))
    assert words(found) == [(167, "(7)"), (167, "(7)")]
    assert text.line(67).references[0].key == "7"  # the label is a field
    assert text.line(67).text.endswith("(7)")


def test_avoided_words_are_listed_in_the_authors_text_alone(text: Published) -> None:
    found = list(wording.terminology(text.text))
    assert lines(found) == [13, 17, 29, 35, 99, 125, 131]
    told = dict.fromkeys(words(found))
    assert {(29, "staff"), (125, "care worker"), (131, "home carer")} <= set(told)


def test_the_third_paradox_has_other_poles_in_the_discussion(text: Published) -> None:
    found = list(structure.shifts(text.text.themes, text.parts))
    assert [(each.place, dict(each.reason.values)) for each in found] == [
        ("L163", {"pole": "B"}),
        ("L177", {"number": 3}),
    ]
    assert "another theme" in found[0].reason.sentence
    assert "other poles than the theme" in found[1].reason.sentence


def test_a_short_form_of_a_theme_differs_from_its_heading(text: Published) -> None:
    assert lines(structure.theme_names(text.text)) == [45]


def test_causal_words_stand_against_the_limitation(text: Published) -> None:
    assert (69, "lead to") in words(wording.causal(text.text))


def test_abbreviations_without_expansion_are_found(text: Published) -> None:
    found = {each for _, each in words(wording.abbreviations(text.text))}
    assert found == {"ADD", "ADHD", "PTSD", "SMI"}


def test_alternatives_that_were_left_over_are_found(text: Published) -> None:
    found = words(wording.left_over(text.text))
    assert {(57, "worth/but"), (133, "talk/chat"), (185, "relationship/link")} <= set(
        found
    )
    assert not {"and/or", "him/her", "ADD/ADHD"} & {each for _, each in found}


def test_an_echo_that_nobody_said_is_found(text: Published) -> None:
    found = words(source.echoes(text.text))
    assert any(line == 121 for line, _ in found)
    assert any(line == 109 for line, _ in found)
    assert 89 not in {line for line, _ in found}  # the word is in the quotation
    assert 159 not in {line for line, _ in found}
    assert 167 not in {line for line, _ in found}  # cited


def test_claims_of_how_many_and_of_the_same_people_are_listed(text: Published) -> None:
    told = words(wording.quantifiers(text.text))
    assert (49, "Most users") in told
    assert (27, "almost half of the participants") in told
    assert lines(wording.same_people(text.text)) == [53]
    assert 73 in lines(wording.parity(text.text))
    assert 73 not in lines(wording.both_groups(text.text))  # both groups are quoted


def test_themes_that_were_formulated_did_not_emerge(text: Published) -> None:
    assert not list(wording.emerged(text.text))


def test_no_finding_says_words_of_participants_in_its_reason(text: Published) -> None:
    found = [*source.names(text.text), *source.echoes(text.text)]
    assert found
    assert not any("Carl" in str(each.reason) for each in found)
    quotes = [p for p in text.text.pieces if p.kind is PieceKind.QUOTE]
    assert all(not piece.authors.strip() for piece in quotes)
