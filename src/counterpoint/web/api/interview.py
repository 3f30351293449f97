"""Interviews over HTTP: list, plan, change."""

from datetime import date

from counterpoint import interview
from counterpoint.kernel.ids import InterviewId, MemberId, ParticipantId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class InterviewShown(Shown):
    """A meeting of one participant with one member."""

    id: InterviewId
    participant_id: ParticipantId
    interviewer_id: MemberId | None
    held_on: date | None
    minutes: int | None
    place_kind: str | None
    has_report: bool


class InterviewsShown(Shown):
    """All interviews in the order in which they were planned."""

    items: list[InterviewShown]


class InterviewSent(Sent):
    """An interview that is planned, or was held."""

    participant_id: ParticipantId
    interviewer_id: MemberId | None = None
    held_on: date | None = None
    minutes: int | None = None
    place_kind: str | None = None


class InterviewChangeSent(Sent):
    """Those facts that change; null is not known."""

    interviewer_id: MemberId | None = None
    held_on: date | None = None
    minutes: int | None = None
    place_kind: str | None = None


def list_interviews(tx: Transaction) -> InterviewsShown:
    """List the interviews in the order in which they were planned."""
    found = interview.list_interviews(tx)
    return InterviewsShown(items=[InterviewShown.model_validate(i) for i in found])


def plan_interview(tx: Transaction, body: InterviewSent) -> InterviewShown:
    """Plan an interview with a participant."""
    planned = interview.plan_interview(tx, **body.model_dump())
    return InterviewShown.model_validate(planned)


def change_interview(
    tx: Transaction, interview_id: InterviewId, body: InterviewChangeSent
) -> InterviewShown:
    """Change those facts of an interview that are sent."""
    sent = body.model_dump(exclude_unset=True)
    changed = interview.change_interview(tx, interview_id=interview_id, **sent)
    return InterviewShown.model_validate(changed)


ROUTES = [
    endpoint("GET", "/interviews", list_interviews),
    endpoint("POST", "/interviews", plan_interview),
    endpoint("PATCH", "/interviews/{interview_id}", change_interview),
]
