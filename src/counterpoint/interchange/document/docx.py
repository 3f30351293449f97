"""Word files (.docx): the text as it stands with every tracked change accepted.

lxml is used directly: python-docx knows neither footnotes nor tracked changes.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from counterpoint.interchange.document.archive import Archive, opened
from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.docx_run import Runs
from counterpoint.interchange.document.docx_style import (
    Styles,
    child,
    name_of,
    value,
)
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.refusal import DamagedFileError

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "Word"
_USUAL = "word/document.xml"
_MARGINS = re.compile(r"word/(?:header|footer)\d*\.xml")
_DELETED = frozenset(("del", "moveFrom"))
_NO_TEXT = frozenset(("sectPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr"))
_ORDINARY_NOTES = (None, "normal")  # the others are the lines above the notes


def read(data: bytes) -> Draft:
    """Read a Word file. Linear in its text.

    Raises:
        ZipBombError: It unpacks to more than its size allows.
        TooLargeError: Its text is longer than 50 MB.
        PasswordError: The archive is encrypted.
        DamagedFileError: It cannot be unpacked or parsed.
    """
    draft = Draft("docx")
    with opened(data, _KIND) as archive:
        body = archive.tree(_main_part(archive))
        if body is None or (body := child(body, "body")) is None:
            raise DamagedFileError(_KIND)
        core = archive.tree("docProps/core.xml")
        if core is not None and (title := child(core, "title")) is not None:
            draft.title = (title.text or "").strip() or None
        _Reader(archive, draft).take(body)
    return draft


def _main_part(archive: Archive) -> str:
    """Find the document itself; other programs name it differently."""
    if _USUAL in archive.names:
        return _USUAL
    links = archive.tree("_rels/.rels")
    for link in links if links is not None else ():
        if (value(link, "Type") or "").endswith("/officeDocument"):
            return (value(link, "Target") or "").lstrip("/")
    raise DamagedFileError(_KIND)


class _Reader:
    """Walks through a body, paragraph by paragraph."""

    def __init__(self, archive: Archive, draft: Draft) -> None:
        self._archive = archive
        self._draft = draft
        self._styles = Styles(archive.tree("word/styles.xml"))
        self._notes = {
            kind: {
                value(note, "id"): note
                for note in self._part(f"word/{kind}s.xml")
                if value(note, "type") in _ORDINARY_NOTES
            }
            for kind in ("footnote", "endnote")
        }
        self._counts: Counter[str] = Counter()
        self._paragraph = 0
        self._table = 0
        self._lists = 0
        self._comments = 0
        self._held = ""  # a paragraph whose end was deleted runs on into the next

    def _part(self, name: str) -> Iterable["_Element"]:
        tree = self._archive.tree(name)
        return tree if tree is not None else ()

    def take(self, body: "_Element") -> None:
        """Read the body and say what became of the rest."""
        self._blocks(body)
        draft, counts = self._draft, self._counts
        if self._held.strip():
            draft.add(self._held, f"paragraph {self._paragraph}")
        draft.change_counted(
            counts["footnote"] + counts["endnote"],
            "Footnotes and endnotes, set as notes after their paragraphs",
        )
        draft.change_counted(counts["inserted"], "Tracked insertions, taken as text")
        draft.change_counted(
            counts["deleted"], "Tracked deletions, left out of the text"
        )
        draft.leave_counted("reports", counts["hidden"], "Stretches of hidden text")
        draft.leave_counted("reports", counts["symbol"], "Signs of a symbol font")
        draft.leave_counted("reports", counts["foreign"], "Embedded other files")
        draft.leave_counted(
            "reports", self._lists, "Automatic numbers and bullets of list paragraphs"
        )
        comments = sum(1 for _ in self._part("word/comments.xml"))
        draft.leave_counted(
            "notes", comments - self._comments, "Comments that stand nowhere"
        )
        margins = [n for n in self._archive.names if _MARGINS.fullmatch(n)]
        worded = sum(1 for n in margins if _has_words(self._archive.tree(n)))
        draft.leave_counted("reports", worded, "Page headers and footers with words")

    def _blocks(self, parent: "_Element") -> None:
        for element in parent:
            name = name_of(element)
            if name == "p":
                self._take_paragraph(element)
            elif name == "tbl":
                self._take_table(element)
            elif name == "AlternateContent":
                self._blocks(_chosen(element))
            elif name == "altChunk":
                self._counts["foreign"] += 1
            elif name in _DELETED:
                self._counts["deleted"] += 1
            elif name not in _NO_TEXT:
                self._blocks(element)

    def _take_paragraph(self, element: "_Element") -> None:
        self._paragraph += 1
        place = f"paragraph {self._paragraph}"
        properties = child(element, "pPr")
        style_id = value(child(properties, "pStyle"))
        runs = Runs(self._styles, self._counts, is_bold=self._styles.is_bold(style_id))
        runs.take(element)
        self._lists += child(properties, "numPr") is not None and bool(
            runs.text.strip()
        )
        text = self._held + runs.text
        bold = runs.bold if not self._held else 0
        self._held = ""
        if _is_joined(properties):
            self._held = text
        else:
            self._draft.add(text, place, self._style(properties, style_id), bold)
        self._take_beside(runs, place)

    def _style(self, properties: "_Element | None", style_id: str | None) -> TurnStyle:
        level = value(child(properties, "outlineLvl"))
        if level is not None and level in "012345678":
            return TurnStyle.HEADING
        is_heading = self._styles.is_heading(style_id)
        return TurnStyle.HEADING if is_heading else TurnStyle.PARAGRAPH

    def _take_beside(self, runs: Runs, place: str) -> None:
        """Set what a paragraph refers to after it: boxes, notes, losses."""
        for box in runs.boxes:
            self._blocks(box)
        for kind, note_id in runs.notes:
            note = self._notes[kind].get(note_id)
            if note is not None:
                self._counts[kind] += 1
                number = self._counts[kind]
                text = self._flat(note, runs)
                self._draft.add(text, f"{place}, {kind} {number}", TurnStyle.NOTE)
        for _ in range(runs.comments):
            self._comments += 1
            self._draft.leave("notes", "A comment in the margin.", place)
        for _ in range(runs.pictures):
            self._draft.leave("media", "A picture.", place)

    def _take_table(self, table: "_Element") -> None:
        self._table += 1
        number = self._table
        for at, row in enumerate(_rows(table), 1):
            place = f"table {number}, row {at}"
            if child(row, "trPr", "del") is not None:
                self._counts["deleted"] += 1
                continue
            runs = Runs(self._styles, self._counts)
            cells = [self._flat(cell, runs) for cell in _deep(row, "tc")]
            self._draft.add("\t".join(cells), place, TurnStyle.TABLE)
            self._take_beside(runs, place)

    def _flat(self, parent: "_Element", beside: Runs) -> str:
        """Give the text of a cell or note, its paragraphs on lines of their own."""
        lines: list[str] = []
        for element in parent:
            name = name_of(element)
            if name == "p":
                runs = Runs(self._styles, self._counts)
                runs.take(element)
                beside.adopt(runs)
                lines.append(runs.text.strip())
            elif name == "tr":
                cells = [self._flat(cell, beside) for cell in _deep(element, "tc")]
                lines.append("\t".join(cells))
            elif name == "AlternateContent":
                lines.append(self._flat(_chosen(element), beside))
            elif name in _DELETED:
                self._counts["deleted"] += 1
            elif name not in _NO_TEXT:
                lines.append(self._flat(element, beside))
        return "\n".join(line for line in lines if line)


def _rows(table: "_Element") -> list["_Element"]:
    return list(_deep(table, "tr"))


def _deep(parent: "_Element", name: str) -> Iterable["_Element"]:
    """Find rows or cells, also inside content controls, but not nested tables."""
    for element in parent:
        if name_of(element) == name:
            yield element
        elif name_of(element) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _deep(element, name)


def _chosen(alternatives: "_Element") -> "_Element":
    """Take the first of several renderings of the same thing."""
    choice = child(alternatives, "Choice")
    fallback = child(alternatives, "Fallback")
    if choice is not None:
        return choice
    return fallback if fallback is not None else alternatives


def _is_joined(properties: "_Element | None") -> bool:
    return any(child(properties, "rPr", name) is not None for name in _DELETED)


def _has_words(tree: "_Element | None") -> bool:
    if tree is None:
        return False
    return any(name_of(e) == "t" and (e.text or "").strip() for e in tree.iter())
