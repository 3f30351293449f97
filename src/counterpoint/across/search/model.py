"""What a search over the whole study asks, and what it finds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.search.model import Hit


class Kind(StrEnum):
    """Where words stand that are not a report's."""

    NOTE = "note"
    CODE = "code"
    THEME = "theme"
    MEMO = "memo"
    CONCEPT = "concept"
    STORY = "story"


class NothingTickedError(InputError):
    """What is coded by a search is ticked place by place."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A text that the team wrote, with the first place of the words in it.

    Attributes:
        id: Of the note, the code, the theme, the memo, the concept or the story.
        name: What it is called: a code's name, a theme's title, a report's key; of
            a memo, its title or else its kind; of a story, its place or else its
            report's key.
        report_id: The report that a note or a story is on.
        at: Where the note stands, or the story is told, in that report.
        places: How often the words stand in it.
    """

    kind: Kind
    id: str
    name: str
    text: str
    before: str
    after: str
    places: int
    report_id: ReportId | None = None
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What prints with the words of somebody who is found."""

    label: str
    group: str


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many of a group's people have the words in their accounts.

    Attributes:
        of: How many of the group have a report in analysis.
    """

    group: str
    people: int
    of: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        hits: In reports, by report and place.
        is_whole: Whether these are all; otherwise they are the first.
        people: Who the hits' participants are.
        counts: By group, in the study's order; exact only if whole.
        elsewhere: In what the team wrote.
    """

    hits: Sequence[Hit]
    is_whole: bool
    people: Mapping[ParticipantId, Person]
    counts: Sequence[GroupCount]
    elsewhere: Sequence[Elsewhere]

    @property
    def unknown(self) -> int:
        """How many hits stand in reports of nobody knows whom."""
        return sum(self.person_of(hit) is None for hit in self.hits)

    def person_of(self, hit: Hit) -> Person | None:
        """Say whose account a hit is in, if known."""
        return None if hit.participant_id is None else self.people[hit.participant_id]


@dataclass(frozen=True, slots=True)
class Ticked:
    """A place that was looked at and is to be coded.

    Attributes:
        version: The report's version that it was seen in.
    """

    report_id: ReportId
    version: int
    span: Span
