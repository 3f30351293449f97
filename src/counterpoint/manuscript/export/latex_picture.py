"""A drawing in TikZ, so that a LaTeX file needs no picture beside it."""

from counterpoint.manuscript.export.latex_sign import escaped
from counterpoint.manuscript.picture.drawing import (
    Anchor,
    Disc,
    Drawing,
    Line,
    Mark,
    Shape,
    Text,
)
from counterpoint.manuscript.picture.svg import number

_ANCHORS = {
    Anchor.START: "base west",
    Anchor.MIDDLE: "base",
    Anchor.END: "base east",
}


def tikz_of(drawing: Drawing) -> str:
    """Write a drawing as a TikZ picture, in TeX's big points (1/72 inch)."""
    marks = "\n".join(map(_mark, drawing.marks))
    w, h = number(drawing.width), number(drawing.height)
    return (
        "\\begin{tikzpicture}[x=1bp,y=-1bp]\n"
        f"\\useasboundingbox (0,0) rectangle ({w},{h});\n{marks}\n"
        "\\end{tikzpicture}"
    )


def _mark(mark: Mark) -> str:
    match mark:
        case Line():
            how = f"{_grey(mark.grey)},line width={number(mark.width)}bp"
            ends = f"{_at(mark.x1, mark.y1)} -- {_at(mark.x2, mark.y2)}"
            return f"\\draw[{how}] {ends};"
        case Shape():
            corners = " -- ".join(_at(x, y) for x, y in mark.points)
            return f"\\path[{_inked(mark.fill, mark.stroke)}] {corners} -- cycle;"
        case Disc():
            how = _inked(mark.fill, mark.stroke)
            radius = number(mark.radius)
            return f"\\path[{how}] {_at(mark.x, mark.y)} circle[radius={radius}bp];"
        case Text():
            size = number(mark.size)
            leading = number(mark.size * 1.2)
            font = f"\\fontsize{{{size}bp}}{{{leading}bp}}\\selectfont"
            how = f"anchor={_ANCHORS[mark.anchor]},inner sep=0,text={_grey(mark.grey)}"
            weight = "\\bfseries " if mark.is_bold else ""
            words = f"{font}{weight}{escaped(mark.words)}"
            return f"\\node[{how}] at {_at(mark.x, mark.y)} {{{words}}};"


def _at(x: float, y: float) -> str:
    return f"({number(x)},{number(y)})"


def _inked(fill: float | None, stroke: float) -> str:
    parts = [] if fill is None else [f"fill={_grey(fill)}"]
    if stroke:
        parts.append(f"draw=black,line width={number(stroke)}bp")
    return ",".join(parts)


def _grey(light: float) -> str:
    return f"black!{round(100 * (1 - light))}"
