"""What a Word file's style sheet says: which paragraphs are headings, which bold.

Elements are known by their local names, as the strict and the usual kind of
.docx differ in nothing but their namespaces.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFF = frozenset(("0", "false", "off", "none"))
_BODY_LEVEL = 9
_MOST_ANCESTORS = 20


def name_of(element: "_Element") -> str:
    """Give an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: "_Element | None", *path: str) -> "_Element | None":
    """Find the first child of that name, and its child, and so on."""
    for name in path:
        if element is None:
            return None
        element = next((e for e in element if name_of(e) == name), None)
    return element


def children(element: "_Element", name: str) -> Iterator["_Element"]:
    """Give the children of that name."""
    return (e for e in element if name_of(e) == name)


def value(element: "_Element | None", attribute: str = "val") -> str | None:
    """Read an attribute by its local name."""
    if element is None:
        return None
    for key, found in element.attrib.items():
        if str(key).rpartition("}")[2] == attribute:
            return str(found)
    return None


def is_on(element: "_Element | None") -> bool:
    """Whether a switch such as ``w:b`` is there and not turned off."""
    return element is not None and (value(element) or "1") not in _OFF


class Styles:
    """The style sheet; a file without one has no headings and nothing bold."""

    def __init__(self, tree: "_Element | None") -> None:
        self._of_id = {
            style_id: style
            for style in (children(tree, "style") if tree is not None else ())
            if (style_id := value(style, "styleId"))
        }

    def is_heading(self, style_id: str | None) -> bool:
        """Whether the style is a title, or has a level in the outline."""
        for style in self._ancestry(style_id):
            name = (value(child(style, "name")) or "").casefold()
            if name.startswith("heading") or name in ("title", "subtitle"):
                return True
            level = value(child(style, "pPr", "outlineLvl"))
            if level is not None:
                return level.isdigit() and int(level) < _BODY_LEVEL
        return False

    def is_bold(self, style_id: str | None) -> bool:
        """Whether the style sets its text in bold."""
        for style in self._ancestry(style_id):
            switch = child(style, "rPr", "b")
            if switch is not None:
                return is_on(switch)
        return False

    def _ancestry(self, style_id: str | None) -> Iterator["_Element"]:
        for _ in range(_MOST_ANCESTORS):
            style = self._of_id.get(style_id or "")
            if style is None:
                return
            yield style
            style_id = value(child(style, "basedOn"))
