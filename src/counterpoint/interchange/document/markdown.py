"""Markdown transcripts: headings, bold names, kramdown's attributes.

Only what transcripts use is read as markup; links and whatever is not known stay
as they were written, so that no word is lost.
"""

import html
import re

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.encoding import Decoded, lines_of
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.plain import wrapped_at

_TITLE = re.compile(r"title:\s*[\"']?(.*?)[\"']?\s*")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_QUOTE = re.compile(r"\A {0,3}(?:> ?)+")
_ROW = re.compile(r" {0,3}\|(.*)\|[ \t]*")
_ROW_RULE = re.compile(r"[\s|:-]+")
_ATTRIBUTES = re.compile(r"\{:[^{}\n]*\}")
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1", re.DOTALL)
_LEAN = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class _Counts:
    """What was taken out of the text, to be told once."""

    def __init__(self) -> None:
        self.attributes = 0
        self.pictures = 0
        self.comments = 0


def read(source: Decoded) -> Draft:
    """Read a Markdown text. Linear in the text.

    Raises:
        BrokenTextError: The text holds half a character.
        TooLongError: More lines or paragraphs than any interview has.
    """
    draft = Draft("md", encoding=source.encoding)
    if source.guess:
        draft.change(source.guess)
    text = "\n".join(lines_of(source))
    counts = _Counts()
    end = text.rfind("-->") + len("-->")  # beyond the last, every search is in vain
    text = _COMMENT.sub(lambda m: _blank(m, counts), text[:end]) + text[end:]
    lines = text.split("\n")
    start = _front_matter(draft, lines)
    is_wrapped = wrapped_at(lines[start:]) is not None
    held: list[str] = []
    first = start + 1
    for number, line in enumerate([*lines[start:], ""], start + 1):
        if held and _UNDERLINE.fullmatch(line):
            _add(draft, held, first, counts, TurnStyle.HEADING)
            held = []
            continue
        heading, row = _HEADING.fullmatch(line), _ROW.fullmatch(line)
        if not line.strip() or heading or row or _RULE.fullmatch(line):
            _add(draft, _joined(held, is_wrapped=is_wrapped), first, counts)
            held = []
            if heading:
                _add(draft, [heading[1]], number, counts, TurnStyle.HEADING)
            elif row and not _ROW_RULE.fullmatch(line):
                cells = [cell.strip() for cell in row[1].split("|")]
                _add(draft, ["\t".join(cells)], number, counts, TurnStyle.TABLE)
            continue
        if not held:
            first = number
        held.append(_QUOTE.sub("", line))
    draft.change_counted(counts.attributes, "Layout attributes taken out of the text")
    draft.leave_counted("media", counts.pictures, "Pictures")
    draft.leave_counted("notes", counts.comments, "Comments hidden in the file")
    return draft


def _blank(match: re.Match[str], counts: _Counts) -> str:
    counts.comments += 1
    return "\n" * match[0].count("\n")


def _front_matter(draft: Draft, lines: list[str]) -> int:
    """Read the head of a web page's source; give the number of its lines."""
    if lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() in ("---", "..."):
            draft.leave_counted("reports", number - 1, "Lines about the page itself")
            return number + 1
        if ":" not in line and line.strip() and not line.startswith((" ", "-", "#")):
            break
        if title := _TITLE.fullmatch(line):
            draft.title = title[1] or None
    draft.title = None
    return 0


def _joined(held: list[str], *, is_wrapped: bool) -> list[str]:
    """Undo line breaks that only the width made."""
    if not is_wrapped:
        return held
    joined: list[str] = []
    for line in held:
        if joined and not joined[-1].endswith(("  ", "\\")):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
    return joined


def _add(
    draft: Draft,
    held: list[str],
    first: int,
    counts: _Counts,
    style: TurnStyle = TurnStyle.PARAGRAPH,
) -> None:
    text = "\n".join(line.strip().removesuffix("\\") for line in held)
    text, count = _ATTRIBUTES.subn("", text)
    counts.attributes += count
    text, count = _IMAGE.subn(r"\1", text)
    counts.pictures += count
    head = _BOLD.match(text)
    bold = len(_plain(head[2])) if head else 0
    draft.add(_plain(_BOLD.sub(r"\2", text)), f"line {first}", style, bold)


def _plain(text: str) -> str:
    return html.unescape(_ESCAPE.sub(r"\1", _LEAN.sub(r"\2", text)))
