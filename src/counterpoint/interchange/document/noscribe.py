"""Transcripts as noScribe saves them: web pages whose anchors hold the times.

``<a name="ts_12140_22800_S01">`` is said by S01 from 12.14 to 22.8 seconds. Words
said across somebody else's are written ``//S02: … //`` in the middle of the other's
paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.encoding import decoded
from counterpoint.interchange.document.mark import may_mark

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ANCHOR = re.compile(r"ts_(\d{1,12})_(\d{1,12})(?:_(.*))?", re.DOTALL)
_SHOWN = re.compile(rb"<a\s+name=[\"']ts_\d+_\d+")
_STAMP = re.compile(r"\s*\[\d{1,2}:\d{2}:\d{2}\]\s*")
_PREFIX = re.compile(r"\s*([^:\n\[\]]{1,40}):\s*")
_CROSSING = re.compile(r"\s*//\s*(?:[^:/\n]{1,40}:)?\s*|\s*//\s*$")
_SPACES = re.compile(r"\s+")
_SLASHES = "//"
_INFO = "noScribe"


@dataclass(slots=True)
class _Stretch:
    """What one anchor of a paragraph marks."""

    start_ms: int
    end_ms: int
    mark: str
    text: str = ""


def is_noscribe(data: bytes) -> bool:
    """Whether a web page has noScribe's anchors."""
    return _SHOWN.search(data) is not None


def unslashed(mark: str | None, words: str) -> tuple[str | None, str]:
    """Take the signs of words said across another's off a mark and its words."""
    crossed = mark is not None and mark.startswith(_SLASHES)
    bare = mark.removeprefix(_SLASHES).strip() if mark else mark
    head = _CROSSING.match(words)
    if head and (crossed or ":" not in head[0]):
        words = words[head.end() :]
    return bare, words.rstrip().removesuffix(_SLASHES)


def read(data: bytes) -> Draft:
    """Read a noScribe page. Linear in the page.

    Raises:
        TooLargeError: More than 50 MB.
        UnknownKindError: These are not the bytes of a text.
        BrokenTextError: The text holds half a character.
        TooLongError: More stretches than any interview has.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - wanted only here

    source = decoded(data)
    draft = Draft("html", encoding=source.encoding, timing=Timing.CAPTIONS)
    if source.guess:
        draft.change(source.guess)
    tree = LexborHTMLParser(source.text.replace("\x00", ""))
    crossing = 0
    has_begun = False
    for number, paragraph in enumerate(tree.css("p"), 1):
        place = f"paragraph {number}"
        loose, stretches = _parted(paragraph)
        if loose and not has_begun:
            _take_head(draft, loose, place)
        elif loose:
            draft.add_timed(
                loose, place, mark="", start_ms=None, end_ms=None, stands_apart=True
            )
        has_begun = has_begun or bool(stretches)
        for nth, each in enumerate(_named(stretches)):
            crossing += each.mark.startswith(_SLASHES)
            mark, words = unslashed(each.mark, each.text)
            draft.add_timed(
                words,
                place,
                mark=mark,
                start_ms=each.start_ms,
                end_ms=each.end_ms,
                stands_apart=nth == 0,
            )
    draft.change_counted(
        crossing, "Words said across another's (//), given to their own speaker"
    )
    return draft


def _take_head(draft: Draft, loose: str, place: str) -> None:
    """Take the title; what noScribe says of its own making is told."""
    if _INFO in loose:
        draft.leave("notes", "What noScribe says of how it was made.", place)
    elif draft.title is None:
        draft.title = loose
    else:
        draft.add_timed(
            loose, place, mark="", start_ms=None, end_ms=None, stands_apart=True
        )


def _parted(paragraph: "LexborNode") -> tuple[str, list[_Stretch]]:
    """Give the words before the first anchor, and what each anchor marks.

    An anchor may hold its words, or stand empty in front of them, as noScribe's
    own editor leaves it.
    """
    loose: list[str] = []
    stretches: list[_Stretch] = []
    for node in paragraph.traverse(include_text=True):
        name = (node.attributes.get("name") or "") if node.tag == "a" else ""
        if found := _ANCHOR.fullmatch(name):
            stretches.append(_Stretch(int(found[1]), int(found[2]), found[3] or ""))
        elif node.tag == "br":
            _say(" ", loose, stretches)
        elif node.tag == "-text":
            text = node.text(deep=False)
            if not (stretches and _STAMP.fullmatch(text)):
                _say(text, loose, stretches)
    return _SPACES.sub(" ", "".join(loose)).strip(), stretches


def _say(text: str, loose: list[str], stretches: list[_Stretch]) -> None:
    if stretches:
        stretches[-1].text += text
    else:
        loose.append(text)


def _named(stretches: list[_Stretch]) -> Iterator[_Stretch]:
    """Take the speaker's name off the head of a paragraph.

    Somebody may have replaced ``S01:`` with a better name; the anchors know only
    the first, so what stands in the text is believed for the whole paragraph.
    """
    was = now = ""
    for nth, each in enumerate(stretches):
        if nth == 0 and each.mark and not each.mark.startswith(_SLASHES):
            was = now = each.mark
            prefix = _PREFIX.match(each.text)
            if prefix and (prefix[1].strip() == was or may_mark(prefix[1].strip())):
                now = prefix[1].strip()
                each.text = each.text[prefix.end() :]
        if was and each.mark == was:
            each.mark = now
        each.text = _SPACES.sub(" ", each.text)
        yield each
