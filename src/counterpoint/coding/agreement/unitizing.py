"""Agreement on where units begin and end in a text, and on what they are. Pure.

Two definitions, since both are asked for. The first (1995, 2004) weighs differences
by the squares of their lengths, one kind of unit at a time. The second (2016) counts
the lengths in which two observers' segments meet, gaps among them, and gives a family
of four: all segments and their kinds (``u``), units against gaps (``bar u``), kinds
where units meet (``cu``), and each kind there (``(k)u``).

The lengths are whole numbers, such as code points or milliseconds.

Source: Krippendorff, K. (2004). Content Analysis, 2nd edition, pages 251-256;
Krippendorff, K., Mathet, Y., Bouvry, S. and Widlöcher, A. (2016). On the reliability
of unitizing textual continua: further developments. Quality & Quantity 50(6).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from typing import Final

from counterpoint.coding.agreement.chance import ZERO, Chance, Matrix
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.spans import Span

Unit = tuple[Span, Hashable]
"""A piece of text that an observer marked, and as what."""

GAP: Final = None
"""The kind of what no unit covers."""

_TWO = 2


class UnitsOverlapError(InputError):
    """The units of one observer do not overlap, and lie within the text."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of one observer's text: a unit with its kind, or a gap between units."""

    span: Span
    kind: Hashable | None

    @property
    def length(self) -> int:
        """How long it is; at least 1."""
        return self.span.end - self.span.start

    def meets(self, other: "Segment") -> int:
        """Give the length in which two segments meet."""
        start = max(self.span.start, other.span.start)
        return max(0, min(self.span.end, other.span.end) - start)


Continuum = Sequence[Segment]
"""All segments of one observer in their order, without a hole."""


def segmented(units: Iterable[Unit], whole: Span) -> list[Segment]:
    """Divide a text into one observer's units and the gaps between them.

    Raises:
        UnitsOverlapError: Units overlap, or reach beyond the text.
    """
    segments: list[Segment] = []
    at = whole.start
    for span, kind in sorted(units, key=lambda unit: unit[0].start):
        if span.start < at or span.end > whole.end:
            msg = "Give units of one observer that do not overlap, within the text."
            raise UnitsOverlapError(msg)
        if span.start > at:
            segments.append(Segment(Span(at, span.start), GAP))
        segments.append(Segment(span, kind))
        at = span.end
    if at < whole.end:
        segments.append(Segment(Span(at, whole.end), GAP))
    return segments


# ── by squares of lengths, 1995 and 2004 ─────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Disagreements:
    """What observers differ in, and what they would by chance.

    Both as shares of the square of the length of the text.
    """

    observed: Fraction
    expected: Fraction

    @property
    def alpha(self) -> Fraction | None:
        """1 at most; None where nobody marked anything."""
        return _one_minus(self.observed, self.expected)


def disagreements_of(
    observers: Sequence[Sequence[Unit]], kind: Hashable, whole: Span
) -> Disagreements | None:
    """Weigh how observers marked units of one kind; others are gaps here.

    Args:
        observers: What each marked; units of one observer may overlap if their kinds
            differ.
        kind: The kind of unit.
        whole: The text.

    Returns:
        None with fewer than two observers.

    Raises:
        UnitsOverlapError: Units of the kind overlap, or reach beyond the text.
    """
    m = len(observers)
    if m < _TWO:
        return None
    own = [segmented((u for u in units if u[1] == kind), whole) for units in observers]
    length = whole.end - whole.start
    apart = sum(
        _apart(one, other)
        for first, second in combinations(own, 2)
        for one, others in _meetings(first, second)
        for other in others
    )
    observed = Fraction(2 * apart, m * (m - 1) * length**2)
    return Disagreements(observed, _expected_of(own, length))


def unitizing_alpha(
    observers: Sequence[Sequence[Unit]], whole: Span
) -> Fraction | None:
    """Give alpha over all kinds of units: their disagreements added up.

    Raises:
        UnitsOverlapError: Units of one kind overlap, or reach beyond the text.
    """
    kinds = {kind for units in observers for _, kind in units}
    weighed = (disagreements_of(observers, kind, whole) for kind in kinds)
    found = [each for each in weighed if each is not None]
    expected = sum((each.expected for each in found), Fraction(0))
    observed = sum((each.observed for each in found), Fraction(0))
    return _one_minus(observed, expected)


def _apart(one: Segment, other: Segment) -> int:
    """Weigh how two segments that meet differ."""
    if one.kind is not GAP and other.kind is not GAP:
        begin = one.span.start - other.span.start
        end = one.span.end - other.span.end
        return begin * begin + end * end
    for unit, gap in ((one, other), (other, one)):
        if unit.kind is not GAP and gap.kind is GAP:
            inside = gap.span.start <= unit.span.start and unit.span.end <= gap.span.end
            return unit.length**2 if inside else 0
    return 0


def _expected_of(own: Sequence[Continuum], length: int) -> Fraction:
    """Weigh what all ways to lay the same units into the text would give."""
    m = len(own)
    units = [s.length for continuum in own for s in continuum if s.kind is not GAP]
    gaps = [s.length for continuum in own for s in continuum if s.kind is GAP]
    total = Fraction(0)
    for each in units:
        shifted = Fraction((len(units) - 1) * (2 * each**3 - 3 * each**2 + each), 3)
        alone = each**2 * sum(gap - each + 1 for gap in gaps if gap >= each)
        total += shifted + alone
    places = m * length * (m * length - 1) - sum(n * (n - 1) for n in units)
    return Fraction(2, length) * total / places if places else Fraction(0)


# ── by the lengths in which segments meet, 2016 ──────────────────────────────


@dataclass(frozen=True, slots=True)
class Coincidences:
    """In which lengths kinds meet, and would by chance.

    Attributes:
        observed: By pairs of kinds, gaps among them; adds up to all pairable length.
        expected: The same by chance.
        expected_where_units_meet: By chance, among the lengths in which units meet.
    """

    observed: Matrix
    expected: Chance
    expected_where_units_meet: Chance

    @property
    def kinds(self) -> list[Hashable]:
        """The kinds of units, without gaps."""
        return sorted({one for one, _ in self.observed if one is not GAP}, key=repr)

    @property
    def u_alpha(self) -> Fraction | None:
        """Agreement on all segments and their kinds."""
        return _one_minus(_off(self.observed), self.expected.differing)

    @property
    def bar_u_alpha(self) -> Fraction | None:
        """Agreement on what is a unit and what is not, whatever its kind."""
        gaps = self.expected.rows.get(GAP, ZERO)
        return _one_minus(
            gaps - self.observed.get((GAP, GAP), ZERO),
            self.expected.row(GAP) - self.expected.same(GAP),
        )

    @property
    def cu_alpha(self) -> Fraction | None:
        """Agreement on kinds, where units of two observers meet."""
        meeting = {pair: n for pair, n in self.observed.items() if GAP not in pair}
        return _one_minus(_off(meeting), self.expected_where_units_meet.differing)

    @property
    def meeting_lengths(self) -> Mapping[Hashable, Fraction]:
        """By kind, in which length units of it meet units of another observer."""
        return self.expected_where_units_meet.rows

    def ku_alpha(self, kind: Hashable) -> Fraction | None:
        """Agreement on one kind, where units of two observers meet."""
        chance = self.expected_where_units_meet
        length, by_chance = chance.rows.get(kind, ZERO), chance.row(kind)
        differ = by_chance - chance.same(kind)
        if length == 0 or differ == 0:
            return None
        observed = (length - self.observed.get((kind, kind), ZERO)) / length
        return 1 - observed * by_chance / differ


def coincidences(texts: Iterable[Sequence[Continuum]]) -> Coincidences | None:
    """Find in which lengths observers' segments meet.

    Several texts count as one after the other; each may have observers of its own,
    and one that fewer than two observed does not count.

    Args:
        texts: For each text, the segments of every observer.

    Returns:
        None if nothing was observed by two.
    """
    together, _ = coincidences_of_each(texts)
    return together


def coincidences_of_each(
    texts: Iterable[Sequence[Continuum]],
) -> tuple[Coincidences | None, list[Coincidences | None]]:
    """Find in which lengths segments meet in all texts, and in each of them alone.

    Goes through every text once; see `coincidences`.
    """
    together, each = _Met(), []
    for continua in texts:
        alone = _Met()
        if len(continua) >= _TWO:
            alone.add(continua)
            together.take(alone)
        each.append(alone.counted)
    return together.counted, each


@dataclass(slots=True)
class _Met:
    """Lengths added up, text by text.

    Attributes:
        own: By kind, what segments paired with themselves would add. A gap has no
            inner bond, so that each of its places counts for itself.
        meeting: The same among lengths in which units meet.
    """

    observed: dict[tuple[Hashable, Hashable], Fraction] = field(
        default_factory=lambda: defaultdict(Fraction)
    )
    own: dict[Hashable, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    meeting: dict[Hashable, Fraction] = field(
        default_factory=lambda: defaultdict(Fraction)
    )

    def add(self, continua: Sequence[Continuum]) -> None:
        # Whole numbers first, fractions once a text: those cost fifty times as much.
        met = _Lengths()
        for first, second in combinations(continua, 2):
            met.add(first, second)
        for continuum in continua:
            for segment in continuum:
                power = 1 if segment.kind is GAP else 2
                met.own[segment.kind] += segment.length**power
        share = Fraction(1, len(continua) - 1)
        for pair, length in met.observed.items():
            self.observed[pair] += length * share
        for kind, length in met.own.items():
            self.own[kind] += length
        for kind, length in met.meeting.items():
            self.meeting[kind] += length * share

    def take(self, other: "_Met") -> None:
        """Add what was found in another text."""
        for pair, length in other.observed.items():
            self.observed[pair] += length
        for kind, square in other.own.items():
            self.own[kind] += square
        for kind, square in other.meeting.items():
            self.meeting[kind] += square

    @property
    def counted(self) -> Coincidences | None:
        if not self.observed:
            return None
        units = {pair: n for pair, n in self.observed.items() if GAP not in pair}
        return Coincidences(
            dict(self.observed),
            Chance(_rows(self.observed), self.own),
            Chance(_rows(units), self.meeting),
        )


@dataclass(slots=True)
class _Lengths:
    """What segments of one text's observers meet in, each pair in both directions."""

    observed: dict[tuple[Hashable, Hashable], int] = field(
        default_factory=lambda: defaultdict(int)
    )
    own: dict[Hashable, int] = field(default_factory=lambda: defaultdict(int))
    meeting: dict[Hashable, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, first: Continuum, second: Continuum) -> None:
        """Go through two observers' segments side by side; linear in their number."""
        ones, others = iter(first), iter(second)
        one, other = next(ones, None), next(others, None)
        with_one = with_other = 0  # in which length each meets the other's units
        while one is not None and other is not None:
            end = min(one.span.end, other.span.end)
            length = end - max(one.span.start, other.span.start)
            if length > 0:
                self.observed[one.kind, other.kind] += length
                self.observed[other.kind, one.kind] += length
                if one.kind is not GAP and other.kind is not GAP:
                    with_one += length
                    with_other += length
            ends_one, ends_other = one.span.end == end, other.span.end == end
            if ends_one:
                self._end(one, with_one)
                one, with_one = next(ones, None), 0
            if ends_other:
                self._end(other, with_other)
                other, with_other = next(others, None), 0
        self._end(one, with_one)
        self._end(other, with_other)

    def _end(self, segment: Segment | None, with_units: int) -> None:
        """Keep in which length a unit met units, once it is at its end."""
        if segment is not None and with_units:
            self.meeting[segment.kind] += with_units**2


def _meetings(
    first: Continuum, second: Continuum
) -> Iterator[tuple[Segment, list[Segment]]]:
    """Go through one observer's segments, each with those of another that it meets."""
    at = 0
    for one in first:
        while at < len(second) and second[at].span.end <= one.span.start:
            at += 1
        there = at
        meeting = []
        while there < len(second) and second[there].span.start < one.span.end:
            meeting.append(second[there])
            there += 1
        yield one, meeting


def _rows(observed: Matrix) -> dict[Hashable, Fraction]:
    rows: dict[Hashable, Fraction] = defaultdict(Fraction)
    for (kind, _), length in observed.items():
        rows[kind] += length
    return dict(rows)


def _off(matrix: Matrix) -> Fraction:
    return sum((n for (one, two), n in matrix.items() if one != two), Fraction(0))


def _one_minus(observed: Fraction, expected: Fraction) -> Fraction | None:
    return None if expected == 0 else 1 - observed / expected
