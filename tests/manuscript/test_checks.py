"""The checks over small texts in English and Swedish, without a database."""

import re
from collections.abc import Iterable

import pytest

from counterpoint.article.terminology.model import Term, TerminologyPolicy
from counterpoint.manuscript.check import source, structure, wording
from counterpoint.manuscript.check.asking import findings, numbered
from counterpoint.manuscript.check.model import (
    BoundSentence,
    Check,
    Finding,
    GroupWords,
    Piece,
    PieceKind,
    Quoted,
    Reference,
    ReferenceKind,
    Text,
    ThemeWords,
    sentences,
)
from counterpoint.manuscript.check.reckoning import Placed, quoted_share, shown
from counterpoint.manuscript.check.structure import Part
from counterpoint.manuscript.claim.model import ClaimKind
from counterpoint.quote.model import Attribution
from counterpoint.theme.paradox.model import Letter

ENGLISH = (
    GroupWords("users", "user", "users"),
    GroupWords("professionals", "professional", "professionals"),
)
SWEDISH = (
    GroupWords("users", "brukare", "brukare"),
    GroupWords("professionals", "professionell", "professionella"),
)
DOOR = ThemeWords("door", "A Door to Close and Somebody Who Knocks", "door and knock")


def prose(words: str, *references: Reference, theme: str = "") -> Piece:
    """Write a paragraph of the authors'."""
    return Piece("p", PieceKind.PROSE, words, references, theme)


def quoted(
    words: str,
    *,
    theme: str = "",
    is_named: bool = True,
    is_cleared: bool = True,
) -> Piece:
    """Place a quote of user 7."""
    about = Quoted("q", "users", "7", is_named, is_cleared)
    return Piece("q", PieceKind.QUOTE, words, (), theme, about)


def english(*pieces: Piece, **facts: object) -> Text:
    """Lay out an English text."""
    return Text(pieces, groups=ENGLISH, **facts)  # type: ignore[arg-type]


def swedish(*pieces: Piece, **facts: object) -> Text:
    """Lay out a Swedish text."""
    return Text(pieces, "sv", groups=SWEDISH, **facts)  # type: ignore[arg-type]


def words(found: Iterable[Finding]) -> list[str]:
    """Give the words of findings."""
    return [each.words for each in found]


POLICY = TerminologyPolicy(
    (Term("user", ("patients",)),),
    exceptions=("the word patient itself",),
)


def test_terminology_leaves_quotes_citations_and_references_alone() -> None:
    inserted = Reference(0, 8, ReferenceKind.THEME)
    text = english(
        quoted("I was a patient."),
        prose("They said “patient” (Borg 2004, on patients) to the patient."),
        prose("Patients first", inserted),
        prose("We discuss the word patient itself. In-patient care."),
        policy=POLICY,
    )
    assert words(wording.terminology(text)) == ["patient"]
    avoided = TerminologyPolicy((Term("brukare", ("patienter",)),))
    told = swedish(prose("Patienterna och patienten kom."), policy=avoided)
    assert words(wording.terminology(told)) == ["Patienterna", "patienten"]


def test_causal_words_are_asked_of_only_where_no_cause_is_claimed() -> None:
    told = prose("This leads to trust, due to the key.")
    assert not list(wording.causal(english(told)))
    assert words(wording.causal(english(told, refuses_cause=True))) == [
        "leads to",
        "due to",
    ]
    told = prose("Det ledde till tillit på grund av nyckeln.")
    assert len(list(wording.causal(swedish(told, refuses_cause=True)))) == 2


def bound(kind: ClaimKind, words: str) -> BoundSentence:
    """Bind a sentence of the paragraph that ``prose`` writes."""
    return BoundSentence(kind, "p", re.compile(re.escape(words)))


def test_a_sentence_that_is_bound_is_left_to_its_claim() -> None:
    most, same = "Most of the users knocked.", "The same users waited."
    even, some = "Both were equally important.", "Some users left."
    told = prose(f"{most} {same} {even} {some}")
    free = [words(c(english(told))) for c in (wording.same_people, wording.parity)]
    assert free == [["the same users".capitalize()], ["equally important"]]
    text = english(
        told,
        bound=[
            bound(ClaimKind.QUANTITY, most),
            bound(ClaimKind.SAME_PEOPLE, same),
            bound(ClaimKind.PARITY, even),
        ],
    )
    assert words(wording.quantifiers(text)) == ["Some users"]
    assert not [*wording.same_people(text), *wording.parity(text)]


def test_a_sentence_with_an_inserted_count_is_bound() -> None:
    count = Reference(23, 25, ReferenceKind.COUNT, "users", 40)
    told = prose("Most users knocked (of 40). Some users left.", count)
    assert words(wording.quantifiers(english(told))) == ["Some users"]
    found = wording.quantifiers(swedish(prose("De flesta brukare knackade.")))
    assert words(found) == ["De flesta brukare"]


def test_a_group_that_is_named_and_not_quoted_is_told() -> None:
    named = "Users and professionals knocked. Users waited."
    text = english(prose(named, theme="door"), quoted("I did.", theme="door"))
    (found,) = wording.both_groups(text)
    assert found.words == "Users and professionals knocked."
    assert found.reason.values == {"group": "professionals"}
    assert not list(wording.both_groups(english(prose(named))))


def test_a_hedge_that_was_dropped_is_told() -> None:
    text = english()
    repeated = prose("Relapses are moments in a process.")
    before = "At least in some institutions, relapses are moments."
    assert len(list(wording.hedges(text, before, repeated))) == 1
    assert not list(wording.hedges(text, "Relapses are moments.", repeated))
    assert not list(wording.hedges(text, before, prose("Relapses may be moments.")))


def test_themes_do_not_emerge_and_practices_may() -> None:
    text = english(prose("Three themes emerged. A new practice is emerging."))
    assert words(wording.emerged(text)) == ["themes emerged"]


def test_an_abbreviation_is_told_once_and_not_behind_its_words() -> None:
    text = english(
        prose("Alcohol and other drugs (AOD) problems; PTSD. PTSD and AOD. XV said."),
        labels={"XV"},
    )
    assert words(wording.abbreviations(text)) == ["PTSD"]


def test_lists_and_usual_pairs_are_no_left_over_alternatives() -> None:
    text = english(prose("and/or, his/her, ADD/ADHD, one/two/three, s/he"))
    assert not list(wording.left_over(text))
    assert words(wording.left_over(english(quoted("We talk/chat.")))) == ["talk/chat"]


def test_a_page_number_is_not_taken_for_a_participant() -> None:
    label = Reference(10, 13, ReferenceKind.LABEL, "7")
    text = english(
        prose("“Balance” (7) is hard (12)."),
        prose("Words end (7)", label),
        labels={"7", "XV"},
    )
    assert words(source.locators(text)) == ["(7)"]


def test_an_echo_is_looked_for_in_what_its_speaker_said() -> None:
    text = english(
        prose("He wants to “be seen”, not “heard”."),
        quoted("Somebody who sees you, and I was heard."),
        prose("Elsewhere “the door” was told."),
        sources={"7": "Somebody who sees you, and I was heard.", "8": "The door!"},
    )
    found = list(source.echoes(text))
    assert words(found) == ["be seen"]
    assert found[0].reason.values == {"label": "7"}


def test_numbers_of_people_that_were_typed_are_told() -> None:
    count = Reference(0, 2, ReferenceKind.COUNT, "users", 40)
    text = english(
        prose(
            "40 users and four professionals in 2016 (Borg 2004, 12), 17 rooms.", count
        )
    )
    assert words(source.typed_numbers(text)) == ["four", "17"]


def test_a_count_below_the_threshold_is_told() -> None:
    few = Reference(0, 3, ReferenceKind.COUNT, "users", 2)
    none = Reference(8, 12, ReferenceKind.COUNT, "users", 0)
    assert words(source.small_cells(english(prose("two and zero", few, none)))) == [
        "two"
    ]


def test_a_name_is_told_until_its_quote_is_cleared() -> None:
    named = "They said hi Arvid."
    assert words(source.names(english(quoted(named, is_cleared=False)))) == ["Arvid"]
    assert not list(source.names(english(quoted(named))))


def test_an_extensive_quote_without_a_comment_is_told() -> None:
    long = quoted("word " * 101)
    assert len(list(source.uncommented(english(long)))) == 1
    assert not list(source.uncommented(english(long, prose("It shows much."))))
    assert not list(source.uncommented(english(quoted("Short."))))


def test_a_quote_of_two_paragraphs_is_asked_once() -> None:
    text = english(
        quoted("One.", is_named=False, is_cleared=False),
        quoted("Two.", is_named=False, is_cleared=False),
    )
    assert len(list(source.unattributed(text))) == 1
    assert len(list(source.uncleared(text))) == 1


def test_a_name_of_a_theme_is_inserted_and_not_retold() -> None:
    near = prose("We call it the doors to close and somebody knocking, who knocks.")
    exact = prose("We call it a door to close and somebody who knocks.")
    assert len(list(structure.theme_names(english(near, themes=[DOOR])))) == 1
    assert not list(structure.theme_names(english(exact, themes=[DOOR])))


@pytest.mark.parametrize(
    ("order", "faults"),
    [(["a", "b"], 0), (["b", "a"], 1), (["a"], 1), (["a", "b", "c"], 1)],
)
def test_the_discussion_follows_the_themes_one_by_one(
    order: list[str], faults: int
) -> None:
    parts = [
        prose("It", Reference(0, 2, ReferenceKind.THEME, theme)) for theme in order
    ]
    head = Piece("d", PieceKind.HEADING, "Discussion")
    themes = [ThemeWords("a", "A title"), ThemeWords("b", "B title")]
    assert (
        len(list(structure.discussion(english(head, *parts, themes=themes)))) == faults
    )
    assert not list(structure.discussion(english(*parts, themes=themes)))


def test_a_shift_that_has_its_reason_is_not_told() -> None:
    theme = ThemeWords("a", "A", poles={Letter.A: "small things"})
    part = Part(prose("Chronic illness."), "a", {Letter.A: "chronic illness"})
    assert len(list(structure.shifts([theme], [part]))) == 1
    told = Part(part.piece, "a", part.poles, reason="The literature's frame.")
    assert not list(structure.shifts([theme], [told]))


def test_quotes_are_counted_apart_from_people() -> None:
    ways = (Attribution.TRAILING, Attribution.BOTH)
    counted = shown(
        [Placed("users", "7", way, "door") for way in ways]
        + [Placed("users", "", Attribution.WITHHELD, "door")]
    )
    assert (counted.groups["users"], counted.people["users"]) == (3, 1)
    assert counted.voices.effective == 1.0
    assert quoted_share([prose("one two"), quoted("three")]) == (1, 3)


def test_equal_findings_of_one_sentence_are_told_apart() -> None:
    text = english(prose("The patient and the patient."), policy=POLICY)
    first, second = numbered(findings(text))
    assert first.words == second.words
    assert first.key != second.key


def test_sentences_cover_a_paragraph() -> None:
    words_ = "One (two). “Three!” Four"
    assert [words_[a:b].strip() for a, b in sentences(words_)] == [
        "One (two).",
        "“Three!”",
        "Four",
    ]


def test_every_check_that_reads_the_text_is_asked() -> None:
    assert {each.check for each in findings(english(quoted("x", is_named=False)))} == {
        Check.UNATTRIBUTED
    }
