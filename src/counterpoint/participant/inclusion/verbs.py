"""What is done about inclusion: record a criterion, list what was found."""

from dataclasses import replace
from datetime import date

from counterpoint.kernel.ids import (
    ContactId,
    CriterionId,
    InclusionId,
    ParticipantId,
    new_id,
)
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.participant.contact.store import get_contact
from counterpoint.participant.inclusion import store
from counterpoint.participant.inclusion.model import (
    CriterionRecorded,
    Inclusion,
    OtherCriterionError,
    OwnConfirmerError,
    check_inclusion,
)
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.readiness.model import check_stays
from counterpoint.participant.readiness.store import check_day, readiness_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.criterion.model import Criterion, CriterionKind
from counterpoint.study.criterion.store import get_criterion
from counterpoint.study.ethics.model import Dated
from counterpoint.study.permission import Deed


def list_inclusions(
    tx: Transaction, participant_id: ParticipantId | None = None
) -> list[Inclusion]:
    """List what was found under the criteria, without who confirmed it."""
    permission.ask(tx, Deed.READ_PEOPLE)
    found = store.list_inclusions(tx.connection, participant_id)
    return [replace(each, contact_id=None) for each in found]


def list_confirmations(
    tx: Transaction, participant_id: ParticipantId | None = None
) -> list[Inclusion]:
    """List what was found under the criteria, with who confirmed it."""
    permission.ask(tx, Deed.READ_RECRUITER)
    return store.list_inclusions(tx.connection, participant_id)


def record_criterion(  # noqa: PLR0913 - a finding has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    criterion_id: CriterionId,
    on: date,
    is_met: bool = True,
    own_words: str = "",
    reason: str = "",
) -> Inclusion:
    """Record whether a participant meets a criterion that nobody must confirm.

    Recorded once more, the latest finding stands.

    Args:
        tx: Who acts, and in which study.
        participant_id: Whose.
        criterion_id: A criterion of their group.
        on: The day on which it was found.
        is_met: Whether they meet it.
        own_words: The change as the person tells it; needed where it is asked for.
        reason: What the team notes, for example why it is not met.

    Raises:
        NotFoundError: There is no such participant or criterion.
        OtherCriterionError: It is another group's, or needs a confirmation.
        NoOwnWordsError: A change without the person's own words.
        BeforeApprovalError: The day lies before the ethics approval.
        DayAheadError: The day lies ahead.
        LeftError: They take no further part.

    Source: method, rows M7 and M10.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    person = get_participant(tx.connection, participant_id)
    asked = _criterion(tx, person, criterion_id, needs_contact=False)
    return _keep(
        tx,
        person,
        Inclusion(
            id=_id(tx, participant_id, criterion_id),
            participant_id=participant_id,
            criterion_id=criterion_id,
            kind=asked.kind,
            is_met=is_met,
            checked_on=on,
            recorded_by=tx.actor,
            own_words=normalised(own_words).strip(),
            reason=normalised(reason).strip(),
        ),
    )


def record_confirmation(  # noqa: PLR0913 - a finding has these facts
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    criterion_id: CriterionId,
    contact_id: ContactId | None,
    on: date,
    is_met: bool = True,
    reason: str = "",
) -> Inclusion:
    """Record whether a professional confirms what a participant tells.

    Raises:
        NotFoundError: There is no such participant, criterion or contact.
        OtherCriterionError: It is another group's, or no confirmation.
        NoConfirmerError: Nobody is named who confirmed it.
        OwnConfirmerError: The contact is the participant.
        BeforeApprovalError: The day lies before the ethics approval.
        DayAheadError: The day lies ahead.
        LeftError: They take no further part.

    Source: method, row M8; invariant 2.
    """
    permission.ask(tx, Deed.RECRUIT)
    person = get_participant(tx.connection, participant_id)
    asked = _criterion(tx, person, criterion_id, needs_contact=True)
    service_id = None
    if contact_id is not None:
        contact = get_contact(tx.connection, contact_id)
        service_id = contact.service_id
        if contact.participant_id == participant_id:
            msg = "Nobody confirms their own change; choose another contact."
            raise OwnConfirmerError(msg)
    found = Inclusion(
        id=_id(tx, participant_id, criterion_id),
        participant_id=participant_id,
        criterion_id=criterion_id,
        kind=asked.kind,
        is_met=is_met,
        checked_on=on,
        recorded_by=tx.actor,
        reason=normalised(reason).strip(),
        contact_id=contact_id,
        service_id=service_id,
    )
    return _keep(tx, person, found)


def _criterion(
    tx: Transaction, person: Participant, id_: CriterionId, *, needs_contact: bool
) -> Criterion:
    asked = get_criterion(tx.connection, id_)
    if asked.group_id != person.group_id:
        msg = "That criterion is another group's; choose one of this group's."
        raise OtherCriterionError(msg)
    if needs_contact is not (asked.kind is CriterionKind.CONFIRMATION):
        msg = "A confirmation comes from a contact, every other criterion without one."
        raise OtherCriterionError(msg)
    return asked


def _id(
    tx: Transaction, participant_id: ParticipantId, criterion_id: CriterionId
) -> InclusionId:
    found = store.find_id(tx.connection, participant_id, criterion_id)
    return found or InclusionId(new_id())


def _keep(tx: Transaction, person: Participant, found: Inclusion) -> Inclusion:
    check_stays(readiness_of(tx.connection, person.id))
    check_inclusion(found)
    on = found.checked_on
    check_day(tx.connection, person, on, tx.now().date(), Dated.CONTACT)
    salt = new_salt()
    event = CriterionRecorded(
        found.participant_id,
        found.criterion_id,
        found.kind,
        found.is_met,
        digest(salt, f"{found.own_words}\n{found.reason}"),
    )
    store.put_inclusion(tx.connection, tx.record(event), found, salt)
    return found
