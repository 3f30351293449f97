"""What can be done to the blocks of a sheet in one step, and what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import normalised
from counterpoint.manuscript.model import Block, Content, End, place_after


class NotEmptyError(RuleError):
    """Sections are laid out where nothing is written yet."""


class BlockGoneError(RuleError):
    """A block that was written on stands in the manuscript."""


@dataclass(frozen=True, slots=True)
class BlocksWritten(Event):
    """Several blocks were written, put, moved or taken out in one step."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    written: int
    added: int
    moved: int
    retired: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class SectionsLaid(Event):
    """The usual sections were laid out in an empty manuscript."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    blocks: int


@dataclass(frozen=True, slots=True)
class Write:
    """Write in a block anew.

    Attributes:
        seen: The text from which the writing began; None writes over any.
    """

    block_id: BlockId
    text: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class Put:
    """Put a new block behind another.

    Attributes:
        name: What later steps call it, until it has an id.
        after: An id, or the name of a block put before; None is the beginning.
    """

    name: str
    content: Content
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Move a block behind another."""

    block_id: BlockId
    after: str | None = None


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take a block out."""

    block_id: BlockId


Step = Write | Put | Move | TakeOut


@dataclass
class Sheet:
    """A manuscript's blocks while steps are done to them; nothing is kept yet.

    Attributes:
        blocks: In their order, as they stand after the steps so far.
        written: The blocks with another text than before, new ones left out.
        made: The ids of new blocks, by the names that the steps give them.
        retired: The blocks that were taken out.
    """

    article_id: ArticleId
    blocks: list[Block]
    written: set[BlockId] = field(default_factory=set)
    moved: set[BlockId] = field(default_factory=set)
    made: dict[str, BlockId] = field(default_factory=dict)
    retired: set[BlockId] = field(default_factory=set)

    def write(self, step: Write) -> None:
        """Write in a block anew.

        Raises:
            BlockGoneError: Somebody took it out.
            ChangedMeanwhileError: It holds other words than were seen.
            BlockKindError: It shows something, and nothing is written in it.
            NoHeadingError: A heading would have no words.
        """
        n = self._index(step.block_id)
        block = self.blocks[n]
        seen = None if step.seen is None else {"text": step.seen}
        check_seen(seen, text=block.text)
        text = normalised(step.text).strip()
        if text != block.text:
            content = replace(block.content, text=text)
            self.blocks[n] = replace(block, content=content)
            self.written.add(block.id)

    def put(self, step: Put, id_: BlockId) -> None:
        """Put a new block; its parts are checked.

        Raises:
            BlockGoneError: Somebody took out the block that it follows.
        """
        self.made[step.name] = id_
        self._place(Block(id_, self.article_id, step.content, 0.0), step.after)

    def move(self, step: Move) -> None:
        """Move a block.

        Raises:
            BlockGoneError: Somebody took it out, or the one that it follows.
        """
        block = self.blocks.pop(self._index(step.block_id))
        self._place(block, step.after)
        self.moved.add(block.id)

    def take_out(self, step: TakeOut) -> None:
        """Take a block out; one that is gone already stays so."""
        if any(block.id == step.block_id for block in self.blocks):
            del self.blocks[self._index(step.block_id)]
            self.retired.add(step.block_id)

    def _place(self, block: Block, after: str | None) -> None:
        target = End.FIRST if after is None else self.made.get(after, BlockId(after))
        n = 0 if isinstance(target, End) else self._index(target) + 1
        position, moved = place_after(self.blocks, target)
        self.blocks = [
            replace(each, position=moved.get(each.id, each.position))
            for each in self.blocks
        ]
        self.blocks.insert(n, replace(block, position=position))

    def _index(self, block_id: BlockId) -> int:
        for n, block in enumerate(self.blocks):
            if block.id == block_id:
                return n
        msg = "Somebody took this block out while you wrote; yours is not saved yet."
        raise BlockGoneError(msg)


def carried(
    sentence: str, block_id: BlockId, blocks: Sequence[Block], among: set[BlockId]
) -> BlockId | None:
    """Find where a sentence stands after its block was split, joined or taken out.

    Args:
        sentence: What is bound to the data.
        block_id: The block it stood in.
        blocks: All, as they stand now.
        among: Those that were written or put in the same step.

    Returns:
        Another block that says it now; None if its own still does, or none does.
    """
    says = {block.id: block.text for block in blocks}
    if sentence in says.get(block_id, ""):
        return None
    return next((id_ for id_ in among if sentence in says.get(id_, "")), None)
