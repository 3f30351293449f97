"""What a team chooses for its discussion edition, and what may not go into one.

An edition goes to people who may know those who were interviewed, so it is narrower
than an article: short words, cleared, never sensitive, never telling of others, and no
numbers that would join one person's words. It asks its readers nothing, and takes
nothing back from them.

Source: method, rows L4, F32 and F45; section 6.6, picture 4.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, QuoteId, ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.claim.model import ClaimId
from counterpoint.quote.model import Length, QuoteInPrint, QuoteState
from counterpoint.report.mark.model import PassageMark

EditionId = NewType("EditionId", str)
PieceId = NewType("PieceId", str)

LONGEST_FOREWORD = 4_000
"""In code points: one page at most."""


class Speakers(StrEnum):
    """What stands under words: nothing, or the group. Never a participant's number."""

    NONE = "none"
    GROUP = "group"


class PieceKind(StrEnum):
    """What can be chosen."""

    THEME = "theme"
    EXTRACT = "extract"
    FINDING = "finding"


class ForewordTooLongError(InputError):
    """A foreword is read aloud in a minute or two."""


class PieceKindError(InputError):
    """A piece names one theme, one quote or one claim."""


class OtherArticleError(RuleError):
    """An edition is made of its own article."""


class NotForEditionError(RuleError):
    """Words that may stand in an article and not in a service's meeting room."""


class NothingChosenError(RuleError):
    """An edition shows at least one theme."""


class NoSuchPieceError(NotFoundError):
    """It was not chosen."""


@dataclass(frozen=True, slots=True)
class EditionWritten(Event):
    """An edition's title, foreword or speakers were written."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    speakers: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class EditionPieceChosen(Event):
    """A theme, words or a finding were chosen for the edition."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    piece_id: PieceId
    form: str
    words_digest: str


@dataclass(frozen=True, slots=True)
class EditionPieceDropped(Event):
    """A theme, words or a finding were taken out of the edition."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    piece_id: PieceId
    form: str


@dataclass(frozen=True, slots=True)
class Edition:
    """What the team writes around the themes.

    Attributes:
        title: On the first page; the article's title if empty.
        foreword: What the readers are told first. May be empty.
    """

    id: EditionId
    article_id: ArticleId
    title: str = ""
    foreword: str = ""
    speakers: Speakers = Speakers.NONE

    def __post_init__(self) -> None:
        if len(self.foreword) > LONGEST_FOREWORD:
            msg = "Say it in at most {longest} characters; it fits on one page then."
            raise ForewordTooLongError(msg, longest=LONGEST_FOREWORD)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something chosen.

    Attributes:
        plain: Of a theme: its tension in words for readers outside research; the
            theme's own tension prints where it is empty.
    """

    id: PieceId
    article_id: ArticleId
    kind: PieceKind
    theme_id: ThemeId | None = None
    quote_id: QuoteId | None = None
    claim_id: ClaimId | None = None
    plain: str = ""

    def __post_init__(self) -> None:
        wanted = {
            PieceKind.THEME: self.theme_id,
            PieceKind.EXTRACT: self.quote_id,
            PieceKind.FINDING: self.claim_id,
        }
        named = [each for each in wanted.values() if each is not None]
        if wanted[self.kind] is None or len(named) != 1:
            msg = "Choose one theme, one quote or one bound sentence."
            raise PieceKindError(msg)

    @property
    def object_id(self) -> str:
        """The id of what was chosen."""
        return str(self.theme_id or self.quote_id or self.claim_id)


def hindrance(quote: QuoteInPrint) -> Said | None:
    """Say what keeps words out of an edition today; None if nothing does."""
    if quote.state is not QuoteState.CLEARED:
        return Said("Another member has to clear this quote first.")
    if PassageMark.SENSITIVE in quote.marks:
        return Said("Sensitive passages are not handed out in an edition.")
    if quote.tells_of_others:
        return Said("It tells of others, or its story may be known where it is read.")
    if quote.length is Length.EXTENSIVE:
        return Said("It is too long for an edition; cut a shorter quote.")
    return None


def check_extract(quote: QuoteInPrint) -> None:
    """Refuse words that may not go into an edition.

    Raises:
        NotForEditionError: They are not cleared, sensitive, long, or tell of others.
    """
    found = hindrance(quote)
    if found is not None:
        msg = "This quote cannot go into the edition. Choose another one."
        raise NotForEditionError(msg)


def piece_of(pieces: Collection[Piece], kind: PieceKind, object_id: str) -> Piece:
    """Find what was chosen.

    Raises:
        NoSuchPieceError: It was not.
    """
    found = (
        each for each in pieces if (each.kind, each.object_id) == (kind, object_id)
    )
    piece = next(found, None)
    if piece is None:
        msg = "It is not in the edition; reload the page."
        raise NoSuchPieceError(msg)
    return piece
