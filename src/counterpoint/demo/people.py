"""The demo's members, participants and interviews."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from counterpoint import interview, participant
from counterpoint.demo import attribute, material
from counterpoint.interview.meeting.model import Chooser
from counterpoint.kernel.ids import (
    ContactId,
    CriterionId,
    InterviewId,
    MemberId,
    ParticipantId,
    SheetId,
)
from counterpoint.participant import (
    ConsentScope,
    InformationKind,
    Outcome,
    Participant,
    SheetKind,
)
from counterpoint.participant.attribute.model import Attribute
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.criterion.verbs import list_criteria
from counterpoint.study.design.verbs import change_study, list_groups
from counterpoint.study.ethics.verbs import list_ethics
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.service.verbs import list_services

_OWN_WORDS = {"mental_health": "mental_health_own_words"}
_FACTS = (
    *("service", "substance_problem", "mental_health", "mental_health_group"),
    *("occupation", "benefit", "household", "dwelling", "housing_subsidy"),
    *("education", "role", "years_experience", "home_since"),
)
_EXPERIENCE = CriterionKind.FIELD_EXPERIENCE
_INFORMATION = "information sheet, version 1"
_MISSED = {12, 27}
"""The users who did not come the first time."""
_DOUBLE_ROLE = ("S5", 11)
"""A contact who confirmed users, and is professional XI."""
_OTHERS = (
    ("users", "S1", Outcome.DECLINED),
    ("users", "S5", Outcome.DECLINED),
    ("professionals", "S3", Outcome.DECLINED),
    ("users", "S7", Outcome.NOT_ELIGIBLE),
    ("users", "S2", Outcome.DECLINED),
    ("users", "S8", Outcome.DECLINED),
    ("users", "S4", Outcome.NOT_ELIGIBLE),
    ("professionals", "S9", Outcome.DECLINED),
    ("users", "S6", Outcome.DECLINED),
    ("users", "S3", Outcome.DECLINED),
    ("users", "S9", Outcome.NOT_ELIGIBLE),
    ("users", "S1", Outcome.WAITING),
)
"""Who was approached and did not become a participant. All invented."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One interview of the demo, and who writes and approves its report."""

    interview_id: InterviewId
    interviewer: MemberId
    writer: MemberId
    held_on: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What recruiting stands on."""

    approved_on: date
    contacts: Mapping[str, ContactId]
    criteria: Mapping[tuple[str, CriterionKind], CriterionId]
    sheets: Mapping[SheetKind, SheetId]


def state_design(tx: Transaction, design: Mapping[str, Any]) -> None:
    """Say what the demo study is about."""
    stated = design["study"]
    change_study(
        tx,
        title=stated["title"],
        aim=stated["aim"],
        setting=stated["setting"],
        language=stated["language"],
    )


def add_members(tx: Transaction, design: Mapping[str, Any]) -> dict[str, MemberId]:
    """Let the demo's other members join; the first one acts."""
    members = {design["member"][0]["key"]: tx.actor}
    for each in design["member"][1:]:
        roles = [Role(role) for role in each["roles"]]
        new = add_member(tx, key=each["key"], name=each["name"], roles=roles)
        members[new.key] = new.id
    return members


def add_people(tx: Transaction, members: Mapping[str, MemberId]) -> dict[str, Asked]:
    """Recruit the 55 participants and book their interviews, by the report's key.

    Everybody goes the whole way: approached through a service, informed, found to
    meet the criteria, and agreeing, before anything else is kept of them.
    """
    ground = _ground(tx)
    attribute.define_all(tx)
    asked = {}
    for row in material.table("people.csv"):
        person = _recruit(tx, ground, row)
        participant.change_participant(
            tx, participant_id=person.id, gender=row["gender"], age=int(row["age"])
        )
        participant.set_attributes(
            tx, participant_id=person.id, attributes=_attributes(row)
        )
        interviewer = members[row["interviewer"]]
        held_on = date.fromisoformat(row["interviewed_on"])
        if int(row["number"]) in _MISSED and row["group"] == "users":
            missed = _book(tx, person.id, interviewer, row, held_on - timedelta(days=6))
            interview.mark_no_show(tx, interview_id=missed)
        booked = _book(tx, person.id, interviewer, row, held_on)
        key = f"{row['group'].removesuffix('s')}-{int(row['number']):02}"
        asked[key] = Asked(
            booked, interviewer, members[row["writer"]], held_on, int(row["minutes"])
        )
    _join_double_role(tx, ground)
    _approach_others(tx, ground)
    return asked


def hold_interviews(made: Database, asked: Mapping[str, Asked]) -> None:
    """Let every interviewer inform anew, start and finish their own interviews."""
    for member_id in sorted({each.interviewer for each in asked.values()}):
        with made.write(member_id) as tx:
            for each in asked.values():
                if each.interviewer == member_id:
                    _hold(tx, each)


def _hold(tx: Transaction, each: Asked) -> None:
    held = each.interview_id
    interview.inform_anew(
        tx,
        interview_id=held,
        on=each.held_on,
        clock=time(9, 50),
        document=_INFORMATION,
    )
    interview.start_interview(tx, interview_id=held, on=each.held_on, clock=time(10, 0))
    interview.finish_interview(
        tx,
        interview_id=held,
        minutes=each.minutes,
        minutes_reason="by the interviewer's watch",
    )


def _ground(tx: Transaction) -> Ground:
    """Describe what recruiting stands on: services, a contact at each, criteria."""
    contacts = {
        service.code: participant.add_contact(
            tx, is_no_member=True, service_id=service.id
        ).id
        for service in list_services(tx)
    }
    groups = {group.id: group.key for group in list_groups(tx)}
    criteria = {
        (groups[each.group_id], each.kind): each.id for each in list_criteria(tx)
    }
    sheets = {
        kind: participant.write_sheet(
            tx, kind=kind, text=participant.suggest_sheet(tx, kind=kind)
        ).id
        for kind in SheetKind
    }
    approved_on = min(each.approved_on for each in list_ethics(tx))
    return Ground(approved_on, contacts, criteria, sheets)


def _recruit(tx: Transaction, ground: Ground, row: Mapping[str, str]) -> Participant:
    held_on = date.fromisoformat(row["interviewed_on"])
    confirmed_on = row["confirmed_on"]
    found_on = (
        date.fromisoformat(confirmed_on)
        if confirmed_on
        else held_on - timedelta(days=20)
    )
    contact = ground.contacts[row["service"]]
    referral = participant.record_referral(
        tx,
        group=row["group"],
        approached_on=max(ground.approved_on, found_on - timedelta(days=12)),
        contact_id=contact,
    )
    person = participant.propose_participant(
        tx, referral_id=referral.id, number=int(row["number"])
    )
    participant.record_information(
        tx,
        participant_id=person.id,
        kind=InformationKind.FIRST,
        on=max(ground.approved_on, found_on - timedelta(days=5)),
        sheet_id=ground.sheets[SheetKind.INFORMATION],
    )
    _include(tx, ground, row, person, found_on)
    number = int(row["number"])
    scopes = [ConsentScope.TAKE_PART, ConsentScope.RECORDING, ConsentScope.QUOTATION]
    scopes += [ConsentScope.SENSITIVE_QUOTATION] * bool(number % 4)
    scopes += [ConsentScope.ARCHIVE] * (number % 3 == 0)
    scopes += [ConsentScope.RECONTACT] * (number % 2 == 0)
    participant.record_consent(
        tx,
        participant_id=person.id,
        scopes=scopes,
        said_on=found_on + timedelta(days=3),
        sheet_id=ground.sheets[SheetKind.CONSENT],
    )
    return person


def _include(
    tx: Transaction,
    ground: Ground,
    row: Mapping[str, str],
    person: Participant,
    found_on: date,
) -> None:
    """Record the group's criteria as met."""
    if row["group"] != "users":
        participant.record_criterion(
            tx,
            participant_id=person.id,
            criterion_id=ground.criteria["professionals", _EXPERIENCE],
            on=found_on,
            reason=f"{row['years_experience']} years in the field",
        )
        return
    participant.record_criterion(
        tx,
        participant_id=person.id,
        criterion_id=ground.criteria["users", CriterionKind.OWN_CHANGE],
        on=found_on,
        own_words=row["own_change"],
    )
    participant.record_confirmation(
        tx,
        participant_id=person.id,
        criterion_id=ground.criteria["users", CriterionKind.CONFIRMATION],
        contact_id=ground.contacts[row["service"]],
        on=found_on,
    )


def _book(
    tx: Transaction,
    participant_id: ParticipantId,
    interviewer: MemberId,
    row: Mapping[str, str],
    on: date,
) -> InterviewId:
    booked = interview.book_interview(
        tx,
        participant_id=participant_id,
        interviewer_id=interviewer,
        held_on=on,
        clock=time(10, 0),
        place_kind=row["place_kind"],
        place_chosen_by=Chooser.INTERVIEWEE,
    )
    return booked.id


def _join_double_role(tx: Transaction, ground: Ground) -> None:
    """Let one contact be among the professionals who are interviewed."""
    service, number = _DOUBLE_ROLE
    person = participant.find_participant(tx, group="professionals", number=number)
    if person is not None:
        participant.change_contact(
            tx, contact_id=ground.contacts[service], participant_id=person.id
        )


def _approach_others(tx: Transaction, ground: Ground) -> None:
    """Record those who were approached and did not become participants."""
    for number, (group, service, outcome) in enumerate(_OTHERS):
        on = ground.approved_on + timedelta(days=60 + 41 * number)
        asked = participant.record_referral(
            tx, group=group, approached_on=on, contact_id=ground.contacts[service]
        )
        if outcome is not Outcome.WAITING:
            participant.settle_referral(
                tx,
                referral_id=asked.id,
                outcome=outcome,
                on=on + timedelta(days=4 + number),
            )


def _attributes(row: Mapping[str, str]) -> list[Attribute]:
    return [
        Attribute(
            name=name.replace("_", " "),
            value=row[name].replace("|", "; "),
            own_words=row.get(_OWN_WORDS.get(name, ""), ""),
        )
        for name in _FACTS
        if row[name]
    ]
