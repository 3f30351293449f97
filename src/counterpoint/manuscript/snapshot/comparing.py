"""Two states of a manuscript side by side, block by block, then word by word. Pure.

Blocks keep their ids, so that one that moved is known as such and its words are
still compared with what they were.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.snapshot.model import (
    DATA,
    FOOTNOTE,
    Paragraph,
    Piece,
    Source,
)
from counterpoint.report.carry import opcodes
from counterpoint.report.comparison.model import Change, Part, changed_words, parted

BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph cut where the other state differs."""

    style: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class BlockRow:
    """What became of one block.

    Attributes:
        block_id: None of the title and the sample sentence.
        values: Which kinds of bound words differ in it.
    """

    block_id: BlockId | None
    change: Change
    before: tuple[Shown, ...]
    after: tuple[Shown, ...]
    values: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A number, label, title or quote that reads otherwise.

    Attributes:
        before: None where it was not there.
        after: None where it is gone, or may not print.
    """

    source: Source
    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class DraftComparison:
    """Two states of a manuscript: its blocks in order, and what is bound."""

    rows: tuple[BlockRow, ...]
    values: tuple[ValueChange, ...]


Blocks = dict[str, list[Paragraph]]


def compared(
    before: Sequence[Paragraph], after: Sequence[Paragraph]
) -> DraftComparison:
    """Put two states side by side; either may be the later one.

    Quadratic in the blocks that moved and in the words that changed.
    """
    was, now = by_block(before), by_block(after)
    old, new = list(was), list(now)
    rows: list[BlockRow] = []
    for what, i1, i2, j1, j2 in opcodes(old, new):
        if what == "equal":
            rows += [_row(was[key], now[key]) for key in old[i1:i2]]
            continue
        rows += [_row(was[key], []) for key in old[i1:i2] if key not in now]
        for key in new[j1:j2]:
            rows.append(_row(was.get(key, []), now[key], is_moved=key in was))
    values = tuple(
        ValueChange(source, key, one, other)
        for (source, key), one, other in _pairs(values_of(before), values_of(after))
        if not _same(source, one, other)
    )
    return DraftComparison(tuple(rows), values)


def by_block(paragraphs: Sequence[Paragraph]) -> Blocks:
    """Gather paragraphs by their blocks, in order; those of none by their style."""
    found: Blocks = {}
    for each in paragraphs:
        found.setdefault(each.block_id or f"-{each.style}", []).append(each)
    return found


def values_of(paragraphs: Sequence[Paragraph]) -> dict[tuple[Source, str], str]:
    """Give what each bound thing says, where it stands first.

    A quote says all its paragraphs; labels say who speaks, without brackets.
    """
    said: dict[tuple[Source, str], list[str]] = {}
    for each in paragraphs:
        for piece in each.pieces:
            if piece.source in DATA:
                said.setdefault((piece.source, piece.key), []).append(_said(piece))
    return {
        at: BREAK.join(texts) if at[0] in _WHOLE else texts[0]
        for at, texts in said.items()
    }


_WHOLE = (Source.QUOTE, Source.TABLE)


def _said(piece: Piece) -> str:
    text = piece.text.strip()
    if piece.source is Source.LABEL:
        return text.strip("()")
    return text


def _pairs(
    one: Mapping[tuple[Source, str], str], other: Mapping[tuple[Source, str], str]
) -> Iterator[tuple[tuple[Source, str], str | None, str | None]]:
    for at in {**one, **other}:
        yield at, one.get(at), other.get(at)


def _same(source: Source, one: str | None, other: str | None) -> bool:
    if one is None or other is None or source in _WHOLE:
        return one == other
    return one.casefold() == other.casefold()


def _row(
    old: Sequence[Paragraph], new: Sequence[Paragraph], *, is_moved: bool = False
) -> BlockRow:
    first = (old or new)[0]
    was, now = (BREAK.join(text for _, text in _printed(side)) for side in (old, new))
    left, right = changed_words(was, now)
    if not old or not new:
        change = Change.REMOVED if old else Change.ADDED
    elif is_moved:
        change = Change.MOVED
    elif was != now:
        change = Change.REWORDED
    else:
        styles = [[p.style for p in side] for side in (old, new)]
        change = Change.SAME if styles[0] == styles[1] else Change.OTHERWISE
    pairs = _pairs(values_of(old), values_of(new))
    values = {s for (s, _), one, other in pairs if not _same(s, one, other)}
    return BlockRow(
        block_id=first.block_id,
        change=change,
        before=tuple(_shown(old, left)),
        after=tuple(_shown(new, right)),
        values=tuple(source for source in Source if source in values),
    )


def _shown(
    paragraphs: Sequence[Paragraph], changed: Sequence[tuple[int, int]]
) -> Iterator[Shown]:
    at = 0
    for style, text in _printed(paragraphs):
        yield Shown(style, tuple(parted(text, at, changed)))
        at += len(text) + len(BREAK)


def _printed(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, str]]:
    """Give each paragraph's style and words, its footnotes after it."""
    for each in paragraphs:
        yield each.style, each.text
        for note in each.notes:
            yield FOOTNOTE, note
