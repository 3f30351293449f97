"""Comments on the manuscript: on a block, or on a stretch of its printed words.

A stretch is kept with some words around it and found again in what the block prints
today; where it is not, the comment stays and says so.

Source: method, section 3.6 (Manuscript: all members of the team write).
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, NewType

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId
from counterpoint.kernel.spans import Anchor, Span

RemarkId = NewType("RemarkId", str)


class NoRemarkWordsError(InputError):
    """A comment has words."""


class WordsNotThereError(RuleError):
    """A comment on some words stands beside a block that prints them."""


class RemarkThreadError(RuleError):
    """Answers follow a comment; the comment is settled, not an answer."""


@dataclass(frozen=True, slots=True)
class RemarkWritten(Event):
    """Somebody commented on the manuscript, or answered a comment."""

    about: ClassVar[str] = "remark_id"

    remark_id: RemarkId
    article_id: ArticleId
    block_id: BlockId
    is_answer: bool
    words_digest: str


@dataclass(frozen=True, slots=True)
class RemarkSettled(Event):
    """A comment on the manuscript was settled."""

    about: ClassVar[str] = "remark_id"

    remark_id: RemarkId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class RemarkReopened(Event):
    """A settled comment on the manuscript was opened again."""

    about: ClassVar[str] = "remark_id"

    remark_id: RemarkId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment, or an answer to one.

    Attributes:
        answers: The comment that this is an answer to.
        anchor: The words it is about; none if it is about the block.
        settled_by: Who settled it; nobody while it is open.
    """

    id: RemarkId
    article_id: ArticleId
    block_id: BlockId
    answers: RemarkId | None
    text: str
    anchor: Anchor | None
    made_by: MemberId
    made_on: date
    settled_by: MemberId | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its answers, and where its words stand today.

    Attributes:
        place: In what the block prints; none if it is about the whole block.
        is_gone: Whether the block, or the words it is about, are no longer there.
    """

    remark: Remark
    answers: tuple[Remark, ...]
    place: Span | None
    is_gone: bool


def anchored(words: str, start: int | None, printed: str) -> Anchor | None:
    """Anchor the words of a comment in what its block prints.

    Args:
        words: None if the comment is about the whole block.
        start: Where they begin, if it is known; else where they stand first.
        printed: The block's words as they print.

    Raises:
        WordsNotThereError: The block does not print them there.
    """
    wanted = words.strip()
    if not wanted:
        return None
    at = printed.find(wanted) if start is None else start
    if at < 0 or printed[at : at + len(wanted)] != wanted:
        msg = "The block says something else now; choose the words in it again."
        raise WordsNotThereError(msg)
    return Anchor.at(Span(at, at + len(wanted)), printed)


def found(anchor: Anchor, printed: str) -> Span | None:
    """Find the words of a comment again.

    Of several places the one whose surroundings are most like those that were
    kept; None if the words are gone. Linear in the text.
    """
    length = len(anchor.exact)
    best: tuple[int, Span] | None = None
    at = printed.find(anchor.exact)
    while at >= 0:
        before = _alike(anchor.before[::-1], printed[:at][::-1])
        after = _alike(anchor.after, printed[at + length :])
        if best is None or before + after > best[0]:
            best = (before + after, Span(at, at + length))
        at = printed.find(anchor.exact, at + 1)
    return best[1] if best else None


def _alike(one: str, other: str) -> int:
    """Count the characters with which two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
