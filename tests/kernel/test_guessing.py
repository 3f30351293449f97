"""What is easily guessed, and what is not."""

import pytest
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from counterpoint.kernel.guessing import is_common, is_made_of


def test_every_listed_password_that_is_long_enough_is_common() -> None:
    listed = [each for each in FREQUENCY_LISTS["passwords"] if len(each) >= 10]
    assert len(listed) > 1_000
    assert [each for each in listed if not is_common(each)] == []


@pytest.mark.parametrize(
    "made",
    ["P@ssword123", "321drowssap", "1qaz2wsx3edc", "Lösenord123", "november2026"],
)
def test_what_people_make_of_a_common_word_is_common(made: str) -> None:
    assert is_common(made)


@pytest.mark.parametrize(
    "own",
    [
        "blue doors stand open",
        "snälla kom hem nu",
        "vqzkwpthjx",
        "åska över ängen " + "å" * 900,
    ],
)
def test_words_that_do_not_belong_together_are_not(own: str) -> None:
    assert not is_common(own)


def test_names_count_whole_and_word_by_word_whatever_is_put_between() -> None:
    known = ["Bo Ekman", "Rest at Åre"]
    for made in ("bo-EKMAN 1999", "Åre!rest?2026", "counterpoint1"):
        assert is_made_of(made, known)
    for own in ("forest beside the river", "11 22 33", "ekman walks alone"):
        assert not is_made_of(own, known)


def test_a_name_of_one_or_two_letters_is_found_in_no_password() -> None:
    for own in ("eel tree deer", "an annana anna", "red eve seen"):
        assert not is_made_of(own, ["e", "An", "ee e", "A"])
    assert is_common("bobobobobo"), "what is nothing but such a name is common"


def test_what_stands_around_a_name_makes_no_other_name() -> None:
    assert not is_made_of("ad Lindqvist a walks", ["Ada Lindqvist"])
