"""Times written into a transcript, and when to believe that they are times."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_CLOCK = r"(?:\d{1,2}:\d{2}|\d{1,3}):\d{2}(?:[.,]\d{1,3}|-\d)?"
_TIMES = rf"(?P<start>{_CLOCK})(?:\s*(?:-->|[-–—]|to)\s*(?P<end>{_CLOCK}))?"
_WRAPPED = rf"(?:\[\s*{_TIMES}\s*\]|\(\s*{_TIMES}\s*\)|\{{\s*{_TIMES}\s*\}}|"
_WRAPPED += rf"<\s*{_TIMES}\s*>|#\s*{_TIMES}\s*#)"
_NAME = re.compile(r"\?P<(start|end)>")


def _numbered(pattern: str) -> str:
    """Give repeated group names a number; Python's `re` wants them distinct."""
    counts = {"start": 0, "end": 0}

    def number(match: re.Match[str]) -> str:
        counts[match[1]] += 1
        return f"?P<{match[1]}{counts[match[1]]}>"

    return _NAME.sub(number, pattern)


WRAPPED = re.compile(_numbered(_WRAPPED))
BARE = re.compile(_numbered(_TIMES))
_TAIL = re.compile(_numbered(_WRAPPED) + r"\s*$")
_PARTS = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3})|-(\d))?")
_SIXTY = 60
_TAIL_REACH = 60  # code points; a stamp is never longer


class Form(StrEnum):
    """How a stamp is written, which says how far it can be trusted."""

    HASHED = "hashed"
    WRAPPED_LONG = "wrapped long"
    WRAPPED_SHORT = "wrapped short"
    BARE_LONG = "bare long"
    BARE_SHORT = "bare short"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time found in a text.

    Attributes:
        start: First code point of the stamp in the text searched.
        end: One past its last code point.
    """

    start_ms: int
    end_ms: int | None
    form: Form
    start: int
    end: int


def milliseconds(clock: str) -> int | None:
    """Read ``h:mm:ss``, ``m:ss``, with fractions; None if it is no time."""
    match = _PARTS.fullmatch(clock)
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[:3])
    if seconds >= _SIXTY or (match[1] is not None and minutes >= _SIXTY):
        return None
    fraction = (match[4] or match[5] or "0").ljust(3, "0")
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int(fraction)


def head(text: str) -> Stamp | None:
    """Find a stamp that begins the text and is followed by space or nothing."""
    match = WRAPPED.match(text)
    if match is None:
        match = BARE.match(text)
        if match is None or text[match.end() : match.end() + 1].strip():
            return None
    return of_match(match)


def tail(text: str) -> Stamp | None:
    """Find a wrapped stamp that ends the text."""
    offset = max(0, len(text) - _TAIL_REACH)
    match = _TAIL.search(text, offset)
    return of_match(match) if match else None


def of_match(match: re.Match[str]) -> Stamp | None:
    """Read a match of ``WRAPPED`` or ``BARE``; None if it is no time."""
    groups = match.groupdict()
    written = next(v for k, v in groups.items() if k.startswith("start") and v)
    until = next((v for k, v in groups.items() if k.startswith("end") and v), None)
    start_ms = milliseconds(written)
    if start_ms is None:
        return None
    end_ms = milliseconds(until) if until else None
    if until and (end_ms is None or end_ms <= start_ms):
        return None
    is_long = written.count(":") == 2 or until is not None  # noqa: PLR2004 - h:m:s
    opening = match[0][0]
    if opening == "#":
        form = Form.HASHED
    elif opening.isdigit():
        form = Form.BARE_LONG if is_long else Form.BARE_SHORT
    else:
        form = Form.WRAPPED_LONG if is_long else Form.WRAPPED_SHORT
    return Stamp(start_ms, end_ms, form, match.start(), match.end())


def trusted(found: Iterable[Stamp], paragraphs: int) -> frozenset[Form]:
    """Say which forms are times of the recording, not of the story told.

    ``(10:30)`` at the end of one sentence is an hour of somebody's day; twenty
    that never go back are a transcriber's. Linear in what was found.

    Args:
        found: Stamps that begin or end paragraphs, or stand alone, in order.
        paragraphs: How many paragraphs the file has.
    """
    of_form: dict[Form, list[int]] = {}
    for stamp in found:
        of_form.setdefault(stamp.form, []).append(stamp.start_ms)
    believed = {Form.HASHED, Form.WRAPPED_LONG}
    needed = {
        Form.WRAPPED_SHORT: 2,
        Form.BARE_LONG: 2,
        Form.BARE_SHORT: max(3, paragraphs // 5),
    }
    for form, least in needed.items():
        times = of_form.get(form, [])
        if len(times) >= least and times == sorted(times) and times[0] != times[-1]:
            believed.add(form)
    return frozenset(believed)
