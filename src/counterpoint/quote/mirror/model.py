"""Two quotes of different groups that answer each other.

A pair stands while both quotes do, and while they are still of two groups; it is
listed under the themes of either.

Source: method, row F50.
"""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, MirrorId, QuoteId
from counterpoint.quote.model import QuoteInPrint


class SameGroupError(RuleError):
    """Mirrored quotes are of different groups."""


class OtherPoolError(RuleError):
    """Mirrored quotes lie in one pool."""


class MirroredAlreadyError(RuleError):
    """Two quotes mirror each other once."""


class NoMirrorNoteError(InputError):
    """It is written in what two quotes mirror each other."""


@dataclass(frozen=True, slots=True)
class QuotesMirrored(Event):
    """Two quotes were linked as mirrors, or the note on them was changed."""

    about: ClassVar[str] = "mirror_id"

    mirror_id: MirrorId
    article_id: ArticleId
    words_digest: str


@dataclass(frozen=True, slots=True)
class QuoteMirrorRetired(Event):
    """Two quotes were unlinked."""

    about: ClassVar[str] = "mirror_id"

    mirror_id: MirrorId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Mirror:
    """A pair of quotes.

    Attributes:
        note: In what they mirror each other.
    """

    id: MirrorId
    article_id: ArticleId
    one_id: QuoteId
    other_id: QuoteId
    note: str

    @property
    def pair(self) -> frozenset[QuoteId]:
        """The two, in no order."""
        return frozenset({self.one_id, self.other_id})


def check_pair(one: QuoteInPrint, other: QuoteInPrint) -> None:
    """Refuse two quotes that cannot mirror each other.

    Raises:
        OtherPoolError: They are of different articles.
        SameGroupError: They are of one group, or nobody said whose they are.
    """
    if one.quote.article_id != other.quote.article_id:
        msg = "Choose two quotes of the same article."
        raise OtherPoolError(msg)
    if not is_across(one, other):
        msg = "Choose a quote of another group; mirrors show two perspectives."
        raise SameGroupError(msg)


def is_across(one: QuoteInPrint, other: QuoteInPrint) -> bool:
    """Whether two quotes are known to be of different groups."""
    return None not in (one.group, other.group) and one.group != other.group
