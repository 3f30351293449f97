"""One mark a person, in four fields: both poles, only one of them, neither.

Source: method, section 6.6, picture 1; invariant 28.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.manuscript.picture.drawing import Anchor, Drawing, Line, Mark, Text
from counterpoint.manuscript.picture.ink import (
    LEADING,
    NORMAL,
    QUIET,
    SMALL,
    WIDTH,
    lines_of,
    lump_of,
    person,
    told_lumps,
)
from counterpoint.manuscript.picture.wording import wording_in
from counterpoint.theme.coverage.printing import Printed

FIELDS = ("both", "only_a", "only_b", "neither")
"""In the order of the fields: both and A above, B and neither beneath."""
_GAP, _PAD, _HEAD, _LABEL = 24.0, 8.0, 18.0, 16.0
_SIZES = (12.0, 10.0, 8.0, 6.0, 5.0, 4.0)
_TALLEST = 100.0
_ACROSS = 2


@dataclass(frozen=True, slots=True)
class Spread:
    """How one group's people spread over the four fields.

    Attributes:
        name: Of the group, as it prints.
        counts: People by field; see ``FIELDS``.
        printed: The same as it may leave the team.
    """

    name: str
    counts: Mapping[str, int]
    printed: Sequence[Printed]

    @property
    def of(self) -> int:
        """How many people the group has."""
        return sum(self.counts.values())

    @property
    def hidden(self) -> tuple[str, ...]:
        """The fields whose counts may not stand apart."""
        return lump_of(self.printed)[0]


def people_grid(spreads: Sequence[Spread], language: str) -> Drawing:
    """Draw the groups side by side, two in a row. Linear in their people."""
    said = wording_in(language)
    width = WIDTH if len(spreads) == 1 else (WIDTH - _GAP) / _ACROSS
    pitch = _pitch(spreads, width)
    marks: list[Mark] = []
    y = 0.0
    for first in range(0, len(spreads), _ACROSS):
        row = spreads[first : first + _ACROSS]
        heights = _heights(row, width, pitch)
        for place, spread in enumerate(row):
            block = _Block(first + place, place * (width + _GAP), y, width, pitch)
            marks += _group(block, spread, heights, said)
        y += _HEAD + sum(heights) + 2 * LEADING
    y -= LEADING
    for note in told_lumps([(s.name, s.printed, s.of) for s in spreads], said, said):
        lines = lines_of(note, WIDTH, y)
        marks += lines
        y += len(lines) * LEADING
    return Drawing(WIDTH, y, tuple(marks), _in_words(spreads, said))


@dataclass(frozen=True, slots=True)
class _Block:
    """Where a group's four fields stand."""

    group: int
    x: float
    y: float
    width: float
    pitch: float

    @property
    def columns(self) -> int:
        """How many people stand in a row of a field."""
        return _columns(self.width, self.pitch)


def _columns(width: float, pitch: float) -> int:
    return max(1, int((width / 2 - 2 * _PAD) / pitch))


def _pitch(spreads: Sequence[Spread], width: float) -> float:
    """Find the largest marks with which the fullest field is not too tall."""
    most = max((n for each in spreads for n in each.counts.values()), default=1)
    for pitch in _SIZES:
        if math.ceil(most / _columns(width, pitch)) * pitch <= _TALLEST:
            return pitch
    return _SIZES[-1]


def _heights(row: Sequence[Spread], width: float, pitch: float) -> tuple[float, float]:
    columns = _columns(width, pitch)

    def height(*fields: str) -> float:
        most = max(
            (each.counts[f] for each in row for f in fields if f not in each.hidden),
            default=0,
        )
        return _LABEL + _PAD + max(1, math.ceil(most / columns)) * pitch

    return height("both", "only_a"), height("only_b", "neither")


def _group(
    block: _Block,
    spread: Spread,
    heights: tuple[float, float],
    said: Mapping[str, str],
) -> Iterator[Mark]:
    x, y, width = block.x, block.y, block.width
    count = said["n"].format(count=spread.of)
    yield Text(x, y + 11, spread.name, NORMAL, is_bold=True)
    yield Text(x + width, y + 11, count, SMALL, Anchor.END, grey=QUIET)
    yield Line(x, y + _HEAD, x + width, y + _HEAD)
    middle, foot = y + _HEAD + heights[0], y + _HEAD + sum(heights)
    yield Line(x, middle, x + width, middle, grey=0.7)
    yield Line(x + width / 2, y + _HEAD, x + width / 2, foot, grey=0.7)
    yield Line(x, foot, x + width, foot)
    for n, field in enumerate(FIELDS):
        left = x + (n % 2) * width / 2
        top = y + _HEAD + (heights[0] if n > 1 else 0)
        shown = "†" if field in spread.hidden else str(spread.counts[field])
        yield Text(left + 4, top + 11, f"{said[field]}: {shown}", SMALL)
        if field not in spread.hidden:
            yield from _people(block, field, spread.counts[field], left, top)


def _people(
    block: _Block, field: str, count: int, left: float, top: float
) -> Iterator[Mark]:
    pitch = block.pitch
    for n in range(count):
        x = left + _PAD + pitch * (n % block.columns + 0.5)
        y = top + _LABEL + pitch * (n // block.columns + 0.5)
        yield from person(block.group, field, x, y, pitch * 0.76)


def _in_words(spreads: Sequence[Spread], said: Mapping[str, str]) -> str:
    """Say what the picture shows, for those who do not see it."""
    sentences = []
    for each in spreads:
        parts = [
            f"{said[field]} {each.counts[field]}"
            for field in FIELDS
            if field not in each.hidden
        ]
        count = said["n"].format(count=each.of)
        sentences.append(f"{each.name} ({count}): {', '.join(parts) or '†'}.")
    lumps = told_lumps([(s.name, s.printed, s.of) for s in spreads], said, said)
    return " ".join((*sentences, *lumps))
