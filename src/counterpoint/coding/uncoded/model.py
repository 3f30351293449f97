"""Whether anything was made of a passage: coded, noted, left for a reason, or open.

Nothing a participant said may vanish because it is hard to code. What is open is a
list to go through, never a share that somebody has to reach, and it says nothing of
who has read what.

Source: method, row E1 and trap 37.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, LeftUncodedId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Passage, Speaker

WITNESSES = frozenset({Speaker.INTERVIEWEE, Speaker.UNKNOWN})
"""Whose passages are looked at; questions and writer's notes are no material."""


class Cover(StrEnum):
    """What was made of a passage; of several the first that holds."""

    CODED = "coded"
    NOTED = "noted"
    LEFT = "left uncoded"
    OPEN = "open"


class NoReasonToLeaveError(InputError):
    """What is left uncoded is left for a reason."""


class NothingToLeaveError(RuleError):
    """A stretch holds no passage that is open."""


@dataclass(frozen=True, slots=True)
class PassagesLeftUncoded(Event):
    """A stretch of a report was left uncoded, for a reason."""

    about: ClassVar[str] = "left_uncoded_id"

    left_uncoded_id: LeftUncodedId
    article_id: ArticleId
    report_id: ReportId
    passages: int
    reason_digest: str


@dataclass(frozen=True, slots=True)
class PassagesTakenUp(Event):
    """A stretch that was left uncoded is open again."""

    about: ClassVar[str] = "left_uncoded_id"

    left_uncoded_id: LeftUncodedId
    article_id: ArticleId


@dataclass(frozen=True, slots=True)
class LeftUncoded:
    """A stretch that was left uncoded.

    Attributes:
        version: The report's version that the place speaks of.
        start: First code point of its first passage.
        end: One past the last of its last passage.
    """

    id: LeftUncodedId
    article_id: ArticleId
    report_id: ReportId
    version: int
    start: int
    end: int
    reason: str
    by: MemberId
    at: datetime

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class CoveredPassage:
    """A passage, and what was made of it.

    Attributes:
        cover: None of what is no material, such as a question.
        left: Why it was left uncoded, also if it was coded since.
    """

    passage: Passage
    cover: Cover | None
    left: LeftUncoded | None = None


@dataclass(frozen=True, slots=True)
class ReportCover:
    """What was made of one report's passages in an article.

    Attributes:
        version: The version in analysis, of which all places speak.
    """

    report_id: ReportId
    key: str
    version: int
    passages: tuple[CoveredPassage, ...]

    @property
    def counts(self) -> Counter[Cover]:
        """Count the passages of each kind; what is no material counts nowhere."""
        return Counter(at.cover for at in self.passages if at.cover is not None)

    @property
    def of(self) -> int:
        """How many passages are looked at."""
        return self.counts.total()

    @property
    def taken_up(self) -> int:
        """How many are coded, noted, or left for a reason."""
        return self.of - self.counts[Cover.OPEN]


def covered(
    passages: Iterable[Passage],
    coded: Sequence[Span],
    noted: Sequence[Span],
    left: Sequence[LeftUncoded],
) -> tuple[CoveredPassage, ...]:
    """Say of each passage what was made of it.

    A code or a note counts for a passage if it stands on at least one letter of it.
    A passage is left uncoded only as a whole.

    Args:
        passages: Of the version that all places speak of.
        coded: The stretches of the article's codings.
        noted: The stretches of readers' notes, once the seal is open.
        left: What was left uncoded; the latest counts.
    """
    found = []
    for passage in passages:
        why = next(
            (each for each in reversed(left) if each.span.contains(passage.span)), None
        )
        found.append(CoveredPassage(passage, _cover(passage, coded, noted, why), why))
    return tuple(found)


def whole_passages(passages: Sequence[Passage], chosen: Span) -> tuple[Passage, ...]:
    """Widen a stretch to the whole passages that it touches."""
    return tuple(each for each in passages if each.span.overlaps(chosen))


def checked_reason(reason: str) -> str:
    """Take the reason for leaving something uncoded.

    Raises:
        NoReasonToLeaveError: It is empty.
    """
    if not reason:
        msg = "Write why it is left uncoded, so that a reader can follow you."
        raise NoReasonToLeaveError(msg)
    return reason


def _cover(
    passage: Passage,
    coded: Iterable[Span],
    noted: Iterable[Span],
    why: LeftUncoded | None,
) -> Cover | None:
    if passage.speaker not in WITNESSES:
        return None
    if any(span.overlaps(passage.span) for span in coded):
        return Cover.CODED
    if any(span.overlaps(passage.span) for span in noted):
        return Cover.NOTED
    return Cover.OPEN if why is None else Cover.LEFT
