"""What was heard is a union of stretches, added up once.

Source: method, row M36.
"""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.model import Passage, PassageKind, Speaker
from counterpoint.review.hearing.model import (
    HeardTooFastError,
    check_played,
    length_ms,
    needed_ms,
    union,
    untimed,
    within,
    without,
)

STRETCHES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(
        lambda pair: TimeSpan(pair[0], sum(pair))
    ),
    max_size=12,
)


def milliseconds(stretches: tuple[TimeSpan, ...] | list[TimeSpan]) -> set[int]:
    """Give every millisecond of some stretches."""
    return {ms for each in stretches for ms in range(each.start_ms, each.end_ms)}


@given(STRETCHES)
def test_a_union_holds_every_millisecond_once(stretches: list[TimeSpan]) -> None:
    joined = union(stretches)
    assert milliseconds(joined) == milliseconds(stretches)
    assert length_ms(joined) == len(milliseconds(stretches))


@given(STRETCHES, STRETCHES)
def test_what_is_taken_out_is_gone_and_nothing_else(
    some: list[TimeSpan], gone: list[TimeSpan]
) -> None:
    left = without(some, gone)
    assert milliseconds(left) == milliseconds(some) - milliseconds(gone)
    assert length_ms(left) == len(milliseconds(left))


@given(STRETCHES, st.integers(1, 60))
def test_nothing_is_heard_beyond_the_recording(
    stretches: list[TimeSpan], duration_ms: int
) -> None:
    kept = milliseconds(within(stretches, duration_ms))
    assert kept == {ms for ms in milliseconds(stretches) if ms < duration_ms}


@pytest.mark.parametrize(
    ("duration", "share", "needed"), [(1000, 90, 900), (999, 90, 900), (10, 100, 10)]
)
def test_the_share_is_rounded_up(duration: int, share: int, needed: int) -> None:
    assert needed_ms(duration, share) == needed


def test_more_than_twice_the_time_cannot_have_been_played() -> None:
    check_played(70_000, timedelta(seconds=30))
    with pytest.raises(HeardTooFastError):
        check_played(71_000, timedelta(seconds=30))


def test_a_writers_note_needs_no_time() -> None:
    def spoken(order: int, kind: PassageKind, start_ms: int | None) -> Passage:
        speaker = Speaker.WRITER if kind is PassageKind.NOTE else Speaker.INTERVIEWEE
        id_ = str(order)
        return Passage(id_, order, 0, 1, speaker, kind, start_ms=start_ms)  # type: ignore[arg-type]

    note = spoken(0, PassageKind.NOTE, None)
    timed = spoken(1, PassageKind.OWN_WORDS, 10)
    assert untimed([note, timed]) == 0
    assert untimed([note, timed, spoken(2, PassageKind.OWN_WORDS, None)]) == 1
