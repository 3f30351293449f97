"""OpenDocument texts (.odt), read with lxml from the archive in memory.

odfdo was rejected for reading: it opens the archive itself, without a guard
against bombs, and gives notes and tables apart from the paragraphs they follow.
"""

import re
from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.interchange.document.archive import Archive, opened
from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.docx_style import child, name_of, value
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.refusal import DamagedFileError, PasswordError

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "OpenDocument"
_SPACES = re.compile(r"[ \t\r\n]+")
_SILENT = frozenset(
    "tracked-changes sequence-decls variable-decls user-field-decls forms "
    "annotation-end ruby-text title desc event-listeners table-column "
    "table-columns table-header-columns dde-connection-decls "
    "alphabetical-index-auto-mark-file table-of-content-source "
    "illustration-index-source table-index-source object-index-source "
    "user-index-source alphabetical-index-source bibliography-source".split()
)
_PICTURES = frozenset(("image", "object", "object-ole", "plugin"))
_ROW_GROUPS = frozenset(("table-rows", "table-header-rows", "table-row-group"))
_CELLS = ("table-cell", "covered-table-cell")
_MOST_ANCESTORS = 20
_MOST_SPACES = 1000


def read(data: bytes) -> Draft:
    """Read an OpenDocument text. Linear in its text.

    Raises:
        ZipBombError: It unpacks to more than its size allows.
        TooLargeError: Its text is longer than 50 MB.
        PasswordError: It is encrypted.
        DamagedFileError: It cannot be unpacked or parsed.
    """
    draft = Draft("odt")
    with opened(data, _KIND) as archive:
        manifest = archive.tree("META-INF/manifest.xml")
        if manifest is not None and any(
            name_of(e) == "encryption-data" for e in manifest.iter()
        ):
            raise PasswordError
        content = archive.tree("content.xml")
        body = child(content, "body", "text")
        if content is None or body is None:
            raise DamagedFileError(_KIND)
        meta = archive.tree("meta.xml")
        title = child(meta, "meta", "title")
        if title is not None:
            draft.title = (title.text or "").strip() or None
        _Reader(archive, content, draft).take(body)
    return draft


class _Styles:
    """Which styles are bold, which are headings."""

    def __init__(self, *trees: "_Element | None") -> None:
        self._of_name: dict[str, _Element] = {}
        for tree in trees:
            for part in tree if tree is not None else ():
                if name_of(part) in ("styles", "automatic-styles"):
                    for style in part:
                        self._of_name[value(style, "name") or ""] = style

    def is_bold(self, name: str | None) -> bool | None:
        """Whether the style sets bold, unsets it, or says nothing."""
        for _ in range(_MOST_ANCESTORS):
            style = self._of_name.get(name or "")
            if style is None:
                break
            weight = value(child(style, "text-properties"), "font-weight")
            if weight is not None:
                return weight == "bold" or weight in ("600", "700", "800", "900")
            name = value(style, "parent-style-name")
        return None

    def is_heading(self, name: str | None) -> bool:
        """Whether the style is a title or one of the headings."""
        for _ in range(_MOST_ANCESTORS):
            if name is None:
                break
            if name.startswith("Heading") or name in ("Title", "Subtitle"):
                return True
            name = value(self._of_name.get(name), "parent-style-name")
        return False


class _Words:
    """The text of one paragraph, and what hangs on it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._all_bold = True
        self.bold = 0
        self.beside: list[_Element] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def say(self, text: str | None, *, is_bold: bool, is_sign: bool = False) -> None:
        """Add words; runs of white space in XML count as one space."""
        words = text or ""
        if not is_sign:
            words = _SPACES.sub(" ", words)
            if words.startswith(" ") and (not self._parts or self._parts[-1] == " "):
                words = words[1:]
        if words:
            self._parts.append(words)
            self._length += len(words)
            if words.strip():
                self._all_bold = self._all_bold and is_bold
                if self._all_bold:
                    self.bold = self._length


class _Reader:
    """Walks through a text, paragraph by paragraph."""

    def __init__(self, archive: Archive, content: "_Element", draft: Draft) -> None:
        self._draft = draft
        self._look = archive.tree("styles.xml")
        self._styles = _Styles(self._look, content)
        self._counts: Counter[str] = Counter()
        self._paragraph = 0
        self._table = 0

    def take(self, body: "_Element") -> None:
        """Read the text and say what became of the rest."""
        changes = child(body, "tracked-changes")
        for region in changes if changes is not None else ():
            self._counts["deleted"] += child(region, "deletion") is not None
            self._counts["inserted"] += child(region, "insertion") is not None
        self._blocks(body)
        draft, counts = self._draft, self._counts
        draft.change_counted(
            counts["footnote"] + counts["endnote"],
            "Footnotes and endnotes, set as notes after their paragraphs",
        )
        draft.change_counted(counts["inserted"], "Tracked insertions, taken as text")
        draft.change_counted(
            counts["deleted"], "Tracked deletions, left out of the text"
        )
        draft.leave_counted(
            "reports",
            counts["list"],
            "Automatic numbers and bullets of list paragraphs",
        )
        margins = [
            e
            for e in (self._look.iter() if self._look is not None else ())
            if name_of(e) in ("header", "footer", "header-left", "footer-left")
            and "".join(str(t) for t in e.itertext()).strip()
        ]
        draft.leave_counted(
            "reports", len(margins), "Page headers and footers with words"
        )

    def _blocks(self, parent: "_Element", *, in_list: bool = False) -> None:
        for element in parent:
            name = name_of(element)
            if name in ("p", "h"):
                self._take_paragraph(element, in_list=in_list)
            elif name == "table":
                self._take_table(element)
            elif name == "frame":
                words = _Words()
                words.beside.append(element)
                self._take_beside(words, f"paragraph {self._paragraph + 1}")
            elif name and name not in _SILENT:
                self._blocks(element, in_list=in_list or name == "list")

    def _take_paragraph(self, element: "_Element", *, in_list: bool) -> None:
        self._paragraph += 1
        place = f"paragraph {self._paragraph}"
        words = _Words()
        style_name = value(element, "style-name")
        self._gather(element, words, is_bold=bool(self._styles.is_bold(style_name)))
        is_heading = name_of(element) == "h" or self._styles.is_heading(style_name)
        style = TurnStyle.HEADING if is_heading else TurnStyle.PARAGRAPH
        self._counts["list"] += in_list and bool(words.text.strip())
        self._draft.add(words.text, place, style, words.bold)
        self._take_beside(words, place)

    def _gather(self, parent: "_Element", words: _Words, *, is_bold: bool) -> None:
        words.say(parent.text, is_bold=is_bold)
        for element in parent:
            name = name_of(element)
            if name == "s":
                count = value(element, "c") or "1"
                spaces = min(int(count), _MOST_SPACES) if count.isdigit() else 1
                words.say(" " * spaces, is_bold=is_bold, is_sign=True)
            elif name == "tab":
                words.say("\t", is_bold=is_bold, is_sign=True)
            elif name == "line-break":
                words.say("\n", is_bold=is_bold, is_sign=True)
            elif name in ("note", "annotation", "frame"):
                words.beside.append(element)
            elif name and name not in _SILENT:
                own = self._styles.is_bold(value(element, "style-name"))
                self._gather(element, words, is_bold=is_bold if own is None else own)
            words.say(element.tail, is_bold=is_bold)

    def _take_beside(self, words: _Words, place: str) -> None:
        """Set what hangs on a paragraph after it: notes, boxes, losses."""
        for element in words.beside:
            name = name_of(element)
            if name == "annotation":
                self._draft.leave("notes", "A comment in the margin.", place)
            elif name == "note":
                kind = value(element, "note-class") or "footnote"
                self._counts[kind] += 1
                body = child(element, "note-body")
                inner = _Words()
                text = self._flat(body, inner) if body is not None else ""
                where = f"{place}, {kind} {self._counts[kind]}"
                self._draft.add(text, where, TurnStyle.NOTE)
                self._take_beside(inner, place)
            else:
                self._take_frame(element, place)

    def _take_frame(self, frame: "_Element", place: str) -> None:
        box = child(frame, "text-box")
        if box is not None:
            self._blocks(box)
        elif any(name_of(e) in _PICTURES for e in frame):
            self._draft.leave("media", "A picture.", place)

    def _take_table(self, table: "_Element") -> None:
        self._table += 1
        number = self._table
        for at, row in enumerate(_rows(table), 1):
            place = f"table {number}, row {at}"
            words = _Words()
            cells = [self._flat(c, words) for c in row if name_of(c) in _CELLS]
            self._draft.add("\t".join(cells), place, TurnStyle.TABLE)
            self._take_beside(words, place)

    def _flat(self, parent: "_Element", beside: _Words) -> str:
        """Give the text of a cell or note, its paragraphs on lines of their own."""
        lines: list[str] = []
        for element in parent:
            name = name_of(element)
            if name in ("p", "h"):
                words = _Words()
                self._gather(element, words, is_bold=False)
                beside.beside += words.beside
                lines.append(words.text.strip())
            elif name == "table-row":
                cells = [self._flat(c, beside) for c in element if name_of(c) in _CELLS]
                lines.append("\t".join(cells))
            elif name == "frame":
                beside.beside.append(element)
            elif name and name not in _SILENT:
                lines.append(self._flat(element, beside))
        return "\n".join(line for line in lines if line)


def _rows(table: "_Element") -> list["_Element"]:
    found: list[_Element] = []
    for element in table:
        if name_of(element) == "table-row":
            found.append(element)
        elif name_of(element) in _ROW_GROUPS:
            found += _rows(element)
    return found
