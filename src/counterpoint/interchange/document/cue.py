"""From timed blocks to turns: who speaks, what is one, and in which order.

Captions break off wherever a line is full, so they are put together again; what
people divided on tiers stays as it is. Nobody's time is moved: of captions that
become one, the first start and the last end hold.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from counterpoint.interchange.document.block import Block, Draft, Timing
from counterpoint.interchange.document.mark import (
    Form,
    is_code,
    is_name,
    is_role,
    shapes,
)
from counterpoint.interchange.document.model import Document, Turn, TurnStyle
from counterpoint.interchange.document.refusal import NoWordsError
from counterpoint.interchange.document.speaker import (
    ASIDE,
    Line,
    Marks,
    find_marks,
    lines_of,
)

_LONGEST_PAUSE_MS = 2_000
_LONG_ENOUGH_MS = 20_000
_LONGEST_MS = 60_000
_PUNCTUATED = 0.1  # of the captions; with less, nothing shows where a sentence ends
_FINISHED = re.compile(
    r"[.!?…:;\u3002\uff01\uff1f\u061f\u06d4\u0964]"  # also CJK, Arabic, Devanagari
    r"['\"”’»)\]]*$"
)
_ANOTHER = re.compile(r"(?P<arrows>(?:>>|&gt;&gt;|≫)\s*)|(?P<dash>[-–—]\s*)(?=\S)")
_TWO = 2
_NEARLY_ALL = 0.8


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one speaker that are not parted any more."""

    block: Block
    text: str
    mark: str
    is_apart: bool

    @property
    def is_aside(self) -> bool:
        """Whether it is a sound or a pause, in brackets, and no speech.

        Where somebody is named, brackets may mean words said across another's
        (``[yes]``), so that only a pause without letters is no speech.
        """
        if self.mark:
            return self.text[0] == "(" and not any(map(str.isalpha, self.text))
        return ASIDE.fullmatch(self.text) is not None


def to_document(draft: Draft) -> Document:
    """Turn a file that keeps its times beside the words into turns.

    Linear in the file, but for the sorting of tiers.

    Raises:
        NoWordsError: There is nothing but times.
    """
    if draft.timing is Timing.TIERS:
        draft.blocks = _in_time(draft.blocks, draft.tiers)
    pieces = list(_Speaking(draft).pieces())
    if draft.timing is Timing.CAPTIONS:
        _tell_of_order(draft, pieces)
        whole = list(_joined(pieces))
        draft.change_counted(
            len(pieces) - len(whole),
            "Captions that broke off, put together with the one before",
        )
        pieces = whole
    turns = [_turn(piece) for piece in pieces]
    if not turns:
        raise NoWordsError
    _tell_of_overlap(draft, turns)
    draft.change_counted(
        draft.mistimed, "Times that no recording can have, left out beside their words"
    )
    draft.change_counted(draft.dropped, "Invisible control characters taken out")
    return Document(
        draft.format,
        tuple(turns),
        draft.title,
        draft.encoding,
        tuple(draft.changed),
        tuple(draft.left),
    )


def _in_time(blocks: Sequence[Block], tiers: Sequence[int]) -> list[Block]:
    """Put the blocks of all tiers into the order in which they begin.

    What has no time stays behind what stands before it on its tier, and a note
    behind the words it belongs to.
    """
    begins = set(tiers)
    tier, at_ms = 0, 0
    keyed = []
    for nth, block in enumerate(blocks):
        if nth in begins:
            tier, at_ms = tier + 1, 0
        if block.start_ms is not None and block.style is not TurnStyle.NOTE:
            at_ms = block.start_ms
        keyed.append((at_ms, tier, nth))
    return [blocks[nth] for _, _, nth in sorted(keyed)]


class _Speaking:
    """The walk through a file that finds who speaks in each block."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._is_captions = draft.timing is Timing.CAPTIONS
        silent = [b for b in draft.blocks if b.mark is None]
        lines = (line for block in silent for line in lines_of(_undashed(block)))
        self._marks: Marks = find_marks(lines)
        self._marks.of_form[Form.COLON] |= _named_everywhere(silent)
        self._goes_on = sum(map(len, self._marks.of_form.values())) >= _TWO
        self._speaker = ""

    def pieces(self) -> Iterator[_Piece]:
        """Walk through the file once."""
        parted = 0
        for block in self._draft.blocks:
            if block.mark is not None:
                self._speaker = ""
                yield self._piece(
                    block, block.text, block.mark, is_apart=block.stands_apart
                )
                continue
            found = [p for p in self._parted(block) if p.text]
            parted += len(found) > 1
            yield from found
        self._draft.change_counted(
            parted, "Captions in which two people speak, parted; each keeps the times"
        )

    def _parted(self, block: Block) -> Iterator[_Piece]:
        """Part a caption where a line of it begins somebody else's words."""
        lines = block.text.split("\n")
        dashes = [_ANOTHER.match(line) for line in lines]
        is_talk = sum(m is not None and m["dash"] is not None for m in dashes) >= _TWO
        held: list[str] = []
        is_apart = block.stands_apart
        for line, dash in zip(lines, dashes, strict=True):
            begins = dash is not None and (is_talk or dash["dash"] is None)
            bare = line[dash.end() :] if begins and dash else line
            shape = self._marks.chosen(Line(bare.rstrip(), 0))
            if begins or shape:
                yield self._piece(
                    block, "\n".join(held), self._speaker, is_apart=is_apart
                )
                held, is_apart = [], True
                self._speaker = shape.mark if shape else ""
            held.append(bare[shape.rest :] if shape else bare)
        yield self._piece(block, "\n".join(held), self._speaker, is_apart=is_apart)
        if not self._goes_on:
            self._speaker = ""

    def _piece(self, block: Block, text: str, mark: str, *, is_apart: bool) -> _Piece:
        words = " ".join(text.split()) if self._is_captions else text.strip()
        return _Piece(block, words, mark, is_apart)


def _named_everywhere(blocks: Sequence[Block]) -> set[str]:
    """Find the names of a file in which nearly every caption begins with one.

    There a name counts though it stands once only, as Zoom writes them.
    """
    named: list[str] = []
    for block in blocks:
        line = _undashed(block).text.partition("\n")[0]
        named += [
            shape.key
            for shape in shapes(line)
            if shape.form is Form.COLON
            and (is_name(shape.mark) or is_role(shape.mark) or is_code(shape.mark))
        ]
    is_usual = len(named) >= max(_TWO, len(blocks) * _NEARLY_ALL)
    return set(named) if is_usual else set()


def _undashed(block: Block) -> Block:
    """Give a caption without the signs that another speaker begins."""
    lines = (_ANOTHER.sub("", line, count=1) for line in block.text.split("\n"))
    return replace(block, text="\n".join(lines))


def _joined(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Put captions together that one speaker says in one go.

    Where nobody is named, two captions may be two people's; they are one only if
    the first breaks off inside a sentence.
    """
    finished = sum(_is_finished(p.text) for p in pieces)
    is_punctuated = finished >= len(pieces) * _PUNCTUATED
    held: _Piece | None = None
    for piece in pieces:
        if held and _is_one(held, piece, is_punctuated=is_punctuated):
            held = _both(held, piece)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _is_one(first: _Piece, then: _Piece, *, is_punctuated: bool) -> bool:
    a, b = first.block, then.block
    is_apart = then.is_apart or first.mark != then.mark or a.style is not b.style
    is_silence = not first.mark and (first.is_aside or then.is_aside)
    if is_apart or is_silence:
        return False
    if a.start_ms is None or a.end_ms is None:
        return False
    if b.start_ms is None or b.end_ms is None or b.start_ms < a.start_ms:
        return False
    if b.start_ms - a.end_ms > _LONGEST_PAUSE_MS or b.end_ms - a.start_ms > _LONGEST_MS:
        return False
    breaks_off = is_punctuated and not _is_finished(first.text)
    is_short = bool(first.mark) and a.end_ms - a.start_ms < _LONG_ENOUGH_MS
    return breaks_off or is_short


def _is_finished(text: str) -> bool:
    return _FINISHED.search(text) is not None


def _both(first: _Piece, then: _Piece) -> _Piece:
    end_ms = max(first.block.end_ms or 0, then.block.end_ms or 0)
    block = replace(first.block, end_ms=end_ms)
    return replace(first, block=block, text=f"{first.text} {then.text}")


def _turn(piece: _Piece) -> Turn:
    block = piece.block
    style = block.style
    if style is TurnStyle.PARAGRAPH and piece.is_aside:
        style = TurnStyle.NOTE
    elif style is TurnStyle.PARAGRAPH and piece.mark:
        style = TurnStyle.SPEECH
    return Turn(
        piece.text, piece.mark, block.start_ms, block.end_ms, style, block.place
    )


def _tell_of_order(draft: Draft, pieces: Iterable[_Piece]) -> None:
    starts = [p.block.start_ms for p in pieces if p.block.start_ms is not None]
    draft.change_counted(
        sum(later < earlier for earlier, later in pairwise(starts)),
        "Captions that begin before the one above, left where the file has them",
    )


def _tell_of_overlap(draft: Draft, turns: Iterable[Turn]) -> None:
    """Tell of turns that begin while somebody else is still speaking."""
    ends: Counter[str] = Counter()
    overlapping = 0
    for turn in turns:
        if turn.style is TurnStyle.NOTE or turn.start_ms is None:
            continue
        until = max((end for mark, end in ends.items() if mark != turn.mark), default=0)
        overlapping += turn.start_ms < until
        if turn.end_ms is not None:
            ends[turn.mark] = max(ends[turn.mark], turn.end_ms)
    draft.change_counted(
        overlapping,
        "Turns that begin while somebody else speaks; all keep their times, and "
        "stand in the order in which they begin",
    )
