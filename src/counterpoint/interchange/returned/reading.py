"""A returned Word file: its paragraphs with our marks, and its margin's comments.

Read as every Word file is: unpacked with care, entities unresolved, every tracked
change accepted. Tables are left out; they are counted in the study.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from counterpoint.interchange.document.archive import opened
from counterpoint.interchange.document.docx_run import Runs
from counterpoint.interchange.document.docx_style import Styles, child, name_of, value
from counterpoint.interchange.document.refusal import DamagedFileError
from counterpoint.kernel.ids import BlockId
from counterpoint.kernel.text import normalised
from counterpoint.manuscript.returned.model import (
    ReturnedComment,
    ReturnedDraft,
    ReturnedParagraph,
)
from counterpoint.manuscript.snapshot.model import SnapshotId

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "Word"
_DOCUMENT = "word/document.xml"
_LEFT_OUT = frozenset(("del", "moveFrom", "tbl", "sectPr"))


def read_returned(data: bytes) -> ReturnedDraft:
    """Read a returned file. Linear in its text.

    Raises:
        ZipBombError: It unpacks to more than its size allows.
        TooLargeError: Its text is longer than 50 MB.
        PasswordError: The archive is encrypted.
        DamagedFileError: It cannot be unpacked or parsed, or is no Word file.
    """
    with opened(data, _KIND) as archive:
        tree = archive.tree(_DOCUMENT)
        body = child(tree, "body") if tree is not None else None
        if body is None:
            raise DamagedFileError(_KIND)
        reader = _Reader(Styles(archive.tree("word/styles.xml")))
        reader.take(body)
        said = archive.tree("word/comments.xml")
    return ReturnedDraft(
        reader.snapshot_id,
        tuple(reader.paragraphs),
        tuple(_comments(said, reader)) if said is not None else (),
    )


class _Reader:
    """Walks through a body, paragraph by paragraph."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.snapshot_id: SnapshotId | None = None
        self.paragraphs: list[ReturnedParagraph] = []
        self.words: dict[str, list[str]] = {}
        self.places: dict[str, int] = {}
        self._marks: list[tuple[BlockId, int]] = []
        self._open: set[str] = set()

    def take(self, parent: "_Element") -> None:
        for element in parent:
            name = name_of(element)
            if name == "p":
                self._take_paragraph(element)
            elif name == "bookmarkStart":
                self._take_mark(value(element, "name") or "")
            elif name not in _LEFT_OUT:
                self.take(element)

    def _take_paragraph(self, element: "_Element") -> None:
        for start in element.iter("{*}bookmarkStart"):
            self._take_mark(value(start, "name") or "")
        counts: Counter[str] = Counter()
        runs = Runs(self._styles, counts)
        runs.take(element)
        self._take_ranges(element)
        text = normalised(runs.text).strip()
        if not text:
            return  # its mark goes on to the next paragraph, as the words did
        block_id, at = self._marks[0] if self._marks else (None, 0)
        self._marks = []
        self.paragraphs.append(ReturnedParagraph(text, block_id, at))

    def _take_mark(self, name: str) -> None:
        # Here, since its library would slow every start of the program.
        from counterpoint.manuscript.snapshot.marking import read_mark  # noqa: PLC0415

        mark = read_mark(name)
        if mark is None:
            return
        if mark.snapshot_id is not None:
            self.snapshot_id = mark.snapshot_id
        elif mark.block_id is not None:
            self._marks.append((mark.block_id, mark.paragraph))

    def _take_ranges(self, element: "_Element") -> None:
        """Hear on which words comments are laid."""
        for inner in element.iter():
            name, id_ = name_of(inner), value(inner, "id") or ""
            if name == "commentRangeStart":
                self._open.add(id_)
            elif name == "commentRangeEnd":
                self._open.discard(id_)
            elif name == "commentReference":
                self.places.setdefault(id_, len(self.paragraphs))
            elif name == "t":
                for each in self._open:
                    self.places.setdefault(each, len(self.paragraphs))
                    self.words.setdefault(each, []).append(inner.text or "")


def _comments(tree: "_Element", reader: _Reader) -> Iterator[ReturnedComment]:
    for comment in tree:
        id_ = value(comment, "id") or ""
        lines = (
            "".join(text.text or "" for text in paragraph.iter("{*}t"))
            for paragraph in comment.iter("{*}p")
        )
        said = normalised("\n".join(line for line in lines if line)).strip()
        if said and id_ in reader.places:
            yield ReturnedComment(
                author=normalised(value(comment, "author") or "").strip(),
                text=said,
                words=normalised("".join(reader.words.get(id_, []))).strip(),
                paragraph=reader.places[id_],
            )
