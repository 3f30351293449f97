"""Meetings, agendas and decisions of an article over HTTP."""

from collections.abc import Mapping
from datetime import date, datetime

from fastapi import Response

from counterpoint.across.agenda import verbs as agendas
from counterpoint.across.agenda.model import Agenda
from counterpoint.across.minutes import verbs as minutes
from counterpoint.across.minutes.text import Told
from counterpoint.across.prose.model import ProseFormat
from counterpoint.discussion.decision import verbs as decisions
from counterpoint.discussion.meeting import verbs as meetings
from counterpoint.discussion.meeting.model import Meeting
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import verbs as positions
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.web.api.talk import AgendaMarkShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class AgendaSaidShown(Shown):
    """A sentence with the values that it names."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, said: Said) -> "AgendaSaidShown":
        """Show a sentence."""
        return cls(sentence=said.sentence, values=dict(said.values))


class AgendaStepShown(Shown):
    """One kind of change, and how often it was made."""

    said: AgendaSaidShown
    times: int


class AgendaItemShown(Shown):
    """What was changed about one object."""

    kind: str
    id: str
    title: str
    is_gone: bool
    steps: list[AgendaStepShown]
    by: tuple[MemberId, ...]


class AgendaShown(Shown):
    """What was changed since the team met before."""

    items: list[AgendaItemShown]
    counts: list[AgendaSaidShown]
    marked: list[AgendaMarkShown]

    @classmethod
    def of(cls, agenda: Agenda) -> "AgendaShown":
        """Show an agenda."""
        return cls(
            items=[
                AgendaItemShown(
                    kind=item.kind,
                    id=item.id,
                    title=item.title,
                    is_gone=item.is_gone,
                    steps=[
                        AgendaStepShown(said=AgendaSaidShown.of(s.said), times=s.times)
                        for s in item.steps
                    ],
                    by=item.by,
                )
                for item in agenda.items
            ],
            counts=[AgendaSaidShown.of(said) for said in agenda.counts],
            marked=[AgendaMarkShown.of(p.mark, p.report) for p in agenda.marked],
        )


class MeetingShown(Shown):
    """A meeting, and which decisions came up in it."""

    id: MeetingId
    article_id: ArticleId
    held_on: date
    present: tuple[MemberId, ...]
    points: str
    notes: str
    decisions: tuple[DecisionId, ...]


class MeetingsShown(Shown):
    """An article's meetings, and what has changed since the last."""

    items: list[MeetingShown]
    next: AgendaShown


class OneMeetingShown(Shown):
    """A meeting with what had changed when it began."""

    meeting: MeetingShown
    agenda: AgendaShown


class PositionShown(Shown):
    """How one member stands to a decision."""

    member_id: MemberId
    stance: Stance
    comment: str
    at: datetime
    is_late: bool


class AffectedShown(Shown):
    """An object that a decision is about."""

    kind: str
    id: str


class TeamDecisionShown(Shown):
    """A decision of an article's team, with every position."""

    id: DecisionId
    text: str
    alternatives: str
    reason: str
    state: DecisionState
    by: MemberId
    at: datetime
    affects: list[AffectedShown]
    affected: tuple[str, ...]
    supersedes: DecisionId | None
    settled_by: MemberId | None
    settled_at: datetime | None
    positions: list[PositionShown]
    silent: tuple[MemberId, ...]

    @classmethod
    def of(cls, told: Told) -> "TeamDecisionShown":
        """Show a decision."""
        kept = told.decision
        return cls(
            id=kept.id,
            text=kept.text,
            alternatives=kept.alternatives,
            reason=kept.reason,
            state=kept.state,
            by=kept.by,
            at=kept.at,
            affects=[AffectedShown.model_validate(each) for each in kept.affects],
            affected=tuple(told.affected),
            supersedes=kept.supersedes,
            settled_by=kept.settled_by,
            settled_at=kept.settled_at,
            positions=[
                PositionShown(
                    member_id=each.member_id,
                    stance=each.stance,
                    comment=each.comment,
                    at=each.at,
                    is_late=kept.settled_at is not None and each.at > kept.settled_at,
                )
                for each in told.positions
            ],
            silent=tuple(told.silent),
        )


class TeamDecisionsShown(Shown):
    """An article's decisions, earliest first."""

    items: list[TeamDecisionShown]


class MeetingSent(Sent):
    """A meeting that begins; today and with oneself, unless said otherwise."""

    on: date | None = None
    present: list[MemberId] | None = None


class MeetingChangeSent(Sent):
    """Those parts of a meeting that change."""

    on: date | None = None
    present: list[MemberId] | None = None
    points: str | None = None
    notes: str | None = None
    seen: dict[str, str] | None = None


class AffectedSent(Sent):
    """An object that a decision is about."""

    kind: str
    id: str


class TeamDecisionSent(Sent):
    """A decision to be put before the team."""

    text: str
    reason: str
    alternatives: str = ""
    affects: tuple[AffectedSent, ...] = ()
    supersedes: DecisionId | None = None
    meeting_id: MeetingId | None = None


class TeamDecisionChangeSent(Sent):
    """Those words of a draft that change."""

    text: str | None = None
    reason: str | None = None
    alternatives: str | None = None
    seen: dict[str, str] | None = None


class PositionSent(Sent):
    """How the acting member stands."""

    stance: Stance
    comment: str = ""


class DecisionOutcomeSent(Sent):
    """What the team decided: adopted or not adopted."""

    outcome: DecisionState


class MinutesSent(Sent):
    """As what the minutes are written."""

    format: ProseFormat = ProseFormat.DOCX
    language: str | None = None


def get_meetings(tx: Transaction, article_id: ArticleId) -> MeetingsShown:
    """List an article's meetings, with what has changed since the last."""
    return MeetingsShown(
        items=[
            MeetingShown.model_validate(each)
            for each in meetings.list_meetings(tx, article_id)
        ],
        next=AgendaShown.of(agendas.show_next_agenda(tx, article_id)),
    )


def begin_meeting(
    tx: Transaction, article_id: ArticleId, body: MeetingSent
) -> MeetingShown:
    """Begin a meeting; what was changed until now makes its agenda."""
    begun = meetings.begin_meeting(
        tx, article_id=article_id, on=body.on, present=body.present
    )
    return MeetingShown.model_validate(begun)


def get_meeting(tx: Transaction, meeting_id: MeetingId) -> OneMeetingShown:
    """Show a meeting with its agenda."""
    return _meeting(tx, meetings.show_meeting(tx, meeting_id))


def change_meeting(
    tx: Transaction, meeting_id: MeetingId, body: MeetingChangeSent
) -> OneMeetingShown:
    """Change those parts of a meeting that are sent."""
    changed = meetings.change_meeting(
        tx,
        meeting_id=meeting_id,
        on=body.on,
        present=body.present,
        points=body.points,
        notes=body.notes,
        seen=body.seen,
    )
    return _meeting(tx, changed)


def export_minutes(
    tx: Transaction, meeting_id: MeetingId, body: MinutesSent
) -> Response:
    """Write a meeting's minutes out. Their file's name holds no title."""
    content = minutes.export_minutes(
        tx, meeting_id=meeting_id, format=body.format, language=body.language
    )
    name = f'attachment; filename="minutes.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


def get_team_decisions(tx: Transaction, article_id: ArticleId) -> TeamDecisionsShown:
    """List an article's decisions with every member's position."""
    told = minutes.tell_decisions(tx, article_id)
    return TeamDecisionsShown(items=[TeamDecisionShown.of(each) for each in told])


def draft_decision(
    tx: Transaction, article_id: ArticleId, body: TeamDecisionSent
) -> TeamDecisionShown:
    """Put a decision before an article's team."""
    made = decisions.draft_decision(
        tx,
        article_id=article_id,
        text=body.text,
        reason=body.reason,
        alternatives=body.alternatives,
        affects=[Affected(each.kind, each.id) for each in body.affects],
        supersedes=body.supersedes,
        meeting_id=body.meeting_id,
    )
    return _decision(tx, article_id, made.id)


def change_draft(
    tx: Transaction, decision_id: DecisionId, body: TeamDecisionChangeSent
) -> TeamDecisionShown:
    """Word a draft anew."""
    changed = decisions.change_draft(
        tx,
        decision_id=decision_id,
        text=body.text,
        reason=body.reason,
        alternatives=body.alternatives,
        seen=body.seen,
    )
    return _decision(tx, ArticleId(changed.about_id), decision_id)


def take_position(
    tx: Transaction, decision_id: DecisionId, body: PositionSent
) -> PositionShown:
    """Say how one stands to a decision oneself."""
    taken = positions.take_position(
        tx, decision_id=decision_id, stance=body.stance, comment=body.comment
    )
    return PositionShown(
        member_id=taken.member_id,
        stance=taken.stance,
        comment=taken.comment,
        at=taken.at,
        is_late=False,
    )


def settle_decision(
    tx: Transaction, decision_id: DecisionId, body: DecisionOutcomeSent
) -> TeamDecisionShown:
    """Record what the team decided."""
    settled = decisions.settle_decision(
        tx, decision_id=decision_id, outcome=body.outcome
    )
    return _decision(tx, ArticleId(settled.about_id), decision_id)


def _meeting(tx: Transaction, met: Meeting) -> OneMeetingShown:
    return OneMeetingShown(
        meeting=MeetingShown.model_validate(met),
        agenda=AgendaShown.of(agendas.show_agenda(tx, met.id)),
    )


def _decision(
    tx: Transaction, article_id: ArticleId, decision_id: DecisionId
) -> TeamDecisionShown:
    told = minutes.tell_decisions(tx, article_id)
    return next(
        TeamDecisionShown.of(each) for each in told if each.decision.id == decision_id
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/meetings", get_meetings),
    endpoint("POST", "/articles/{article_id}/meetings", begin_meeting),
    endpoint("GET", "/meetings/{meeting_id}", get_meeting),
    endpoint("PATCH", "/meetings/{meeting_id}", change_meeting),
    endpoint("POST", "/meetings/{meeting_id}/minutes", export_minutes),
    endpoint("GET", "/articles/{article_id}/decisions", get_team_decisions),
    endpoint("POST", "/articles/{article_id}/decisions", draft_decision),
    endpoint("PATCH", "/decisions/{decision_id}", change_draft),
    endpoint("PUT", "/decisions/{decision_id}/position", take_position),
    endpoint("PUT", "/decisions/{decision_id}/outcome", settle_decision),
]
