"""Which of a code's two names shows: the analysts', or the participants'.

One thing may be called "micro-affirmations" by those who analyse it, and "small acts"
by those who tell of it. An article chooses which shows in its tables, files and
pictures; they say so, and the other name stands beside it. In the rooms of the codes
the analysts' name always shows: there the team works.

Source: method, row B7.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from counterpoint.coding.code.model import Code
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.sentence import Said


class Naming(StrEnum):
    """Whose name for a code shows first."""

    ANALYSTS = "analysts"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True)
class NamingChosen(Event):
    """An article's team chose whose names for codes show in what it writes out."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    naming: str


@dataclass(frozen=True, slots=True)
class Called:
    """A code by the name that shows.

    Attributes:
        code: With the name that shows as its name.
        other: Its other name; empty if it has but one.
    """

    code: Code
    other: str


def said_of(naming: Naming) -> Said:
    """Say whose names for codes stand in what is written out."""
    if naming is Naming.PARTICIPANTS:
        return Said("Codes have the participants' names, where there is one.")
    return Said("Codes have the analysts' names.")


def named_by(shown: Called | None, naming: Naming) -> Naming:
    """Say whose name a code is shown by; without two, it is the analysts'."""
    return naming if shown is not None and shown.other else Naming.ANALYSTS


def called(codes: Iterable[Code], naming: Naming) -> list[Called]:
    """Give codes by the names that show, in their order.

    A code that participants have no name for keeps the analysts'.
    """
    return [
        Called(replace(code, name=code.guide.own_word), code.name)
        if naming is Naming.PARTICIPANTS and code.guide.own_word
        else Called(code, code.guide.own_word)
        for code in codes
    ]
