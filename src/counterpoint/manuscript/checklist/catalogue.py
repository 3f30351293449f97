"""The lists by name, with whose they are and what they are for."""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.coreq import COREQ
from counterpoint.manuscript.checklist.model import ChecklistKind, Item, Request
from counterpoint.manuscript.checklist.srqr import SRQR
from counterpoint.manuscript.checklist.thematic import (
    PHASES,
    POINTS,
    PROMPTS,
    licensed_items,
)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list.

    Attributes:
        source: Where it is published.
        note: What a team should know before it answers.
    """

    kind: ChecklistKind
    title: Said
    source: str
    note: Said
    items: tuple[Item, ...]


_BRAUN_CLARKE = (
    "Braun V, Clarke V. Using thematic analysis in psychology. "
    "Qualitative Research in Psychology 2006;3(2):77-101."
)
LISTS: Mapping[ChecklistKind, Checklist] = {
    each.kind: each
    for each in (
        Checklist(
            ChecklistKind.COREQ,
            Said("COREQ, 32 items"),
            "Tong A, Sainsbury P, Craig J. International Journal for Quality in "
            "Health Care 2007;19(6):349-357.",
            Said(
                "Made for interviews and focus groups of every kind. What does not fit"
                " reflexive analysis, such as saturation, may be set aside with a"
                " reason."
            ),
            COREQ,
        ),
        Checklist(
            ChecklistKind.SRQR,
            Said("SRQR, 21 items"),
            "O'Brien BC, Harris IB, Beckman TJ, Reed DA, Cook DA. Academic Medicine "
            "2014;89(9):1245-1251.",
            Said("Asks what a qualitative article tells, part by part."),
            SRQR,
        ),
        Checklist(
            ChecklistKind.PHASES,
            Said("Thematic analysis: the six phases"),
            _BRAUN_CLARKE,
            Said("The phases go back and forth; the order of the list is no calendar."),
            PHASES,
        ),
        Checklist(
            ChecklistKind.POINTS,
            Said("Thematic analysis: the 15 points"),
            _BRAUN_CLARKE,
            Said("What the records say helps to answer; it judges nothing."),
            POINTS,
        ),
        Checklist(
            ChecklistKind.RTARG,
            Said("RTARG, for reflexive thematic analysis"),
            "Braun V, Clarke V. Palliative Medicine 2024;38(6):608-616. "
            "doi:10.1177/02692163241234800",
            Said(
                "The guideline's own text is not part of Counterpoint: paste the text"
                " that your team is licensed to use. The prompts below are ours."
            ),
            PROMPTS,
        ),
    )
}


def items_of(kind: ChecklistKind, request: Request | None = None) -> tuple[Item, ...]:
    """Give a list's items; those of a licensed text stand before our own prompts."""
    lines = request.lines if request is not None else ()
    return (*licensed_items(lines), *LISTS[kind].items)
