"""A second opinion on a file's words, made with other means than the readers."""

import html
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable

from counterpoint.interchange.document import Turn

_STAMP = re.compile(r"[\[({<#]?\d{1,2}(?::\d{2}){1,2}(?:[.,-]\d{1,3})?[\])}>#]?")
_SIGNS = re.compile(r"[:：;*_\[\](){}|#\\]")
_LONGEST_GAP = 160


def squeezed(text: str) -> str:
    """Give the characters that are not white space."""
    return "".join(unicodedata.normalize("NFC", text).split())


def check_whole(source: str, turns: Iterable[Turn]) -> None:
    """Check that the turns are the source, in order, and nothing is between them.

    Between the words of two turns only a speaker's mark, stamps and the signs
    around them may stand.
    """
    turns = list(turns)
    marks = {squeezed(turn.mark) for turn in turns} | {""}
    stream = squeezed(source)
    reached = {0}  # a stamp may look like words, so every reading is followed
    for turn in turns:
        words = squeezed(turn.text)
        before = reached
        reached = {
            at + gap + len(words)
            for at in before
            for gap in range(_LONGEST_GAP)
            if stream.startswith(words, at + gap)
            and _is_explained(stream[at : at + gap], marks)
        }
        at = min(before)
        assert reached, f"{turn.place}: {words[:40]!r} not at {stream[at : at + 80]!r}"
    rest = [stream[at:] for at in sorted(reached)]
    assert any(_is_explained(left, marks) for left in rest), f"lost: {rest[-1][:80]!r}"


def _is_explained(gap: str, marks: Iterable[str]) -> bool:
    return any(
        not _SIGNS.sub("", _STAMP.sub("", gap.replace(mark, "", 1)))
        for mark in marks
        if mark in gap
    )


def words_of_docx(data: bytes, part: str = "word/document.xml") -> str:
    """Read a Word part by pattern: no parser, no library."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if part not in archive.namelist():
            return ""
        xml = archive.read(part).decode()
    xml = re.sub(r"<mc:Fallback>.*?</mc:Fallback>", "", xml, flags=re.DOTALL)
    xml = re.sub(r"<w:del .*?</w:del>", "", xml, flags=re.DOTALL)
    found = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:noBreakHyphen/>", xml)
    return html.unescape("".join(found))


def words_of_odt(data: bytes) -> str:
    """Read an OpenDocument text by pattern."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("content.xml").decode()
    body = xml[xml.index("<office:text") : xml.index("</office:text>")]
    return html.unescape(re.sub(r"<[^>]+>", "", body))
