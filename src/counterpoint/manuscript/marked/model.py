"""What quotation marks in the authors' prose are there for: one of four uses.

A quotation mark promises that somebody said the words, and often nobody did: they
are a term, or held at a distance. Where the data or a citation beside the words do
not tell, a member says which it is.

Source: method, rows M20, F16, F31, F44, F52 and D17.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.kernel.text import digest

MarkedId = NewType("MarkedId", str)


class MarkUse(StrEnum):
    """What quotation marks are there for."""

    PARTICIPANT = "participant"
    """A participant said the words."""
    LITERATURE = "literature"
    """A work says the words, and is cited."""
    TERM = "term"
    """A name that is used in the field, or that the authors give."""
    DISTANCE = "distance"
    """The authors use the word and do not mean it quite so."""


class NotMarkedError(NotFoundError):
    """The words stand in no quotation marks of the block."""


@dataclass(frozen=True, slots=True)
class MarksClassed(Event):
    """It was said what quotation marks in a manuscript are there for."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId
    use: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class Marked:
    """What was said of words in quotation marks, which are kept as a digest alone.

    Attributes:
        words_digest: Salted, of the words without case and punctuation.
    """

    id: MarkedId
    article_id: ArticleId
    block_id: BlockId
    use: MarkUse
    words_digest: str
    salt: bytes | None

    def is_of(self, block_id: str, words: str) -> bool:
        """Whether it was said of these words of this block."""
        if self.salt is None or self.block_id != block_id:
            return False
        return self.words_digest == digest(self.salt, words)


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Words in quotation marks as they stand in print.

    Attributes:
        words: Without the marks.
        use: What they are there for; nothing where neither a member, the data nor
            a citation says it.
        is_said: Whether a member said it.
    """

    block_id: BlockId
    words: str
    use: MarkUse | None
    is_said: bool
