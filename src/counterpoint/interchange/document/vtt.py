"""WebVTT captions (.vtt), as Teams, Zoom, Webex, noScribe and Whisper write them."""

import html
import re
from collections import Counter
from collections.abc import Iterator

from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.caption import (
    Caption,
    Line,
    captions_of,
    texts,
    told_of_blank_lines,
)
from counterpoint.interchange.document.encoding import Decoded, lines_of
from counterpoint.interchange.document.noscribe import unslashed

_HEADER = "WEBVTT"
_VOICE = re.compile(r"<(/?)v(?:\.[^\s<>]*)?(?:[ \t]+([^<>]*))?>")
_TYPE = re.compile(r"</?(?:c|i|b|u|ruby|rt|lang)(?:[.\s][^<>]*)?>|<[\d:.]+>")
_WEBEX = re.compile(r"\d+\s+\"([^\"]+)\"\s+\(\d+\)")
_ASIDE_BLOCKS = re.compile(r"(NOTE|STYLE|REGION)(?:\s|$)")
_SLASHED = "//"


def read(source: Decoded) -> Draft:
    """Read WebVTT captions. Linear in the file.

    Raises:
        NoTimesError: No line of it has times.
        BrokenTextError: The text holds half a character.
        TooLongError: More lines or captions than any interview has.
    """
    draft = Draft("vtt", encoding=source.encoding, timing=Timing.CAPTIONS)
    if source.guess:
        draft.change(source.guess)
    above, captions = captions_of(lines_of(source), draft, is_named=True)
    counts: Counter[str] = Counter()
    _take_header(draft, above, counts)
    is_slashed = any(
        _SLASHED in voice for c in captions for voice in _voices(c) if voice
    )
    for caption in captions:
        _without_asides(caption, counts)
        for mark, words in _said(caption):
            who, shown = unslashed(mark, words) if is_slashed else (mark, words)
            draft.add_timed(
                shown,
                f"line {caption.line}",
                mark=who,
                start_ms=caption.start_ms,
                end_ms=caption.end_ms,
            )
    told_of_blank_lines(draft, captions)
    draft.leave_counted("notes", counts["NOTE"], "Comments of the file (NOTE)")
    draft.leave_counted(
        "reports",
        counts["STYLE"] + counts["REGION"],
        "Blocks that say how captions look (STYLE, REGION)",
    )
    return draft


def _take_header(draft: Draft, above: list[Line], counts: Counter[str]) -> None:
    """Take the title; what else stands above the captions is told."""
    head = Caption(1, words=list(above))
    _without_asides(head, counts)
    words = [line for part in head.paragraphs for line in part]
    first = words[0][1].strip() if words else ""
    if first.startswith(_HEADER):
        title = html.unescape(first.removeprefix(_HEADER)).strip(" \t-")
        draft.title = title or None
        words = words[1:]
    draft.leave_counted("reports", len(words), "Lines of the file's head")


def _without_asides(caption: Caption, counts: Counter[str]) -> None:
    """Take blocks out of a caption that are no words of it, and count them."""
    kept: list[Line] = []
    for nth, part in enumerate(caption.paragraphs):
        aside = _ASIDE_BLOCKS.match(part[0][1])
        stands_apart = nth > 0 or part[0][0] > caption.line + 1 or caption.line == 1
        if aside and stands_apart:
            counts[aside[1]] += 1
        else:
            kept += [(0, ""), *part] if kept else part
    caption.words = kept


def _voices(caption: Caption) -> Iterator[str]:
    for _, text in caption.words:
        yield from (found[2] for found in _VOICE.finditer(text))


def _said(caption: Caption) -> Iterator[tuple[str | None, str]]:
    """Give a caption's words, parted by voice; None where nobody is named."""
    webex = _WEBEX.fullmatch(caption.name)
    usual = webex[1] if webex else None
    words = "\n".join(text for part in caption.paragraphs for text in texts(part))
    mark, at = usual, 0
    for found in _VOICE.finditer(words):
        yield mark, _plain(words[at : found.start()])
        name = html.unescape(found[2] or "").strip()
        mark, at = (usual if found[1] else name or usual), found.end()
    yield mark, _plain(words[at:])


def _plain(words: str) -> str:
    return html.unescape(_TYPE.sub("", words))
