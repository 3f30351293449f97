"""Marks in a Word file, by which its paragraphs are known again when it comes back.

Each paragraph lies in a bookmark that word processors keep and do not show: its name
begins with an underscore. It names the block and the paragraph in it; a first one
names the snapshot. Custom properties were left out: some programs drop them.
"""

import re
from collections import Counter
from dataclasses import dataclass

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as Written

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.rendering import Rendered
from counterpoint.manuscript.snapshot.model import SnapshotId

_FIRST_NUMBER = 9_000
"""Of bookmarks; word processors count their own from 0."""
_NAME = re.compile(
    r"_cp(?:s_(?P<snapshot>[0-9a-z]+)|_(?P<block>[0-9a-z]+)_(?P<at>\d+))"
)
NOWHERE = BlockId("0")
"""Stands for the block of what has none: title, notice, sample sentence."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a bookmark names: a snapshot, or a paragraph of a block, from 1."""

    snapshot_id: SnapshotId | None = None
    block_id: BlockId | None = None
    paragraph: int = 0


def read_mark(name: str) -> Mark | None:
    """Read a bookmark's name; None if it is no mark of ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    if found["snapshot"]:
        return Mark(snapshot_id=SnapshotId(found["snapshot"]))
    return Mark(block_id=BlockId(found["block"]), paragraph=int(found["at"]))


class Marking:
    """Lays a bookmark around each paragraph that is written."""

    def __init__(self, snapshot_id: SnapshotId | None = None) -> None:
        self._snapshot_id = snapshot_id
        self._seen: Counter[str] = Counter()
        self._number = _FIRST_NUMBER

    def __call__(self, written: Written, paragraph: Rendered) -> None:
        """Mark a paragraph that has its words already."""
        if self._snapshot_id is not None and self._number == _FIRST_NUMBER:
            self._lay(written, f"_cps_{self._snapshot_id}")
        block = paragraph.block_id or NOWHERE
        self._seen[block] += 1
        self._lay(written, f"_cp_{block}_{self._seen[block]}")

    def _lay(self, written: Written, name: str) -> None:
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for element in (start, end):
            element.set(qn("w:id"), str(self._number))
        start.set(qn("w:name"), name)
        self._number += 1
        inside = written._p  # noqa: SLF001 - python-docx knows no bookmarks
        inside.insert(0 if inside.pPr is None else 1, start)
        inside.append(end)
