"""Every moment that somebody speaks is given to an engine once, or told missing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Segment
from counterpoint.media.speech.stretch import (
    chunks,
    missing,
    repeated,
    silences,
    smoothed,
    without,
)


def _laid(steps: list[tuple[int, int]]) -> list[TimeSpan]:
    """Lay stretches one after another: a pause, then speech."""
    spans, at = [], 0
    for pause, length in steps:
        spans.append(TimeSpan(at + pause, at + pause + length))
        at += pause + length
    return spans


_SPANS = st.lists(
    st.tuples(st.integers(1, 9_000), st.integers(1, 200_000)), max_size=12
).map(_laid)


def _total(spans: list[TimeSpan]) -> int:
    return sum(span.end_ms - span.start_ms for span in spans)


def _said(text: str, start: int = 0, end: int = 1000) -> Segment:
    return Segment(TimeSpan(start, end), text)


@given(speech=_SPANS, longest=st.integers(20_000, 90_000))
def test_pieces_hold_all_speech_once_and_are_short(
    speech: list[TimeSpan], longest: int
) -> None:
    pieces = chunks(speech, longest)
    assert without(speech, pieces) == []
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(pieces))
    assert all(p.end_ms - p.start_ms <= longest for p in pieces)


@given(speech=_SPANS, more=st.integers(0, 5_000))
def test_speech_and_silence_together_are_the_whole_recording(
    speech: list[TimeSpan], more: int
) -> None:
    duration = (speech[-1].end_ms if speech else 0) + more
    quiet = silences(speech, duration)
    assert _total(speech) + _total(quiet) == duration
    assert not any(a.overlaps(b) for a in speech for b in quiet)


@given(speech=_SPANS, heard=_SPANS)
def test_what_is_taken_out_and_what_is_left_are_the_whole(
    speech: list[TimeSpan], heard: list[TimeSpan]
) -> None:
    left = without(speech, heard)
    both = sum(
        max(0, min(a.end_ms, b.end_ms) - max(a.start_ms, b.start_ms))
        for a in speech
        for b in heard
    )
    assert _total(left) + both == _total(speech)
    assert not any(a.overlaps(b) for a in left for b in heard)


def test_short_pauses_are_speech_and_clicks_are_not() -> None:
    frames = [False] * 20 + [True] * 20 + [False] * 10 + [True] * 20 + [False] * 60
    frames += [True] * 2 + [False] * 60
    assert smoothed(frames, 30) == [TimeSpan(400, 2300)]


def test_a_second_of_speech_without_words_is_missing() -> None:
    speech = [TimeSpan(0, 5_000), TimeSpan(8_000, 12_000)]
    heard = [_said("So.", 0, 4_500), _said("Yes.", 9_500, 12_000)]
    assert missing(speech, heard) == [TimeSpan(8_000, 9_500)]


def test_what_is_said_again_and_again_is_flagged() -> None:
    alike = [_said(text) for text in ("Oh.", "Thank you.", "Thank you!", "thank you")]
    assert repeated([*alike, _said("Well.")]) == [1, 2, 3]
    assert repeated([_said("and so we went and so we went and so we went home")]) == [0]
    assert repeated([_said("no no no, and then he said no"), _said("Yes.")]) == []
    assert repeated([_said("Yes."), _said("Yes."), _said("No.")]) == []
