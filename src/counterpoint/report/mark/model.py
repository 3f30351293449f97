"""What can be marked at a passage, beside what it is and who speaks."""

from collections.abc import Iterable
from enum import StrEnum


class PassageMark(StrEnum):
    """A mark at a passage.

    ``SECOND_HAND`` is told of a third person, who did not consent;
    ``SENSITIVE`` is not shown to auditors, and placing it needs a second
    member. The other four are the parts of a narrative.

    Source: method, rows M32, F34 and F43.
    """

    SECOND_HAND = "second-hand"
    SENSITIVE = "sensitive"
    STORY = "story"
    SITUATION = "situation"
    ACTION = "action"
    REFLECTION = "reflection"


Marks = frozenset[PassageMark]


def written(marks: Iterable[PassageMark]) -> str:
    """Write marks as one word each, in their fixed order."""
    given = frozenset(marks)
    return " ".join(mark for mark in PassageMark if mark in given)


def read(kept: str) -> Marks:
    """Read what ``written`` wrote."""
    return frozenset(PassageMark(each) for each in kept.split())
