"""Spans of text: code points, half-open, never empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.spans import (
    Anchor,
    EmptySpanError,
    Span,
    SpanOutsideError,
    TimeSpan,
    trimmed,
)

# The character NUL stands in no text: it is what a changed text is made of here.
TEXTS = st.text(st.characters(exclude_characters="\x00"), min_size=1, max_size=200)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_a_span_has_at_least_one_character(start: int, end: int) -> None:
    with pytest.raises(EmptySpanError):
        Span(start, end)
    with pytest.raises(EmptySpanError):
        TimeSpan(start, end)


def test_neighbours_do_not_overlap() -> None:
    assert not Span(0, 4).overlaps(Span(4, 9))
    assert Span(0, 5).overlaps(Span(4, 9))
    assert Span(0, 9).contains(Span(4, 9))
    assert not TimeSpan(0, 4).overlaps(TimeSpan(4, 9))


def test_a_span_past_the_end_of_its_text_is_refused() -> None:
    with pytest.raises(SpanOutsideError, match="has 3"):
        Span(1, 4).of("abc")


def test_selected_white_space_at_the_ends_is_not_part_of_a_span() -> None:
    assert trimmed(Span(0, 9), "  hi you  ") == Span(2, 8)
    with pytest.raises(EmptySpanError):
        trimmed(Span(0, 2), "  hi")


@given(TEXTS, st.data())
def test_an_anchor_holds_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.at(Span(start, end), text)
    assert anchor.holds_in(text)
    assert anchor.before + anchor.exact + anchor.after in text
    assert not anchor.holds_in("\x00" * len(text))
