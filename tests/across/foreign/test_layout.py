"""A coding finds its own words again once a text has become passages."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.foreign.layout import LaidOut, lay_out
from counterpoint.across.foreign.model import ForeignText
from counterpoint.kernel.text import normalised
from counterpoint.report.model import laid_out


def text_of(whole: LaidOut) -> str:
    """Give the report's text, as it is kept."""
    return laid_out(whole.passages)[0]


def lay(text: str, times: tuple[tuple[int, int], ...] = ()) -> LaidOut:
    """Lay out a text."""
    return lay_out(ForeignText("t", "Talk", text, times=times))


def squeezed(text: str) -> str:
    """Take all blanks out of a text in its one form."""
    return re.sub(r"\s+", "", normalised(text))


def test_a_line_is_a_passage_and_blank_lines_are_none() -> None:
    whole = lay("  One. \r\n\r\n\tTwo.\rThree.\n")
    assert [each.text for each in whole.passages] == ["One.", "Two.", "Three."]


def test_a_stretch_over_lines_keeps_its_words() -> None:
    text = "  I shut the door. \r\n\r\n It was home."
    whole = lay(text)
    start, end = text.index("the door"), text.index(" home")
    span = whole.place(start, end)
    assert span is not None
    assert span.of(text_of(whole)) == "the door.\nIt was"


def test_characters_in_two_parts_are_counted_as_one() -> None:
    text = "Zoe\u0308 sa\u030ag hemmet."
    whole = lay(text)
    span = whole.place(text.index("hemmet"), len(text))
    assert span is not None
    assert span.of(text_of(whole)) == "hemmet."
    cut = whole.place(0, 3)
    assert cut is not None
    assert cut.of(text_of(whole)) == "Zoë"


def test_a_mark_that_joins_nothing_stays_outside_what_ended_before_it() -> None:
    span = lay("q\u0301 was said").place(0, 1)
    assert span is not None
    assert (span.start, span.end) == (0, 1)


def test_blanks_alone_are_no_stretch() -> None:
    whole = lay("One.\n\n\nTwo.")
    assert whole.place(4, 7) is None


@given(
    st.text(st.sampled_from("aé e\u0301\n\r\t😀ö\u0344\u1100\u1161."), max_size=40),
    st.data(),
)
def test_no_stretch_loses_or_gains_a_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    whole = lay(text)
    if not whole.lines:
        assert not text.strip()
        return
    report = text_of(whole)
    assert squeezed(report) == squeezed(text)
    is_between = all(
        at in (0, len(text)) or not _joins(text[at - 1 : at + 1]) for at in (start, end)
    )
    span = whole.place(start, end)
    if span is None:
        assert not text[start:end].strip() or not is_between
    elif is_between:
        assert squeezed(span.of(report)) == squeezed(text[start:end])


def _joins(pair: str) -> bool:
    """Tell whether two characters become one, so that nobody can part them."""
    return bool(unicodedata.combining(pair[1])) or len(
        unicodedata.normalize("NFC", pair)
    ) < len(pair)


def test_names_that_recur_before_a_colon_are_marks_and_stay_in_the_words() -> None:
    whole = lay("Ann: Well?\nBo: Yes.\nI mean it.\nAnn: Ah.\nBo: So.\nNote: once.")
    assert [each.mark for each in whole.passages] == [
        "Ann",
        "Bo",
        "Bo",
        "Ann",
        "Bo",
        "Bo",
    ]
    assert whole.passages[0].text == "Ann: Well?"


def test_one_name_alone_marks_nobody() -> None:
    whole = lay("Note: one.\nNote: two.")
    assert {each.mark for each in whole.passages} == {""}


@pytest.mark.parametrize(
    ("times", "taken"),
    [
        (((0, 0), (6, 900)), [0, 900]),
        (((0, 0), (8, 900)), [0, None]),
        (((0, 900), (6, 100)), [None, None]),
    ],
)
def test_a_passage_keeps_the_time_at_which_its_line_begins(
    times: tuple[tuple[int, int], ...], taken: list[int | None]
) -> None:
    whole = lay("One.\n\nTwo.", times)
    assert [each.start_ms for each in whole.passages] == taken
    assert whole.times_taken == sum(at is not None for at in taken)
