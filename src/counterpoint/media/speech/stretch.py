"""Stretches of sound: found, cut for an engine, and what of them is missing."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from counterpoint.kernel.spans import TimeSpan
from counterpoint.media.speech.model import Segment

JOINED_MS = 500
"""Shorter pauses are part of what somebody says."""
SHORTEST_MS = 150
"""Shorter sounds are clicks and breaths."""
PADDING_MS = 200
LONG_SILENCE_MS = 10_000
SHORTEST_HOLE_MS = 1_000
LONGEST_GAP_MS = 2_000
REPEATS = 3
_WORD = re.compile(r"\w+")


def smoothed(heard: Iterable[bool], frame_ms: int) -> list[TimeSpan]:
    """Make stretches of frames in which speech was heard. Linear in the frames."""
    found: list[list[int]] = []
    end = 0
    for nth, is_speech in enumerate(heard):
        end = (nth + 1) * frame_ms
        if not is_speech:
            continue
        start = nth * frame_ms
        if found and start - found[-1][1] <= JOINED_MS:
            found[-1][1] = end
        else:
            found.append([start, end])
    kept = [(a, b) for a, b in found if b - a >= SHORTEST_MS]
    padded = [(max(0, a - PADDING_MS), min(end, b + PADDING_MS)) for a, b in kept]
    return [TimeSpan(start, stop) for (start, stop) in _parted(padded)]


def _parted(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Let none reach into the next."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        kept.append((max(start, kept[-1][1]) if kept else start, end))
    return kept


def chunks(speech: Sequence[TimeSpan], longest_ms: int) -> list[TimeSpan]:
    """Cut what is spoken into pieces that an engine takes at once.

    A piece begins and ends in a pause wherever there is one; speech without any is
    cut evenly. Together the pieces hold all speech, each moment of it once.
    """
    pieces: list[TimeSpan] = []
    for each in speech:
        last = pieces[-1] if pieces else None
        is_near = last is not None and each.start_ms - last.end_ms <= LONGEST_GAP_MS
        if last and is_near and each.end_ms - last.start_ms <= longest_ms:
            pieces[-1] = TimeSpan(last.start_ms, each.end_ms)
            continue
        length = each.end_ms - each.start_ms
        parts = -(-length // longest_ms)
        edges = [each.start_ms + length * n // parts for n in range(parts + 1)]
        pieces += [TimeSpan(a, b) for a, b in pairwise(edges) if a < b]
    return pieces


def silences(speech: Sequence[TimeSpan], duration_ms: int) -> list[TimeSpan]:
    """Give the stretches in which nobody speaks."""
    return without([TimeSpan(0, duration_ms)], speech) if duration_ms else []


def without(spans: Sequence[TimeSpan], taken: Iterable[TimeSpan]) -> list[TimeSpan]:
    """Give what is left of stretches when others are taken out of them.

    Args:
        spans: In order, not overlapping.
        taken: In any order; they may overlap.
    """
    left: list[TimeSpan] = []
    away = sorted(taken)
    first = 0
    for span in spans:
        at = span.start_ms
        while first < len(away) and away[first].end_ms <= at:
            first += 1
        for each in away[first:]:
            if each.start_ms >= span.end_ms:
                break
            if each.start_ms > at:
                left.append(TimeSpan(at, each.start_ms))
            at = max(at, each.end_ms)
        if at < span.end_ms:
            left.append(TimeSpan(at, span.end_ms))
    return left


def missing(speech: Sequence[TimeSpan], segments: Iterable[Segment]) -> list[TimeSpan]:
    """List where somebody speaks and no words are, from one second on."""
    holes = without(speech, (each.sound for each in segments))
    return [h for h in holes if h.end_ms - h.start_ms >= SHORTEST_HOLE_MS]


def repeated(segments: Sequence[Segment]) -> list[int]:
    """List which segments seem to repeat themselves, by their place.

    Engines that lose the thread say the same again and again: three segments alike
    in a row, or one in which three words or more come three times in a row.
    """
    plain = [" ".join(_WORD.findall(each.text.casefold())) for each in segments]
    found: set[int] = set()
    start = 0
    for nth in range(1, len(plain) + 1):
        if nth < len(plain) and plain[nth] == plain[start]:
            continue
        if nth - start >= REPEATS and plain[start]:
            found.update(range(start, nth))
        start = nth
    found.update(nth for nth, text in enumerate(plain) if _goes_round(text.split()))
    return sorted(found)


def _goes_round(words: Sequence[str]) -> bool:
    """Whether some three to ten words come three times in a row."""
    for size in range(3, 11):
        alike = 0
        for at in range(len(words) - size):
            alike = alike + 1 if words[at] == words[at + size] else 0
            if alike >= size * (REPEATS - 1):
                return True
    return False
