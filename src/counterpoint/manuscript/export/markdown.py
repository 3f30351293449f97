"""A manuscript as plain text with a few marks, for those who write in Markdown."""

import re
from collections.abc import Sequence

from counterpoint.manuscript.rendering import Rendered, Style

_INLINE = re.compile(r"([\\`*_\[\]<>&~$|])")
_LEADING = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+=](?=\s|[-+=]|$)|\d{1,9}(?=[.)]))")

_MARKS = {
    Style.NOTICE: ("*", "*"),
    Style.TITLE: ("# ", ""),
    Style.HEADING1: ("## ", ""),
    Style.HEADING2: ("### ", ""),
    Style.PROSE: ("", ""),
    Style.QUOTE: ("> ", ""),
    Style.QUESTION: ("> *", "*"),
}
_QUOTED = (Style.QUOTE, Style.QUESTION)


def markdown_of(paragraphs: Sequence[Rendered]) -> bytes:
    """Write a manuscript as Markdown (CommonMark), in UTF-8.

    Paragraphs of one quotation stay in one quotation; two quotations that
    follow each other are kept apart.
    """
    lines: list[str] = []
    previous: Rendered | None = None
    for paragraph in (each for each in paragraphs if each.runs):
        if previous is not None:
            lines.append(_between(previous, paragraph))
        before, after = _MARKS[paragraph.style]
        lines.append(f"{before}{escaped(paragraph.text)}{after}")
        previous = paragraph
    return ("\n".join(lines) + "\n").encode()


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
