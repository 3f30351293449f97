"""Reports over HTTP: list, show, correct, submit, search."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from pydantic import field_validator

from counterpoint import report
from counterpoint.kernel.ids import (
    InterviewId,
    MemberId,
    ParticipantId,
    PassageId,
    ReportId,
)
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import Fact, PassageKind, ReportState, Speaker
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ReportShown(Shown):
    """A report without its words.

    ``version`` is the latest one; ``version_in_analysis`` the one that is read,
    coded and quoted, if one was approved or the report was brought in.
    """

    id: ReportId
    key: str
    participant_id: ParticipantId | None
    interview_id: InterviewId | None
    interviewer_id: MemberId | None
    writer_id: MemberId | None
    held_on: date | None
    brought_in: bool
    state: ReportState
    version: int
    words: int
    unknown: tuple[Fact, ...]
    submitted_version: int | None
    approved_version: int | None
    version_in_analysis: int | None
    substitute_id: MemberId | None


class ReportsShown(Shown):
    """All reports by key."""

    items: list[ReportShown]


class PassageShown(Shown):
    """A unit of a report: code points of the version shown."""

    id: PassageId
    order: int
    start: int
    end: int
    speaker: Speaker
    kind: PassageKind
    mark: str
    start_ms: int | None
    end_ms: int | None
    marks: tuple[PassageMark, ...]

    @field_validator("marks", mode="before")
    @classmethod
    def _in_order(cls, marks: Collection[PassageMark]) -> tuple[PassageMark, ...]:
        return tuple(each for each in PassageMark if each in marks)


class ApprovalShown(Shown):
    """What a version's approval rests on."""

    version: int
    by: MemberId
    at: datetime
    attestation: str
    heard_ms: int
    duration_ms: int | None
    judged: int


class ReportTextShown(ReportShown):
    """A report with the words of one version, ``text_version``.

    Where the member may read no version yet, that is null and the text empty.
    """

    text_version: int | None
    text: str
    passages: tuple[PassageShown, ...]
    approval: ApprovalShown | None


class ReportChangeSent(Sent):
    """What is said about a report; null is not known, what is not sent stays."""

    participant_id: ParticipantId | None = None
    interviewer_id: MemberId | None = None
    writer_id: MemberId | None = None
    held_on: date | None = None
    speakers: dict[str, Speaker] | None = None


class PassageSent(Sent):
    """The right words of a passage."""

    text: str


class MarksSent(Sent):
    """What is marked at a passage, and nothing else."""

    marks: tuple[PassageMark, ...]


def shown(found: report.Report) -> ReportShown:
    """Show a report without its words."""
    return ReportShown.model_validate(found)


def list_reports(tx: Transaction) -> ReportsShown:
    """List the reports by key, without their words."""
    return ReportsShown(items=[shown(each) for each in report.list_reports(tx)])


def get_report(
    tx: Transaction, report_id: ReportId, version: int | None = None
) -> ReportTextShown:
    """Show a report with one version's words: the latest that one may read."""
    return with_text(report.show_report(tx, report_id, version))


def get_analysed(tx: Transaction, report_id: ReportId) -> ReportTextShown:
    """Show a report with the words that are coded and quoted."""
    text = report.get_text(tx, report_id)
    return with_text(report.show_report(tx, report_id, text.version))


def with_text(found: report.ReportShown) -> ReportTextShown:
    """Show a report with the words that were read, if any were."""
    text = found.text
    return ReportTextShown(
        **shown(found.report).model_dump(),
        text_version=text.version if text else None,
        text=text.text if text else "",
        passages=tuple(PassageShown.model_validate(p) for p in text.passages)
        if text
        else (),
        approval=ApprovalShown.model_validate(found.approval)
        if found.approval
        else None,
    )


def change_report(
    tx: Transaction, report_id: ReportId, body: ReportChangeSent
) -> ReportTextShown:
    """Say whose account a report is, who made it, and who speaks in it."""
    sent = body.model_dump(exclude_unset=True)
    speakers = sent.pop("speakers", None)
    if "participant_id" in sent:
        whose = sent.pop("participant_id")
        report.say_whose(tx, report_id=report_id, participant_id=whose)
    if sent:
        _say_who_made(tx, report_id, sent)
    if speakers:
        report.say_who_speaks(tx, report_id=report_id, speakers=speakers)
    return get_report(tx, report_id)


def correct_passage(
    tx: Transaction, report_id: ReportId, passage_id: PassageId, body: PassageSent
) -> ReportTextShown:
    """Correct the words of a passage; a new version stands."""
    report.correct_passage(
        tx, report_id=report_id, passage_id=passage_id, text=body.text
    )
    return get_report(tx, report_id)


def mark_passage(
    tx: Transaction, report_id: ReportId, passage_id: PassageId, body: MarksSent
) -> ReportTextShown:
    """Give a passage its marks; its words stay."""
    report.mark_passage(
        tx, report_id=report_id, passage_id=passage_id, marks=body.marks
    )
    return get_report(tx, report_id)


def submit_report(tx: Transaction, report_id: ReportId) -> ReportTextShown:
    """Hand a report to its interviewer."""
    report.submit_report(tx, report_id=report_id)
    return get_report(tx, report_id)


def _say_who_made(tx: Transaction, report_id: ReportId, sent: dict[str, Any]) -> None:
    """Say who made a report; of one with an interview, correct who it was."""
    is_filed = report.get_report(tx, report_id).interview_id is not None
    correctable = {"interviewer_id", "writer_id"}
    if not is_filed or not sent.keys() <= correctable or None in sent.values():
        report.say_who_made(tx, report_id=report_id, **sent)
        return
    if "interviewer_id" in sent:
        who = sent["interviewer_id"]
        report.correct_interviewer(tx, report_id=report_id, interviewer_id=who)
    if "writer_id" in sent:
        who = sent["writer_id"]
        report.correct_writer(tx, report_id=report_id, writer_id=who)


ROUTES = [
    endpoint("GET", "/reports", list_reports),
    endpoint("GET", "/reports/{report_id}", get_report),
    endpoint("GET", "/reports/{report_id}/analysed", get_analysed),
    endpoint("PATCH", "/reports/{report_id}", change_report),
    endpoint("PATCH", "/reports/{report_id}/passages/{passage_id}", correct_passage),
    endpoint("PUT", "/reports/{report_id}/passages/{passage_id}/marks", mark_passage),
    endpoint("POST", "/reports/{report_id}/submission", submit_report),
]
