"""What a formula condenses, and for whom it may speak.

Source: method, row F44 and invariant 18.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, CodingId, QuoteId

CondensedId = NewType("CondensedId", str)

FEWEST = 2
"""A formula condenses at least so many extracts."""


class NoExtractError(InputError):
    """An extract is a quote or a coded passage."""


class NotAFormulaError(RuleError):
    """Only a formula condenses extracts."""


class CondensedTwiceError(RuleError):
    """A formula lists an extract once."""


@dataclass(frozen=True, slots=True)
class FormulaCondensed(Event):
    """An extract was listed under the formula that condenses it."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId
    condensed_id: CondensedId


@dataclass(frozen=True, slots=True)
class FormulaReleased(Event):
    """An extract was taken from the list of a formula."""

    about: ClassVar[str] = "block_id"

    block_id: BlockId
    article_id: ArticleId
    condensed_id: CondensedId


@dataclass(frozen=True, slots=True)
class Condensed:
    """An extract that a formula condenses.

    Attributes:
        quote_id: The quote, or nothing for a coded passage.
        coding_id: The coded passage, or nothing for a quote.
        group: The key of the group of whoever said it; None while nobody said whose
            report it is.
    """

    id: CondensedId
    block_id: BlockId
    quote_id: QuoteId | None
    coding_id: CodingId | None
    group: str | None = None

    def __post_init__(self) -> None:
        if (self.quote_id is None) == (self.coding_id is None):
            msg = "Name the quote or the coded passage that the sentence condenses."
            raise NoExtractError(msg)


def problems_of(
    text: str,
    groups: Sequence[str],
    extracts: Sequence[Condensed],
    plurals: Mapping[str, str],
) -> tuple[str, ...]:
    """Say what a formula lacks before it may stand.

    Args:
        text: The sentence.
        groups: Keys of the groups for which it claims to speak.
        extracts: What it condenses, as far as it still stands.
        plurals: How each group is called.

    Source: method, row F44 and invariant 18.
    """
    problems = []
    if not text.strip():
        problems.append("Write the sentence that condenses what was said.")
    if not groups:
        problems.append("Say for which groups this sentence speaks.")
    if len(extracts) < FEWEST:
        problems.append("List at least two extracts that this sentence condenses.")
    heard = {each.group for each in extracts}
    problems += [
        f"No extract of the {plurals.get(group, group)} is listed under this"
        " sentence; add one, or let it speak for fewer."
        for group in groups
        if group not in heard
    ]
    return tuple(problems)
