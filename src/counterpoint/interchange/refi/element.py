"""What is read off one element of a project's XML, forgivingly."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from counterpoint.interchange.refi.position import Marked

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHORT = "0123456789abcdef"
_INVALID = {n: " " for n in range(32) if n not in (9, 10, 13)} | {
    0xFFFE: " ",
    0xFFFF: " ",
}


def local(element: "_Element") -> str:
    """Give an element's name without its namespace, which programs mix up."""
    return str(element.tag).rpartition("}")[2]


def clean(text: str) -> str:
    """Leave out the few characters that XML cannot hold."""
    return text.translate(_INVALID)


def children(element: "_Element", *names: str) -> Iterator["_Element"]:
    """Go through an element's own children of these names, in order."""
    return (each for each in element if local(each) in names)


def guid(written: str | None) -> str:
    """Bring an id into its one form: no braces, small letters."""
    return (written or "").strip().strip("{}").strip().casefold()


def text_of(element: "_Element", name: str) -> str:
    """Give what a child says; empty if there is none."""
    for each in children(element, name):
        return each.text or ""
    return ""


def date_of(element: "_Element") -> datetime | None:
    """Give when something was made, in UTC; None if that cannot be read."""
    written = element.get("creationDateTime")
    if not written:
        return None
    try:
        at = datetime.fromisoformat(written.strip())
    except ValueError:
        return None
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def colour_of(element: "_Element") -> str | None:
    """Give a colour as "#rrggbb", also from "#rgb" and with a share of clearness."""
    digits = (element.get("color") or "").strip().lstrip("#").lower()
    if any(each not in _SHORT for each in digits):
        return None
    if len(digits) == len("rgb"):
        digits = "".join(each * 2 for each in digits)
    if len(digits) == len("aarrggbb"):
        digits = digits[2:]
    return f"#{digits}" if len(digits) == len("rrggbb") else None


def marked(element: "_Element") -> Marked | None:
    """Give where a selection lies; None if its positions are no numbers."""
    try:
        start = int(element.get("startPosition") or "")
        end = int(element.get("endPosition") or "")
    except ValueError:
        return None
    return Marked(start, end, element.get("name") or "")
