"""Numbers as a manuscript writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.manuscript.number import LARGEST_IN_WORDS, in_words, written

ONES = {
    word: n
    for n, word in enumerate("one two three four five six seven eight nine".split(), 1)
}
TEENS = dict(
    zip(
        (
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
            " nineteen"
        ).split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
OTHERS = {"zero": 0, "one hundred": 100}


def value(words: str) -> int:
    """Read a number in words back."""
    if words in OTHERS:
        return OTHERS[words]
    return sum({**ONES, **TEENS, **TENS}[part] for part in words.split("-"))


@given(st.integers(0, LARGEST_IN_WORDS))
def test_a_number_in_words_reads_back(number: int) -> None:
    words = in_words(number)
    assert words is not None
    assert value(words) == number


@given(st.integers().filter(lambda n: not 0 <= n <= LARGEST_IN_WORDS))
def test_beyond_a_hundred_there_are_figures(number: int) -> None:
    assert in_words(number) is None
    assert written(number, begins_sentence=True) == str(number)


@given(st.integers(0, LARGEST_IN_WORDS))
def test_a_sentence_begins_with_a_word(number: int) -> None:
    first = written(number, begins_sentence=True)
    assert first[0].isupper()
    assert value(first.lower()) == number


@pytest.mark.parametrize(
    ("number", "inside"), [(1, "one"), (9, "nine"), (10, "10"), (40, "40")]
)
def test_inside_a_sentence_words_end_below_ten(number: int, inside: str) -> None:
    assert written(number, begins_sentence=False) == inside


@pytest.mark.parametrize(
    ("number", "first"), [(40, "Forty"), (15, "Fifteen"), (21, "Twenty-one")]
)
def test_a_sample_sentence_s_first_number_is_a_word(number: int, first: str) -> None:
    assert written(number, begins_sentence=True) == first
