"""What a format's reader hands on, before it is known who speaks."""

from dataclasses import dataclass, field

from counterpoint.interchange.document.model import WHOLE_FILE, TurnStyle
from counterpoint.interchange.document.refusal import TooLongError
from counterpoint.kernel.outcome import Item
from counterpoint.kernel.text import normalised

BLOCK_LIMIT = 200_000
"""Paragraphs; a long interview has a thousand. It keeps reading below a minute."""

# Leftovers of word processors and printers: invisible, and without a meaning in a
# text that is not laid out. Soft hyphens and joiners are kept; words need them.
_CONTROLS: dict[int, str | None] = dict.fromkeys(
    (*range(9), *range(14, 28), 0x7F, 0xFFFE, 0xFFFF)
)
_CONTROLS |= {0x0B: "\n", 0x0C: "\n"}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, note or table row, as the file shows it.

    Attributes:
        text: The words; line breaks inside the paragraph are kept.
        place: Where it stands, for people.
        bold: How many characters at the head of ``text`` are set in bold.
    """

    text: str
    place: str
    style: TurnStyle = TurnStyle.PARAGRAPH
    bold: int = 0


@dataclass(slots=True)
class Draft:
    """A file on its way to a document.

    Attributes:
        blocks: In reading order, none of them empty.
        dropped: How many control characters were taken out of them.
    """

    format: str
    title: str | None = None
    encoding: str | None = None
    blocks: list[Block] = field(default_factory=list)
    changed: list[Item] = field(default_factory=list)
    left: list[Item] = field(default_factory=list)
    dropped: int = 0

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
        if len(self.blocks) >= BLOCK_LIMIT:
            raise TooLongError(BLOCK_LIMIT)
        clean = text.translate(_CONTROLS)
        self.dropped += len(text) - len(clean)
        kept = normalised(clean).strip()
        if kept:
            head = len(clean) - len(clean.lstrip())
            self.blocks.append(
                Block(kept, place, style, max(0, min(bold - head, len(kept))))
            )

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
