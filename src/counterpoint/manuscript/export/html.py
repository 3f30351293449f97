"""A manuscript as one page of HTML that needs nothing else, and prints well."""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from counterpoint.manuscript.export.sheet import (
    Placed,
    Sheet,
    for_xml,
    is_heading_row,
    placed,
)
from counterpoint.manuscript.paragraph import Emphasis, Grid, Run, Style
from counterpoint.manuscript.picture.svg import svg_of

_BACK = "\N{LEFTWARDS ARROW WITH HOOK}\N{VARIATION SELECTOR-15}"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_HEADINGS = {Style.TITLE: "h1", Style.HEADING1: "h2", Style.HEADING2: "h3"}
_QUOTED = (Style.QUOTE, Style.QUESTION)
_EMPHASES = {
    Emphasis.ITALIC: ("<em>", "</em>"),
    Emphasis.BOLD: ("<strong>", "</strong>"),
    Emphasis.BOTH: ("<strong><em>", "</em></strong>"),
}


def html_of(sheet: Sheet) -> bytes:
    """Write a manuscript as HTML, in UTF-8. Linear in its words."""
    writer = _Writer(sheet)
    body = "\n".join(writer.lines())
    look = (files("counterpoint.manuscript.export") / "page.css").read_text("utf-8")
    title = escape(for_xml(sheet.title))
    return (
        f'<!doctype html>\n<html lang="{escape(sheet.tag)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{look}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    ).encode()


class _Writer:
    """The page's body, and the footnotes that stand at its end."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._notes: list[Sequence[Run]] = []

    def lines(self) -> Iterator[str]:
        """Write the paragraphs, then the footnotes."""
        for each in placed(self._sheet.paragraphs):
            yield self._paragraph(each)
        if self._notes:
            yield '<section class="notes" role="doc-endnotes">\n<ol>'
            for n, words in enumerate(self._notes, 1):
                said = "".join(self._run(run) for run in words)
                yield (
                    f'<li id="note-{n}">{said}'
                    f' <a href="#call-{n}" role="doc-backlink">{_BACK}</a></li>'
                )
            yield "</ol>\n</section>"

    def _paragraph(self, each: Placed) -> str:
        paragraph = each.paragraph
        if paragraph.grid is not None:
            return _table(paragraph.grid)
        drawing = self._sheet.drawing_of(paragraph)
        if drawing is not None:
            return f"<figure>\n{svg_of(drawing)}</figure>"
        words = "".join(self._run(run) for run in paragraph.runs)
        heading = _HEADINGS.get(paragraph.style)
        if heading is not None:
            return f"<{heading}>{words}</{heading}>"
        kind = paragraph.style.value.replace("_", "-")
        if paragraph.style is Style.PROSE and each.opens:
            kind += " opens"
        line = f'<p class="{kind}">{words}</p>'
        if paragraph.style in _QUOTED:
            opening = "" if each.goes_on else "<blockquote>\n"
            closing = "" if each.is_continued else "\n</blockquote>"
            return f"{opening}{line}{closing}"
        return line

    def _run(self, run: Run) -> str:
        before, after = _EMPHASES[run.emphasis] if run.emphasis else ("", "")
        words = escape(for_xml(run.text), quote=False)
        said = f"{before}{words}{after}" if words else ""
        if run.note:
            self._notes.append(run.note)
            n = len(self._notes)
            said += (
                f'<sup><a id="call-{n}" href="#note-{n}" role="doc-noteref">{n}</a>'
                "</sup>"
            )
        return said


def _table(grid: Grid) -> str:
    head = "".join(_heading(each, "col") for each in grid.columns)
    lines = ["<table>", f"<thead><tr>{head}</tr></thead>", "<tbody>"]
    for row in grid.rows:
        if is_heading_row(row):
            span = f'<th scope="rowgroup" colspan="{len(row)}">'
            lines.append(f"<tr>{span}{_cell(row[0])}</th></tr>")
        else:
            cells = "".join(f"<td>{_cell(each)}</td>" for each in row[1:])
            lines.append(f"<tr>{_heading(row[0], 'row')}{cells}</tr>")
    return "\n".join((*lines, "</tbody>", "</table>"))


def _heading(text: str, scope: str) -> str:
    """Write a heading of a column or row; an empty one heads nothing."""
    return f'<th scope="{scope}">{_cell(text)}</th>' if text else "<td></td>"


def _cell(text: str) -> str:
    return escape(for_xml(text), quote=False)
