"""Words inside a paragraph of an OpenDocument text, with every space they have."""

import re

from lxml import etree

from counterpoint.manuscript.export.odt_style import NAMESPACES
from counterpoint.manuscript.paragraph import Emphasis

EMPHASES = {
    Emphasis.ITALIC: "Emphasis",
    Emphasis.BOLD: "Strong",
    Emphasis.BOTH: "StrongEmphasis",
}
_TEXT = NAMESPACES["text"]
_SPECIAL = re.compile(r"(?<= ) +|^ +| +$|\t|\r\n?|\n")


def say(element: etree._Element, words: str) -> None:
    """Put words into an element.

    OpenDocument takes spaces in a row for one, and those at an end for none, so
    that they, tabs and line breaks are written as elements.
    """
    at = 0
    last: etree._Element | None = None
    for match in _SPECIAL.finditer(words):
        _append(element, last, words[at : match.start()])
        last = _sign(element, match[0])
        at = match.end()
    _append(element, last, words[at:])


def _append(element: etree._Element, last: etree._Element | None, words: str) -> None:
    if last is None:
        element.text = (element.text or "") + words
    else:
        last.tail = words


def _sign(element: etree._Element, sign: str) -> etree._Element:
    if sign == "\t":
        return etree.SubElement(element, f"{{{_TEXT}}}tab")
    if sign[0] in "\r\n":
        return etree.SubElement(element, f"{{{_TEXT}}}line-break")
    made = etree.SubElement(element, f"{{{_TEXT}}}s")
    made.set(f"{{{_TEXT}}}c", str(len(sign)))
    return made
