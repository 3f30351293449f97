"""Words of a person are known again in other texts by their sequence."""

import json

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.withdrawal.sweep import (
    IN_PLACE,
    holds,
    runs_of,
    stretches,
    without,
)

TOLD = "The neighbour knocked each Friday, and stayed for soup."
RUNS = runs_of([TOLD])
WORD = st.sampled_from(["one", "two", "three", "four", "five", "Six", "öl"])


def found(text: str) -> list[str]:
    """Give the stretches of a text as words."""
    return [span.of(text) for span in stretches(text, RUNS)]


def test_a_stretch_is_found_whatever_its_case_and_signs() -> None:
    text = "She says: “the NEIGHBOUR knocked — each friday” (p. 3)."
    assert found(text) == ["the NEIGHBOUR knocked — each friday"]


def test_four_words_in_a_row_are_anybodys() -> None:
    assert found("The neighbour knocked each week.") == []


def test_stretches_that_touch_are_one() -> None:
    assert found(f"So: {TOLD} Yes.") == [TOLD[:-1]]


def test_a_text_loses_its_stretches_and_keeps_the_rest() -> None:
    text = f"Before. {TOLD} After. {TOLD.lower()} End."
    assert without(text, RUNS) == f"Before. {IN_PLACE}. After. {IN_PLACE}. End."


def test_a_list_of_texts_stays_one() -> None:
    text = json.dumps(["a", f"b {TOLD}", 'c "quoted"'])
    assert json.loads(without(text, RUNS)) == ["a", f"b {IN_PLACE}.", 'c "quoted"']
    across = json.dumps(["The neighbour knocked", "each Friday and"])
    assert not holds(across, RUNS)


@given(st.lists(WORD, max_size=30), st.lists(WORD, max_size=30))
def test_no_run_of_what_was_told_is_left(told: list[str], written: list[str]) -> None:
    runs = runs_of([" ".join(told)])
    left = without(", ".join(written), runs)
    assert not holds(left, runs)
