"""How tightly the poles are held together: a ladder of levels, person by person.

It keeps apart what an article must not confuse: both poles in one breath, both at
different moments, and two people who say different things.

The grid is the report's passages, not the coded spans, so that it does not matter
how long a stretch a member selects. Only passages that may be the participant's are
on it: an interviewer's question between two answers does not part them.

Source: method, section 6.3, rows F19, F27b, F37.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.coding.chance.model import Marked
from counterpoint.kernel.ids import ParticipantId, ReportId
from counterpoint.kernel.spans import Span


class Rung(StrEnum):
    """The tightest level at which a person's A and B meet, tightest first."""

    SAME_PASSAGE = "same passage"
    SAME_STORY = "same story"
    ADJACENT = "adjacent passages"
    SAME_INTERVIEW = "same interview"
    OTHER_INTERVIEW = "another interview"
    ONE_POLE = "only one pole"
    NEITHER = "neither pole"

    @property
    def holds_both(self) -> bool:
        """Whether the person voices both poles at all."""
        return self not in (Rung.ONE_POLE, Rung.NEITHER)


RUNGS = tuple(Rung)


class Holding(StrEnum):
    """By whom the poles are held together."""

    BY_PEOPLE = "by people"
    BETWEEN_PEOPLE = "between people of the group"
    BETWEEN_GROUPS = "between groups"
    ONE_POLE = "one pole only"
    NEITHER = "neither pole"


class First(StrEnum):
    """Which pole a person who holds both voices first."""

    A = "a"
    B = "b"
    TOGETHER = "in one passage"


@dataclass(frozen=True, slots=True)
class Strip:
    """One report as a line of passages, and where each pole is voiced on it.

    Attributes:
        passages: How many there are on the grid.
        a: Places on the grid, from 0, that pole A marks.
        b: Those that pole B marks.
        stories: By place, the numbers of the stories it belongs to; places outside
            stories are missing.
    """

    report_id: ReportId
    passages: int
    a: frozenset[int]
    b: frozenset[int]
    stories: Mapping[int, frozenset[int]]

    @property
    def shared(self) -> frozenset[int]:
        """The places that both poles mark."""
        return self.a & self.b

    @property
    def rung(self) -> Rung:
        """The tightest level at which the poles meet in this report."""
        if self.shared:
            return Rung.SAME_PASSAGE
        if not (self.a and self.b):
            return Rung.ONE_POLE if self.a or self.b else Rung.NEITHER
        told = {story for place in self.a for story in self.stories.get(place, ())}
        if any(told & self.stories.get(place, frozenset()) for place in self.b):
            return Rung.SAME_STORY
        if any(place - 1 in self.a or place + 1 in self.a for place in self.b):
            return Rung.ADJACENT
        return Rung.SAME_INTERVIEW

    @property
    def first(self) -> First | None:
        """Which pole comes first; nothing unless both are voiced."""
        if not (self.a and self.b):
            return None
        a, b = min(self.a), min(self.b)
        return First.TOGETHER if a == b else First.A if a < b else First.B

    @property
    def counted(self) -> Marked:
        """How many passages there are, and how many each pole marks."""
        return Marked(self.passages, len(self.a), len(self.b), len(self.shared))


@dataclass(frozen=True, slots=True)
class Ladder:
    """How one group's people spread over the rungs.

    Attributes:
        rungs: How many people stand on each, tightest first; all are named.
        holding: By whom the poles are held in this group; never between groups.
        first: How many of those who hold both voice which pole first.
    """

    group: str
    rungs: Mapping[Rung, int]
    holding: Holding
    first: Mapping[First, int]

    @property
    def of(self) -> int:
        """How many people of the group have a report."""
        return sum(self.rungs.values())


def rung_of(strips: Sequence[Strip]) -> Rung:
    """Give the tightest level at which a person's A and B meet, over all reports."""
    if not strips:
        return Rung.NEITHER
    tightest = min((strip.rung for strip in strips), key=RUNGS.index)
    if tightest is not Rung.ONE_POLE:
        return tightest
    voices_a = any(strip.a for strip in strips)
    voices_b = any(strip.b for strip in strips)
    return Rung.OTHER_INTERVIEW if voices_a and voices_b else Rung.ONE_POLE


def first_of(strips: Iterable[Strip]) -> First | None:
    """Say which pole a person who holds both voices first.

    Args:
        strips: The person's, in the order of the interviews.
    """
    voiced = [strip for strip in strips if strip.a or strip.b]
    if not (any(strip.a for strip in voiced) and any(strip.b for strip in voiced)):
        return None
    begun = voiced[0]
    return begun.first or (First.A if begun.a else First.B)


def ladder_of(
    people: Mapping[str, Mapping[ParticipantId, Sequence[Strip]]],
) -> tuple[Ladder, ...]:
    """Count, group by group, on which rung its people stand.

    Args:
        people: By group, everybody with a report, with all their strips in the
            order of the interviews.
    """
    ladders = []
    for group, members in people.items():
        rungs, first = dict.fromkeys(RUNGS, 0), dict.fromkeys(First, 0)
        for strips in members.values():
            rungs[rung_of(strips)] += 1
            begun = first_of(strips)
            if begun is not None:
                first[begun] += 1
        everything = [strip for strips in members.values() for strip in strips]
        holding = _holding(
            any(strip.a for strip in everything),
            any(strip.b for strip in everything),
            any(count for rung, count in rungs.items() if rung.holds_both),
            Holding.BETWEEN_PEOPLE,
        )
        ladders.append(Ladder(group, rungs, holding, first))
    return tuple(ladders)


def holding_of(
    people: Mapping[str, Mapping[ParticipantId, Sequence[Strip]]],
) -> Holding:
    """Say by whom the poles are held in the article as a whole."""
    ladders = [each.holding for each in ladder_of(people)]
    for held in (Holding.BY_PEOPLE, Holding.BETWEEN_PEOPLE):
        if held in ladders:
            return held
    everything = [
        strip
        for members in people.values()
        for strips in members.values()
        for strip in strips
    ]
    voices_a = any(strip.a for strip in everything)
    voices_b = any(strip.b for strip in everything)
    return _holding(voices_a, voices_b, False, Holding.BETWEEN_GROUPS)  # noqa: FBT003


def stories_of(marked: Sequence[bool]) -> dict[int, frozenset[int]]:
    """Number the stories: each unbroken run of passages that are marked as one.

    Used where nobody has made stories of the report yet.

    Args:
        marked: By place on the grid, whether the passage is marked as a story.
    """
    stories: dict[int, frozenset[int]] = {}
    number = -1
    for place, is_story in enumerate(marked):
        if is_story:
            number += place - 1 not in stories
            stories[place] = frozenset({number})
    return stories


def recorded_stories(
    grid: Sequence[Span], told: Sequence[Sequence[Span]]
) -> dict[int, frozenset[int]]:
    """Number the stories that were made of a report, by the passages they touch.

    Args:
        grid: By place, where the passage lies.
        told: Of each story, where it is told; two stories may overlap.
    """
    stories: dict[int, set[int]] = {}
    for number, spans in enumerate(told):
        for place, passage in enumerate(grid):
            if any(passage.overlaps(span) for span in spans):
                stories.setdefault(place, set()).add(number)
    return {place: frozenset(some) for place, some in sorted(stories.items())}


def _holding(
    voices_a: bool,  # noqa: FBT001 - two alike facts and what follows from them
    voices_b: bool,  # noqa: FBT001
    by_people: bool,  # noqa: FBT001
    between: Holding,
) -> Holding:
    if by_people:
        return Holding.BY_PEOPLE
    if voices_a and voices_b:
        return between
    return Holding.ONE_POLE if voices_a or voices_b else Holding.NEITHER
