"""A manuscript as plain text with a few marks, for those who write in Markdown."""

import re
from collections.abc import Sequence

from counterpoint.manuscript.paragraph import Emphasis, Grid, Rendered, Run, Style

_INLINE = re.compile(r"([\\`*_\[\]<>&~$|])")
_LEADING = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+=](?=\s|[-+=]|$)|\d{1,9}(?=[.)]))")

_SPACES = re.compile(r"\s+")
_STARS: dict[Emphasis | None, str] = {
    Emphasis.ITALIC: "*",
    Emphasis.BOLD: "**",
    Emphasis.BOTH: "***",
}

_MARKS = {
    Style.NOTICE: ("*", "*"),
    Style.TITLE: ("# ", ""),
    Style.HEADING1: ("## ", ""),
    Style.HEADING2: ("### ", ""),
    Style.EPIGRAPH: ("> ", ""),
    Style.EPIGRAPH_SOURCE: ("> — ", ""),
    Style.PROSE: ("", ""),
    Style.FORMULA: ("", ""),
    Style.CAPTION: ("", ""),
    Style.TABLE: ("", ""),
    Style.TABLE_NOTE: ("", ""),
    Style.PICTURE: ("", ""),
    Style.QUOTE: ("> ", ""),
    Style.QUESTION: ("> *", "*"),
}
_QUOTED = (Style.QUOTE, Style.QUESTION, Style.EPIGRAPH, Style.EPIGRAPH_SOURCE)


def markdown_of(paragraphs: Sequence[Rendered]) -> bytes:
    """Write a manuscript as Markdown (CommonMark), in UTF-8.

    Paragraphs of one quotation stay in one quotation; two quotations that
    follow each other are kept apart.
    """
    lines: list[str] = []
    notes: list[str] = []
    previous: Rendered | None = None
    for paragraph in paragraphs:
        if not paragraph.runs and paragraph.grid is None:
            continue  # a picture has its caption only
        if previous is not None:
            lines.append(_between(previous, paragraph))
        before, after = _MARKS[paragraph.style]
        if paragraph.grid is not None:
            lines += _table(paragraph.grid)
        else:
            lines.append(f"{before}{_words(paragraph.runs, notes)}{after}")
        previous = paragraph
    for number, note in enumerate(notes, 1):
        lines += ["", f"[^{number}]: {note}"]
    return ("\n".join(lines) + "\n").encode()


def _words(runs: Sequence[Run], notes: list[str]) -> str:
    """Write runs, and lay their footnotes aside."""
    plain = escaped("".join(run.text for run in runs))
    if all(run.emphasis is None and not run.note for run in runs):
        return plain
    written = ""
    for run in runs:
        if run.note:
            notes.append(_words(run.note, notes))
            written += f"[^{len(notes)}]"
        else:
            written += _set_off_by(_STARS.get(run.emphasis, ""), run.text)
    return _LEADING.sub(_set_off, written)


def _set_off_by(stars: str, text: str) -> str:
    """Put stars around words; the spaces at their ends stay outside."""
    inner = _INLINE.sub(r"\\\1", " ".join(text.split()))
    if not stars or not inner:
        return _INLINE.sub(r"\\\1", _SPACES.sub(" ", text))
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{stars}{inner}{stars}{after}"


def _table(grid: Grid) -> list[str]:
    """Write a table as GitHub's Markdown does; a cell's line breaks are spaces."""
    rule = "|" + " --- |" * len(grid.columns)
    head, *rows = (
        "| " + " | ".join(_INLINE.sub(r"\\\1", " ".join(c.split())) for c in row) + " |"
        for row in (grid.columns, *grid.rows)
    )
    return [head, rule, *rows]


def escaped(text: str) -> str:
    """Let signs that Markdown would read as marks be printed as they are."""
    plain = " ".join(text.split())
    return _LEADING.sub(_set_off, _INLINE.sub(r"\\\1", plain))


def _set_off(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def _between(previous: Rendered, paragraph: Rendered) -> str:
    both_quoted = previous.style in _QUOTED and paragraph.style in _QUOTED
    if not both_quoted:
        return ""
    same = previous.block_id == paragraph.block_id
    return ">" if same else "\n<!-- the next quotation -->\n"
