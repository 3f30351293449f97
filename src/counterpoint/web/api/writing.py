"""Writing reports over HTTP: the plan, the draft, what is excluded of the sound."""

from datetime import datetime

from fastapi.responses import Response

from counterpoint import report
from counterpoint.kernel.ids import (
    ExclusionId,
    InterviewId,
    MemberId,
    PassageId,
    ReportId,
)
from counterpoint.report.draft.model import Draft, DraftPassage, TextOrigin
from counterpoint.report.exclusion.model import (
    Exclusion,
    ExclusionReason,
    ExportFormat,
)
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.model import PassageKind
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class PairShown(Shown):
    """How often one interviews and the other writes."""

    interviewer_id: MemberId
    writer_id: MemberId
    count: int


class ToWriteShown(Shown):
    """An interview without a report, and who writes it or could."""

    interview_id: InterviewId
    interviewer_id: MemberId | None
    writer_id: MemberId | None
    proposed_id: MemberId | None
    is_told: bool
    is_begun: bool


class PlanShown(Shown):
    """Who writes what, and how often each ordered pair occurs."""

    writers: tuple[MemberId, ...]
    pairs: tuple[PairShown, ...]
    to_write: tuple[ToWriteShown, ...]


class WriterSent(Sent):
    """Who is to write the report of an interview."""

    interview_id: InterviewId
    writer_id: MemberId


class WritersSent(Sent):
    """Who is to write, of one or many interviews; all of it or nothing."""

    assignments: list[WriterSent]


class DraftPassageShown(Shown):
    """A passage as it is being written, with its times in milliseconds."""

    id: PassageId
    text: str
    kind: PassageKind
    marks: tuple[PassageMark, ...]
    start_ms: int | None
    end_ms: int | None
    mark: str
    origin: TextOrigin | None


class DraftPassageSent(Sent):
    """A passage as it is being written; the page makes its id."""

    id: PassageId
    text: str
    kind: PassageKind
    marks: tuple[PassageMark, ...] = ()
    start_ms: int | None = None
    end_ms: int | None = None
    mark: str = ""
    origin: TextOrigin | None = None


class DraftSent(Sent):
    """All passages in order, and the revision they were written on."""

    revision: int
    passages: list[DraftPassageSent]


class ExclusionShown(Shown):
    """A stretch of the recording that is, or was, left out."""

    id: ExclusionId
    interview_id: InterviewId
    start_ms: int
    end_ms: int
    reason: ExclusionReason
    note: str
    made_by: MemberId
    made_at: datetime
    restored_by: MemberId | None
    restored_at: datetime | None

    @classmethod
    def of(cls, kept: Exclusion) -> "ExclusionShown":
        """Show an exclusion."""
        return cls(
            id=kept.id,
            interview_id=kept.interview_id,
            start_ms=kept.sound.start_ms,
            end_ms=kept.sound.end_ms,
            reason=kept.reason,
            note=kept.note,
            made_by=kept.made_by,
            made_at=kept.made_at,
            restored_by=kept.restored_by,
            restored_at=kept.restored_at,
        )


class ExclusionsShown(Shown):
    """What is, or was, left out of one recording, by place."""

    items: list[ExclusionShown]


class ExclusionSent(Sent):
    """A stretch to leave out, in milliseconds of the recording, and why."""

    start_ms: int
    end_ms: int
    reason: ExclusionReason
    note: str = ""


class ExclusionExportSent(Sent):
    """As what the log is written out."""

    format: ExportFormat


class DraftShown(Shown):
    """A draft, and the report it became before, if it did."""

    interview_id: InterviewId
    writer_id: MemberId
    revision: int
    based_on: int | None
    saved_at: datetime | None
    passages: list[DraftPassageShown]
    report_id: ReportId | None


class DraftSavedShown(Shown):
    """The revision that stands after a save."""

    revision: int
    saved_at: datetime | None


class DraftStateShown(Shown):
    """An earlier state of a draft, without its words."""

    seq: int
    at: datetime
    words: int


class DraftStatesShown(Shown):
    """Earlier states of a draft, latest first."""

    items: list[DraftStateShown]


class HandedInShown(Shown):
    """The report that a draft became."""

    report_id: ReportId


def get_writing_plan(tx: Transaction, writers: str | None = None) -> PlanShown:
    """Show who writes what; ``writers`` names, by commas, among whom to share out."""
    among = None
    if writers is not None:
        among = [MemberId(each) for each in writers.split(",") if each]
    return PlanShown.model_validate(report.show_plan(tx, among))


def assign_writers(tx: Transaction, body: WritersSent) -> PlanShown:
    """Choose who writes the reports of some interviews."""
    for each in body.assignments:
        report.assign_writer(tx, **each.model_dump())
    return get_writing_plan(tx)


def claim_report(tx: Transaction, interview_id: InterviewId) -> PlanShown:
    """Take over writing the report of an interview."""
    report.claim_report(tx, interview_id=interview_id)
    return get_writing_plan(tx)


def release_report(tx: Transaction, interview_id: InterviewId) -> PlanShown:
    """Let the report of an interview be without a writer again."""
    report.release_report(tx, interview_id=interview_id)
    return get_writing_plan(tx)


def get_draft(tx: Transaction, interview_id: InterviewId) -> DraftShown:
    """Show the acting writer's draft, or what one begins from."""
    found = report.open_draft(tx, interview_id)
    return draft_shown(found.draft, found.report.id if found.report else None)


def save_draft(
    tx: Transaction, interview_id: InterviewId, body: DraftSent
) -> DraftSavedShown:
    """Keep what is written so far."""
    passages = [
        DraftPassage(**{**each.model_dump(), "marks": frozenset(each.marks)})
        for each in body.passages
    ]
    kept = report.save_draft(
        tx, interview_id=interview_id, passages=passages, revision=body.revision
    )
    return DraftSavedShown.model_validate(kept)


def list_draft_states(tx: Transaction, interview_id: InterviewId) -> DraftStatesShown:
    """List earlier states of the acting writer's draft."""
    found = report.list_draft_states(tx, interview_id)
    return DraftStatesShown(items=[DraftStateShown.model_validate(s) for s in found])


def get_draft_state(tx: Transaction, interview_id: InterviewId, seq: int) -> DraftShown:
    """Show the acting writer's draft as it stood."""
    return draft_shown(report.show_draft_state(tx, interview_id, seq), None)


def put_draft_aside(tx: Transaction, interview_id: InterviewId) -> DraftShown:
    """Put the draft aside, and begin from the report as it stands."""
    found = report.put_draft_aside(tx, interview_id=interview_id)
    return draft_shown(found.draft, found.report.id if found.report else None)


def submit_draft(tx: Transaction, interview_id: InterviewId) -> HandedInShown:
    """Hand the draft in: it becomes the report, and goes to the interviewer."""
    return HandedInShown(
        report_id=report.submit_draft(tx, interview_id=interview_id).id
    )


def list_exclusions(tx: Transaction, interview_id: InterviewId) -> ExclusionsShown:
    """List what is, or was, left out of an interview's recording."""
    found = report.list_exclusions(tx, interview_id)
    return ExclusionsShown(items=[ExclusionShown.of(each) for each in found])


def exclude_sound(
    tx: Transaction, interview_id: InterviewId, body: ExclusionSent
) -> ExclusionsShown:
    """Leave a stretch of the recording out, and say why."""
    report.exclude_sound(tx, interview_id=interview_id, **body.model_dump())
    return list_exclusions(tx, interview_id)


def restore_sound(tx: Transaction, exclusion_id: ExclusionId) -> ExclusionsShown:
    """Bring an excluded stretch back."""
    restored = report.restore_sound(tx, exclusion_id=exclusion_id)
    return list_exclusions(tx, restored.interview_id)


def export_exclusions(tx: Transaction, body: ExclusionExportSent) -> Response:
    """Write out minutes and reasons of all exclusions, without content."""
    content = report.export_exclusions(tx, format=body.format)
    name = f'attachment; filename="exclusions.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


def draft_shown(draft: Draft, report_id: ReportId | None) -> DraftShown:
    """Show a draft."""
    return DraftShown(
        interview_id=draft.interview_id,
        writer_id=draft.writer_id,
        revision=draft.revision,
        based_on=draft.based_on,
        saved_at=draft.saved_at,
        passages=[
            DraftPassageShown(
                id=each.id,
                text=each.text,
                kind=each.kind,
                marks=tuple(mark for mark in PassageMark if mark in each.marks),
                start_ms=each.start_ms,
                end_ms=each.end_ms,
                mark=each.mark,
                origin=each.origin,
            )
            for each in draft.passages
        ],
        report_id=report_id,
    )


DRAFT = "/interviews/{interview_id}/draft"
WRITER = "/interviews/{interview_id}/writer"
EXCLUSIONS = "/interviews/{interview_id}/exclusions"

ROUTES = [
    endpoint("GET", "/writing/plan", get_writing_plan),
    endpoint("POST", "/writing/assignments", assign_writers),
    endpoint("POST", WRITER, claim_report),
    endpoint("DELETE", WRITER, release_report),
    endpoint("GET", DRAFT, get_draft),
    endpoint("PUT", DRAFT, save_draft),
    endpoint("GET", f"{DRAFT}/states", list_draft_states),
    endpoint("GET", f"{DRAFT}/states/{{seq}}", get_draft_state),
    endpoint("POST", f"{DRAFT}/aside", put_draft_aside),
    endpoint("POST", f"{DRAFT}/submission", submit_draft),
    endpoint("GET", EXCLUSIONS, list_exclusions),
    endpoint("POST", EXCLUSIONS, exclude_sound),
    endpoint("POST", "/exclusions/{exclusion_id}/restoration", restore_sound),
    endpoint("POST", "/exclusions/exports", export_exclusions),
]
