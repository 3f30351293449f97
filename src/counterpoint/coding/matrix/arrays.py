"""What codes touch, in arrays, so that all pairs of codes are counted at once.

The only way from counting to NumPy: whoever needs it imports this module when it is
needed, since loading it costs as much as opening a study.

Cost: the codings' sorting, plus the pairs of stretches that share a character.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray

from counterpoint.coding.matrix.model import Piece, Told, Unit
from counterpoint.kernel.ids import CodeId

Ints = NDArray[np.int64]
Bits = NDArray[np.uint64]
Bools = NDArray[np.bool_]

WORD = 64
"""How many things one number of an array of bits stands for."""
AT_ONCE = 2_000_000
"""How many pairs of stretches are looked at in one go, to bound memory."""


class Incidence:
    """The codings of an article as arrays, each code with those beneath it.

    All reports lie behind each other on one line of characters, so that one number
    says where a coding begins.

    Args:
        codes: All codes of the article; rows and columns come in this order.
        told: The reports that the article takes in.
        pieces: Codings in them.
        beneath: Each code with itself and all the codes beneath it.
    """

    def __init__(
        self,
        codes: Sequence[CodeId],
        told: Sequence[Told],
        pieces: Sequence[Piece],
        beneath: Mapping[CodeId, AbstractSet[CodeId]],
    ) -> None:
        self.codes = tuple(codes)
        place = {code_id: nth for nth, code_id in enumerate(self.codes)}
        where = {each.report_id: nth for nth, each in enumerate(told)}
        laid = np.array(
            [
                (place[p.code_id], where[p.report_id], p.start, p.end)
                for p in pieces
                if p.report_id in where and p.code_id in place
            ],
            dtype=np.int64,
        ).reshape(-1, 4)
        self._reports = len(told)
        self._person, self.people = _people(told)
        first = self._lay_out(told, laid)
        self._stories = _stories(told, first)
        self._code, each = _with_higher(laid[:, 0], _higher(self.codes, beneath))
        self._report = laid[each, 1]
        self._start = laid[each, 2] + first[self._report]
        self._end = laid[each, 3] + first[self._report]

    def shared(self, unit: Unit) -> Ints:
        """Count, for each two codes, what both have; beside itself, what it has.

        Stretches: the pairs of one of each that share a character.
        """
        if unit is Unit.STRETCHES:
            return self._overlaps()
        return shared_bits(self.bits(unit))

    def bits(self, unit: Unit) -> Bits:
        """Give a row of bits for each code: one for each thing that it touches.

        Not for stretches, which codes do not have in common.
        """
        codes, things, of = self._touched(unit)
        rows = np.zeros((len(self.codes), -(-of // WORD) * WORD // 8), np.uint8)
        order = np.argsort(codes, kind="stable")
        ends = np.searchsorted(codes[order], np.arange(len(self.codes) + 1))
        for nth in range(len(self.codes)):
            held = np.zeros(rows.shape[1] * 8, np.bool_)
            held[things[order[ends[nth] : ends[nth + 1]]]] = True
            rows[nth] = np.packbits(held)
        return rows.view(np.uint64)

    def held(self, unit: Unit) -> Bools:
        """Say for each code which of the things it touches; not for stretches."""
        codes, things, of = self._touched(unit)
        found = np.zeros((len(self.codes), of), np.bool_)
        found[codes, things] = True
        return found

    def _lay_out(self, told: Sequence[Told], laid: Ints) -> Ints:
        """Say where each report begins on the line, and lay its passages on it."""
        long = np.zeros(len(told), np.int64)
        np.maximum.at(long, laid[:, 1], laid[:, 3])
        for nth, each in enumerate(told):
            long[nth] = max(long[nth], *each.ends[-1:], 0)
        first = np.concatenate([[0], np.cumsum(long + 1)])[:-1].astype(np.int64)
        on = [len(each.starts) for each in told]
        at = np.repeat(first, on)
        self._starts = _joined([each.starts for each in told]) + at
        self._ends = _joined([each.ends for each in told]) + at
        return first

    def _touched(self, unit: Unit) -> tuple[Ints, Ints, int]:
        """Give pairs of a code and a thing it touches, and the number of things."""
        if unit is Unit.REPORTS:
            return self._code, self._report, self._reports
        if unit is Unit.PEOPLE:
            whose = self._person[self._report]
            known = whose >= 0
            return self._code[known], whose[known], len(self.people)
        if unit is Unit.STORIES:
            return self._in_stories()
        low = np.searchsorted(self._ends, self._start, "right")
        high = np.searchsorted(self._starts, self._end, "left")
        each, things = _ranges(low, np.maximum(high, low))
        return self._code[each], things, len(self._starts)

    def _in_stories(self) -> tuple[Ints, Ints, int]:
        """Go through the stretches of stories, each with the codings of its report."""
        order = np.argsort(self._start, kind="stable")
        starts, ends = self._start[order], self._end[order]
        codes: list[Ints] = [np.zeros(0, np.int64)]
        things: list[Ints] = [np.zeros(0, np.int64)]
        for story, begin, start, end in self._stories:
            low, high = np.searchsorted(starts, [begin, end], "left")
            inside = order[low:high][ends[low:high] > start]
            codes.append(self._code[inside])
            things.append(np.full(len(inside), story, np.int64))
        of = 1 + max((each[0] for each in self._stories), default=-1)
        return np.concatenate(codes), np.concatenate(things), of

    def _overlaps(self) -> Ints:
        codes, starts, ends = self.stretches()
        many = len(self.codes)
        own = np.bincount(codes, minlength=many)
        order = np.argsort(starts, kind="stable")
        codes, starts, ends = codes[order], starts[order], ends[order]
        after = np.arange(len(starts)) + 1
        until = np.searchsorted(starts, ends, "left")
        found = np.zeros(many * many, np.int64)
        gone = np.concatenate([[0], np.cumsum(until - after)])
        begin = 0
        while begin < len(starts):
            stop = int(np.searchsorted(gone, gone[begin] + AT_ONCE, "right")) - 1
            stop = max(stop, begin + 1)
            each, other = _ranges(after[begin:stop], until[begin:stop])
            pairs = codes[begin + each] * many + codes[other]
            found += np.bincount(pairs, minlength=many * many)
            begin = stop
        square = found.reshape(many, many)
        return square + square.T + np.diag(own)

    def stretches(self) -> tuple[Ints, Ints, Ints]:
        """Join each code's codings that share a character; code, start and end."""
        line = int(max(self._end.max(initial=0), 0)) + 1
        starts, ends = self._start + self._code * line, self._end + self._code * line
        order = np.argsort(starts, kind="stable")
        starts, ends = starts[order], np.maximum.accumulate(ends[order])
        opens = np.ones(len(starts), np.bool_)
        opens[1:] = starts[1:] >= ends[:-1]
        first = np.flatnonzero(opens)
        last = np.append(first[1:], len(starts)) - 1 if len(starts) else first
        codes = self._code[order][first]
        return codes, starts[first] - codes * line, ends[last] - codes * line


def shared_bits(bits: Bits) -> Ints:
    """Count what each two rows of bits have in common."""
    many = len(bits)
    found = np.zeros((many, many), np.int64)
    for nth in range(many):
        both = np.bitwise_count(bits[nth] & bits[nth:])
        found[nth, nth:] = both.sum(axis=1, dtype=np.int64)
    return found + np.triu(found, 1).T


def _people(told: Sequence[Told]) -> tuple[Ints, tuple[str, ...]]:
    """Number the people, and say whose each report is; -1 for nobody's."""
    known: dict[str, int] = {}
    whose = [
        -1 if each.person is None else known.setdefault(each.person, len(known))
        for each in told
    ]
    return np.array(whose, np.int64), tuple(known)


def _stories(told: Sequence[Told], first: Ints) -> list[tuple[int, int, int, int]]:
    """Give each stretch's story, where its report begins, and where it lies."""
    known: dict[str, int] = {}
    return [
        (
            known.setdefault(lying.story_id, len(known)),
            at,
            at + lying.start,
            at + lying.end,
        )
        for each, at in zip(told, first.tolist(), strict=True)
        for lying in each.stories
    ]


def _higher(
    codes: Sequence[CodeId], beneath: Mapping[CodeId, AbstractSet[CodeId]]
) -> list[list[int]]:
    """Say for each code where it counts: in itself and in all codes above it."""
    place = {code_id: nth for nth, code_id in enumerate(codes)}
    found: list[list[int]] = [[] for _ in codes]
    for nth, code_id in enumerate(codes):
        for each in beneath[code_id]:
            if each in place:
                found[place[each]].append(nth)
    return found


def _with_higher(codes: Ints, higher: list[list[int]]) -> tuple[Ints, Ints]:
    """Repeat each coding for every code it counts in; say which coding it was."""
    many = np.array([len(each) for each in higher], np.int64)
    first = np.cumsum(many) - many
    each, at = _ranges(first[codes], (first + many)[codes])
    return _joined(higher)[at], each


def _ranges(low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Write out low up to high of each pair; say of which pair each number is."""
    many = high - low
    each = np.repeat(np.arange(len(many)), many)
    return each, np.arange(len(each)) + np.repeat(low - (np.cumsum(many) - many), many)


def _joined(rows: Sequence[Sequence[int]]) -> Ints:
    return np.array([each for row in rows for each in row], np.int64)
