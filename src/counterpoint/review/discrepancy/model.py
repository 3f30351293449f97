"""What a discrepancy is, and when it is settled.

Source: method, row M36: each discrepancy is recorded with its outcome.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import DiscrepancyId, MemberId, PassageId, ReportId
from counterpoint.kernel.text import normalised


class Resolution(StrEnum):
    """What came of a discrepancy."""

    OPEN = "open"
    CORRECTED = "corrected"
    WRITER_ASKED = "writer asked"
    LET_STAND = "let stand"


class NoWordsError(InputError):
    """A discrepancy, a reason and an answer say something."""


class SettledByCorrectionError(RuleError):
    """The text was corrected; that is settled for good."""


class SameWordsError(RuleError):
    """A correction changes words."""


class NotAskedError(RuleError):
    """The writer answers what they were asked."""


@dataclass(frozen=True, slots=True)
class DiscrepancyNoted(Event):
    """The reviewer heard something else than the report says."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    discrepancy_id: DiscrepancyId
    version: int
    order: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class DiscrepancySettled(Event):
    """A discrepancy was put to the writer, or let stand with a reason."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    discrepancy_id: DiscrepancyId
    resolution: Resolution
    words_digest: str


@dataclass(frozen=True, slots=True)
class DiscrepancyCorrected(Event):
    """A discrepancy was settled by a correction of the text."""

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    discrepancy_id: DiscrepancyId
    version: int


@dataclass(frozen=True, slots=True)
class DiscrepancyAnswered(Event):
    """The writer answered what the reviewer asked."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    discrepancy_id: DiscrepancyId
    words_digest: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A place where report and recording differ.

    Attributes:
        version: The version that ``passage_id`` is a passage of.
        at_ms: Where in the recording, if that was noted.
        what: What was heard, in the reviewer's words.
        reason: Why it stands, or what the writer was asked.
        answer: What the writer answered.
    """

    id: DiscrepancyId
    report_id: ReportId
    version: int
    passage_id: PassageId
    at_ms: int | None
    what: str
    by: MemberId
    at: datetime
    resolution: Resolution = Resolution.OPEN
    reason: str = ""
    answer: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether an approval need not wait for it."""
        if self.resolution is Resolution.WRITER_ASKED:
            return bool(self.answer)
        return self.resolution is not Resolution.OPEN


def checked_note(words: str) -> str:
    """Take what somebody says about a discrepancy.

    Raises:
        NoWordsError: It is empty.
    """
    clean = normalised(words).strip()
    if not clean:
        msg = "Write in a few words what was heard, asked, answered or decided."
        raise NoWordsError(msg)
    return clean


def check_resettled(found: Discrepancy) -> None:
    """Refuse to settle anew what a correction settled.

    Raises:
        SettledByCorrectionError: The text was corrected.
    """
    if found.resolution is Resolution.CORRECTED:
        msg = "The text was corrected here; note a new discrepancy if it is not right."
        raise SettledByCorrectionError(msg)


def check_asked(found: Discrepancy) -> None:
    """Refuse an answer to what was not asked.

    Raises:
        NotAskedError: The writer was not asked.
    """
    if found.resolution is not Resolution.WRITER_ASKED:
        msg = "The reviewer has not asked about this; it was settled otherwise."
        raise NotAskedError(msg)
