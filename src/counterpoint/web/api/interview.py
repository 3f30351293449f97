"""Interviews over HTTP: book, note, hold, finish, list; and their guides."""

from dataclasses import asdict
from datetime import date, time

from fastapi import Response

from counterpoint import interview
from counterpoint.interview import Chooser, Flag, Interview, InterviewState
from counterpoint.kernel.ids import GuideId, InterviewId, MemberId, ParticipantId
from counterpoint.participant.information.model import InformationForm
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design import verbs as design
from counterpoint.study.guide import verbs as guides
from counterpoint.study.guide.model import Guide
from counterpoint.web.endpoint import Sent, Shown, endpoint
from counterpoint.web.media_type import WORD


class InterviewShown(Shown):
    """A meeting of one participant with one member."""

    id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None
    held_on: date | None
    clock: time | None
    minutes: int | None
    minutes_reason: str
    place_kind: str | None
    place_chosen_by: Chooser | None
    others_present: str
    language: str | None
    relationship: str
    field_note: str
    guide_id: GuideId | None
    state: InterviewState
    has_report: bool
    flags: tuple[Flag, ...]

    @classmethod
    def of(cls, kept: Interview, flags: tuple[Flag, ...] = ()) -> "InterviewShown":
        """Show an interview with what is worth a second look."""
        return cls.model_validate({**asdict(kept), "flags": flags})


class InterviewsShown(Shown):
    """All interviews in the order in which they were planned."""

    items: list[InterviewShown]


class BookingSent(Sent):
    """An interview to be booked."""

    participant_id: ParticipantId
    interviewer_id: MemberId
    held_on: date
    clock: time | None = None
    place_kind: str | None = None
    place_chosen_by: Chooser | None = None
    guide_id: GuideId | None = None
    language: str | None = None
    others_present: str = ""
    relationship: str = ""


class NotedSent(Sent):
    """An interview that was held before its participant came here."""

    participant_id: ParticipantId
    interviewer_id: MemberId | None = None
    held_on: date | None = None
    minutes: int | None = None
    place_kind: str | None = None


class InterviewChangeSent(Sent):
    """Those facts that change; null is not known."""

    interviewer_id: MemberId | None = None
    held_on: date | None = None
    clock: time | None = None
    minutes: int | None = None
    minutes_reason: str = ""
    place_kind: str | None = None
    place_chosen_by: Chooser | None = None
    guide_id: GuideId | None = None
    language: str | None = None
    others_present: str = ""
    relationship: str = ""


class AnewSent(Sent):
    """How the participant was informed anew."""

    on: date
    document: str
    clock: time | None = None
    form: InformationForm = InformationForm.ORAL


class StartSent(Sent):
    """When an interview starts."""

    on: date
    clock: time | None = None


class EndSent(Sent):
    """How an interview ended."""

    minutes: int | None = None
    minutes_reason: str = ""
    field_note: str | None = None
    broken_off: bool = False


class NoteSent(Sent):
    """What the interviewer noticed."""

    field_note: str


class GuideShown(Shown):
    """A version of what a group is asked."""

    id: GuideId
    group: str
    version: int
    questions: tuple[str, ...]
    used_from: date | None
    note: str

    @classmethod
    def of(cls, guide: Guide, group: str) -> "GuideShown":
        """Show a version under its group's key."""
        return cls(
            id=guide.id,
            group=group,
            version=guide.version,
            questions=guide.questions,
            used_from=guide.used_from,
            note=guide.note,
        )


class GuidesShown(Shown):
    """All versions of all guides."""

    items: list[GuideShown]


class GuideSent(Sent):
    """The next version of a group's guide."""

    group: str
    questions: list[str]
    used_from: date | None = None
    note: str = ""


def list_interviews(tx: Transaction) -> InterviewsShown:
    """List the interviews in the order in which they were planned."""
    flags = interview.list_flags(tx)
    found = interview.list_interviews(tx)
    return InterviewsShown(
        items=[InterviewShown.of(each, flags.get(each.id, ())) for each in found]
    )


def book_interview(tx: Transaction, body: BookingSent) -> InterviewShown:
    """Book an interview with an included, consenting participant."""
    return InterviewShown.of(interview.book_interview(tx, **body.model_dump()))


def note_interview(tx: Transaction, body: NotedSent) -> InterviewShown:
    """Note an interview that was held elsewhere."""
    return InterviewShown.of(interview.note_interview(tx, **body.model_dump()))


def change_interview(
    tx: Transaction, interview_id: InterviewId, body: InterviewChangeSent
) -> InterviewShown:
    """Change those facts of an interview that are sent."""
    sent = body.model_dump(exclude_unset=True)
    changed = interview.change_interview(tx, interview_id=interview_id, **sent)
    return InterviewShown.of(changed)


def inform_anew(
    tx: Transaction, interview_id: InterviewId, body: AnewSent
) -> InterviewShown:
    """Record that the participant was informed anew."""
    interview.inform_anew(tx, interview_id=interview_id, **body.model_dump())
    return InterviewShown.of(interview.show_interview(tx, interview_id))


def start_interview(
    tx: Transaction, interview_id: InterviewId, body: StartSent
) -> InterviewShown:
    """Start an interview."""
    started = interview.start_interview(
        tx, interview_id=interview_id, on=body.on, clock=body.clock
    )
    return InterviewShown.of(started)


def end_interview(
    tx: Transaction, interview_id: InterviewId, body: EndSent
) -> InterviewShown:
    """End an interview, held to its end or broken off."""
    end = interview.break_off if body.broken_off else interview.finish_interview
    ended = end(
        tx,
        interview_id=interview_id,
        minutes=body.minutes,
        minutes_reason=body.minutes_reason,
        field_note=body.field_note,
    )
    return InterviewShown.of(ended)


def mark_no_show(tx: Transaction, interview_id: InterviewId) -> InterviewShown:
    """Record that the participant did not come."""
    return InterviewShown.of(interview.mark_no_show(tx, interview_id=interview_id))


def cancel_interview(tx: Transaction, interview_id: InterviewId) -> InterviewShown:
    """Record that the interview will not be held."""
    return InterviewShown.of(interview.cancel_interview(tx, interview_id=interview_id))


def put_field_note(
    tx: Transaction, interview_id: InterviewId, body: NoteSent
) -> InterviewShown:
    """Keep what the interviewer noticed."""
    kept = interview.keep_field_note(
        tx, interview_id=interview_id, field_note=body.field_note
    )
    return InterviewShown.of(kept)


def get_guides(tx: Transaction) -> GuidesShown:
    """List all versions of all guides."""
    groups = {group.id: group.key for group in design.list_groups(tx)}
    return GuidesShown(
        items=[
            GuideShown.of(each, groups[each.group_id])
            for each in guides.list_guides(tx)
            if each.group_id in groups
        ]
    )


def post_guide(tx: Transaction, body: GuideSent) -> GuideShown:
    """Write the next version of a group's guide."""
    written = guides.write_guide(
        tx,
        group=body.group,
        questions=body.questions,
        used_from=body.used_from,
        note=body.note,
    )
    return GuideShown.of(written, body.group)


def get_interview_sheet(tx: Transaction, interview_id: InterviewId) -> Response:
    """Give what an interviewer takes along. Its file's name holds no label."""
    content = interview.print_interview(tx, interview_id)
    headers = {"content-disposition": 'attachment; filename="interview.docx"'}
    return Response(content, media_type=WORD, headers=headers)


ROUTES = [
    endpoint("GET", "/interviews", list_interviews),
    endpoint("POST", "/interviews", book_interview),
    endpoint("POST", "/interviews/noted", note_interview),
    endpoint("PATCH", "/interviews/{interview_id}", change_interview),
    endpoint("POST", "/interviews/{interview_id}/informed", inform_anew),
    endpoint("POST", "/interviews/{interview_id}/start", start_interview),
    endpoint("POST", "/interviews/{interview_id}/end", end_interview),
    endpoint("POST", "/interviews/{interview_id}/no-show", mark_no_show),
    endpoint("POST", "/interviews/{interview_id}/cancel", cancel_interview),
    endpoint("PUT", "/interviews/{interview_id}/note", put_field_note),
    endpoint("GET", "/interviews/{interview_id}/sheet", get_interview_sheet),
    endpoint("GET", "/guides", get_guides),
    endpoint("POST", "/guides", post_guide),
]
