"""A colour from elsewhere becomes the one of the twelve that looks most like it."""

import pytest

from counterpoint.across.foreign.colour import nearest


@pytest.mark.parametrize(
    ("colour", "number"),
    [
        ("#ff0000", 0),
        ("#00ff00", 4),
        ("#0000ff", 8),
        ("#ff00ff", 10),
        ("#f00082", 11),
        ("#808080", None),
        ("#000000", None),
        (None, None),
    ],
)
def test_the_hue_decides_and_a_grey_has_none(
    colour: str | None, number: int | None
) -> None:
    assert nearest(colour) == number
