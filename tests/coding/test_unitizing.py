"""Agreement on where units begin and end.

One published example is at hand for the first definition. For the family of 2016 there
is none: it is held against a computation of its own here, place by place.
"""

import itertools
import json
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.agreement.unitizing import (
    Continuum,
    Unit,
    UnitsOverlapError,
    coincidences,
    disagreements_of,
    segmented,
    unitizing_alpha,
)
from counterpoint.kernel.spans import Span

WHOLE = Span(0, 30)


@pytest.mark.shared
def test_the_published_example_is_reproduced(shared: Path) -> None:
    kept = shared / "data" / "agreement" / "published_values.json"
    study = json.loads(kept.read_text("utf-8"))["unitizing"]["krippendorff2004_p254"]
    whole = Span(study["begin"], study["begin"] + study["length"])
    observers: list[list[Unit]] = [[], []]
    for observer, kind, start, length in study["units"]:
        observers[observer].append((Span(start, start + length), kind))
    said = study["published"]
    for kind in "ck":
        got = disagreements_of(observers, kind, whole)
        assert got is not None
        assert got.alpha is not None
        assert float(got.observed) == pytest.approx(said[kind]["Do"], abs=0.00005)
        assert float(got.expected) == pytest.approx(said[kind]["De"], abs=0.00005)
        assert float(got.alpha) == pytest.approx(said[kind]["alpha"], abs=0.0001)
    both = unitizing_alpha(observers, whole)
    assert both is not None
    # In print it is made of the rounded parts: 1 - 0.0144 / (0.0532 + 0.0490).
    rounded = 1 - said["c"]["Do"] / (said["c"]["De"] + said["k"]["De"])
    assert rounded == pytest.approx(said["alpha"], abs=0.00005)
    assert float(both) == pytest.approx(said["alpha"], abs=0.0005)


def test_units_of_one_observer_do_not_overlap_and_lie_in_the_text() -> None:
    with pytest.raises(UnitsOverlapError):
        segmented([(Span(0, 5), "a"), (Span(4, 8), "b")], WHOLE)
    with pytest.raises(UnitsOverlapError):
        segmented([(Span(20, 31), "a")], WHOLE)


# ── the family of 2016, once more, place by place ────────────────────────────


@st.composite
def marked(draw: st.DrawFn) -> list[Continuum]:
    """Let two or three observers mark a text of thirty places."""
    continua: list[Continuum] = []
    for _ in range(draw(st.integers(2, 3))):
        cuts = sorted(draw(st.sets(st.integers(0, 30), min_size=2, max_size=8)))
        units = [
            (Span(start, end), draw(st.sampled_from("ab")))
            for start, end in itertools.pairwise(cuts)
            if draw(st.booleans())
        ]
        continua.append(segmented(units, WHOLE))
    return continua


def at_places(continuum: Continuum) -> list[tuple[int, object]]:
    """Give, for every place of the text, which segment stands there and its kind."""
    return [
        (number, segment.kind)
        for number, segment in enumerate(continuum)
        for _ in range(segment.length)
    ]


def chance_of_pairs(
    placed: list[list[tuple[int, object]]], kinds: tuple[object, object]
) -> float:
    """Give how often kinds meet if places are drawn from all observers.

    A place of a unit is not drawn with one of the same unit, nor one of a gap with
    itself.
    """
    own: Counter[object] = Counter()
    free = Counter(kind for line in placed for _, kind in line)
    for line in placed:
        for (_, kind), length in Counter(line).items():
            own[kind] += length if kind is None else length**2
    total = free.total()
    pairs = total**2 - own.total()
    one, other = kinds
    met = free[one] * free[other] - (own[one] if one == other else 0)
    return total * met / pairs if pairs else 0.0


@given(marked())
def test_lengths_in_which_kinds_meet_are_counted_place_by_place(
    continua: list[Continuum],
) -> None:
    found = coincidences([continua])
    assert found is not None
    placed = [at_places(continuum) for continuum in continua]
    m = len(placed)
    met: Counter[tuple[object, object]] = Counter()
    for i, first in enumerate(placed):
        for j, second in enumerate(placed):
            if i != j:
                met.update(
                    (one, other)
                    for (_, one), (_, other) in zip(first, second, strict=True)
                )
    assert {k: v * (m - 1) for k, v in found.observed.items() if v} == dict(met)
    assert sum(found.observed.values()) == m * 30
    for kinds, expected in found.expected.items():
        assert float(expected) == pytest.approx(chance_of_pairs(placed, kinds))


@given(marked())
def test_only_what_meets_is_compared_in_kind(continua: list[Continuum]) -> None:
    found = coincidences([continua])
    assert found is not None
    placed = [at_places(continuum) for continuum in continua]
    m = len(placed)
    own: Counter[object] = Counter()
    rows: Counter[object] = Counter()
    for i, first in enumerate(placed):
        for j, second in enumerate(placed):
            if i == j:
                continue
            where: Counter[tuple[int, object]] = Counter(
                one
                for one, (_, other) in zip(first, second, strict=True)
                if one[1] is not None and other is not None
            )
            for (_, kind), length in where.items():
                own[kind] += length**2
                rows[kind] += length
    total = Fraction(rows.total(), m - 1)
    free = total**2 - Fraction(own.total(), m - 1)
    for (one, other), got in found.expected_where_units_meet.items():
        pairs = Fraction(rows[one] * rows[other], (m - 1) ** 2)
        alone = Fraction(own[one], m - 1) if one == other else 0
        assert got == total * (pairs - alone) / free


@given(marked())
def test_alphas_are_one_at_most_and_one_where_all_mark_alike(
    continua: list[Continuum],
) -> None:
    found = coincidences([continua])
    assert found is not None
    alphas = [found.u_alpha, found.bar_u_alpha, found.cu_alpha]
    alphas += [found.ku_alpha(kind) for kind in found.kinds]
    assert all(alpha is None or alpha <= 1 for alpha in alphas)
    alike = coincidences([[continua[0], continua[0]]])
    assert alike is not None
    assert alike.u_alpha in {1, None}
    assert alike.bar_u_alpha in {1, None}


def test_of_one_kind_units_against_gaps_is_all_there_is() -> None:
    one = segmented([(Span(2, 8), "a"), (Span(12, 20), "a")], WHOLE)
    two = segmented([(Span(3, 9), "a")], WHOLE)
    found = coincidences([[one, two]])
    assert found is not None
    assert found.u_alpha == found.bar_u_alpha
    assert found.cu_alpha is None


@given(marked(), marked())
def test_texts_count_as_one_after_the_other(
    here: list[Continuum], there: list[Continuum]
) -> None:
    pair = [here[:2], there[:2]]
    joined: list[Continuum] = [
        segmented(
            [
                (Span(s.span.start + shift, s.span.end + shift), s.kind)
                for shift, continuum in ((0, pair[0][n]), (30, pair[1][n]))
                for s in continuum
                if s.kind is not None
            ],
            Span(0, 60),
        )
        for n in (0, 1)
    ]
    apart, one = coincidences(pair), coincidences([joined])
    assert apart is not None
    assert one is not None
    assert (apart.u_alpha, apart.cu_alpha) == (one.u_alpha, one.cu_alpha)


def test_fewer_than_two_observers_are_not_compared() -> None:
    alone = segmented([(Span(2, 8), "a")], WHOLE)
    assert coincidences([[alone]]) is None
    assert disagreements_of([[(Span(2, 8), "a")]], "a", WHOLE) is None
