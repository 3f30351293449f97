"""Claims of presence: a sentence that says that a group, or both, voice something.

A claim is bound to the theme or pole it is about, so that it can be held against the
data and against the quotes that are printed. Further kinds of claims count otherwise.

Source: method, rows F14, F21, F48 and section 6.6, picture 5.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, QuoteId, ThemeId
from counterpoint.theme.paradox.model import Letter

ClaimId = NewType("ClaimId", str)

FEWEST_OF_BOTH = 2


class ClaimKind(StrEnum):
    """What a claim says."""

    PRESENCE = "presence"
    BOTH_GROUPS = "both groups"


class SentenceNotThereError(RuleError):
    """A claim is a sentence of the block it is bound to."""


class NoSentenceError(InputError):
    """A claim has words."""


class ClaimGroupsError(InputError):
    """A claim is about groups that the article follows."""


class ClaimPoleError(RuleError):
    """A claim about a paradox names a pole; about another theme it names none."""


class OtherArticleError(RuleError):
    """A claim is about a theme of its own article."""


@dataclass(frozen=True, slots=True)
class ClaimBound(Event):
    """A sentence of the manuscript was bound to what it claims."""

    about: ClassVar[str] = "claim_id"

    claim_id: ClaimId
    article_id: ArticleId
    block_id: BlockId
    theme_id: ThemeId
    form: str
    groups: int
    words_digest: str

    @classmethod
    def of(cls, claim: "Claim", words_digest: str) -> "ClaimBound":
        """Tell of a claim, without its words."""
        return cls(
            claim_id=claim.id,
            article_id=claim.article_id,
            block_id=claim.block_id,
            theme_id=claim.theme_id,
            form=claim.kind,
            groups=len(claim.groups),
            words_digest=words_digest,
        )


@dataclass(frozen=True, slots=True)
class ClaimUnbound(Event):
    """A claim was taken away; its sentence stays in the manuscript."""

    about: ClassVar[str] = "claim_id"

    claim_id: ClaimId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that says that groups voice a theme or a pole.

    Attributes:
        block_id: The prose it stands in.
        text: The sentence, word by word.
        letter: The pole; none where the theme is no paradox.
        groups: Keys of the groups it is said of, in the article's order.
    """

    id: ClaimId
    article_id: ArticleId
    block_id: BlockId
    kind: ClaimKind
    text: str
    theme_id: ThemeId
    letter: Letter | None
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoundClaim:
    """A claim as it stands today.

    Attributes:
        is_stale: Whether its block says something else now.
    """

    claim: Claim
    is_stale: bool


@dataclass(frozen=True, slots=True)
class GridCell:
    """One group at one pole: claimed, in the data, shown.

    Attributes:
        letter: The pole; none where the theme is no paradox.
        claims: The sentences that claim it.
        people: How many people of the group voice it.
        of: How many people of the group there are.
        quotes: The placed quotes of the group that show it.
    """

    theme_id: ThemeId
    letter: Letter | None
    group: str
    claims: tuple[ClaimId, ...]
    people: int
    of: int
    quotes: tuple[QuoteId, ...]

    @property
    def is_not_shown(self) -> bool:
        """Whether the text claims what no printed quote shows."""
        return bool(self.claims) and not self.quotes

    @property
    def is_not_in_data(self) -> bool:
        """Whether the text claims what nobody of the group was found to voice."""
        return bool(self.claims) and not self.people


@dataclass(frozen=True, slots=True)
class Voicing:
    """Who voices one pole, or a theme that has none: people by group, of how many."""

    theme_id: ThemeId
    letter: Letter | None
    people: Mapping[str, int]
    of: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PlacedQuote:
    """A quote that the manuscript prints, as the grid sees it."""

    id: QuoteId
    theme_id: ThemeId
    letters: frozenset[Letter]
    group: str | None


def grid_of(
    voicings: Collection[Voicing],
    claims: Collection[Claim],
    quotes: Collection[PlacedQuote],
) -> tuple[GridCell, ...]:
    """Lay claims, data and printed quotes side by side, cell by cell.

    Args:
        voicings: In the order of themes and poles; each has all groups.
        claims: Those whose sentences stand.
        quotes: Those the manuscript prints, in its order.
    """
    return tuple(
        GridCell(
            theme_id=row.theme_id,
            letter=row.letter,
            group=group,
            claims=tuple(
                each.id
                for each in claims
                if (each.theme_id, each.letter) == (row.theme_id, row.letter)
                and group in each.groups
            ),
            people=people,
            of=row.of[group],
            quotes=tuple(
                each.id
                for each in quotes
                if each.theme_id == row.theme_id
                and each.group == group
                and (row.letter is None or row.letter in each.letters)
            ),
        )
        for row in voicings
        for group, people in row.people.items()
    )


def checked_groups(
    kind: ClaimKind, groups: Collection[str], followed: Collection[str]
) -> tuple[str, ...]:
    """Take the groups that a claim is about, in the article's order.

    Raises:
        ClaimGroupsError: None is named, one alone for both, or one that the
            article does not follow.
    """
    named = tuple(group for group in followed if group in groups)
    if len(named) != len(set(groups)) or not named:
        msg = "Name the groups that the sentence is about; the article follows them."
        raise ClaimGroupsError(msg)
    if kind is ClaimKind.BOTH_GROUPS and len(named) < FEWEST_OF_BOTH:
        msg = "A claim about both groups names two groups or more."
        raise ClaimGroupsError(msg)
    return named


def checked_sentence(text: str, prose: str) -> str:
    """Take a sentence that stands in a block's prose.

    Raises:
        NoSentenceError: It is empty.
        SentenceNotThereError: The block says something else.
    """
    sentence = text.strip()
    if not sentence:
        msg = "Choose the sentence that makes the claim."
        raise NoSentenceError(msg)
    if sentence not in prose:
        msg = "The block says something else now; choose the sentence in it again."
        raise SentenceNotThereError(msg)
    return sentence
