"""One Word paragraph: its runs of text, and what hangs on them."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from counterpoint.interchange.document.docx_style import (
    Styles,
    child,
    is_on,
    name_of,
    value,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\N{SOFT HYPHEN}",
}
_DRAWN = frozenset(("drawing", "pict", "object"))
_IMAGES = frozenset(("blip", "imagedata"))
_SILENT = frozenset(
    "pPr rPr sdtPr sdtEndPr fldData instrText delText delInstrText footnoteRef "
    "endnoteRef annotationRef rt rubyPr smartTagPr customXmlPr".split()
)
_PRIVATE = range(0xE000, 0xF900)


class Runs:
    """Gathers the text of one paragraph.

    Attributes:
        bold: How many characters at the head are bold.
        notes: The notes referred to, as kind and id, in order.
        boxes: Text boxes anchored here.
    """

    def __init__(
        self, styles: Styles, counts: Counter[str], *, is_bold: bool = False
    ) -> None:
        self._styles = styles
        self._counts = counts
        self._is_bold = is_bold
        self._parts: list[str] = []
        self._length = 0
        self._all_bold = True
        self.bold = 0
        self.notes: list[tuple[str, str | None]] = []
        self.boxes: list[_Element] = []
        self.comments = 0
        self.pictures = 0

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self._parts)

    def adopt(self, other: "Runs") -> None:
        """Take over what hangs on another paragraph of the same cell or note."""
        self.notes += other.notes
        self.boxes += other.boxes
        self.comments += other.comments
        self.pictures += other.pictures

    def take(self, parent: "_Element", *, is_bold: bool | None = None) -> None:
        """Read a paragraph, or what is inside one."""
        bold = self._is_bold if is_bold is None else is_bold
        for element in parent:
            name = name_of(element)
            if name == "r":
                self._take_run(element, is_bold=bold)
            elif name == "t":
                self._say(element.text or "", is_bold=bold)
            elif name in _SIGNS:
                self._say(_SIGNS[name], is_bold=bold)
            elif name == "sym":
                self._take_symbol(element, is_bold=bold)
            elif not self._take_beside(element, name) and name not in _SILENT:
                choice = child(element, "Choice")
                self.take(element if choice is None else choice, is_bold=bold)

    def _take_beside(self, element: "_Element", name: str) -> bool:
        """Note what is no text of the paragraph itself; say whether it was that."""
        if name in ("footnoteReference", "endnoteReference"):
            kind = name.removesuffix("Reference")
            self.notes.append((kind, value(element, "id")))
        elif name == "commentReference":
            self.comments += 1
        elif name in _DRAWN:
            self._take_drawing(element)
        elif name in ("del", "moveFrom"):
            self._counts["deleted"] += len(element) > 0
        else:
            self._counts["inserted"] += name == "ins" and len(element) > 0
            return False
        return True

    def _take_run(self, run: "_Element", *, is_bold: bool) -> None:
        properties = child(run, "rPr")
        if is_on(child(properties, "vanish")):
            self._counts["hidden"] += 1
            return
        switch = child(properties, "b")
        if switch is not None:
            is_bold = is_on(switch)
        else:
            is_bold = is_bold or self._styles.is_bold(
                value(child(properties, "rStyle"))
            )
        self.take(run, is_bold=is_bold)

    def _take_symbol(self, element: "_Element", *, is_bold: bool) -> None:
        try:
            code = int(value(element, "char") or "", 16)
        except ValueError:
            code = _PRIVATE.start
        if code in _PRIVATE or not 0 < code < _PRIVATE.start:
            self._counts["symbol"] += 1
        else:
            self._say(chr(code), is_bold=is_bold)

    def _take_drawing(self, drawing: "_Element") -> None:
        names = [name_of(e) for e in drawing.iter()]
        self.pictures += any(n in _IMAGES for n in names) or (
            "txbxContent" not in names and name_of(drawing) == "object"
        )
        self.boxes += _boxes(drawing)

    def _say(self, text: str, *, is_bold: bool) -> None:
        self._parts.append(text)
        self._length += len(text)
        if text.strip():
            self._all_bold = self._all_bold and is_bold
            if self._all_bold:
                self.bold = self._length


def _boxes(drawing: "_Element") -> Iterator["_Element"]:
    """Find the outermost text boxes, each in its first rendering only."""
    for element in drawing:
        name = name_of(element)
        if name == "txbxContent":
            yield element
        elif name != "Fallback":
            yield from _boxes(element)
