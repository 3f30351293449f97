"""One page of a PDF as lines with their place on the paper."""

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

_HYPHENS = frozenset((0x02, 0xFFFE))  # how pdfium says: a hyphen at a line's end
_BOLDER = 1.25  # times the weight of most of the page
_LINE_ENDS = (10, 13)
_WIDE_GAP = 3.0  # times the height of letters: wider than any space
_COLUMN_GAP = 9.0  # wider than the gap behind a speaker's mark


class _Sign(NamedTuple):
    """One character and its box."""

    sign: str
    west: float
    east: float
    south: float
    north: float
    weight: int

    @property
    def is_inked(self) -> bool:
        return self.east > self.west and not self.sign.isspace()


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line as it is printed; points, from the page's lower left corner.

    Attributes:
        text: Stripped at its end; a hyphen at the end is there.
        size: The height of its letters.
        weights: The weight of each character's font, as pdfium tells it.
        is_row: Whether the line is parted into columns, tabs in their places.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float
    weights: tuple[int, ...]
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The visible lines of a page, in the order in which they were written.

    Attributes:
        number: From 1.
        hidden: How many lines lie outside the paper.
        pictures: How many pictures it shows.
    """

    number: int
    height: float
    lines: tuple[PageLine, ...]
    hidden: int
    pictures: int


def read_page(page: Any, number: int) -> Page:  # noqa: ANN401 - pdfium has no types
    """Read a page of an open PDF. Linear in its characters."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - heavy, wanted only here

    left, bottom, right, top = page.get_cropbox()
    text_page = page.get_textpage()
    try:
        found = _lines(text_page, number)
    finally:
        text_page.close()
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE,)
    pictures = sum(1 for _ in page.get_objects(filter=kinds, max_depth=4))
    visible = tuple(
        line
        for line in found
        if left <= (line.left + line.right) / 2 <= right
        and bottom <= (line.bottom + line.top) / 2 <= top
    )
    return Page(number, top - bottom, visible, len(found) - len(visible), pictures)


def bold_head(line: PageLine, usual: int) -> int:
    """Say how many characters at the line's head are bolder than most.

    Args:
        line: The line.
        usual: The weight of most characters of the file.
    """
    count = 0
    for at, weight in enumerate(line.weights):
        if line.text[at : at + 1].strip() and weight < usual * _BOLDER:
            break
        count = at + 1
    return len(line.text[:count].rstrip())


def _lines(text_page: Any, number: int) -> list[PageLine]:  # noqa: ANN401 - as above
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - as above

    handle = text_page.raw
    box = [ctypes.c_double() for _ in range(4)]
    lines: list[PageLine] = []
    signs: list[_Sign] = []
    for at in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(handle, at)
        if code in _LINE_ENDS:
            lines += _line(signs, number)
            signs = []
            continue
        pdfium.FPDFText_GetCharBox(handle, at, *box)
        west, east, south, north = (side.value for side in box)
        weight = pdfium.FPDFText_GetFontWeight(handle, at)
        letter = "-" if code in _HYPHENS else chr(code)
        sign = _Sign(letter, west, east, south, north, weight)
        if _is_below(signs, sign):  # pdfium runs on over a hyphen
            lines += _line(signs, number)
            signs = []
        signs.append(sign)
    return lines + _line(signs, number)


def _is_below(signs: list[_Sign], sign: _Sign) -> bool:
    """Whether a sign stands to the left of and beneath the one before it."""
    before = next((s for s in reversed(signs) if s.is_inked), None)
    return (
        before is not None
        and sign.is_inked
        and sign.west < before.west
        and sign.north < before.south + (before.north - before.south) / 4
    )


def _line(signs: list[_Sign], number: int) -> list[PageLine]:
    text = "".join(s.sign for s in signs)
    inked = [s for s in signs if s.is_inked]
    if not inked or not text.strip():
        return []
    begin = len(text) - len(text.lstrip())
    size = sorted(s.north - s.south for s in inked)[len(inked) * 3 // 4]
    gaps = [b.west - a.east for a, b in pairwise(inked)]
    wide = sum(gap > size * _WIDE_GAP for gap in gaps)
    is_row = wide > 1 or any(gap > size * _COLUMN_GAP for gap in gaps)
    if is_row:
        text = _with_tabs(signs, size * _WIDE_GAP)
    if any("\ud800" <= c <= "\udfff" for c in text):  # halves come apart from pdfium
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [
        PageLine(
            text.strip(),
            number,
            left=min(s.west for s in inked),
            right=max(s.east for s in inked),
            bottom=min(s.south for s in inked),
            top=max(s.north for s in inked),
            size=size,
            weights=tuple(s.weight for s in signs[begin:]),
            is_row=is_row,
        )
    ]


def _with_tabs(signs: list[_Sign], least: float) -> str:
    """Set a tab where a gap is as wide as between columns."""
    parts: list[str] = []
    end: float | None = None
    for sign in signs:
        if sign.is_inked:
            if end is not None and sign.west - end > least:
                parts.append("\t")
            end = sign.east
        parts.append(sign.sign)
    return "".join(parts)
