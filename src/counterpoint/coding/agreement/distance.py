"""How far apart two values are, at the levels of measurement that alpha knows. Pure.

Source: Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability.
"""

from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction
from typing import Any

Distance = Callable[[Any, Any], Fraction]
"""How much two values differ: 0 for equal ones, never below."""


class Level(StrEnum):
    """What can be said of two values, from the least to the most."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


def nominal(one: object, other: object) -> Fraction:
    """Give 0 for equal values and 1 for others."""
    return Fraction(one != other)


def interval(one: Any, other: Any) -> Fraction:  # noqa: ANN401 - any kind of number
    """Give the square of the difference of two numbers."""
    return (Fraction(one) - Fraction(other)) ** 2


def ratio(one: Any, other: Any) -> Fraction:  # noqa: ANN401 - any kind of number
    """Give the square of the difference of two numbers over their sum; 0 for zeros."""
    total = Fraction(one) + Fraction(other)
    return (interval(one, other) / total**2) if total else Fraction(0)


def ordinal(totals: Counter[Any]) -> Distance:
    """Give the distance of ranks, which counts the values that lie between.

    Args:
        totals: How often each value was given, over all pairable values.
    """
    places: dict[Any, Fraction] = {}
    below = 0
    for value in sorted(totals):
        places[value] = below + Fraction(totals[value], 2)
        below += totals[value]

    def distance(one: object, other: object) -> Fraction:
        return (places[one] - places[other]) ** 2

    return distance


def distance_at(level: Level, totals: Counter[Any]) -> Distance:
    """Give the distance of a level of measurement.

    Args:
        level: What can be said of two values.
        totals: How often each value was given; only ranks need it.
    """
    match level:
        case Level.NOMINAL:
            return nominal
        case Level.ORDINAL:
            return ordinal(totals)
        case Level.INTERVAL:
            return interval
        case Level.RATIO:
            return ratio
