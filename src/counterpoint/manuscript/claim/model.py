"""Claims: sentences of the manuscript, each bound to what it says of the data.

A claim is bound to the pole, theme, way or codes it is about, so that it can be held
against the data whenever they change, and against the quotes that are printed.

Source: method, rows M16, F10, F11, F13, F14, F21, F22, F48, D8, D16 and D19;
section 6.6, picture 5.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.article.band.model import Quantity
from counterpoint.article.band.word import quantity_of
from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, CodeId, ThemeId, WayId
from counterpoint.theme.paradox.model import Letter

ClaimId = NewType("ClaimId", str)

FEWEST_OF_BOTH = 2


class ClaimKind(StrEnum):
    """What a claim says."""

    PRESENCE = "presence"
    BOTH_GROUPS = "both groups"
    QUANTITY = "how many"
    """A word of how many is true of the groups: "most users"."""
    SAME_PEOPLE = "the same people"
    """Those who voice one pole voice the other too."""
    PARITY = "parity"
    """Both poles weigh the same."""
    LISTED = "listed"
    """Codes are listed, each of which somebody voices."""
    RESTATED = "pole re-stated"
    """The words say anew what a pole says."""
    REPEATED = "said again"
    """The sentence says again what an earlier claim says."""


VOICED = frozenset({ClaimKind.PRESENCE, ClaimKind.BOTH_GROUPS})
OF_PARADOX = frozenset(
    {ClaimKind.SAME_PEOPLE, ClaimKind.PARITY, ClaimKind.RESTATED},
)
OF_NOBODY = frozenset({ClaimKind.RESTATED, ClaimKind.REPEATED})
"""Claims that are about words, and name no group."""


class SentenceNotThereError(RuleError):
    """A claim is a sentence of the block it is bound to."""


class NoSentenceError(InputError):
    """A claim has words."""


class ClaimGroupsError(InputError):
    """A claim is about groups that the article follows."""


class ClaimPoleError(RuleError):
    """A claim about a paradox names a pole; about another theme it names none."""


class ClaimAboutError(InputError):
    """A claim is about a pole, a theme, a way, codes, or an earlier claim."""


class NoQuantifierError(InputError):
    """A sentence that says how many has a word for it."""


class OtherArticleError(RuleError):
    """A claim is about what belongs to its own article."""


@dataclass(frozen=True, slots=True)
class ClaimBound(Event):
    """A sentence of the manuscript was bound to what it claims."""

    about: ClassVar[str] = "claim_id"

    claim_id: ClaimId
    article_id: ArticleId
    block_id: BlockId
    theme_id: ThemeId | None
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
class About:
    """What a claim is about.

    Attributes:
        theme_id: Of a pole, a theme, or a way.
        letter: The pole; none where the theme is no paradox.
        code_ids: The codes that a sentence lists, or the one it counts.
        repeats: The claim that a sentence says again.
    """

    theme_id: ThemeId | None = None
    letter: Letter | None = None
    way_id: WayId | None = None
    code_ids: tuple[CodeId, ...] = ()
    repeats: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that says something of the data.

    Attributes:
        block_id: The prose it stands in.
        text: The sentence, word by word; of a pole re-stated, the words that do it.
        groups: Keys of the groups it is said of, in the article's order.
        quantifier: The sentence's own word of how many, in small letters.
    """

    id: ClaimId
    article_id: ArticleId
    block_id: BlockId
    kind: ClaimKind
    text: str
    about: About
    groups: tuple[str, ...] = ()
    quantifier: str = ""

    @property
    def theme_id(self) -> ThemeId | None:
        """The theme it is about."""
        return self.about.theme_id

    @property
    def letter(self) -> Letter | None:
        """The pole it is about."""
        return self.about.letter

    def says_voiced(self, theme_id: ThemeId, letter: Letter | None) -> bool:
        """Whether it says that people voice a pole, or a theme without poles."""
        if self.theme_id != theme_id or self.about.way_id is not None:
            return False
        if self.kind in (ClaimKind.SAME_PEOPLE, ClaimKind.PARITY):
            return letter is not None
        is_some = self.kind is ClaimKind.QUANTITY and self.quantity is not Quantity.NONE
        return (is_some or self.kind in VOICED) and self.letter == letter

    @property
    def quantity(self) -> Quantity | None:
        """What its word of how many means."""
        return quantity_of(self.quantifier)


def checked_groups(
    kind: ClaimKind, groups: Collection[str], followed: Collection[str]
) -> tuple[str, ...]:
    """Take the groups that a claim is about, in the article's order.

    A claim about words alone has none.

    Raises:
        ClaimGroupsError: None is named, one alone for both, or one that the
            article does not follow.
    """
    if kind in OF_NOBODY:
        return ()
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


def checked_about(kind: ClaimKind, about: About, *, is_paradox: bool) -> About:
    """See that a claim is about what its kind speaks of.

    Args:
        kind: What the claim says.
        about: What it is to be about.
        is_paradox: Whether its theme has poles.

    Raises:
        ClaimAboutError: Something is missing, or too much is named.
        ClaimPoleError: A paradox without a pole, or a pole of another theme.
    """
    named = [
        about.way_id is None and about.theme_id is not None,
        about.way_id is not None,
        bool(about.code_ids),
        about.repeats is not None,
    ]
    at_theme, _, at_codes, at_claim = named
    fits = {
        ClaimKind.QUANTITY: not at_claim and len(about.code_ids) <= 1,
        ClaimKind.LISTED: at_codes,
        ClaimKind.REPEATED: at_claim,
    }.get(kind, at_theme)
    if not fits or sum(named) != 1:
        msg = "Say what the sentence is about: one pole, theme, way or code."
        raise ClaimAboutError(msg)
    if not at_theme:
        return about
    if kind is ClaimKind.PARITY:
        fits = is_paradox and about.letter is None
    elif kind in OF_PARADOX:
        fits = is_paradox and about.letter is not None
    else:
        fits = is_paradox == (about.letter is not None)
    if not fits:
        msg = "Say which pole of a paradox the sentence is about; elsewhere, none."
        raise ClaimPoleError(msg)
    return about


def checked_quantifier(given: str, in_sentence: Sequence[str]) -> str:
    """Take the word of how many that a sentence is bound by.

    Args:
        given: The word; empty for the first of the sentence.
        in_sentence: Those that stand in the sentence, in small letters.

    Raises:
        NoQuantifierError: The sentence has none, or not this one.
    """
    word = given.strip().casefold() or next(iter(in_sentence), "")
    if word not in in_sentence or not word:
        msg = "The sentence has no such word of how many; choose another sentence."
        raise NoQuantifierError(msg)
    return word
