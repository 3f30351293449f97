"""A pause, an omission and an insertion never look alike, and a legend prints."""

import pytest

from counterpoint.quote.clarification.model import inserted
from counterpoint.quote.sign import inserted_in, legend, without_inserted


def test_the_legend_names_the_signs_that_print() -> None:
    assert not legend(["I shut it."], clarified=False)
    pause = "In the quotes, three dots stand for a pause."
    assert legend(["If I shut it …"], clarified=False) == pause
    left_out = "In the quotes, […] stands for words left out."
    assert legend(["I shut […] it."], clarified=False) == left_out
    assert legend(["Well... I […] shut it [the door]."], clarified=True) == (
        "In the quotes, three dots stand for a pause, […] stands for words left out"
        " and words in square brackets are the authors’."
    )


@pytest.mark.parametrize(
    ("at", "printed"),
    [
        (3, "She [the nurse] came."),
        (8, "She came [the nurse]."),
        (4, "She [the nurse] came."),
        (0, "[the nurse] She came."),
    ],
)
def test_an_insertion_stands_apart_from_words_and_close_to_signs(
    at: int, printed: str
) -> None:
    assert inserted("She came.", at, "the nurse") == printed


def test_an_omission_is_no_insertion() -> None:
    text = "She [the nurse] came […] in."
    assert inserted_in(text) == ("the nurse",)
    assert without_inserted(text) == "She   came […] in."
