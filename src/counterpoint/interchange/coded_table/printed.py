"""Tables that MAXQDA prints as PDF: coded segments, and the code system.

Columns stand where the head's words begin. A row begins at the left edge; lines
further in go on with its last column. The levels of the code system are its indents.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from counterpoint.interchange.attribute.sheet import NoTableError, Sheet
from counterpoint.interchange.document.pdf_page import PageLine, read_page
from counterpoint.interchange.document.refusal import DamagedFileError, TooLongError

MAGIC = b"%PDF-"
_KIND = "PDF"
_MOST_PAGES = 1_000
_EDGE = 4.0
"""Points within which a line begins where a column does."""
_OVERLAP = 3.0
"""Points by which the letters of two lines may reach into each other."""
_STEP = 8.0
"""Points of a level's indent, at the least."""
_LEVEL = " > "
_FREQUENCY = "frequency"


class _Line(NamedTuple):
    """A printed line, and its cells as far as gaps part them."""

    at: PageLine
    cells: tuple[str, ...]


def read_printed(data: bytes, name: str) -> Sheet:
    """Read a printed table.

    Args:
        data: The file.
        name: Its name.

    Raises:
        NoTableError: It holds no table with a head.
        InputError: It cannot be opened.
    """
    lines, ends = _lines(data)
    head = next((n for n, e in enumerate(lines) if len(e.cells) > 1), None)
    if head is None or head + 1 == len(lines):
        msg = "The file holds no table of codes; export it as a spreadsheet instead."
        raise NoTableError(msg)
    header = lines[head].cells
    body = lines[head + 1 :]
    if header[-1].casefold() == _FREQUENCY:
        return Sheet(name, "pdf", data, header, _codes(header, body))
    return Sheet(name, "pdf", data, header, _segments(header, body, ends))


def _lines(data: bytes) -> tuple[list[_Line], dict[PageLine, str]]:
    """Read all lines; and, of rows with too few gaps, the words of the last column."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, wanted only here

    try:
        opened = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise DamagedFileError(_KIND) from error
    lines: list[_Line] = []
    ends: dict[PageLine, str] = {}
    try:
        if len(opened) > _MOST_PAGES:
            raise TooLongError(_MOST_PAGES)
        for number in range(len(opened)):
            page = opened[number]
            found = [_line(each) for each in read_page(page, number + 1).lines]
            ends |= _last_columns(page, found)
            lines += found
            page.close()
    except pdfium.PdfiumError as error:
        raise DamagedFileError(_KIND) from error
    finally:
        opened.close()
    return lines, ends


def _line(line: PageLine) -> _Line:
    return _Line(line, tuple(" ".join(c.split()) for c in line.text.split("\t")))


def _last_columns(page: Any, lines: Sequence[_Line]) -> dict[PageLine, str]:  # noqa: ANN401 - pdfium has no types
    """Read what stands in the last column of rows in which a gap is too narrow."""
    within = Counter(round(e.at.left) for e in lines if len(e.cells) == 1)
    if not within:
        return {}
    left = within.most_common(1)[0][0] - _EDGE
    widest = max(len(each.cells) for each in lines)
    text = page.get_textpage()
    try:
        return {
            each.at: " ".join(
                text.get_text_bounded(
                    left,
                    each.at.bottom + _OVERLAP,
                    each.at.right + _EDGE,
                    each.at.top - _OVERLAP,
                ).split()
            )
            for each in lines
            if 1 < len(each.cells) < widest
        }
    finally:
        text.close()


def _segments(
    header: tuple[str, ...], lines: Sequence[_Line], ends: dict[PageLine, str]
) -> list[tuple[int, tuple[str, ...]]]:
    """Put the lines of each row together."""
    right = max((each.at.right for each in lines), default=0.0)
    rows: list[list[str]] = []
    before: _Line | None = None
    for each in lines:
        if len(each.cells) > 1 or not rows:
            rows.append(_row(header, each, ends))
        else:
            joint = " " if before and _is_wrapped(before, each, right) else "\n"
            rows[-1][-1] += joint + each.cells[0]
        before = each
    return [(nth, tuple(row)) for nth, row in enumerate(rows, start=2)]


def _row(header: tuple[str, ...], line: _Line, ends: dict[PageLine, str]) -> list[str]:
    cells = list(line.cells)
    last = ends.get(line.at, "")
    if len(cells) < len(header) and last and cells[-1].endswith(last):
        cells[-1:] = [cells[-1].removesuffix(last).rstrip(), last]
    return [*cells, *[""] * (len(header) - len(cells))]


def _is_wrapped(before: _Line, line: _Line, right: float) -> bool:
    """Tell whether a line goes on because its first word had no room above."""
    words = line.cells[0]
    width = (line.at.right - line.at.left) / max(len(words), 1)
    return before.at.right + width * (len(words.split(" ")[0]) + 1) > right


def _codes(
    header: tuple[str, ...], lines: Sequence[_Line]
) -> list[tuple[int, tuple[str, ...]]]:
    """Give each code its path by how far in it stands; the first row is no code."""
    above: list[tuple[float, str]] = []
    rows: list[tuple[int, tuple[str, ...]]] = []
    root = lines[0].at.left if lines else 0.0
    for nth, each in enumerate(lines, start=2):
        left = each.at.left
        if left < root + _STEP or len(each.cells) < 2:  # noqa: PLR2004 - a name and a number
            continue
        while above and above[-1][0] > left - _STEP:
            above.pop()
        above.append((left, each.cells[0]))
        path = _LEVEL.join(name for _, name in above)
        memo = " ".join(each.cells[1:-1])
        rows.append((nth, (path, memo, each.cells[-1])[: len(header)]))
    return rows
