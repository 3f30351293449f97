"""A manuscript as plain text with a few marks, for those who write in Markdown."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from counterpoint.manuscript.export.sheet import Placed, Sheet, is_heading_row, placed
from counterpoint.manuscript.paragraph import Emphasis, Grid, Run, Style

_INLINE = re.compile(r"([\\`*_\[\]<>&~$|])")
_LEADING = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+=](?=\s|[-+=]|$)|\d{1,9}(?=[.)]))")

_MARKS = {
    Style.NOTICE: ("*", "*"),
    Style.TITLE: ("# ", ""),
    Style.EPIGRAPH: ("> *", "*"),
    Style.EPIGRAPH_SOURCE: ("> ", ""),
    Style.HEADING1: ("## ", ""),
    Style.HEADING2: ("### ", ""),
    Style.QUOTE: ("> ", ""),
    Style.QUESTION: ("> *", "*"),
    Style.FORMULA: ("> ", ""),
}
_QUOTED = (
    Style.QUOTE,
    Style.QUESTION,
    Style.FORMULA,
    Style.EPIGRAPH,
    Style.EPIGRAPH_SOURCE,
)
_EMPHASES = {Emphasis.ITALIC: "*", Emphasis.BOLD: "**", Emphasis.BOTH: "***"}


def markdown_of(sheet: Sheet) -> bytes:
    """Write a manuscript as Markdown (CommonMark, tables and footnotes), in UTF-8.

    Paragraphs of one quotation stay in one quotation; two quotations that follow
    each other are kept apart. Of a picture the words that say the same are written.
    """
    writer = _Writer(sheet)
    lines = [*writer.lines()]
    for n, words in enumerate(writer.notes, 1):
        lines += ["", f"[^{n}]: {''.join(_words(run) for run in words)}"]
    return ("\n".join(lines) + "\n").encode()


def escaped(text: str) -> str:
    """Let signs that Markdown would read as marks be printed as they are."""
    return _LEADING.sub(_set_off, inline(" ".join(text.split())))


def inline(text: str) -> str:
    """Escape what would be a mark anywhere in a line; spaces stay as they are."""
    return _INLINE.sub(r"\\\1", re.sub(r"\s+", " ", text))


def _set_off(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


@dataclass(slots=True)
class _Writer:
    """The lines of the text, and the footnotes that stand at its end."""

    sheet: Sheet
    notes: list[Sequence[Run]] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Write the paragraphs with what keeps them apart."""
        previous: Placed | None = None
        for each in placed(self.sheet.paragraphs):
            if previous is not None:
                yield _between(previous, each)
            yield self._paragraph(each)
            previous = each

    def _paragraph(self, each: Placed) -> str:
        paragraph = each.paragraph
        if paragraph.grid is not None:
            return _table(paragraph.grid)
        drawing = self.sheet.drawing_of(paragraph)
        if drawing is not None:
            return f"({escaped(drawing.says)})"
        words = "".join(map(self._run, paragraph.runs)).strip()
        before, after = _MARKS.get(paragraph.style, ("", ""))
        return f"{before}{_LEADING.sub(_set_off, words)}{after}"

    def _run(self, run: Run) -> str:
        words = _words(run)
        if run.note:
            self.notes.append(run.note)
            words += f"[^{len(self.notes)}]"
        return words


def _words(run: Run) -> str:
    """Write a run; its mark of emphasis stands close to its words."""
    said = inline(run.text)
    bare = said.strip()
    if run.emphasis is None or not bare:
        return said
    mark = _EMPHASES[run.emphasis]
    start = len(said) - len(said.lstrip())
    return f"{said[:start]}{mark}{bare}{mark}{said[start + len(bare) :]}"


def _between(previous: Placed, each: Placed) -> str:
    first, second = previous.paragraph, each.paragraph
    if first.style not in _QUOTED or second.style not in _QUOTED:
        return ""
    same = first.block_id == second.block_id
    return ">" if same else "\n<!-- the next quotation -->\n"


def _table(grid: Grid) -> str:
    rule = "|".join(["---"] * len(grid.columns))
    lines = [_row(grid.columns), f"|{rule}|"]
    for row in grid.rows:
        cells = (f"**{inline(row[0])}**", *row[1:]) if is_heading_row(row) else None
        lines.append(_row(row) if cells is None else f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _row(texts: Sequence[str]) -> str:
    return f"| {' | '.join(inline(text).strip() for text in texts)} |"
