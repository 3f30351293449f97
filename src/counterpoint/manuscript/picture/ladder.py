"""How tightly people hold both poles: a bar a group, a cell a person.

Source: method, sections 6.3 and 6.6; invariant 28.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from counterpoint.manuscript.picture.drawing import (
    Anchor,
    Drawing,
    Line,
    Mark,
    Shape,
    Text,
)
from counterpoint.manuscript.picture.ink import (
    LEADING,
    NORMAL,
    QUIET,
    SMALL,
    WIDTH,
    lines_of,
    lump_of,
    told_lumps,
    width_of,
)
from counterpoint.manuscript.picture.wording import wording_in
from counterpoint.theme.coverage.printing import Printed
from counterpoint.theme.ladder.model import RUNGS, Rung

_TOGETHER = "together"
_GREYS: Mapping[str, float] = {
    Rung.SAME_PASSAGE: 0.0,
    Rung.SAME_STORY: 0.3,
    Rung.ADJACENT: 0.48,
    Rung.SAME_INTERVIEW: 0.64,
    Rung.OTHER_INTERVIEW: 0.78,
    Rung.ONE_POLE: 0.91,
    Rung.NEITHER: 1.0,
}
_DARK = 0.5
_BAR, _HEAD, _BLOCK = 20.0, 16.0, 48.0
_WIDEST = 18.0
_NARROWEST_CELL = 4.0
_SWATCH = 18.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How one group's people stand on the rungs.

    Attributes:
        name: Of the group, as it prints.
        counts: People by rung.
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
    def parts(self) -> list[tuple[str, int]]:
        """The bar's parts with their people: tightest first, the lump last."""
        hidden, together = lump_of(self.printed)
        apart = [
            (rung, self.counts.get(rung, 0)) for rung in RUNGS if rung not in hidden
        ]
        return [(r, n) for r, n in (*apart, (_TOGETHER, together)) if n]


def ladder_bars(standings: Sequence[Standing], language: str) -> Drawing:
    """Draw a bar for each group; a person is as wide in one as in the next."""
    said = wording_in(language)
    most = max((each.of for each in standings), default=1)
    wide = min(_WIDEST, (WIDTH - 1) / max(1, most))
    marks: list[Mark] = []
    for n, each in enumerate(standings):
        marks += _bar(each, n * _BLOCK, wide, said)
    used = {part for each in standings for part, _ in each.parts}
    y = len(standings) * _BLOCK
    keys = [part for part in (*RUNGS, _TOGETHER) if part in used]
    legend, y = _legend(keys, y, said)
    marks += legend
    lumps = told_lumps([(s.name, s.printed, s.of) for s in standings], said, said)
    y += LEADING
    for note in (said["ladder"], *lumps):
        lines = lines_of(note, WIDTH, y)
        marks += lines
        y += len(lines) * LEADING
    return Drawing(WIDTH, y, tuple(marks), _in_words(standings, said, lumps))


def _bar(
    standing: Standing, y: float, wide: float, said: Mapping[str, str]
) -> Iterator[Mark]:
    yield Text(0, y + 10, standing.name, NORMAL, is_bold=True)
    after = width_of(standing.name, NORMAL) + 6
    count = said["n"].format(count=standing.of)
    yield Text(after, y + 10, count, SMALL, grey=QUIET)
    x, top = 0.5, y + _HEAD
    for part, people in standing.parts:
        yield from _swatch(part, x, top, wide * people, _BAR)
        if wide >= _NARROWEST_CELL:
            light = 1.0 if _GREYS.get(part, 1.0) < _DARK else 0.45
            for n in range(1, people):
                cut = x + wide * n
                yield Line(cut, top + 1, cut, top + _BAR - 1, 0.4, light)
        told = str(people)
        room = width_of(told, SMALL) + 6
        if wide * people >= room:
            middle = x + wide * people / 2
            yield replace(_box(middle - room / 2, top + 4, room, _BAR - 8), stroke=0)
            yield Text(middle, top + 13, told, SMALL, Anchor.MIDDLE, is_bold=True)
        x += wide * people


def _legend(
    keys: Sequence[str], y: float, said: Mapping[str, str]
) -> tuple[list[Mark], float]:
    marks: list[Mark] = []
    x = 0.5
    for key in keys:
        wide = _SWATCH + 5 + width_of(said[key], SMALL) + 14
        if x + wide > WIDTH + 14:
            x, y = 0.5, y + LEADING + 3
        marks += _swatch(key, x, y, _SWATCH, 9)
        marks.append(Text(x + _SWATCH + 5, y + 8, said[key], SMALL))
        x += wide
    return marks, y + LEADING + 6


def _swatch(
    part: str, x: float, y: float, width: float, height: float
) -> Iterator[Mark]:
    """Fill a stretch with a rung's grey; what is taken together is hatched."""
    yield replace(_box(x, y, width, height), fill=_GREYS.get(part, 1.0))
    if part != _TOGETHER:
        return
    at = x + 3.0
    while at < x + width:
        yield Line(at, y + 0.5, at, y + height - 0.5, 0.4, 0.4)
        at += 3.0


def _box(x: float, y: float, width: float, height: float) -> Shape:
    right, low = x + width, y + height
    return Shape(((x, y), (right, y), (right, low), (x, low)), 1.0)


def _in_words(
    standings: Sequence[Standing], said: Mapping[str, str], lumps: Sequence[str]
) -> str:
    sentences = [said["ladder"]]
    for each in standings:
        count = said["n"].format(count=each.of)
        parts = ", ".join(f"{said[part]} {people}" for part, people in each.parts)
        sentences.append(f"{each.name} ({count}): {parts}.")
    return " ".join((*sentences, *lumps))
