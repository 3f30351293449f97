"""What is asked of the codings, and what is found.

A question is asked of one coding at a time: it answers or it does not. That keeps
*and*, *or* and *not* what they are in logic; how codings stand to one another is said
by a relation of its own.
"""

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from counterpoint.across.prompt.naming import PromptTold
from counterpoint.coding.coding.model import CodedPassage
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import (
    CodeId,
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
)

MOST_AT_ONCE = 1_000
"""How many passages are given at once, at most."""
FARTHEST = 100_000
"""The longest reach of *near*, *before* and *after*, in passages or characters."""


class Field(StrEnum):
    """What can be asked of a coding."""

    CODE = "code"
    ORIGIN = "origin"
    THEME = "theme"
    POLE = "pole"
    MEMBER = "member"
    GROUP = "group"
    ATTRIBUTE = "attribute"
    FACET = "facet"
    STORY = "story"
    SPEAKER = "speaker"
    PROMPT = "prompt"
    REPORT = "report"
    SINCE = "since"
    UNTIL = "until"


PAIRED = frozenset({Field.ATTRIBUTE, Field.FACET, Field.STORY})
"""Fields that are asked by a name and a value: ``facet:form=gesture``."""
VALUED = frozenset({Field.FACET, Field.STORY})
"""Fields whose name may be a facet's; a story's may be one of its parts, too."""

_ID_SIGN = re.compile(r"#([0-9a-hjkmnp-tv-z]{20})")


def id_sign(id_: str) -> str:
    """Write an id where a name may stand, as saved questions do."""
    return f"#{id_}"


def id_in(value: str) -> str:
    """Give the id that stands in the place of a name; empty if it is a name."""
    found = _ID_SIGN.fullmatch(value)
    return found[1] if found else ""


class Relation(StrEnum):
    """How a coding can stand to another one."""

    OVERLAPPING = "overlapping"
    INSIDE = "inside"
    AROUND = "around"
    NEAR = "near"
    BEFORE = "before"
    AFTER = "after"
    SAME = "same"

    @property
    def has_reach(self) -> bool:
        """Whether it says how far away the other one may be."""
        return self in (Relation.NEAR, Relation.BEFORE, Relation.AFTER)


class Unit(StrEnum):
    """What a reach is counted in, and what two codings can share."""

    PASSAGE = "passage"
    CHARACTER = "character"
    REPORT = "report"
    PERSON = "person"
    STORY = "story"


class Sorting(StrEnum):
    """The order of what is found."""

    REPORT = "report"
    CODE = "code"


class QueryError(InputError):
    """A question that cannot be read, with the place where it goes wrong."""


@dataclass(frozen=True, slots=True)
class Is:
    """One condition on a coding.

    Attributes:
        value: As it was written; an attribute's or a facet's value.
        name: The attribute's, the facet's or the part's of a story; empty for every
            other field.
        exactly: Of a code: it alone, without those beneath it.
        at: Which character of the question it begins with, from 1.
    """

    field: Field
    value: str
    name: str = ""
    exactly: bool = False
    at: int = dataclasses.field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """What does not answer a question."""

    of: "Query"


@dataclass(frozen=True, slots=True)
class And:
    """What answers every part."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What answers at least one part."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """What answers the left and stands so to another coding that answers the right.

    Attributes:
        unit: What *same* speaks of and a reach is counted in.
        reach: How many of them away at most; 0 where the relation has no reach.
        holds: False for those of the left that stand so to none.
    """

    left: "Query"
    relation: Relation
    right: "Query"
    unit: Unit = Unit.CHARACTER
    reach: int = 0
    holds: bool = True


Query = Is | Not | And | Or | Beside


class Item(NamedTuple):
    """A coding, as it is asked about.

    A tuple, as a study may hold a hundred thousand.

    Attributes:
        start: First code point in the version in analysis.
        end: One past the last.
        on: The day on which it was made, in UTC: "2026-01-31".
    """

    id: CodingId
    report_id: ReportId
    code_id: CodeId
    start: int
    end: int
    by: MemberId
    on: str


@dataclass(frozen=True, slots=True)
class GroupFound:
    """How much of an answer is of one group.

    Attributes:
        group: Its key; none where the participant of a report is not known.
        people: Of how many of them something was found.
        of_people: How many of them a report is in analysis.
    """

    group: str | None
    codings: int
    people: int
    of_people: int


class Match(NamedTuple):
    """A coding that was found, and why.

    Attributes:
        group: The key of the participant's group, if known.
        because: The other codings that made it match, by their codes.
        prompt: What prompted its words.
    """

    passage: CodedPassage
    group: str | None
    because: tuple[CodeId, ...]
    prompt: PromptTold


@dataclass(frozen=True, slots=True)
class Retrieved:
    """Some of an answer, and how much of it there is.

    Attributes:
        query: The question, written as the language writes it.
        items: Those asked for.
        of: How many codings were found.
        asked: How many codings the article has.
        reports: In how many reports something was found.
        groups: How much of it is of which group.
        lost: How many codings were not asked, as their place is gone.
        answer: A digest over the ids of the codings found, whatever their order.
    """

    query: str
    items: list[Match]
    of: int
    asked: int
    reports: int
    groups: list[GroupFound]
    lost: int
    answer: str


class Place(NamedTuple):
    """A report's passages, as places are counted in.

    Attributes:
        starts: Where each begins, in order.
        speakers: Who speaks in each.
    """

    starts: list[int]
    speakers: list[str]


class Told(NamedTuple):
    """A stretch in which a story is told.

    Attributes:
        start: First code point in the version in analysis.
        end: One past the last.
    """

    story_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Material:
    """What a question is asked of.

    Attributes:
        items: By report, then start.
        people: Whose a report is; a report of nobody known stands for itself.
        places: The passages of each report, where the question needs them.
        stories: Where stories are told in each report, where it needs them.
    """

    items: list[Item]
    people: Mapping[ReportId, ParticipantId]
    places: Mapping[ReportId, Place] = dataclasses.field(default_factory=dict)
    stories: Mapping[ReportId, Sequence[Told]] = dataclasses.field(default_factory=dict)
