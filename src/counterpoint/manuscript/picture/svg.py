"""A drawing as SVG."""

from xml.sax.saxutils import escape, quoteattr

from counterpoint.manuscript.picture.drawing import (
    Disc,
    Drawing,
    Line,
    Mark,
    Shape,
    Text,
)

TYPEFACES = "Libertinus Serif, Times New Roman, Times, serif"


def svg_of(drawing: Drawing) -> str:
    """Write a drawing as a document of its own, in points."""
    w, h = number(drawing.width), number(drawing.height)
    marks = "\n".join(_mark(each) for each in drawing.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}pt" height="{h}pt"'
        f' viewBox="0 0 {w} {h}" role="img" aria-label={quoteattr(drawing.says)}'
        f' font-family="{TYPEFACES}">\n{marks}\n</svg>\n'
    )


def number(value: float) -> str:
    """Write a measure with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _mark(mark: Mark) -> str:
    match mark:
        case Line():
            ends = {"x1": mark.x1, "y1": mark.y1, "x2": mark.x2, "y2": mark.y2}
            at = " ".join(f'{name}="{number(value)}"' for name, value in ends.items())
            return (
                f'<line {at} stroke="{_grey(mark.grey)}"'
                f' stroke-width="{number(mark.width)}"/>'
            )
        case Shape():
            points = " ".join(f"{number(x)},{number(y)}" for x, y in mark.points)
            return f'<polygon points="{points}" {_inked(mark.fill, mark.stroke)}/>'
        case Disc():
            return (
                f'<circle cx="{number(mark.x)}" cy="{number(mark.y)}"'
                f' r="{number(mark.radius)}" {_inked(mark.fill, mark.stroke)}/>'
            )
        case Text():
            weight = ' font-weight="bold"' if mark.is_bold else ""
            return (
                f'<text x="{number(mark.x)}" y="{number(mark.y)}"'
                f' font-size="{number(mark.size)}" text-anchor="{mark.anchor}"'
                f' fill="{_grey(mark.grey)}"{weight}>{escape(mark.words)}</text>'
            )


def _inked(fill: float | None, stroke: float) -> str:
    inside = "none" if fill is None else _grey(fill)
    edge = f' stroke="#000000" stroke-width="{number(stroke)}"' if stroke else ""
    return f'fill="{inside}"{edge}'


def _grey(light: float) -> str:
    return "#" + f"{round(255 * light):02x}" * 3
