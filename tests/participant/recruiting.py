"""What the tests of recruiting begin from."""

from dataclasses import dataclass
from datetime import date, timedelta

from counterpoint import participant
from counterpoint.kernel.ids import ContactId, CriterionId, MemberId
from counterpoint.participant import (
    ConsentScope,
    InformationKind,
    Participant,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.criterion.verbs import list_criteria
from counterpoint.study.design.verbs import get_group
from counterpoint.study.ethics.verbs import record_approval
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.service.model import Mode, Sector
from counterpoint.study.service.verbs import add_service

APPROVED = date(2024, 3, 1)
LATER = APPROVED + timedelta(days=10)
INFORMED = APPROVED + timedelta(days=12)
AGREED = APPROVED + timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Ground:
    """An approved study with a service and a contact there."""

    contact: ContactId


def approved(tx: Transaction) -> Ground:
    """Let a study be approved, and know one service and one contact."""
    record_approval(tx, board="The Board", number="1/24", approved_on=APPROVED)
    where = add_service(
        tx, code="S1", sector=Sector.SOCIAL, mode=Mode.RESIDENTIAL, type_="home"
    )
    contact = participant.add_contact(tx, is_no_member=True, service_id=where.id)
    return Ground(contact.id)


def criterion(tx: Transaction, group: str, kind: CriterionKind) -> CriterionId:
    """Find a group's criterion."""
    whose = get_group(tx, group).id
    return next(each.id for each in list_criteria(tx, whose) if each.kind is kind)


def proposed(tx: Transaction, ground: Ground, group: str = "users") -> Participant:
    """Take in somebody who was approached."""
    referral = participant.record_referral(
        tx, group=group, approached_on=LATER, contact_id=ground.contact
    )
    return participant.propose_participant(tx, referral_id=referral.id)


def informed(tx: Transaction, ground: Ground, group: str = "users") -> Participant:
    """Take in somebody and inform them."""
    person = proposed(tx, ground, group)
    participant.record_information(
        tx,
        participant_id=person.id,
        kind=InformationKind.FIRST,
        on=INFORMED,
        document="information sheet, version 1",
    )
    return person


def include_user(tx: Transaction, ground: Ground, person: Participant) -> None:
    """Record both criteria of users."""
    participant.record_criterion(
        tx,
        participant_id=person.id,
        criterion_id=criterion(tx, "users", CriterionKind.OWN_CHANGE),
        on=INFORMED,
        own_words="I open my own post now.",
    )
    participant.record_confirmation(
        tx,
        participant_id=person.id,
        criterion_id=criterion(tx, "users", CriterionKind.CONFIRMATION),
        contact_id=ground.contact,
        on=INFORMED,
    )


def consent(
    tx: Transaction,
    person: Participant,
    *scopes: ConsentScope,
    on: date = AGREED,
) -> None:
    """Record that somebody agreed, to take part at least."""
    participant.record_consent(
        tx,
        participant_id=person.id,
        scopes=[ConsentScope.TAKE_PART, *scopes],
        said_on=on,
        document="consent form, version 1",
    )


def ready_user(tx: Transaction, ground: Ground) -> Participant:
    """Take in a user who may be booked."""
    person = informed(tx, ground)
    include_user(tx, ground, person)
    consent(tx, person)
    return person


def member(tx: Transaction, key: str, *roles: Role) -> MemberId:
    """Let somebody join."""
    return add_member(tx, key=key, name=key.title(), roles=list(roles)).id
