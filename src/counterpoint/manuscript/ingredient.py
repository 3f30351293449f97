"""What a manuscript is made of besides its blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.formula.model import Condensed
from counterpoint.manuscript.model import Block, BlockKind, TableKey
from counterpoint.manuscript.paragraph import Grid
from counterpoint.manuscript.reference.face import Printed
from counterpoint.quote.model import QuoteInPrint
from counterpoint.theme.theme.model import Theme


@dataclass(frozen=True, slots=True)
class Interviewed:
    """How many of a group were interviewed."""

    group: str
    singular: str
    plural: str
    number: int


@dataclass(frozen=True, slots=True)
class Material:
    """All that a manuscript is made of.

    Attributes:
        is_synthetic: Whether the people and their words are invented.
        interviewed: The article's groups in their order.
        condensed: What the formulas condense, by block.
        tables: The tables that the blocks show, counted now.
        language: Of the publication; BCP 47.
        printed: The citations of the text and the list of its works, by their style.
    """

    title: str
    is_synthetic: bool
    blocks: Sequence[Block]
    themes: Mapping[ThemeId, Theme]
    quotes: Mapping[QuoteId, QuoteInPrint]
    interviewed: Sequence[Interviewed]
    condensed: Mapping[BlockId, Sequence[Condensed]] = field(default_factory=dict)
    tables: Mapping[TableKey, Grid] = field(default_factory=dict)
    language: str = "en"
    printed: Printed = field(default_factory=Printed)

    def number_of(self, block_id: BlockId, kind: BlockKind) -> int | None:
        """Count a table or picture among those before it; None if there is none."""
        numbered = [block.id for block in self.blocks if block.kind is kind]
        return numbered.index(block_id) + 1 if block_id in numbered else None
