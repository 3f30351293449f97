"""Spans are found again in a later version, or said to be gone."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from counterpoint.kernel.spans import Span
from counterpoint.report.carry import Correction, carry, carry_through

TEXT = st.text(alphabet="ab \n🐢é", max_size=30)


@st.composite
def corrections(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Draw what stands before a change, the old words, the new, what follows."""
    return draw(TEXT), draw(TEXT), draw(TEXT), draw(TEXT)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """Draw a stretch of a text."""
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@given(TEXT.filter(bool), st.data())
def test_nothing_moves_where_nothing_changed(text: str, data: st.DataObject) -> None:
    span = data.draw(spans(text))
    assert carry(span, text, text) == span


@given(corrections(), st.data())
def test_what_lies_outside_a_change_keeps_its_words(
    parts: tuple[str, str, str, str], data: st.DataObject
) -> None:
    before, old, new, after = parts
    was, becomes = before + old + after, before + new + after
    assume(before or after)
    if before and (not after or data.draw(st.booleans())):
        span = data.draw(spans(before))
    else:
        inside = data.draw(spans(after))
        shift = len(before + old)
        span = Span(inside.start + shift, inside.end + shift)
    carried = carry(span, was, becomes)
    assert carried is not None
    assert carried.of(becomes) == span.of(was)


@given(corrections(), st.data())
def test_a_span_is_always_carried_into_the_new_text_or_nowhere(
    parts: tuple[str, str, str, str], data: st.DataObject
) -> None:
    before, old, new, after = parts
    was, becomes = before + old + after, before + new + after
    assume(was)
    carried = carry(data.draw(spans(was)), was, becomes)
    assert carried is None or carried.end <= len(becomes)


@given(corrections(), st.data())
def test_what_reaches_around_a_change_still_does(
    parts: tuple[str, str, str, str], data: st.DataObject
) -> None:
    before, old, new, after = parts
    assume(before and after)
    was, becomes = before + old + after, before + new + after
    start = data.draw(st.integers(0, len(before) - 1))
    end = data.draw(st.integers(1, len(after)))
    span = Span(start, len(before + old) + end)
    seen = Correction.between(was, becomes)
    assume((seen.head, seen.tail) == (len(before), len(after)))
    carried = seen.carry(span)
    kept = carried is not None and carried.of(becomes) == span.of(was)
    assert kept or carried == Span(start, len(before + new) + end)


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("I trust nobdy here.", "I trust nobody here.", "trust nobdy", "trust nobody"),
        ("I trust nobdy here.", "I trust nobody here.", "here.", "here."),
        ("one two three", "one three", "two ", None),
        ("one two three", "one 2 three", "two", "2"),
        ("ab cdef gh", "ab xxxx gh", "de", None),
        ("xx keep yy", "uu keep vv", "keep", "keep"),
        ("one two three", "one tall three", "two three", "tall three"),
        ("a b", "a, b", "a b", "a, b"),
    ],
)
def test_a_change_inside_or_beside_a_span(
    old: str, new: str, words: str, found: str | None
) -> None:
    start = old.index(words)
    carried = carry(Span(start, start + len(words)), old, new)
    assert (carried and carried.of(new)) == found


TALK = "I had no lamp.\nAnd then?\nThe neighbour knocked.\nHe asked for a lamp."


@pytest.mark.parametrize(
    ("new", "words"),
    [
        # two lines change, and what lies between them is where it was
        ("I had a lamp.\nAnd then?\nThe neighbour came.\nHe asked for it.", "then"),
        # words on both sides of a change inside one line
        ("I had no lamp at all, then.\nAnd so?\nThe neighbour knocked.", "had no lamp"),
        # a passage moved as a whole, with words that stand twice
        (
            "He asked for a lamp.\nI had no lamp.\nAnd then?\nThe neighbour knocked.",
            "lamp.",
        ),
        ("And then?\nThe neighbour knocked.\nHe asked.\nI had no lamp.", "no lamp"),
    ],
)
def test_changes_at_many_places_leave_the_rest_in_place(new: str, words: str) -> None:
    start = TALK.rindex(words) if words == "lamp." else TALK.index(words)
    carried = carry(Span(start, start + len(words)), TALK, new)
    assert carried is not None
    assert carried.of(new) == words
    line = new[new.rfind("\n", 0, carried.start) + 1 :].split("\n", maxsplit=1)[0]
    before = TALK[TALK.rfind("\n", 0, start) + 1 :].split("\n", maxsplit=1)[0]
    assert line.split()[0] == before.split()[0]


def test_many_versions_are_gone_through_one_by_one() -> None:
    texts = ["a keep b", "aa keep b", "aa keep bb"]
    carried = carry_through(Span(2, 6), texts)
    assert carried is not None
    assert carried.of(texts[-1]) == "keep"
    assert carry_through(Span(2, 6), ["a keep b", "a b", "a keep b"]) is None
    assert carry_through(Span(2, 6), ["a keep b"]) == Span(2, 6)
