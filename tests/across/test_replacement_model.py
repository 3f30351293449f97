"""Finding words, moving spans, and what tokens and originals may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.replacement.changing import Replacing, Restoring
from counterpoint.across.replacement.matching import Finder, Wording, is_number
from counterpoint.across.replacement.model import (
    Kind,
    OriginalError,
    Token,
    TokenTellsError,
    TokenWordingError,
    check_tells_nothing,
    checked_original,
    checked_originals,
    checked_token,
)
from counterpoint.across.replacement.moving import Change, Placed, Rewriting
from counterpoint.kernel.ids import ReplacementId, TokenId
from counterpoint.kernel.spans import Span


def found(text: str, *words: str, any_case: bool = False) -> list[str]:
    """List what is found, as it stands in the text."""
    finder = Finder([Wording(each, any_case) for each in words], ["(name of a woman)"])
    return [site.span.of(text) for site in finder.sites(text)]


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("Anna came, and Annabel left.", "Anna", ["Anna"]),
        ("Annas mor, Anna’s cat, Anna's hat", "Anna", ["Anna"] * 3),
        ("file anna_Anna_2.txt", "Anna", ["Anna"]),
        ("At Anna\n Lindqvist’s.", "Anna Lindqvist", ["Anna\n Lindqvist"]),
        ("On the rose; Rose rose.", "Rose", ["Rose"]),
        ("Åsa, Åsas, Åsad", "Åsa", ["Åsa", "Åsa"]),
        ("(name of a woman) said name", "name", ["name"]),
        ('["one\\nAnna", "Anna"]', "Anna", ["Anna", "Anna"]),
        ("070-123 45 67, 0701234567, 10701234567", "070 123 45 67", 2),
        ("+46 70 123 and 4670123", "+4670123", 2),
        ("🐢Anna🐢", "Anna", ["Anna"]),
    ],
)
def test_words_are_found_as_whole_words_only(
    text: str, words: str, stands: list[str] | int
) -> None:
    told = found(text, words)
    assert (len(told) if isinstance(stands, int) else told) == stands


def test_of_two_wordings_that_begin_together_the_longer_is_found() -> None:
    assert found("Anna Lindqvist, Anna", "Anna", "Anna Lindqvist") == [
        "Anna Lindqvist",
        "Anna",
    ]


def test_small_and_capital_letters_are_told_apart_unless_said_otherwise() -> None:
    assert found("ANNA anna Anna", "Anna") == ["Anna"]
    assert found("ANNA anna Anna", "Anna", any_case=True) == ["ANNA", "anna", "Anna"]


def test_a_number_is_one_only_with_four_digits_or_more() -> None:
    assert is_number("0701-23 45 67")
    assert not is_number("12 3")
    assert not is_number("ward 1234")


letters = st.text(alphabet="abc 🐢\n", max_size=40)


@st.composite
def rewritings(draw: st.DrawFn) -> tuple[Rewriting, list[Span]]:
    """Make a text, changes that do not overlap, and spans of the text."""
    text = draw(letters.filter(bool))
    points = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(points[::2], points[1::2], strict=False)
    new = st.text(alphabet="xyz(", min_size=1, max_size=9)
    changes = [Change(Span(start, end), draw(new)) for start, end in pairs]
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    drawn = draw(st.lists(ends.filter(lambda two: two[0] != two[1]), max_size=20))
    return Rewriting(text, changes), [Span(min(two), max(two)) for two in drawn]


@given(rewritings())
def test_no_span_is_lost_and_each_covers_what_became_of_its_words(
    made: tuple[Rewriting, list[Span]],
) -> None:
    moved, spans = made
    for span in spans:
        pieces = []
        at = span.start
        for each in moved.changes:
            if each.span.overlaps(span):
                pieces += [moved.old[at : each.span.start], each.new]
                at = each.span.end
        pieces.append(moved.old[at : span.end])
        assert moved.carry(span).of(moved.new) == "".join(pieces)


@given(rewritings())
def test_undoing_gives_the_text_and_every_span_beside_a_change_back(
    made: tuple[Rewriting, list[Span]],
) -> None:
    moved, spans = made
    back = Rewriting(
        moved.new,
        [
            Change(now, each.span.of(moved.old))
            for each, now in zip(moved.changes, moved.placed(), strict=True)
        ],
    )
    assert back.new == moved.old
    for span in spans:
        again = back.carry(moved.carry(span))
        cut = [
            each
            for each in moved.changes
            if each.span.overlaps(span) and not span.contains(each.span)
        ]
        assert again.contains(span) if cut else again == span


def test_undoing_leaves_what_may_stand_for_another_original() -> None:
    text = "(a man) met (a man) and (a man)."
    own, other = ReplacementId("own"), ReplacementId("other")
    stand = [Placed(own, 0, 1), Placed(other, 12, 0)]
    shared = Restoring(own, "(a man)", ["Carl", "carl"], is_shared=True)
    assert Rewriting(text, shared.wanted(text, stand)).new == (
        "carl met (a man) and (a man)."
    )
    assert shared.left == 1
    alone = Restoring(own, "(a man)", ["Carl", "carl"], is_shared=False)
    assert Rewriting(text, alone.wanted(text, stand)).new == (
        "carl met (a man) and Carl."
    )


def test_the_forms_in_which_words_stood_are_noted_with_their_places() -> None:
    ids = [ReplacementId("r")]
    changing = Replacing([Wording("Carl", any_case=True)], ids, "(a man)", [])
    changes = changing.wanted("CARL, Carl, CARL", ())
    assert changing.forms == [["Carl", "CARL"]]
    assert [each.form for each in changes] == [1, 0, 1]


@pytest.mark.parametrize(
    "wording", ["Name", "", "(", "9", "a (b)", "x" * 61, 'the "one"', "two\nlines"]
)
def test_a_token_is_a_short_description_in_small_letters(wording: str) -> None:
    with pytest.raises(TokenWordingError):
        checked_token(wording)


def test_a_token_may_be_typed_with_its_brackets() -> None:
    token = Token(TokenId("t"), Kind.INSTITUTION, checked_token(" (name of the ward) "))
    assert token.printed == "(name of the ward)"


@pytest.mark.parametrize("words", ["", "A", "--", "Anna (Bo)", 'the "x"', "x" * 201])
def test_what_is_replaced_is_a_few_words(words: str) -> None:
    with pytest.raises(OriginalError):
        checked_original(words)


def test_one_step_replaces_something() -> None:
    with pytest.raises(OriginalError):
        checked_originals([])
    assert checked_originals(["Anna  L", "Anna L"]) == ["Anna L"]


def test_a_token_that_tells_the_name_is_refused() -> None:
    token = Token(TokenId("t"), Kind.PERSON, "carl from the ward")
    with pytest.raises(TokenTellsError):
        check_tells_nothing(token, ["Carl"])
