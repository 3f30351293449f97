"""A manuscript ready to be written out, and what all formats know of its paragraphs.

Every format writes the same words in the same order; what differs is how a page
shows them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.paragraph import Grid, Rendered, Style
from counterpoint.manuscript.picture.drawing import Drawing

_QUOTED = (Style.QUOTE, Style.QUESTION)
_INDENTED_AFTER = (Style.PROSE, *_QUOTED, Style.FORMULA)
_LINE, _SHORT_HEAD, _PADDING = 74, 22, 2
"""In letters: a line of a table across the page, a head, and the room around."""
_GROWTH = 0.75
_HEADINGS = (Style.HEADING1, Style.HEADING2)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A manuscript ready to be written out.

    Attributes:
        title: Goes into the file's properties, where no names stand.
        language: Of the publication; BCP 47.
        at: When it is written, in UTC.
        paragraphs: Those of which something prints, in their order.
        drawings: What the pictures among them show, by block.
    """

    title: str
    language: str
    at: datetime
    paragraphs: Sequence[Rendered]
    drawings: Mapping[BlockId, Drawing] = field(default_factory=dict)

    def drawing_of(self, paragraph: Rendered) -> Drawing | None:
        """Give the picture that a paragraph shows."""
        if paragraph.drawn is None or paragraph.block_id is None:
            return None
        return self.drawings.get(paragraph.block_id)

    @property
    def tag(self) -> str:
        """The language with its country, which spelling checkers ask for."""
        return {"en": "en-GB", "sv": "sv-SE"}.get(self.language, self.language)


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph between those before and behind it.

    Attributes:
        opens: Whether it follows no running text, so that it is not indented.
        goes_on: Whether it continues the quotation before it.
        is_continued: Whether the quotation goes on in the next paragraph.
        keeps: Whether it stays on the page of what follows.
        is_beneath: Whether it stands beneath the picture that it is a caption of.
    """

    paragraph: Rendered
    opens: bool
    goes_on: bool
    is_continued: bool
    keeps: bool
    is_beneath: bool


def placed(paragraphs: Sequence[Rendered]) -> Iterator[Placed]:
    """Look at each paragraph between its neighbours."""
    if not paragraphs:
        return
    for before, each, after in zip(
        (None, *paragraphs[:-1]), paragraphs, (*paragraphs[1:], None), strict=True
    ):
        yield Placed(
            each,
            opens=before is None or before.style not in _INDENTED_AFTER,
            goes_on=_is_one(before, each),
            is_continued=_is_one(each, after),
            keeps=_keeps(each, after),
            is_beneath=each.style is Style.CAPTION
            and before is not None
            and before.style is Style.PICTURE,
        )


def _is_one(first: Rendered | None, second: Rendered | None) -> bool:
    """Whether two paragraphs belong to one quotation."""
    return (
        first is not None
        and second is not None
        and first.style in _QUOTED
        and second.style in _QUOTED
        and first.block_id == second.block_id
    )


def _keeps(paragraph: Rendered, after: Rendered | None) -> bool:
    if after is None:
        return False
    if paragraph.style in (*_HEADINGS, Style.QUESTION, Style.PICTURE):
        return True
    if paragraph.style is Style.EPIGRAPH:
        return after.style is Style.EPIGRAPH_SOURCE
    return paragraph.style is Style.CAPTION and after.style is Style.TABLE


def is_heading_row(row: Sequence[str]) -> bool:
    """Whether a row heads those below it: all but its first cell are empty."""
    return len(row) > 1 and bool(row[0]) and not any(row[1:])


def shares_of(grid: Grid) -> tuple[float, ...]:
    """Divide a table's width among its columns, by what stands in them.

    Long cells are broken into lines, so that width grows slower than length; no
    column is too narrow for its longest word, nor for a short head.

    Returns:
        A share for each column; together 1.
    """
    rows = [row for row in grid.rows if not is_heading_row(row)]
    columns = [*zip(grid.columns, *rows, strict=True)]
    weights = [max(map(len, cells)) ** _GROWTH or 1.0 for cells in columns]
    least = [_least(cells) / _LINE for cells in columns]
    if sum(least) >= 1:
        return tuple(share / sum(least) for share in least)
    # What is left after each has its least is shared out by weight.
    wished = [weight / sum(weights) for weight in weights]
    more = [max(0.0, wish - own) for wish, own in zip(wished, least, strict=True)]
    room, whole = 1 - sum(least), sum(more) or 1.0
    return tuple(
        own + room * extra / whole if sum(more) else 1 / len(least)
        for own, extra in zip(least, more, strict=True)
    )


def _least(cells: Sequence[str]) -> int:
    """Say how many letters a column must hold on a line."""
    longest = max((len(word) for cell in cells for word in cell.split()), default=0)
    return max(longest, min(len(cells[0]), _SHORT_HEAD)) + _PADDING


def for_xml(text: str) -> str:
    """Leave out the signs that no XML may hold; none of them prints."""
    return _NOT_IN_XML.sub("", text)
