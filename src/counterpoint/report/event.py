"""What happens to reports, as history keeps it."""

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId, ReportId


@dataclass(frozen=True, slots=True)
class ReportFiled(Event):
    """A member wrote the report of an interview."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    interview_id: InterviewId
    writer_id: MemberId
    passages: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class ReportBroughtIn(Event):
    """A text came in without its history."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    participant_id: ParticipantId | None
    passages: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class PassageCorrected(Event):
    """The words of one passage were corrected; a new version stands.

    It cannot be taken back, only corrected again: an approval that fell with
    the wording must not come back without the interviewer.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    order: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class ReportRevised(Event):
    """A whole new version of a report stands.

    It cannot be taken back, only revised again, as an approval may have fallen.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    passages: int
    text_digest: str


@dataclass(frozen=True, slots=True)
class PassageMarked(Event):
    """A passage was given its marks: sensitive, second-hand, story and so on."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    order: int
    marks: int


@dataclass(frozen=True, slots=True)
class SpeakersSaid(Event):
    """Somebody said who the speakers' marks of a report stand for."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    marks: int


@dataclass(frozen=True, slots=True)
class ReportAssigned(Event):
    """Somebody said, or took back, whose account a report is."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    participant_id: ParticipantId | None


@dataclass(frozen=True, slots=True)
class ReportMakersSaid(Event):
    """Somebody said who made a brought-in report, and when."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    interviewer_id: MemberId | None
    writer_id: MemberId | None
    held_on: str | None


@dataclass(frozen=True, slots=True)
class InterviewerCorrected(Event):
    """Another member turned out to have done an interview with a report."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    interviewer_id: MemberId


@dataclass(frozen=True, slots=True)
class WriterCorrected(Event):
    """Another member turned out to have written a report."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    writer_id: MemberId


@dataclass(frozen=True, slots=True)
class ReportSubmitted(Event):
    """The report was handed to the interviewer."""

    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int


@dataclass(frozen=True, slots=True)
class ReportApproved(Event):
    """The reviewer approved a version: it says what was said.

    Attributes:
        text_digest: Of the words that were reviewed.
        heard_ms: How much of the recording was heard.
        duration_ms: How long it was; None if none could be heard.
        judged: How many passages had a verdict of their own.
    """

    undoable: ClassVar[bool] = False
    about: ClassVar[str] = "report_id"

    report_id: ReportId
    version: int
    text_digest: str
    attestation_digest: str
    heard_ms: int
    duration_ms: int | None
    judged: int
