"""What WebVTT and SubRip have in common: captions, each beneath a line of times."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.refusal import NoTimesError

_CLOCK = r"(?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,9})?"
_TIMES = re.compile(rf"\s*(?P<start>{_CLOCK})\s*-{{1,3}}>\s*(?P<end>{_CLOCK})(?:\s.*)?")
_PARTS = re.compile(r"(?:(\d+):)?(\d+):(\d+)(?:[.,](\d+))?")
_ARROW = "-->"
_NUMBER = re.compile(r"\s*\d+\s*")
_SIXTY = 60

Line = tuple[int, str]
"""A line of the file with its number, from 1."""


@dataclass(slots=True)
class Caption:
    """What stands between two lines of times.

    Attributes:
        line: The number of its line of times, from 1.
        name: The line above its times, if it has one.
        start_ms: None if its line of times cannot be read.
        words: Its lines, and blank ones between paragraphs.
    """

    line: int
    name: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    words: list[Line] = field(default_factory=list)

    @property
    def paragraphs(self) -> list[list[Line]]:
        """Its lines, parted at the blank ones."""
        parted = groupby(self.words, key=lambda line: bool(line[1].strip()))
        return [list(lines) for has_words, lines in parted if has_words]


def captions_of(
    lines: Sequence[str], draft: Draft, *, is_named: bool
) -> tuple[list[Line], list[Caption]]:
    """Part a file into captions. Linear in the file.

    A line of times that cannot be read still begins a caption, so that a slip in
    one does not lose its words, nor put them into another's mouth.

    Args:
        lines: The file's lines.
        draft: Where to say which times could not be read.
        is_named: Whether the line above the times may be any words; else it is a
            number.

    Returns:
        The lines above the first caption, and the captions.

    Raises:
        NoTimesError: No line of the file has times.
    """
    above = Caption(0)
    found = [above]
    for number, line in enumerate(lines, 1):
        times = _TIMES.fullmatch(line)
        if times is None and _ARROW not in line:
            found[-1].words.append((number, line))
            continue
        caption = Caption(number, name=_named(found[-1].words, is_named=is_named))
        if times:
            caption.start_ms = milliseconds(times["start"])
            caption.end_ms = milliseconds(times["end"])
        if caption.start_ms is None or caption.end_ms is None:
            draft.change(
                "Times that cannot be read; the words beneath are kept without.",
                f"line {number}",
            )
        found.append(caption)
    if len(found) == 1:
        raise NoTimesError(draft.format)
    return above.words, found[1:]


def milliseconds(clock: str) -> int | None:
    """Read ``h:mm:ss.mmm`` or ``mm:ss,mmm``; None if it is no time.

    The seconds' fraction may have fewer digits, or more, than three.
    """
    match = _PARTS.fullmatch(clock)
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[:3])
    if seconds >= _SIXTY or (match[1] is not None and minutes >= _SIXTY):
        return None
    fraction = (match[4] or "0").ljust(3, "0")[:3]
    return ((hours * _SIXTY + minutes) * _SIXTY + seconds) * 1000 + int(fraction)


def told_of_blank_lines(draft: Draft, captions: Iterable[Caption]) -> None:
    """Say how many captions hold blank lines, which the formats do not allow."""
    draft.change_counted(
        sum(len(caption.paragraphs) > 1 for caption in captions),
        "Captions with blank lines in them, kept whole",
    )


def texts(lines: Iterable[Line]) -> Iterator[str]:
    """Give the lines' words alone."""
    return (text.strip() for _, text in lines)


def _named(before: list[Line], *, is_named: bool) -> str:
    """Take the name of the caption to come off the words above it."""
    if not before or not before[-1][1].strip():
        return ""
    stands_alone = len(before) == 1 or not before[-2][1].strip()
    if _NUMBER.fullmatch(before[-1][1]) or (is_named and stands_alone):
        return before.pop()[1].strip()
    return ""
