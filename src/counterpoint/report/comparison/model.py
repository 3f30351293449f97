"""Two versions of a report side by side: passages first, then words.

By the same rule as codings are carried over (decision 0011): passages that stand in
both versions are matched; in those that changed, words are.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counterpoint.kernel.ids import MemberId
from counterpoint.report.carry import MOST_COMPARED, TOKEN, opcodes
from counterpoint.report.model import PARAGRAPH_BREAK, Passage, ReportText

Stretch = tuple[int, int]


class Change(StrEnum):
    """What became of passages from one version to the other.

    ``OTHERWISE`` is said of those whose words stayed, and whose kind, speaker,
    marks or times did not; ``MOVED`` of both ends of a move.
    """

    SAME = "same"
    REWORDED = "reworded"
    OTHERWISE = "otherwise"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class PassageFact(StrEnum):
    """What may differ at a passage beside its words."""

    KIND = "kind"
    SPEAKER = "speaker"
    MARKS = "marks"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class VersionKnown:
    """A version of a report that somebody may read, without its words.

    Attributes:
        no: Its number, from 1.
        by: Who made it.
        is_approved: Whether it was ever approved.
        in_analysis: Whether it is the one that is read, coded and quoted.
    """

    no: int
    by: MemberId
    at: datetime
    is_approved: bool
    in_analysis: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a passage's words, and whether the other version has it too."""

    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Side:
    """A passage of one version, cut where it differs from the other."""

    passage: Passage
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Passages of two versions that belong beside each other.

    Several where passages were split or joined; none on the side that has no like.

    Attributes:
        differs: What differs beside the words, of passages that pair.
    """

    change: Change
    before: tuple[Side, ...]
    after: tuple[Side, ...]
    differs: tuple[PassageFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of one report, in the order of the text."""

    before: ReportText
    after: ReportText
    rows: tuple[Row, ...]


def compared(before: ReportText, after: ReportText) -> Comparison:
    """Put two versions side by side; either may be the later one.

    Quadratic in passages and words that changed, up to a bound from which a
    stretch counts as rewritten as a whole.
    """
    was = [before.words_of(each) for each in before.passages]
    now = [after.words_of(each) for each in after.passages]
    rows: list[Row] = []
    for what, i1, i2, j1, j2 in opcodes(was, now):
        old, new = before.passages[i1:i2], after.passages[j1:j2]
        if what == "equal" or len(old) == len(new):
            pairs = zip(old, new, strict=True)
            rows += [_row(before, (one,), after, (other,)) for one, other in pairs]
        else:
            rows.append(_row(before, old, after, new))
    return Comparison(before, after, tuple(_moved(rows)))


def changed_words(old: str, new: str) -> tuple[list[Stretch], list[Stretch]]:
    """Find which stretches of two texts the other has not, in whole words.

    Changes that only white space parts are one.
    """
    if old == new:
        return [], []
    if not old or not new:
        return _whole(old), _whole(new)
    tokens, newer = TOKEN.findall(old), TOKEN.findall(new)
    if len(tokens) * len(newer) > MOST_COMPARED:
        return _whole(old), _whole(new)
    left, right = _Stretches(), _Stretches()
    for what, i1, i2, j1, j2 in opcodes(tokens, newer):
        same, other = "".join(tokens[i1:i2]), "".join(newer[j1:j2])
        left.take(same, is_changed=what != "equal")
        right.take(other, is_changed=what != "equal")
    return left.found, right.found


class _Stretches:
    """Gathers changed stretches of a text as it is walked through."""

    def __init__(self) -> None:
        self.found: list[Stretch] = []
        self._at = 0
        self._blank = 0

    def take(self, text: str, *, is_changed: bool) -> None:
        """Go on over the next words."""
        start, self._at = self._at, self._at + len(text)
        if not is_changed:
            self._blank = len(text) if text.isspace() else 0
            return
        if not text:
            return
        if self.found and self.found[-1][1] == start - self._blank:
            self.found[-1] = (self.found[-1][0], self._at)
        else:
            self.found.append((start, self._at))
        self._blank = 0


def _whole(text: str) -> list[Stretch]:
    return [(0, len(text))] if text else []


def _row(
    before: ReportText,
    old: Sequence[Passage],
    after: ReportText,
    new: Sequence[Passage],
) -> Row:
    texts = [
        PARAGRAPH_BREAK.join(map(text.words_of, passages))
        for text, passages in ((before, old), (after, new))
    ]
    left, right = changed_words(*texts)
    differs = _differs(old[0], new[0]) if len(old) == len(new) == 1 else ()
    if not old or not new:
        change = Change.REMOVED if old else Change.ADDED
    elif texts[0] != texts[1] or len(old) != len(new):
        change = Change.REWORDED
    else:
        change = Change.OTHERWISE if differs else Change.SAME
    return Row(
        change,
        tuple(_sides(before, old, left)),
        tuple(_sides(after, new, right)),
        differs,
    )


def _differs(one: Passage, other: Passage) -> tuple[PassageFact, ...]:
    said = {
        PassageFact.KIND: one.kind is not other.kind,
        PassageFact.SPEAKER: one.speaker is not other.speaker,
        PassageFact.MARKS: one.marks != other.marks,
        PassageFact.TIMES: (one.start_ms, one.end_ms) != (other.start_ms, other.end_ms),
    }
    return tuple(fact for fact, is_so in said.items() if is_so)


def _sides(
    text: ReportText, passages: Sequence[Passage], changed: Sequence[Stretch]
) -> Iterator[Side]:
    """Cut passages where stretches of their joined words changed."""
    at = 0
    for passage in passages:
        words = text.words_of(passage)
        yield Side(passage, tuple(parted(words, at, changed)))
        at += len(words) + len(PARAGRAPH_BREAK)


def parted(words: str, at: int, changed: Sequence[Stretch]) -> Iterator[Part]:
    """Cut words where stretches of a longer text changed, in which they begin at."""
    reached = 0
    for first, last in changed:
        start, end = max(0, first - at), min(len(words), last - at)
        if start >= end:
            continue
        if start > reached:
            yield Part(words[reached:start], is_changed=False)
        yield Part(words[start:end], is_changed=True)
        reached = end
    if reached < len(words):
        yield Part(words[reached:], is_changed=False)


def _moved(rows: Sequence[Row]) -> Iterator[Row]:
    """Say of words taken out at one place and put in at another that they moved."""

    def words(row: Row) -> str:
        return PARAGRAPH_BREAK.join(
            "".join(part.text for part in side.parts)
            for side in (*row.before, *row.after)
        )

    gone = Counter(words(row) for row in rows if row.change is Change.REMOVED)
    come = Counter(words(row) for row in rows if row.change is Change.ADDED)
    for row in rows:
        alone = row.change in (Change.REMOVED, Change.ADDED)
        if alone and gone[words(row)] == come[words(row)] == 1:
            yield Row(Change.MOVED, row.before, row.after)
        else:
            yield row
