"""How participants are numbered and named in print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.participant.attribute.model import Attribute, AttributeNameError
from counterpoint.participant.person.model import AgeError, check_age, label
from counterpoint.study.design.model import NumberError, Numbering, number_of


def test_users_print_in_arabic_and_professionals_in_roman_numbers() -> None:
    assert label(Numbering.ARABIC, 7) == "7"
    assert label(Numbering.ROMAN, 15) == "XV"


@given(st.integers(1, 3999))
def test_a_roman_label_reads_back_as_its_number(number: int) -> None:
    assert number_of(label(Numbering.ROMAN, number)) == number


@pytest.mark.parametrize("number", [0, -1])
def test_nobody_is_numbered_below_one(number: int) -> None:
    with pytest.raises(NumberError):
        label(Numbering.ARABIC, number)


@pytest.mark.parametrize("age", [-1, 131])
def test_nobody_has_that_age(age: int) -> None:
    with pytest.raises(AgeError):
        check_age(age)


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_an_attribute_needs_a_short_name(name: str) -> None:
    with pytest.raises(AttributeNameError):
        Attribute(name, "value").checked()


def test_an_attribute_is_kept_in_one_form() -> None:
    given_ = Attribute(" own  change ", " yes ", "Nu a\u030ar jag hemma.\r\n")
    assert given_.checked() == Attribute("own change", "yes", "Nu år jag hemma.")
