"""One line a report: where on it each pole is said.

As pictures leave the team, lines are of one length and carry no labels, and those of
too small a field are not drawn.

Source: method, section 6.6, picture 2; invariant 28.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.manuscript.picture.drawing import Drawing, Line, Mark, Shape, Text
from counterpoint.manuscript.picture.ink import (
    LEADING,
    NORMAL,
    QUIET,
    SMALL,
    WIDTH,
    lines_of,
    lump_of,
    triangle,
    width_of,
)
from counterpoint.manuscript.picture.wording import wording_in
from counterpoint.theme.coverage.printing import Printed
from counterpoint.theme.ladder.model import RUNGS, Strip

_ROW, _DENSE_ROW, _HEAD, _MANY = 17.0, 9.0, 22.0, 60
_SIZE, _SMALL_SIZE = 7.0, 4.5


@dataclass(frozen=True, slots=True)
class Group:
    """One group's reports.

    Attributes:
        name: Of the group, as it prints.
        strips: Of all its reports.
        printed: Its people by field, as they may leave the team.
    """

    name: str
    strips: Sequence[Strip]
    printed: Sequence[Printed]

    @property
    def seen(self) -> list[Strip]:
        """Those that may be drawn, tightest first."""
        hidden, _ = lump_of(self.printed)
        shown = [each for each in self.strips if field_of(each) not in hidden]
        return sorted(shown, key=lambda each: (RUNGS.index(each.rung), _order(each)))


def field_of(strip: Strip) -> str:
    """Name the field of the people grid that a report's line belongs to."""
    if strip.a and strip.b:
        return "both"
    return "only_a" if strip.a else "only_b" if strip.b else "neither"


def _order(strip: Strip) -> tuple[float, int]:
    """Put lines in an order that nobody can be known by: where they begin to speak."""
    first = min((*strip.a, *strip.b), default=strip.passages)
    return first / max(1, strip.passages), strip.passages


def strip_lines(groups: Sequence[Group], language: str) -> Drawing:
    """Draw the lines, group by group. Linear in their marks."""
    said = wording_in(language)
    count = sum(len(each.strips) for each in groups)
    row = _ROW if count <= _MANY else _DENSE_ROW
    marks: list[Mark] = []
    y = 0.0
    for each in groups:
        if not each.strips:
            continue
        marks.append(Text(0, y + 10, each.name, NORMAL, is_bold=True))
        n = said["n"].format(count=len(each.strips))
        after = width_of(each.name, NORMAL) + 6
        marks.append(Text(after, y + 10, n, SMALL, grey=QUIET))
        y += _HEAD
        for strip in each.seen:
            marks += _line(strip, y + row / 2 - 4, row)
            y += row
        y += LEADING / 2
    legend = _legend(y + 4, said)
    y += LEADING + 14
    marks += legend
    notes = [said["strips"], *_not_drawn(groups, said)]
    for note in notes:
        lines = lines_of(note, WIDTH, y)
        marks += lines
        y += len(lines) * LEADING
    return Drawing(WIDTH, y, tuple(marks), _in_words(groups, said, notes))


def _line(strip: Strip, y: float, row: float) -> Iterator[Mark]:
    size = _SIZE if row == _ROW else _SMALL_SIZE
    yield Line(0, y, WIDTH, y, 0.5, 0.5)
    for place in sorted(strip.a | strip.b):
        x = WIDTH * (place + 0.5) / max(1, strip.passages)
        if place in strip.a:
            yield triangle("a", x, y - size * 0.5, size * 0.85)
        if place in strip.b:
            yield triangle("b", x, y + size * 0.5, size * 0.85)
        if place in strip.shared:
            w, h = size * 0.65, size * 1.1
            frame = ((x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h))
            yield Shape(frame, None, 0.7)


def _legend(y: float, said: Mapping[str, str]) -> Iterator[Mark]:
    yield triangle("a", 5, y + 3, _SIZE)
    yield Text(12, y + 6, said["a"], SMALL)
    x = 12 + width_of(said["a"], SMALL) + 16
    yield triangle("b", x, y + 3, _SIZE)
    yield Text(x + 7, y + 6, f"{said['b']}; {said['in_one']}", SMALL)


def _not_drawn(groups: Sequence[Group], said: Mapping[str, str]) -> list[str]:
    found = []
    for each in groups:
        hidden, _ = lump_of(each.printed)
        if hidden:
            values = {
                "group": each.name,
                "parts": ", ".join(said[field] for field in hidden),
                "count": len(each.strips) - len(each.seen),
                "of": len(each.strips),
            }
            found.append(said["not_drawn"].format_map(values))
    return found


def _in_words(
    groups: Sequence[Group], said: Mapping[str, str], notes: Sequence[str]
) -> str:
    sentences = []
    for each in groups:
        fields = [field_of(strip) for strip in each.seen]
        hidden, _ = lump_of(each.printed)
        parts = ", ".join(
            f"{said[field]} {fields.count(field)}"
            for field in ("both", "only_a", "only_b", "neither")
            if field not in hidden
        )
        n = said["n"].format(count=len(each.strips))
        sentences.append(f"{each.name} ({n}): {parts}.")
    return " ".join((*sentences, *notes))
