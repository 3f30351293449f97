"""What a manuscript is made of: blocks in an order, each bound to what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ThemeId

STEP = 1.0
SMALLEST_STEP = 1e-6


class BlockKind(StrEnum):
    """What a block shows."""

    HEADING = "heading"
    THEME = "theme"
    PROSE = "prose"
    QUOTE = "quote"


class End(Enum):
    """The two ends of a manuscript, as places for a block."""

    FIRST = "first"
    LAST = "last"


class BlockKindError(InputError):
    """A block shows what its kind says, and nothing else."""


class NoHeadingError(InputError):
    """A heading has words."""


class QuotePlacedError(RuleError):
    """A quote is placed once in a manuscript."""


class OtherArticleError(RuleError):
    """A manuscript shows the themes, quotes and blocks of its own article."""


@dataclass(frozen=True, slots=True)
class BlockAdded(Event):
    """A heading, prose, a theme or a quote was put into a manuscript."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId
    form: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class BlockChanged(Event):
    """A block's text was changed."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class BlockMoved(Event):
    """A block was put at another place."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class BlockRetired(Event):
    """A block was taken out of its manuscript."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a manuscript.

    Attributes:
        text: Of a heading or prose; a line break ends a paragraph. Prose may
            hold ``{n:users}``, ``{theme:ID}``, ``{theme:ID:short}`` and
            ``{label:QUOTE-ID}``, which are filled when it is shown.
        theme_id: The theme whose title a block of kind THEME prints.
        quote_id: The quote that a block of kind QUOTE prints.
        position: Order in the manuscript.
    """

    id: BlockId
    article_id: ArticleId
    kind: BlockKind
    text: str
    theme_id: ThemeId | None
    quote_id: QuoteId | None
    position: float

    def __post_init__(self) -> None:
        written = self.kind in (BlockKind.HEADING, BlockKind.PROSE)
        if (
            (self.theme_id is not None) != (self.kind is BlockKind.THEME)
            or (self.quote_id is not None) != (self.kind is BlockKind.QUOTE)
            or (self.text and not written)
        ):
            msg = (
                "Give a heading or prose its text, or name the theme or quote to show."
            )
            raise BlockKindError(msg)
        if self.kind is BlockKind.HEADING and not self.text.strip():
            msg = "Write the heading."
            raise NoHeadingError(msg)


def place_after(
    blocks: Sequence[Block], after: BlockId | End
) -> tuple[float, dict[BlockId, float]]:
    """Find a place for a block among others, and what must move for it.

    Args:
        blocks: All others, in their order.
        after: The block it is to follow, or an end of the manuscript.

    Returns:
        The place, and new places of the others if there was no room left.

    Raises:
        OtherArticleError: The block to follow is not among them.
    """
    index = _index(blocks, after)
    low = blocks[index - 1].position if index else None
    high = blocks[index].position if index < len(blocks) else None
    if low is None:
        return (STEP if high is None else high - STEP), {}
    if high is None:
        return low + STEP, {}
    if high - low > SMALLEST_STEP:
        return (low + high) / 2, {}
    spread = {block.id: STEP * (n + 1 + (n >= index)) for n, block in enumerate(blocks)}
    return STEP * (index + 1), spread


def _index(blocks: Sequence[Block], after: BlockId | End) -> int:
    if isinstance(after, End):
        return 0 if after is End.FIRST else len(blocks)
    for n, block in enumerate(blocks):
        if block.id == after:
            return n + 1
    msg = "Put the block after one of the same manuscript; reload the page."
    raise OtherArticleError(msg)
