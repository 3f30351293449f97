"""A participant who may be interviewed, for tests of interviews."""

from datetime import date, time

from counterpoint.kernel.ids import ParticipantId
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.consent.verbs import record_consent
from counterpoint.participant.contact.verbs import add_contact
from counterpoint.participant.inclusion.verbs import (
    record_confirmation,
    record_criterion,
)
from counterpoint.participant.information.model import InformationKind
from counterpoint.participant.information.verbs import record_information
from counterpoint.participant.referral.verbs import propose_participant
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.criterion.store import list_criteria
from counterpoint.study.design.verbs import get_group
from counterpoint.study.ethics.store import first_approval_on
from counterpoint.study.ethics.verbs import record_approval

APPROVED = date(2015, 11, 15)
INFORMED = date(2016, 3, 1)
CONSENTED = date(2016, 3, 8)
DAY = date(2016, 4, 12)
NOON = time(12, 0)
SHEET = "information sheet, version 1"
OWN_WORDS = "I open my own post now."


def approve(tx: Transaction) -> None:
    """Record the ethics approval."""
    record_approval(tx, board="an invented board", number="1", approved_on=APPROVED)


def proposed(tx: Transaction, group: str = "users") -> ParticipantId:
    """Take somebody in who is to be recruited here; nothing else is known."""
    return propose_participant(tx, group=group).id


def criterion(tx: Transaction, kind: CriterionKind, whose: ParticipantId) -> None:
    """Record that one criterion is met."""
    for group in ("users", "professionals"):
        for each in list_criteria(tx.connection, get_group(tx, group).id):
            if each.kind is not kind:
                continue
            if kind is CriterionKind.CONFIRMATION:
                contact = add_contact(tx, is_no_member=True)
                record_confirmation(
                    tx,
                    participant_id=whose,
                    criterion_id=each.id,
                    contact_id=contact.id,
                    on=INFORMED,
                )
            else:
                record_criterion(
                    tx,
                    participant_id=whose,
                    criterion_id=each.id,
                    on=INFORMED,
                    own_words=OWN_WORDS if kind is CriterionKind.OWN_CHANGE else "",
                    reason="ten years"
                    if kind is CriterionKind.FIELD_EXPERIENCE
                    else "",
                )


def informed(tx: Transaction, whose: ParticipantId) -> None:
    """Record the first information."""
    record_information(
        tx,
        participant_id=whose,
        kind=InformationKind.FIRST,
        on=INFORMED,
        document=SHEET,
    )


def consented(
    tx: Transaction,
    whose: ParticipantId,
    *scopes: ConsentScope,
) -> None:
    """Record a consent; to everything that the tests need if none is named."""
    record_consent(
        tx,
        participant_id=whose,
        scopes=scopes or (ConsentScope.TAKE_PART, ConsentScope.RECORDING),
        said_on=CONSENTED,
        document="consent form, version 1",
    )


def ready(tx: Transaction, group: str = "users") -> ParticipantId:
    """Take somebody in with whom an interview can be booked."""
    if not _is_approved(tx):
        approve(tx)
    whose = proposed(tx, group)
    informed(tx, whose)
    kinds = (
        (CriterionKind.OWN_CHANGE, CriterionKind.CONFIRMATION)
        if group == "users"
        else (CriterionKind.FIELD_EXPERIENCE,)
    )
    for kind in kinds:
        criterion(tx, kind, whose)
    consented(tx, whose)
    return whose


def _is_approved(tx: Transaction) -> bool:
    return first_approval_on(tx.connection) is not None
