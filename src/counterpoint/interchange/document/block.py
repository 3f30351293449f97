"""What a format's reader hands on, before it is known who speaks."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from counterpoint.interchange.document.model import WHOLE_FILE, TurnStyle
from counterpoint.interchange.document.refusal import TooLongError
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.text import normalised

BLOCK_LIMIT = 200_000
"""Paragraphs; a long interview has a thousand. It keeps reading below a minute."""

LONGEST_MS = 1_800_000_000
"""Five hundred hours. A time beyond is no place in a recording."""

# Leftovers of word processors and printers: invisible, and without a meaning in a
# text that is not laid out. Soft hyphens and joiners are kept; words need them.
_CONTROLS: dict[int, str | None] = dict.fromkeys(
    (*range(9), *range(14, 28), 0x7F, 0xFFFE, 0xFFFF)
)
_CONTROLS |= {0x0B: "\n", 0x0C: "\n"}
_CONTROL = re.compile("[" + "".join(map(re.escape, map(chr, _CONTROLS))) + "]")


class Timing(StrEnum):
    """Where a format keeps its times, and what its blocks are."""

    WRITTEN = "written"
    """Among the words, if at all; the blocks are paragraphs."""

    CAPTIONS = "captions"
    """Beside the words; the blocks are captions that break off anywhere."""

    TIERS = "tiers"
    """Beside the words; each speaker's blocks stand on a line of their own."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, note or table row, as the file shows it.

    Attributes:
        text: The words; line breaks inside the paragraph are kept.
        place: Where it stands, for people.
        bold: How many characters at the head of ``text`` are set in bold.
        mark: Who speaks, if the format says so beside the words; "" is nobody.
        start_ms: Where it begins in the recording, if the format says so.
        end_ms: Where it ends, if the format says so; greater than ``start_ms``.
        stands_apart: Whether it is never one with the block before it.
    """

    text: str
    place: str
    style: TurnStyle = TurnStyle.PARAGRAPH
    bold: int = 0
    mark: str | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    stands_apart: bool = False


@dataclass(slots=True)
class Draft:
    """A file on its way to a document.

    Attributes:
        blocks: In reading order, none of them empty; of tiers, one after the other.
        dropped: How many control characters were taken out of them.
        timing: Where the format keeps its times.
        tiers: Where in ``blocks`` each tier begins.
        mistimed: How many times there were that no recording can have.
    """

    format: str
    title: str | None = None
    encoding: str | None = None
    blocks: list[Block] = field(default_factory=list)
    changed: list[Item] = field(default_factory=list)
    left: list[Item] = field(default_factory=list)
    dropped: int = 0
    timing: Timing = Timing.WRITTEN
    tiers: list[int] = field(default_factory=list)
    mistimed: int = 0

    def add(
        self,
        text: str,
        place: str,
        style: TurnStyle = TurnStyle.PARAGRAPH,
        bold: int = 0,
    ) -> None:
        """Add a block, unless it is nothing but white space.

        Raises:
            BrokenTextError: The text holds half a character.
            TooLongError: There are more than 200,000 blocks by now.
        """
        clean, kept = self._cleaned(text)
        if kept:
            head = len(clean) - len(clean.lstrip())
            self.blocks.append(
                Block(kept, place, style, max(0, min(bold - head, len(kept))))
            )

    def add_timed(  # noqa: PLR0913 - the parts of a block
        self,
        text: str,
        place: str,
        *,
        mark: str | None,
        start_ms: int | None,
        end_ms: int | None,
        style: TurnStyle = TurnStyle.PARAGRAPH,
        stands_apart: bool = False,
    ) -> None:
        """Add a block whose times the format keeps beside the words.

        Times that no recording can have (before its beginning, after 500 hours,
        an end that is not after the start) are dropped and counted.

        Raises:
            BrokenTextError: The text holds half a character.
            TooLongError: There are more than 200,000 blocks by now.
        """
        _, kept = self._cleaned(text)
        if not kept:
            return
        start = start_ms if start_ms is None or 0 <= start_ms <= LONGEST_MS else None
        end = end_ms if end_ms is None or (start or 0) < end_ms <= LONGEST_MS else None
        self.mistimed += (start is not start_ms) + (end is not end_ms)
        self.blocks.append(
            Block(kept, place, style, 0, _mark(mark), start, end, stands_apart)
        )

    def begin_tier(self) -> None:
        """Say that what is added from here on stands on the next tier."""
        self.tiers.append(len(self.blocks))

    def _cleaned(self, text: str) -> tuple[str, str]:
        """Give a text without control characters, and what of it is kept."""
        if len(self.blocks) >= BLOCK_LIMIT:
            raise TooLongError(BLOCK_LIMIT)
        # Most texts have none, and to look is far quicker than to take away.
        clean = text.translate(_CONTROLS) if _CONTROL.search(text) else text
        self.dropped += len(text) - len(clean)
        return clean, normalised(clean).strip()

    def change(self, reason: str, place: str = WHOLE_FILE) -> None:
        """Say what was altered on the way."""
        self.changed.append(Item("reports", place, reason))

    def leave(self, kind: str, reason: str, place: str = WHOLE_FILE) -> None:
        """Say what was not taken over."""
        self.left.append(Item(kind, place, reason))

    def change_counted(self, count: int, reason: str) -> None:
        """Say how often something was altered, if it was at all."""
        if count:
            self.change(f"{reason}: {count}.")

    def leave_counted(self, kind: str, count: int, reason: str) -> None:
        """Say how many things were not taken over, if there were any."""
        if count:
            self.leave(kind, f"{reason}: {count}.")


def _mark(mark: str | None) -> str | None:
    """Bring a speaker's mark onto one line."""
    if mark is None:
        return None
    return " ".join(normalised(mark.translate(_CONTROLS)).split())
