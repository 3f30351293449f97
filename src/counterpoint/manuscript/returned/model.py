"""What a co-author changed in a Word file, and what of it is dangerous. Pure.

Nothing of a returned file is applied by itself. A difference in a quote, a label,
a number or a theme's title stands first: those are the study's, not the file's.

Source: method, section 3.4 (Manuscript); invariants 16, 24 and 25.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import ClassVar, NewType

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, QuoteId
from counterpoint.manuscript.paragraph import Style
from counterpoint.manuscript.snapshot.comparing import (
    BREAK,
    BlockRow,
    Shown,
    compared,
)
from counterpoint.manuscript.snapshot.model import (
    DATA,
    Paragraph,
    Piece,
    SnapshotId,
    Source,
)
from counterpoint.report.comparison.model import Change, changed_words

ReturnedId = NewType("ReturnedId", str)
DifferenceId = NewType("DifferenceId", str)

ALIKE = 0.6
"""The share of equal words from which an unmarked paragraph counts as a changed one."""
_NEW = "new-"
_NOT_COMPARED = frozenset({Style.TABLE, Style.PICTURE})


class DifferenceOutcome(StrEnum):
    """What became of a difference."""

    TAKEN_OVER = "taken over"
    LAID_ASIDE = "laid aside"


class OtherSnapshotError(RuleError):
    """A returned file belongs to a snapshot of its own article."""


class DifferenceSettledError(RuleError):
    """A difference is taken over or laid aside once."""


class NotTakenOverError(RuleError):
    """What belongs to the study is not taken over from a file."""


@dataclass(frozen=True, slots=True)
class DocumentReturned(Event):
    """A Word file came back and was compared with its snapshot."""

    about: ClassVar[str] = "returned_id"

    returned_id: ReturnedId
    article_id: ArticleId
    snapshot_id: SnapshotId
    differences: int
    dangerous: int


@dataclass(frozen=True, slots=True)
class DifferenceLaidAside(Event):
    """A difference of a returned file was laid aside."""

    about: ClassVar[str] = "difference_id"

    difference_id: DifferenceId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class ReturnedParagraph:
    """A paragraph of the file, every tracked change accepted.

    Attributes:
        block_id: What its mark names; none if it has none.
        at: Which paragraph of the block, from 1; 0 without a mark.
    """

    text: str
    block_id: BlockId | None
    at: int


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """A comment in the file's margin.

    Attributes:
        words: Those that it is laid on.
        paragraph: The place of its paragraph in the file, from 0.
    """

    author: str
    text: str
    words: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class ReturnedDraft:
    """All that is read of the file.

    Attributes:
        snapshot_id: What its first mark names; none if it was lost.
    """

    snapshot_id: SnapshotId | None
    paragraphs: tuple[ReturnedParagraph, ...]
    comments: tuple[ReturnedComment, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A difference, before it is kept.

    Attributes:
        change: None of a comment.
        block_id: The block; for a new paragraph the one it follows.
        label: Of the quote it is in.
        dangers: What of the study was altered.
        author: Who commented.
    """

    change: Change | None
    block_id: BlockId | None
    quote_id: QuoteId | None
    before: str
    after: str
    label: str = ""
    dangers: tuple[Source, ...] = ()
    author: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference as it is kept."""

    id: DifferenceId
    returned_id: ReturnedId
    found: Found
    outcome: DifferenceOutcome | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back."""

    id: ReturnedId
    article_id: ArticleId
    snapshot_id: SnapshotId
    name: str
    brought_by: MemberId
    brought_at: datetime


def differences(kept: Sequence[Paragraph], draft: ReturnedDraft) -> list[Found]:
    """Compare a file with its snapshot; what is dangerous stands first.

    Tables and pictures are not compared. Paragraphs whose mark was lost are known
    by their words. Quadratic in unmarked paragraphs and in changed words.
    """
    before = [each for each in kept if each.style not in _NOT_COMPARED]
    after = _laid_out(before, draft.paragraphs)
    was: dict[str, list[Paragraph]] = {}
    for each in before:
        was.setdefault(_key(each), []).append(each)
    found: list[Found] = []
    last: BlockId | None = None
    for row in compared(before, after).rows:
        old = was.get(row.block_id or f"-{_style(row)}", [])
        if row.change not in (Change.SAME, Change.OTHERWISE):
            found.append(_found(row.change, row.block_id, last, old, _words(row.after)))
        if row.block_id and not row.block_id.startswith(_NEW):
            last = row.block_id
    found += [_comment(each, after) for each in draft.comments]
    return sorted(found, key=lambda each: not each.dangers)


def _key(paragraph: Paragraph) -> str:
    return paragraph.block_id or f"-{paragraph.style}"


def _style(row: BlockRow) -> str:
    return (*row.before, *row.after)[0].style


def _words(side: Sequence[Shown]) -> str:
    return BREAK.join("".join(part.text for part in each.parts) for each in side)


def _found(
    change: Change,
    block_id: BlockId | None,
    last: BlockId | None,
    old: Sequence[Paragraph],
    now: str,
) -> Found:
    pieces = [piece for each in old for piece in each.pieces]
    quote_id = next((piece.quote_id for piece in pieces if piece.quote_id), None)
    labels = [piece.text.strip() for piece in pieces if piece.source is Source.LABEL]
    is_new = block_id is not None and block_id.startswith(_NEW)
    return Found(
        change=change,
        block_id=last if is_new else block_id,
        quote_id=quote_id,
        before=BREAK.join(each.text for each in old),
        after=now,
        label=labels[-1] if quote_id and labels else "",
        dangers=_dangers(old, now),
    )


def _dangers(old: Sequence[Paragraph], now: str) -> tuple[Source, ...]:
    """Say which of the study's own words were altered, or left out."""
    was = BREAK.join(each.text for each in old)
    changed, come = changed_words(was, now)
    touched: set[Source] = set()
    at = 0
    for paragraph in old:
        for piece in paragraph.pieces:
            end = at + len(piece.text)
            if piece.source in DATA and any(s < end and at < e for s, e in changed):
                touched.add(piece.source)
            at = end
        at += len(BREAK)
    is_quote = any(piece.quote_id for each in old for piece in each.pieces)
    if is_quote and (changed or come):
        touched.add(Source.QUOTE)
    return tuple(source for source in Source if source in touched)


def _comment(comment: ReturnedComment, after: Sequence[Paragraph]) -> Found:
    places = range(len(after))
    block_id = (
        after[comment.paragraph].block_id if comment.paragraph in places else None
    )
    if block_id is not None and block_id.startswith(_NEW):
        block_id = None
    return Found(
        change=None,
        block_id=block_id,
        quote_id=None,
        before=comment.words,
        after=comment.text,
        author=comment.author,
    )


def _laid_out(
    before: Sequence[Paragraph], paragraphs: Sequence[ReturnedParagraph]
) -> list[Paragraph]:
    """Say to which block each paragraph of the file belongs, in the file's order."""
    nowhere = [each for each in before if each.block_id is None]
    known = {each.block_id for each in before}
    owners: list[Paragraph | None] = []
    for each in paragraphs:
        owner: Paragraph | None = None
        if each.block_id in known and each.block_id is not None:
            owner = next(p for p in before if p.block_id == each.block_id)
        elif each.at and 0 < each.at <= len(nowhere) and each.block_id == "0":
            owner = nowhere[each.at - 1]
        owners.append(owner)
    free = [each for each in before if all(each is not o for o in owners)]
    free = [each for each in free if _key(each) not in {_key(o) for o in owners if o}]
    for at, each in enumerate(paragraphs):
        if owners[at] is None:
            owners[at] = _between(owners, at) or _most_like(each.text, free)
            if owners[at] in free:
                free = [p for p in free if p is not owners[at]]
    return [
        _as_paragraph(each, owners[at], BlockId(f"{_NEW}{at}"))
        for at, each in enumerate(paragraphs)
    ]


def _between(owners: Sequence[Paragraph | None], at: int) -> Paragraph | None:
    """Give the block that stands on both sides of a paragraph."""
    before = next((o for o in reversed(owners[:at]) if o is not None), None)
    after = next((o for o in owners[at + 1 :] if o is not None), None)
    if before is None or after is None or _key(before) != _key(after):
        return None
    return before


def _most_like(text: str, free: Sequence[Paragraph]) -> Paragraph | None:
    words = text.split()
    best, share = None, ALIKE
    for each in free:
        matcher = SequenceMatcher(None, words, each.text.split(), autojunk=False)
        if matcher.quick_ratio() >= share and (ratio := matcher.ratio()) >= share:
            best, share = each, ratio
    return best


def _as_paragraph(
    given: ReturnedParagraph, owner: Paragraph | None, new: BlockId
) -> Paragraph:
    block_id = new if owner is None else owner.block_id
    style = Style.PROSE.value if owner is None else owner.style
    piece = Piece(0, block_id, style, Source.WRITTEN, "", None, given.text)
    return Paragraph(block_id, style, (piece,))
