"""A pole's evidence as it lies in the reports: pieces, lines and passages.

A piece is a span that speaks for a pole: it was laid there directly, or coded with
a code that is tied to the pole or stands below such a one. One span may be a piece
of both poles; neither takes anything from the other.

Source: method, sections 6.1 and 6.2; invariant 19.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from counterpoint.kernel.ids import (
    CodeId,
    InterviewId,
    MemberId,
    ParticipantId,
    PassageId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Span
from counterpoint.theme.ladder.model import Strip, recorded_stories, stories_of
from counterpoint.theme.paradox.model import Form, Letter


class Piece(NamedTuple):
    """A span of a report's version in analysis that speaks for a pole.

    A tuple, as there may be tens of thousands; see ``coding.model.Coding``.

    Attributes:
        code_id: The code it was given; none where it was laid to the pole.
        by: Who coded it; nobody where it was laid to the pole, in the name of all.
    """

    letter: Letter
    report_id: ReportId
    span: Span
    code_id: CodeId | None = None
    by: MemberId | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A report that an article takes in, as counting sees it.

    Attributes:
        key: What the team calls it.
        participant_id: Whose it is, if anybody said so.
        group: The person's group, if the article follows it.
        label: "7" or "XV", if it is known whose report it is.
        number: The person's number in the group; 0 if unknown.
        version: The one in analysis.
        words: How many words the report has.
    """

    report_id: ReportId
    key: str
    participant_id: ParticipantId | None
    group: str | None
    label: str | None
    number: int
    version: int
    words: int
    held_on: date | None = None
    interview_id: InterviewId | None = None
    interviewer_id: MemberId | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """How much there is of somebody's own talk.

    Attributes:
        passages: How many passages are or may be the participant's.
        timed_ms: How long those last whose times are known; none if no times are.
        ends_ms: Where the last timed passage of the report ends.
    """

    passages: int
    timed_ms: int | None = None
    ends_ms: int | None = None


class Cell(NamedTuple):
    """A passage of a report's version in analysis; a tuple for the same reason.

    Attributes:
        is_participants: Whether the words are or may be the interviewee's.
    """

    passage_id: PassageId
    order: int
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    is_story: bool
    is_participants: bool


class MarkedPassage(NamedTuple):
    """A passage that a pole marks, with its place on the report's line; a tuple too.

    Attributes:
        place: On the line, from 0.
        order: In the report's version, from 0.
        stories: The numbers of the stories it belongs to.
    """

    passage_id: PassageId
    place: int
    order: int
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    a: bool
    b: bool
    stories: frozenset[int]

    @property
    def story(self) -> int | None:
        """The number of the first story it belongs to, if it is part of one."""
        return min(self.stories, default=None)


@dataclass(frozen=True, slots=True)
class Line:
    """One report as a line: how long it is, and where the poles are voiced on it."""

    account: Account
    talk: Talk
    strip: Strip
    marks: tuple[MarkedPassage, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """Where an article's people voice the poles of one paradox.

    Attributes:
        groups: The article's, in their order.
        lines: One for each report the article takes in, in the order of the
            interviews; reports without a day come last.
    """

    theme_id: ThemeId
    form: Form
    groups: tuple[str, ...]
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]

    @property
    def people(self) -> dict[str, dict[ParticipantId, list[Line]]]:
        """The lines of each person with a report, by the article's groups."""
        found: dict[str, dict[ParticipantId, list[Line]]] = {
            group: {} for group in self.groups
        }
        for line in self.lines:
            whose, group = line.account.participant_id, line.account.group
            if whose is not None and group is not None:
                found[group].setdefault(whose, []).append(line)
        return found

    @property
    def strips(self) -> dict[str, dict[ParticipantId, list[Strip]]]:
        """As ``people``, without what only pictures need."""
        return {
            group: {
                whose: [line.strip for line in lines] for whose, lines in people.items()
            }
            for group, people in self.people.items()
        }

    @property
    def voicing(self) -> dict[Letter, set[ParticipantId]]:
        """Who voices which pole."""
        found: dict[Letter, set[ParticipantId]] = {letter: set() for letter in Letter}
        for line in self.lines:
            whose = line.account.participant_id
            if whose is not None and line.account.group is not None:
                if line.strip.a:
                    found[Letter.A].add(whose)
                if line.strip.b:
                    found[Letter.B].add(whose)
        return found

    def whose(self) -> dict[ReportId, ParticipantId]:
        """Say whose each report is, of those whose group the article follows."""
        return {
            line.account.report_id: line.account.participant_id
            for line in self.lines
            if line.account.participant_id is not None
            and line.account.group is not None
        }


def line_of(
    account: Account,
    talk: Talk,
    cells: Sequence[Cell],
    pieces: Iterable[Piece],
    told: Sequence[Sequence[Span]] = (),
) -> Line:
    """Lay a report's passages out as a line, and the poles' pieces on it.

    On the line stand the passages that are or may be the participant's, and any
    other that a pole marks all the same: nothing that was coded drops out.

    Args:
        account: The report.
        talk: Its own count of passages, used where ``cells`` is empty.
        cells: Of its version in analysis, in order; may be left out where there
            are no pieces.
        pieces: Of this report alone.
        told: Of each story that was made of it, where it is told. If there are
            none, runs of passages that are marked as a story count as one each.
    """
    marked = _marked(cells, pieces)
    grid = [
        (cell, cell.order in marked[Letter.A], cell.order in marked[Letter.B])
        for cell in cells
        if cell.is_participants
        or cell.order in marked[Letter.A]
        or cell.order in marked[Letter.B]
    ]
    stories = (
        recorded_stories([Span(cell.start, cell.end) for cell, _, _ in grid], told)
        if told
        else stories_of([cell.is_story for cell, _, _ in grid])
    )
    strip = Strip(
        account.report_id,
        len(grid) if cells else talk.passages,
        frozenset(place for place, (_, a, _) in enumerate(grid) if a),
        frozenset(place for place, (_, _, b) in enumerate(grid) if b),
        stories,
    )
    marks = tuple(
        MarkedPassage(
            cell.passage_id,
            place,
            cell.order,
            cell.start,
            cell.end,
            cell.start_ms,
            cell.end_ms,
            a,
            b,
            stories.get(place, frozenset()),
        )
        for place, (cell, a, b) in enumerate(grid)
        if a or b
    )
    return Line(account, talk, strip, marks)


def _marked(
    cells: Sequence[Cell], pieces: Iterable[Piece]
) -> Mapping[Letter, set[int]]:
    """Name the passages, by order, that each pole's pieces share words with."""
    found: dict[Letter, set[int]] = {letter: set() for letter in Letter}
    for piece in pieces:
        first = _first_ending_after(cells, piece.span.start)
        for cell in cells[first:]:
            if cell.start >= piece.span.end:
                break
            found[piece.letter].add(cell.order)
    return found


def _first_ending_after(cells: Sequence[Cell], at: int) -> int:
    low, high = 0, len(cells)
    while low < high:
        middle = (low + high) // 2
        if cells[middle].end <= at:
            low = middle + 1
        else:
            high = middle
    return low
