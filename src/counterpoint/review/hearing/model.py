"""What was heard of a recording: the union of the stretches that were played.

Source: method, row M36: logged listening coverage at or above a set share.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ReportId, RoundId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.model import Passage, PassageKind

FASTEST = 2
"""How many seconds of sound are played in a second, at most."""
SLACK_MS = 10_000
"""What may be said beyond that: clocks differ, and a page may wait a moment."""
MOST_STRETCHES = 10_000


class NothingToHearError(RuleError):
    """There is no recording to listen to."""


class HeardTooFastError(InputError):
    """More sound is said to have been played than time has passed."""


class TooManyStretchesError(InputError):
    """One message tells of no more than 10,000 stretches."""


@dataclass(frozen=True, slots=True)
class SoundHeard(Event):
    """More of a recording was played to its reviewer.

    Attributes:
        heard_ms: How much of it was heard in this round by now.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    round_id: RoundId
    version: int
    heard_ms: int


def union(stretches: Iterable[TimeSpan]) -> tuple[TimeSpan, ...]:
    """Join stretches that overlap or touch; in order. Sorts, then linear."""
    joined: list[TimeSpan] = []
    for each in sorted(stretches):
        if joined and each.start_ms <= joined[-1].end_ms:
            last = joined.pop()
            each = TimeSpan(last.start_ms, max(last.end_ms, each.end_ms))  # noqa: PLW2901
        joined.append(each)
    return tuple(joined)


def without(
    stretches: Iterable[TimeSpan], taken: Iterable[TimeSpan]
) -> tuple[TimeSpan, ...]:
    """Take some stretches out of others; what is left, in order."""
    left = list(union(stretches))
    for gone in union(taken):
        cut: list[TimeSpan] = []
        for each in left:
            if not each.overlaps(gone):
                cut.append(each)
                continue
            if each.start_ms < gone.start_ms:
                cut.append(TimeSpan(each.start_ms, gone.start_ms))
            if gone.end_ms < each.end_ms:
                cut.append(TimeSpan(gone.end_ms, each.end_ms))
        left = cut
    return tuple(left)


def length_ms(stretches: Iterable[TimeSpan]) -> int:
    """Add up stretches that do not overlap."""
    return sum(each.end_ms - each.start_ms for each in stretches)


def within(stretches: Iterable[TimeSpan], duration_ms: int) -> tuple[TimeSpan, ...]:
    """Keep of some stretches what lies inside a recording; joined, in order."""
    return union(
        TimeSpan(each.start_ms, min(each.end_ms, duration_ms))
        for each in stretches
        if each.start_ms < duration_ms
    )


def needed_ms(duration_ms: int, share: int) -> int:
    """Give how much of a recording has to be heard.

    Args:
        duration_ms: How long it is.
        share: How many hundredths of it.
    """
    return -(-duration_ms * share // 100)


def check_played(new_ms: int, passed: timedelta) -> None:
    """Refuse more sound than can have been played since the last message.

    Raises:
        HeardTooFastError: It is more than twice the time that passed.
    """
    passed_ms = max(0, int(passed / timedelta(milliseconds=1)))
    if new_ms > FASTEST * passed_ms + SLACK_MS:
        msg = "More sound was reported as heard than time has passed; reload the page."
        raise HeardTooFastError(msg)


def untimed(passages: Sequence[Passage]) -> int:
    """Count the spoken passages of which nobody knows where they begin."""
    return sum(
        each.start_ms is None and each.kind is not PassageKind.NOTE for each in passages
    )
