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
    FORMULA = "formula"
    EPIGRAPH = "epigraph"
    DISCUSSION = "discussion"
    TABLE = "table"
    PICTURE = "picture"


class TableKey(StrEnum):
    """A table that the study can give at any moment."""

    SAMPLE = "sample"
    PEOPLE = "people"
    WAYS = "ways"
    CODES = "codes"


class PictureKey(StrEnum):
    """A picture that is drawn of a theme as it stands."""

    PEOPLE = "people"
    LADDER = "ladder"
    STRIPS = "strips"


SHOWS_THEME = frozenset({BlockKind.THEME, BlockKind.DISCUSSION, BlockKind.PICTURE})
WRITTEN = frozenset(BlockKind) - {BlockKind.THEME, BlockKind.QUOTE}
LEVELS = (1, 2)
"""How deep a heading may lie."""


class End(Enum):
    """The two ends of a manuscript, as places for a block."""

    FIRST = "first"
    LAST = "last"


class BlockKindError(InputError):
    """A block shows what its kind says, and nothing else."""


class NoHeadingError(InputError):
    """A heading has words."""


class PartPlacedError(RuleError):
    """A theme has one part in the discussion."""


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
class Content:
    """What a block shows.

    Attributes:
        text: Of a heading, prose, a formula (without quotation marks), an
            epigraph, a part of the discussion (its heading), and the caption of a
            table or picture. In prose and captions a line break ends a paragraph,
            and the marks of ``manuscript.markup`` hold.
        theme_id: The theme whose title a block of kind THEME prints, which a part
            of the discussion is about, or of which a picture is drawn.
        quote_id: The quote that a block of kind QUOTE prints.
        level: How deep a heading lies, 1 or 2.
        key: Which table or picture is shown; empty otherwise.
        author: Who wrote the words of an epigraph.
        year: When they did, as it is cited.
        groups: Keys of the groups for which a formula claims to speak.
    """

    kind: BlockKind
    text: str = ""
    theme_id: ThemeId | None = None
    quote_id: QuoteId | None = None
    level: int = 1
    key: TableKey | PictureKey | None = None
    author: str = ""
    year: str = ""
    groups: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        kind = self.kind
        keys = {BlockKind.TABLE: TableKey, BlockKind.PICTURE: PictureKey}.get(kind)
        if (
            (self.theme_id is not None) != (kind in SHOWS_THEME)
            or (self.quote_id is not None) != (kind is BlockKind.QUOTE)
            or (self.text and kind not in WRITTEN)
            or (type(self.key) is not (keys or type(None)))
            or (self.level != 1 and kind is not BlockKind.HEADING)
            or self.level not in LEVELS
            or ((self.author or self.year) and kind is not BlockKind.EPIGRAPH)
            or (self.groups and kind is not BlockKind.FORMULA)
        ):
            msg = (
                "Give the block its text, or name the theme, quote, table or picture"
                " to show."
            )
            raise BlockKindError(msg)
        if kind is BlockKind.HEADING and not self.text.strip():
            msg = "Write the heading."
            raise NoHeadingError(msg)
        if kind is BlockKind.DISCUSSION and not self.text.strip():
            msg = "Write the heading of this part of the discussion."
            raise NoHeadingError(msg)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a manuscript: what it shows, and where.

    Attributes:
        position: Order in the manuscript.
    """

    id: BlockId
    article_id: ArticleId
    content: Content
    position: float

    @property
    def kind(self) -> BlockKind:
        """What the block shows."""
        return self.content.kind

    @property
    def text(self) -> str:
        """What is written in it."""
        return self.content.text

    @property
    def theme_id(self) -> ThemeId | None:
        """The theme it shows or is about."""
        return self.content.theme_id

    @property
    def quote_id(self) -> QuoteId | None:
        """The quote it shows."""
        return self.content.quote_id


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
