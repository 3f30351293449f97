"""What recognisers spot in invented talk, in English and in Swedish, and what not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from counterpoint.across.replacement.model import Kind
from counterpoint.across.replacement.recogniser.model import (
    Recogniser,
    spotted_by,
    suggestions,
)
from counterpoint.across.replacement.recogniser.name import ByCapitals, Known
from counterpoint.across.replacement.recogniser.pattern import ByForm, ByTelephone
from counterpoint.kernel.spans import Span
from tests.across.labelled import (
    ENGLISH,
    ENGLISH_LATER,
    SWEDISH,
    SWEDISH_LATER,
)

_MARK = re.compile(r"\[\[([^|]+)\|([^\]]+)\]\]")


def recognisers() -> list[Recogniser]:
    """Give those that need no vault."""
    return [ByTelephone(), ByForm(), ByCapitals()]


@dataclass(frozen=True)
class Measured:
    """How much was found of what is marked.

    Attributes:
        marked: How many stretches are marked.
        touched: How many of them something was spotted in.
        covered: How many were spotted to their last letter.
        spotted: How many stretches were spotted.
        right: How many of those touch a mark.
        kinds: How many marks were given their kind.
    """

    marked: int
    touched: int
    covered: int
    spotted: int
    right: int
    kinds: int


def unmarked(text: str) -> tuple[str, list[tuple[Kind, Span]]]:
    """Take the marks out of a text, and say where they were."""
    plain, marks, at = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        span = Span(len(plain), len(plain) + len(match[2]))
        marks.append((Kind(match[1]), span))
        plain += match[2]
        at = match.end()
    return plain + text[at:], marks


def measured(texts: Sequence[str]) -> Measured:
    """Hold what is spotted against what is marked."""
    marked = touched = covered = spotted = right = kinds = 0
    for each in texts:
        text, marks = unmarked(each)
        found = spotted_by(recognisers(), text)
        for kind, span in marks:
            over = [one for one in found if one.span.overlaps(span)]
            letters = {p for one in over for p in range(one.span.start, one.span.end)}
            touched += bool(over)
            covered += set(range(span.start, span.end)) <= letters
            kinds += any(one.kind is kind for one in over)
        marked += len(marks)
        spotted += len(found)
        right += sum(any(one.span.overlaps(s) for _, s in marks) for one in found)
    return Measured(marked, touched, covered, spotted, right, kinds)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (ENGLISH, Measured(32, 28, 27, 29, 28, 26)),
        (SWEDISH, Measured(35, 32, 32, 32, 32, 28)),
        (ENGLISH_LATER, Measured(18, 15, 15, 16, 15, 12)),
        (SWEDISH_LATER, Measured(18, 16, 14, 19, 17, 12)),
    ],
    ids=["English", "Swedish", "English, later", "Swedish, later"],
)
def test_what_the_guide_says_of_the_recognisers_is_what_they_find(
    texts: Sequence[str], found: Measured
) -> None:
    assert measured(texts) == found


def test_numbers_that_differ_in_their_grouping_alone_are_one_suggestion() -> None:
    text = "Ring 070-174 06 15. Jag sa 0701740615, inte 070-174 06 16."
    listed = suggestions([text], recognisers())
    assert [(each.words, each.kind, each.places) for each in listed] == [
        ("070-174 06 15", Kind.TELEPHONE, 2),
        ("070-174 06 16", Kind.TELEPHONE, 1),
    ]


def test_an_identity_number_with_a_wrong_check_digit_is_spotted_all_the_same() -> None:
    listed = suggestions(["Numret 850312-2381 stod där."], recognisers())
    assert [each.kind for each in listed] == [Kind.IDENTITY_NUMBER]


def test_what_the_vault_knows_is_spotted_also_in_small_letters() -> None:
    known = Known([("Elsa Lind", Kind.PERSON)], "the vault")
    (one, two) = suggestions(["then elsa came. Elsa Lind!"], [known, *recognisers()])
    assert (one.words, one.source) == ("elsa", "the vault")
    assert (two.words, two.source) == ("Elsa Lind", "the vault")


def test_the_longer_of_two_that_overlap_is_suggested() -> None:
    known = Known([("Anna", Kind.PERSON)], "the vault")
    (one,) = suggestions(["I met Anna Lindqvist."], [known, *recognisers()])
    assert (one.words, one.kind) == ("Anna Lindqvist", Kind.PERSON)


@pytest.mark.parametrize("text", ["", "i went home and slept", "He said, “It works.”"])
def test_plain_talk_gives_no_suggestion(text: str) -> None:
    assert suggestions([text], recognisers()) == []
