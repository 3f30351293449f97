"""What a round of review is, and how it goes over to the next version.

Source: method, row M36; entities ReviewRound and Discrepancy (section 3.2).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import MemberId, PassageId, ReportId, RoundId
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.model import (
    Passage,
    PassageKind,
    Report,
    ReportState,
    ReportText,
    Speaker,
)


class Verdict(StrEnum):
    """What the reviewer heard of a passage."""

    FAITHFUL = "faithful"
    CORRECTED = "corrected"
    UNSUPPORTED = "unsupported"
    INAUDIBLE = "inaudible"


class RoundOutcome(StrEnum):
    """What came of a round; ``open`` while nothing has."""

    OPEN = "open"
    APPROVED = "approved"
    RETURNED = "returned"


class NotUnderReviewError(RuleError):
    """The report was not submitted, or its review is over."""


class NoOpenRoundError(RuleError):
    """Nobody opened the review of this version."""


class CorrectedByTextError(RuleError):
    """A passage becomes corrected by a correction of its words."""


@dataclass(frozen=True, slots=True)
class ReviewOpened(Event):
    """A reviewer began to check a version against the recording.

    Attributes:
        carried: How many verdicts were given before, on the same words.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    round_id: RoundId
    version: int
    text_digest: str
    carried: int


@dataclass(frozen=True, slots=True)
class PassageJudged(Event):
    """The reviewer said what was heard of a passage."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    order: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Round:
    """One reviewer's check of one version.

    Attributes:
        text_digest: Of the words that are checked, with their version's salt.
    """

    id: RoundId
    report_id: ReportId
    version: int
    reviewer_id: MemberId
    opened_at: datetime
    outcome: RoundOutcome
    text_digest: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict about a passage, as it was spoken then.

    Attributes:
        is_carried: Whether it was given to the same words of an earlier version.
    """

    passage_id: PassageId
    verdict: Verdict
    speaker: Speaker
    kind: PassageKind
    is_carried: bool = False

    def holds_for(self, passage: Passage) -> bool:
        """Whether the passage still is what was judged."""
        return (self.speaker, self.kind) == (passage.speaker, passage.kind)


@dataclass(frozen=True, slots=True)
class Passed:
    """How the passages of one version are found again in the next.

    Attributes:
        same: By passage of the new version, the old one with the same words,
            kind, speaker and times.
        moved: By old passage, the new one in its place; also where the words
            changed, as far as that can be told.
        changed: The sound of passages that are not the same in both.
    """

    same: Mapping[PassageId, PassageId]
    moved: Mapping[PassageId, PassageId]
    changed: tuple[TimeSpan, ...]


def passed_on(old: ReportText, new: ReportText) -> Passed:
    """Find the passages of one version again in another."""
    before = [_said(old, each) for each in old.passages]
    after = [_said(new, each) for each in new.passages]
    same: dict[PassageId, PassageId] = {}
    moved: dict[PassageId, PassageId] = {}
    changed: list[TimeSpan] = []
    matched = SequenceMatcher(None, before, after, autojunk=False)
    for what, old_from, old_to, new_from, new_to in matched.get_opcodes():
        olds, news = old.passages[old_from:old_to], new.passages[new_from:new_to]
        if what == "equal":
            same |= {n.id: o.id for o, n in zip(olds, news, strict=True)}
        else:
            sounds = [each.sound for each in (*olds, *news)]
            changed += [sound for sound in sounds if sound is not None]
        moved |= {o.id: n.id for o, n in zip(olds, news, strict=False)}
    return Passed(same, moved, tuple(changed))


def carried(
    judged: Sequence[Judged], new: ReportText, passed: Passed
) -> tuple[Judged, ...]:
    """Give the verdicts that stand for the same words of a later version."""
    by_passage = {each.passage_id: each for each in judged}
    kept = []
    for passage in new.passages:
        before = by_passage.get(passed.same.get(passage.id, PassageId("")))
        if before is not None and before.holds_for(passage):
            kept.append(
                Judged(
                    passage.id,
                    before.verdict,
                    passage.speaker,
                    passage.kind,
                    is_carried=True,
                )
            )
    return tuple(kept)


def check_under_review(report: Report) -> int:
    """Give the version that waits for its reviewer.

    Raises:
        NotUnderReviewError: None does.
    """
    if report.state is not ReportState.SUBMITTED or report.submitted_version is None:
        msg = "This report is {state}; it is reviewed after its writer submits it."
        raise NotUnderReviewError(msg, state=report.state.value)
    return report.submitted_version


def check_open(found: Round | None) -> Round:
    """Give the round in which a reviewer works.

    Raises:
        NoOpenRoundError: The review of the present version was not opened.
    """
    if found is None or found.outcome is not RoundOutcome.OPEN:
        msg = "Open the review of this version first; it may have changed meanwhile."
        raise NoOpenRoundError(msg)
    return found


def _said(text: ReportText, passage: Passage) -> tuple[object, ...]:
    return (
        text.words_of(passage),
        passage.kind,
        passage.speaker,
        passage.start_ms,
        passage.end_ms,
    )
