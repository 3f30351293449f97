"""What a story is: an encounter that a participant tells of, as one record.

A story lies on one or more stretches of one report. What happened stands in it apart
from what the participant makes of it: a stretch is the telling, its context, or the
reflection on it. In what form something was done, at which level and when, it says
with the values of the article's facets.

Agents are named by their role, never by their name: it is what happens between people
that a story tells.

Source: method, rows M32, F49, D2, D23.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NamedTuple

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import (
    ArticleId,
    FacetValueId,
    MemberId,
    ReportId,
    StoryId,
    StorySpanId,
)
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised


class StoryPart(StrEnum):
    """What a stretch is in its story."""

    TELLING = "story"
    CONTEXT = "context"
    REFLECTION = "reflection"


class StretchTakenError(RuleError):
    """A story lies on that stretch already, in that part."""


class LastStretchError(RuleError):
    """A story keeps at least one stretch in which it is told."""


class OtherStoryArticleError(RuleError):
    """A story and a facet's value belong to two articles."""


@dataclass(frozen=True, slots=True)
class StoryAdded(Event):
    """A stretch of a report became a story."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    article_id: ArticleId
    report_id: ReportId
    wording_digest: str


@dataclass(frozen=True, slots=True)
class StoryChanged(Event):
    """What the team says of a story was worded anew."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    wording_digest: str


@dataclass(frozen=True, slots=True)
class StoryRetired(Event):
    """A story left the article; its passages stay as they are."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    stretches: int


@dataclass(frozen=True, slots=True)
class StretchLinked(Event):
    """A stretch of the report was linked to a story."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    story_span_id: StorySpanId
    part: StoryPart


@dataclass(frozen=True, slots=True)
class StretchUnlinked(Event):
    """A stretch of the report belongs to a story no longer."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    story_span_id: StorySpanId


@dataclass(frozen=True, slots=True)
class StoryValueGiven(Event):
    """A story got a facet's value."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    facet_value_id: FacetValueId


@dataclass(frozen=True, slots=True)
class StoryValueTakenOff(Event):
    """A facet's value was taken off a story."""

    about: ClassVar[str] = "story_id"

    story_id: StoryId
    facet_value_id: FacetValueId


@dataclass(frozen=True, slots=True)
class Telling:
    """What the team says of a story. Everything may be empty still.

    Attributes:
        place: Where it happened, in one line; what stories are filtered by.
        agents: Who met whom, each by role in one line: "user", "neighbour".
        act: What was said or done.
        response: What came of it.
        reflection: What the participant makes of it, in the team's words.
    """

    place: str = ""
    agents: tuple[str, ...] = ()
    act: str = ""
    response: str = ""
    reflection: str = ""

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it."""
        roles = "\n".join(self.agents)
        said = (self.place, roles, self.act, self.response, self.reflection)
        return "\x00".join(said)

    @property
    def texts(self) -> tuple[str, ...]:
        """Each text by itself, to look through; none that is empty."""
        said = (self.place, *self.agents, self.act, self.response, self.reflection)
        return tuple(text for text in said if text)


@dataclass(frozen=True, slots=True)
class Story:
    """A story, without its stretches.

    Attributes:
        by: The member who made a story of it.
        at: When, in UTC.
    """

    id: StoryId
    article_id: ArticleId
    report_id: ReportId
    telling: Telling
    by: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class StorySpan:
    """A stretch of a story, as it is kept; it holds no word of the report.

    Attributes:
        version: The report's version that ``start`` and ``end`` speak of.
    """

    id: StorySpanId
    story_id: StoryId
    report_id: ReportId
    version: int
    start: int
    end: int
    part: StoryPart

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)


class LyingStretch(NamedTuple):
    """Where a story lies now, in its report's version in analysis."""

    story_id: StoryId
    report_id: ReportId
    start: int
    end: int
    part: StoryPart
    story_span_id: StorySpanId


@dataclass(frozen=True, slots=True)
class ToldStretch:
    """A stretch with its words.

    Attributes:
        span: In the version in analysis; none if its words were corrected away.
        words: As the acting member may read them.
    """

    id: StorySpanId
    part: StoryPart
    span: Span | None
    words: str


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A story as it is read.

    Attributes:
        report: The report's key.
        label: What prints after the participant's words, if that is known.
        group: The key of the participant's group, if the article follows it.
        version: The report's version in analysis.
        stretches: In the order of the text; those that are gone come last.
        values: Of the article's facets, those that it has.
    """

    story: Story
    report: str
    label: str | None
    group: str | None
    version: int
    stretches: tuple[ToldStretch, ...]
    values: tuple[FacetValueId, ...]

    @property
    def has_reflection(self) -> bool:
        """Whether a passage is linked in which the participant reflects on it."""
        return any(
            each.part is StoryPart.REFLECTION and each.span is not None
            for each in self.stretches
        )


def line(text: str) -> str:
    """Bring a text into one line."""
    return " ".join(normalised(text).split())


def roles(agents: Iterable[str]) -> tuple[str, ...]:
    """Bring agents into their one form: a line each, none empty, none twice."""
    return tuple(dict.fromkeys(each for each in map(line, agents) if each))


def check_stretch_free(
    span: Span, part: StoryPart, beside: Iterable[tuple[Span, StoryPart]]
) -> None:
    """Refuse to link a stretch to a story twice.

    Raises:
        StretchTakenError: It has the very stretch in that part.
    """
    if (span, part) in set(beside):
        msg = "The story has this stretch already; choose another stretch or part."
        raise StretchTakenError(msg)


def check_still_told(left: Iterable[StorySpan]) -> None:
    """Refuse to leave a story without a stretch in which it is told.

    Raises:
        LastStretchError: None of those left is.
    """
    if not any(each.part is StoryPart.TELLING for each in left):
        msg = "It is told nowhere else; link another stretch first, or retire it."
        raise LastStretchError(msg)
