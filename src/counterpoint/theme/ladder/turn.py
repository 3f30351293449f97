"""Where the poles meet in a report: in one passage, one story, or side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from counterpoint.kernel.ids import PassageId
from counterpoint.kernel.spans import Span
from counterpoint.theme.ladder.model import Rung
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.voice.model import Line, MarkedPassage, Piece


@dataclass(frozen=True, slots=True)
class Turn:
    """A place where the poles meet.

    Attributes:
        rung: How closely; same passage, same story, or adjacent.
        span: From where the first of the two begins to where the last ends, within
            the passages.
        passages: That the span runs through; one, or two or more of a story.
    """

    rung: Rung
    span: Span
    passages: tuple[PassageId, ...]


def turns_of(line: Line, pieces: Iterable[Piece]) -> list[Turn]:
    """List where the poles meet in one report, in its order.

    Passages that both poles mark come one by one. Two passages of which one has A
    alone and the next on the line has B alone make one turn; two of one story with
    others between them make one of the story.

    Args:
        line: The report's.
        pieces: Of this report alone.
    """
    given = list(pieces)
    turns = [
        Turn(Rung.SAME_PASSAGE, _within(mark, mark, given), (mark.passage_id,))
        for mark in line.marks
        if mark.a and mark.b
    ]
    alone = [mark for mark in line.marks if mark.a != mark.b]
    for one, other in pairwise(alone):
        if one.a == other.a:
            continue
        told = bool(one.stories & other.stories)
        if told or other.place == one.place + 1:
            rung = Rung.SAME_STORY if told else Rung.ADJACENT
            ids = (one.passage_id, other.passage_id)
            turns.append(Turn(rung, _within(one, other, given), ids))
    return sorted(turns, key=lambda turn: (turn.span.start, turn.span.end))


def _within(first: MarkedPassage, last: MarkedPassage, pieces: list[Piece]) -> Span:
    """Give the stretch from the first piece's beginning to the last one's end."""
    marks = [
        each
        for each in pieces
        if each.span.start < last.end and first.start < each.span.end
    ]
    if first is not last:
        wanted = {first.passage_id: _letter(first), last.passage_id: _letter(last)}
        marks = [
            each
            for each in marks
            for mark in (first, last)
            if wanted[mark.passage_id] is each.letter
            and each.span.start < mark.end
            and mark.start < each.span.end
        ]
    start = min(max(each.span.start, first.start) for each in marks)
    end = max(min(each.span.end, last.end) for each in marks)
    return Span(start, end)


def _letter(mark: MarkedPassage) -> Letter:
    return Letter.A if mark.a else Letter.B
