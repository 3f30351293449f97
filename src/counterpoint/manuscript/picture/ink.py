"""What the pictures have in common: measures, signs of poles and people, lines.

All are readable in grey: shapes and places say what colours say on the page.
"""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from counterpoint.manuscript.picture.drawing import Disc, Mark, Shape, Text
from counterpoint.theme.coverage.printing import Printed

WIDTH = 430.0
SMALL, NORMAL = 8.5, 10.0
LEADING = 12.0
QUIET = 0.35
_EM = 0.5
"""How wide a letter is on average, as a part of the size."""
_UP, _DOWN = "a", "b"


def width_of(words: str, size: float) -> float:
    """Reckon how wide words are, rather too wide than too narrow."""
    return len(words) * size * _EM


def lump_of(printed: Sequence[Printed]) -> tuple[tuple[str, ...], int]:
    """Give the fields that may not stand apart, and how many they hold together."""
    for each in printed:
        if len(each.fields) > 1:
            return each.fields, each.count
    return (), 0


def triangle(letter: str, x: float, y: float, size: float) -> Shape:
    """Draw a pole: A points up, B down."""
    w, h = size / 2, size * 0.44
    tip = y - h if letter == _UP else y + h
    foot = y + h if letter == _UP else y - h
    return Shape(((x, tip), (x + w, foot), (x - w, foot)), stroke=0)


def person(group: int, voiced: str, x: float, y: float, size: float) -> Iterator[Mark]:
    """Draw a person: the group's shape, full for both poles, a triangle for one."""
    yield _outline(group, x, y, size, fill=0.0 if voiced == "both" else None)
    if voiced in ("only_a", "only_b"):
        yield triangle(_UP if voiced == "only_a" else _DOWN, x, y, size * 0.55)


def _outline(group: int, x: float, y: float, size: float, fill: float | None) -> Mark:
    r = size / 2
    match group % 4:
        case 0:
            return Disc(x, y, r, fill)
        case 1:
            s = r * 0.9
            corners = ((x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s))
            return Shape(corners, fill)
        case 2:
            return Shape(((x, y - r), (x + r, y), (x, y + r), (x - r, y)), fill)
        case _:
            h, w = r * 0.87, r / 2
            left = ((x - w, y + h), (x - r, y), (x - w, y - h))
            return Shape((*left, (x + w, y - h), (x + r, y), (x + w, y + h)), fill)


def lines_of(words: str, width: float, y: float, size: float = SMALL) -> list[Text]:
    """Break words into lines.

    Args:
        words: To be broken at their spaces.
        width: How long a line may be.
        y: The line that the first of them stands on.
        size: Of the letters.
    """
    room = max(20, int(width / (size * _EM)))
    return [
        Text(0, y + n * LEADING, line, size, grey=QUIET)
        for n, line in enumerate(textwrap.wrap(words, room))
    ]


def told_lumps(
    groups: Sequence[tuple[str, Sequence[Printed], int]],
    names: Mapping[str, str],
    said: Mapping[str, str],
) -> list[str]:
    """Say, for each group, which small counts stand together.

    Args:
        groups: Each with its name, its counts as they may print, and their sum.
        names: Of the fields.
        said: The picture's words.
    """
    found = []
    for name, printed, of in groups:
        fields, count = lump_of(printed)
        if fields:
            parts = ", ".join(names[field] for field in fields)
            values = {"group": name, "parts": parts, "count": count, "of": of}
            found.append(said["lump"].format_map(values))
    return found
