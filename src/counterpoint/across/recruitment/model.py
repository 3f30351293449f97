"""Counts of recruiting, and one participant's way through the study."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.interview.meeting.model import TOLD, Interview, InterviewState
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import CriterionId, GroupId, ParticipantId
from counterpoint.kernel.sentence import Said
from counterpoint.participant.consent.model import Consent, ConsentScope
from counterpoint.participant.inclusion.model import Inclusion
from counterpoint.participant.information.model import Information
from counterpoint.participant.person.model import Participant
from counterpoint.participant.readiness.model import (
    Exit,
    PersonOrigin,
    PersonStanding,
    Step,
)
from counterpoint.participant.referral.model import Outcome, Referral
from counterpoint.study.criterion.model import Criterion
from counterpoint.study.design.model import Group
from counterpoint.study.service.model import Mode, Sector, Service


@dataclass(frozen=True, slots=True)
class FlowExported(Event):
    """The counts of recruitment were written to a file."""

    undoable: ClassVar[bool] = False

    groups: int


@dataclass(frozen=True, slots=True)
class Flow:
    """How recruiting to one group went, in counts only.

    Attributes:
        approached: Who was asked here, whether or not they were taken in.
        brought_in: Who came with material from elsewhere; nobody knows how many
            were asked.
        waiting: Approached, and nothing settled yet.
        no_show: Booked and did not come, even if they came another time.
        interviewed: Interviewed, and not withdrawn.

    Source: method, rows M3 and M5.
    """

    group: str
    plural: str
    target: int | None
    approached: int
    brought_in: int
    waiting: int
    declined: int
    not_eligible: int
    no_show: int
    interviewed: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Cell:
    """How many participants of a group came through one kind of service.

    Source: method, row M6.
    """

    group: str
    sector: Sector
    mode: Mode
    people: int


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """How far one participant has come, and what is next."""

    participant: Participant
    standing: PersonStanding
    step: Step | None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What is recorded of one participant's way, as far as the reader may see it.

    Attributes:
        criteria: What their group is asked.
        next_criterion_id: Which of them is to be recorded next.
        forbids: Why no interview can be booked yet, if none can.
        information: None for who may see only that it was given.
        consents: None for who may see only the scopes that stand.
    """

    participant: Participant
    standing: PersonStanding
    step: Step | None
    criteria: tuple[Criterion, ...]
    next_criterion_id: CriterionId | None
    forbids: Said | None
    referral: Referral | None
    inclusions: tuple[Inclusion, ...]
    is_informed: bool
    scopes: frozenset[ConsentScope]
    information: tuple[Information, ...] | None
    consents: tuple[Consent, ...] | None


def count_flow(
    group: Group,
    people: Sequence[Participant],
    referrals: Sequence[Referral],
    states: dict[ParticipantId, frozenset[InterviewState]],
) -> Flow:
    """Count one group's recruiting.

    Args:
        group: Which group.
        people: All participants of the study.
        referrals: All approaches of the study.
        states: The states of everybody's interviews.
    """
    own = [each for each in people if each.group_id == group.id]
    asked = [each for each in referrals if each.group_id == group.id]
    outcomes = [each.outcome for each in asked]
    exits = [each.exit for each in own]
    reached = {each.participant_id for each in asked}
    direct = [
        each
        for each in own
        if each.origin is PersonOrigin.RECRUITED and each.id not in reached
    ]
    stays = [each for each in own if each.exit is not Exit.WITHDRAWN]
    told = {each.id for each in stays if states.get(each.id, frozenset()) & TOLD}
    absent = {
        each.id
        for each in stays
        if InterviewState.NO_SHOW in states.get(each.id, frozenset())
    }
    return Flow(
        group=group.key,
        plural=group.plural,
        target=group.target,
        approached=len(asked) + len(direct),
        brought_in=sum(each.origin is PersonOrigin.BROUGHT_IN for each in own),
        waiting=outcomes.count(Outcome.WAITING),
        declined=outcomes.count(Outcome.DECLINED) + exits.count(Exit.DECLINED),
        not_eligible=(
            outcomes.count(Outcome.NOT_ELIGIBLE) + exits.count(Exit.NOT_ELIGIBLE)
        ),
        no_show=len(absent),
        interviewed=len(told),
        withdrawn=exits.count(Exit.WITHDRAWN),
    )


def count_cells(
    groups: Sequence[Group], people: Sequence[Participant], services: Sequence[Service]
) -> list[Cell]:
    """Count participants by sector and mode of their service, with empty cells."""
    known = {each.id: each for each in services}
    counted: dict[tuple[GroupId, Sector, Mode], int] = {}
    for each in people:
        service = known.get(each.service_id) if each.service_id else None
        if service is not None and each.exit is not Exit.WITHDRAWN:
            place = (each.group_id, service.sector, service.mode)
            counted[place] = counted.get(place, 0) + 1
    return [
        Cell(group.key, sector, mode, counted.get((group.id, sector, mode), 0))
        for group in groups
        for sector in Sector
        for mode in Mode
    ]


def states_of(
    interviews: Sequence[Interview],
) -> dict[ParticipantId, frozenset[InterviewState]]:
    """Gather the states of everybody's interviews."""
    found: dict[ParticipantId, frozenset[InterviewState]] = {}
    for each in interviews:
        before = found.get(each.participant_id, frozenset())
        found[each.participant_id] = before | {each.state}
    return found
