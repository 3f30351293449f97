"""What words in context are: terms, the places of each, and whose they are. Pure."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.text import words
from counterpoint.report.search.model import Hit

MOST_TERMS = 50
MOST_SHOWN = 1_000
"""How many places are given at most; all are counted."""

_QUOTATION = str.maketrans(dict.fromkeys('"“”'))


class TermCountError(InputError):
    """A list in context is of 1 to 50 terms."""


class Order(StrEnum):
    """How places are ordered: as they stand, or by the words beside them."""

    REPORT = "report"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a participant says a term.

    Attributes:
        label: The participant's; none if nobody is known.
        group: The key of their group; none if nobody is known.
    """

    hit: Hit
    label: str | None
    group: str | None


@dataclass(frozen=True, slots=True)
class TermUse:
    """How often one term is said, and by how many.

    Attributes:
        people: A report of nobody known counts for a person of its own.
    """

    term: str
    places: int
    people: int


@dataclass(frozen=True, slots=True)
class GroupUse:
    """How many of a group say one of the terms.

    Attributes:
        group: Its key; none where the participant of a report is not known.
        of: How many of the group have a report that was looked through.
    """

    group: str | None
    places: int
    people: int
    of: int


@dataclass(frozen=True, slots=True)
class InContext:
    """The terms in context.

    Attributes:
        uses: The first of all places, in the order asked for.
        places: How many there are. Two terms at the very same words are one place.
        reports: In how many reports.
        terms: Each as it was asked for, also one that nobody says.
        groups: Each with a report, also one of which nobody says them; in the study's
            order.
        answer: A digest over all places.
    """

    uses: Sequence[Use]
    places: int
    reports: int
    terms: Sequence[TermUse]
    groups: Sequence[GroupUse]
    answer: str

    @property
    def people(self) -> int:
        """How many say one of the terms."""
        return sum(each.people for each in self.groups)


def distinct(terms: Iterable[str]) -> list[str]:
    """Give each term once, in the order they came, without what is empty.

    A comma ends a term, wherever terms are written.

    Raises:
        TermCountError: There is none, or there are too many.
    """
    single = (part for term in terms for part in term.split(","))
    found = dict.fromkeys(" ".join(term.split()) for term in single)
    found.pop("", None)
    if not 1 <= len(found) <= MOST_TERMS:
        msg = "Write 1 to {most} terms."
        raise TermCountError(msg, most=MOST_TERMS)
    return list(found)


def as_search(term: str) -> str:
    """Write a term as a search: its words stand one after the other."""
    return f'"{term.translate(_QUOTATION)}"'


def digest_of(places: Iterable[tuple[str, int, int]]) -> str:
    """Give a digest over places, whatever their order.

    Args:
        places: Of each its report's id, and first and one past the last code point.
    """
    lines = sorted(f"{id_} {start} {end}" for id_, start, end in places)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def in_order(hits: Iterable[Hit], order: Order) -> list[Hit]:
    """Order places; like neighbours stand together, and then by report and place.

    Neighbours are compared from the nearest outwards, without regard to capitals,
    by the numbers of their letters: the same on every machine.
    """
    placed = sorted(hits, key=lambda at: (at.report, at.report_id, at.start, at.end))
    if order is not Order.REPORT:
        placed.sort(key=lambda hit: neighbours(hit, order))
    return placed


def neighbours(hit: Hit, order: Order) -> list[str]:
    """Give the words shown on one side of a place, the nearest first."""
    if order is Order.LEFT:
        return [word for word, _ in words(hit.before)][::-1]
    return [word for word, _ in words(hit.after)]
