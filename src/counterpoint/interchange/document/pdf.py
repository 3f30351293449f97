"""PDF: printed lines put together again as paragraphs, by geometry.

A PDF knows letters and places, not paragraphs. What is taken out (page numbers,
running heads, numbers in the margin) is taken only where it repeats, and told.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, mode

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.pdf_page import (
    Page,
    PageLine,
    bold_head,
    read_page,
)
from counterpoint.interchange.document.refusal import (
    DamagedFileError,
    NoTextLayerError,
    PasswordError,
    TooLargeError,
    TooLongError,
)
from counterpoint.interchange.document.speaker import Line, find_marks

_KIND = "PDF"
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d{1,5}")
_EDGE_LINES = 2
_SAME_HEIGHT = 4.0
_OFTEN = 3
_HEAD_SHARE = 0.6
_WIDE_GAP = 1.4  # times the usual distance of lines
_WIDEST_STEP = 4.5  # times the height of letters, as in double spacing
_LARGER = 1.15  # times the usual size
_INDENT = 8.0
_MARGIN = 6.0
_LONGEST_HEADING = 120
_SENTENCE_ENDS = ".?!:;…”’\"'"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SPLIT = re.compile(r"([^\W\d_]+)-$")
_PDF_LIMIT_MB = 200
_WORDS_LIMIT_MB = 4
_PAGE_LIMIT = 1000


def read(data: bytes) -> Draft:
    """Read a PDF that has text. Linear in its characters.

    Raises:
        PasswordError: It is locked.
        NoTextLayerError: It holds pictures only.
        TooLargeError: More than 200 MB, or more than 4 MB of text.
        TooLongError: More than 1,000 pages.
        DamagedFileError: It cannot be opened.
    """
    if len(data) > _PDF_LIMIT_MB * 1_000_000:
        raise TooLargeError(_PDF_LIMIT_MB)
    title, pages = _pages(data)
    draft = Draft("pdf", title=title)
    if not any(page.lines for page in pages):
        raise NoTextLayerError(len(pages))
    for page in pages:
        if not page.lines and page.pictures:
            draft.leave(
                "reports",
                "A page without text; run text recognition if it shows words.",
                f"page {page.number}",
            )
    draft.leave_counted("media", sum(p.pictures for p in pages if p.lines), "Pictures")
    draft.change_counted(
        sum(page.hidden for page in pages), "Lines outside the paper, left out"
    )
    body = _without_margins(draft, _without_heads(draft, pages))
    _join(draft, body)
    return draft


def _pages(data: bytes) -> tuple[str | None, list[Page]]:
    import pypdfium2 as pdfium  # noqa: PLC0415 - heavy, wanted only here

    try:
        opened = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).casefold() or "security" in str(error).casefold():
            raise PasswordError from error
        raise DamagedFileError(_KIND) from error
    try:
        pages = []
        length = 0
        if len(opened) > _PAGE_LIMIT:
            raise TooLongError(_PAGE_LIMIT)
        for number in range(len(opened)):
            page = opened[number]
            pages.append(read_page(page, number + 1))
            page.close()
            length += sum(len(line.text) for line in pages[-1].lines)
            if length > _WORDS_LIMIT_MB * 1_000_000:
                raise TooLargeError(_WORDS_LIMIT_MB)
        title = str(opened.get_metadata_value("Title")).strip() or None
    except pdfium.PdfiumError as error:
        raise DamagedFileError(_KIND) from error
    finally:
        opened.close()
    return title, pages


def _without_heads(draft: Draft, pages: Sequence[Page]) -> list[PageLine]:
    """Leave out page numbers and running heads: the same, at the same height."""
    edges: dict[tuple[str, int], list[PageLine]] = defaultdict(list)
    for page in pages:
        by_height = sorted(page.lines, key=lambda line: line.bottom)
        ends = {*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]}
        for line in ends:
            pattern = _DIGITS.sub("#", line.text)
            edges[pattern, round(line.bottom / _SAME_HEIGHT)].append(line)
    dropped: set[PageLine] = set()
    printed = sum(bool(page.lines) for page in pages)
    for (pattern, _), lines in edges.items():
        numbers = [_DIGITS.findall(line.text) for line in lines]
        counts_pages = "#" in pattern and any(
            len(
                {int(n[at]) - line.page for n, line in zip(numbers, lines, strict=True)}
            )
            == 1
            for at in range(pattern.count("#"))
        )
        least = _EDGE_LINES if counts_pages else max(_OFTEN, printed * _HEAD_SHARE)
        if len(lines) >= least:
            dropped |= set(lines)
    draft.change_counted(
        len(dropped), "Page numbers and running heads, taken out of the text"
    )
    return [line for page in pages for line in page.lines if line not in dropped]


def _without_margins(draft: Draft, lines: Sequence[PageLine]) -> list[PageLine]:
    """Leave out the numbers of lines or paragraphs that stand in the margin."""
    worded = [line for line in lines if not _NUMBER.fullmatch(line.text)]
    if not worded:
        return list(lines)
    left = mode(round(line.left) for line in worded)
    numbers = [
        line
        for line in lines
        if _NUMBER.fullmatch(line.text) and line.right < left + _MARGIN / 2
    ]
    rising = sum(int(a.text) < int(b.text) for a, b in pairwise(numbers))
    if len(numbers) < _OFTEN or rising < (len(numbers) - 1) * _HEAD_SHARE:
        return list(lines)
    draft.change_counted(len(numbers), "Numbers in the margin, taken out of the text")
    dropped = set(numbers)
    return [line for line in lines if line not in dropped]


def _join(draft: Draft, lines: Sequence[PageLine]) -> None:
    """Put lines together as paragraphs and add them."""
    usual = mode(w for line in lines for w in line.weights) if lines else 0
    bolds = [bold_head(line, usual) for line in lines]
    marks = find_marks(
        Line(line.text, bold) for line, bold in zip(lines, bolds, strict=True)
    )
    size = median(line.size for line in lines) if lines else 0.0
    hyphens = _Hyphens(lines)
    column = _Column(lines)
    count = Counter[int]()
    paragraph: _Paragraph | None = None
    paragraphs: list[_Paragraph] = []
    for line, bold in zip(lines, bolds, strict=True):
        if (
            paragraph
            and marks.chosen(Line(line.text, bold)) is None
            and (bold or not paragraph.is_bold)
            and not column.ends(paragraph.lines[-1], line)
        ):
            paragraph.take(line, bold, hyphens)
        else:
            paragraph = _Paragraph([line], line.text, bold)
            paragraphs.append(paragraph)
    for paragraph in paragraphs:
        page = paragraph.lines[0].page
        count[page] += 1
        place = f"page {page}, paragraph {count[page]}"
        draft.add(paragraph.text, place, paragraph.style(size), paragraph.bold)
    draft.change_counted(
        sum(paragraph.divided for paragraph in paragraphs),
        "Words broken at the end of a line, joined again",
    )


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together.

    Attributes:
        bold: How many characters at the head are bold.
        divided: How many hyphens at line ends were taken out.
    """

    lines: list[PageLine]
    text: str
    bold: int
    divided: int = 0

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold so far."""
        return self.bold >= len(self.text)

    def take(self, line: PageLine, bold: int, hyphens: "_Hyphens") -> None:
        """Add a line at the end."""
        was_bold = self.is_bold
        before = len(self.text)
        self.text, is_divided = hyphens.joined(self.text, line.text)
        if was_bold:
            self.bold = len(self.text) - len(line.text) + bold if bold else before
        self.divided += is_divided
        self.lines.append(line)

    def style(self, usual_size: float) -> TurnStyle:
        """Tell headings by their size, rows by their columns."""
        if self.lines[0].is_row:
            return TurnStyle.TABLE
        is_large = all(line.size > usual_size * _LARGER for line in self.lines)
        is_heading = is_large and len(self.text) <= _LONGEST_HEADING
        return TurnStyle.HEADING if is_heading else TurnStyle.PARAGRAPH


class _Column:
    """How the text is set: distances, edges."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        steps = [
            a.bottom - b.bottom
            for a, b in pairwise(lines)
            if a.page == b.page and a.bottom - b.bottom > a.size / 2
        ]
        self._step = mode(round(s) for s in steps) if steps else 0.0
        smaller = [s for s in steps if s < self._step]
        # Where most turns are one line long, the usual distance is the one
        # between turns; the smaller, if it is there at all, is between lines.
        if len(smaller) > len(steps) / 8:
            self._step = median(smaller)
        if lines:
            self._step = min(self._step, median(x.size for x in lines) * _WIDEST_STEP)
        gaps = sum(s > self._step * _WIDE_GAP for s in steps)
        self._has_gaps = gaps >= _OFTEN and gaps >= len(steps) / 20
        rights = sorted(line.right for line in lines)
        self._right = rights[len(rights) * 19 // 20] if rights else 0.0
        self._left = mode(round(line.left) for line in lines) if lines else 0

    def ends(self, before: PageLine, line: PageLine) -> bool:
        """Whether a paragraph ends between two lines."""
        smaller = min(line.size, before.size)
        if line.is_row or before.is_row or abs(line.size - before.size) > smaller / 2:
            return True
        step = before.bottom - line.bottom
        if line.page == before.page and step > 0:
            if self._step and step > self._step * _WIDE_GAP:
                return True
            if self._has_gaps or step < before.size / 2:  # or one line in two pieces
                return False
        is_indented = line.left > self._left + _INDENT and before.left <= self._left + 2
        return is_indented or self._has_room(before, line)

    def _has_room(self, before: PageLine, line: PageLine) -> bool:
        """Whether a line ended though the next word would have fitted on it."""
        goes_on = line.text[0].islower() and before.text[-1] not in _SENTENCE_ENDS
        word = len(line.text.split(maxsplit=1)[0])
        width = (line.right - line.left) / max(1, len(line.text))
        return not goes_on and (
            before.right + (word + 1) * width < self._right - _MARGIN
        )


class _Hyphens:
    """Decides whether a hyphen at a line's end belongs to the word.

    It stays if the file writes the word with it elsewhere, and goes if it writes
    the word without. Where neither is found it goes only if the file's other
    hyphens all went: then a program divided the words.
    """

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self._whole = {
            word.casefold() for line in lines for word in _WORD.findall(line.text)
        }
        known = [self._belongs(a.text, b.text) for a, b in pairwise(lines)]
        self._are_breaks = known.count(False) >= _EDGE_LINES and True not in known

    def _belongs(self, text: str, after: str) -> bool | None:
        broken, follows = _SPLIT.search(text), _WORD.match(after)
        if broken is None or follows is None or not after[0].islower():
            return None
        if f"{broken[1]}-{follows[0]}".casefold() in self._whole:
            return True
        return False if f"{broken[1]}{follows[0]}".casefold() in self._whole else None

    def joined(self, text: str, after: str) -> tuple[str, bool]:
        """Join a paragraph and its next line; say whether a hyphen went."""
        if _SPLIT.search(text) is None:
            return f"{text} {after}", False
        belongs = self._belongs(text, after)
        if belongs is None:
            belongs = not (self._are_breaks and after[0].islower())
        return (f"{text}{after}", False) if belongs else (f"{text[:-1]}{after}", True)
