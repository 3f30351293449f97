"""A picture as few plain shapes, which every format can set in vectors.

All measures are points (1/72 inch), from the upper left corner.
"""

from dataclasses import dataclass
from enum import StrEnum

BLACK = 0.0
WHITE = 1.0


class Anchor(StrEnum):
    """Which end of a text stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.6
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed shape with straight edges.

    Attributes:
        fill: How light it is, from 0 (black) to 1 (white); None leaves it open.
        stroke: The width of its edge; 0 has none.
    """

    points: tuple[tuple[float, float], ...]
    fill: float | None = BLACK
    stroke: float = 0.6


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle around a middle."""

    x: float
    y: float
    radius: float
    fill: float | None = BLACK
    stroke: float = 0.6


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line; ``y`` is the line they stand on."""

    x: float
    y: float
    words: str
    size: float = 9.0
    anchor: Anchor = Anchor.START
    is_bold: bool = False
    grey: float = BLACK


Mark = Line | Shape | Disc | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture.

    Attributes:
        marks: In the order in which they are drawn.
        says: The same in words, for those who do not see it.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    says: str
