"""What is done about contacts: take up, change, list; who is also interviewed."""

from collections import defaultdict
from dataclasses import replace
from types import EllipsisType

from counterpoint.kernel.ids import ContactId, ParticipantId, ServiceId, new_id
from counterpoint.participant.contact import store
from counterpoint.participant.contact.model import (
    Contact,
    ContactAdded,
    ContactChanged,
    ContactInUseError,
    ContactRetired,
    DoubleRole,
)
from counterpoint.participant.inclusion.store import list_inclusions
from counterpoint.participant.person.store import get_participant
from counterpoint.participant.referral.store import list_referrals
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.study.service.store import get_service


def list_contacts(tx: Transaction) -> list[Contact]:
    """List the professionals who refer or confirm, by number."""
    permission.ask(tx, Deed.READ_RECRUITER)
    return store.list_contacts(tx.connection)


def add_contact(
    tx: Transaction,
    *,
    is_no_member: bool,
    service_id: ServiceId | None = None,
    participant_id: ParticipantId | None = None,
) -> Contact:
    """Take up a professional contact; the name goes into the vault.

    Args:
        tx: Who acts, and in which study.
        is_no_member: What the one who records attests: that the contact is a
            professional, and no member of this study.
        service_id: Where they work.
        participant_id: Who they are among the participants, if they are one.

    Raises:
        NotAMemberAttestedError: It was not attested.
        NotFoundError: There is no such service or participant.

    Source: method, rows M5 and M8; invariant 2.
    """
    permission.ask(tx, Deed.RECRUIT)
    new = Contact(
        id=ContactId(new_id()),
        number=store.next_number(tx.connection),
        service_id=service_id,
        participant_id=participant_id,
        is_no_member=is_no_member,
    )
    return _put(tx, new, ContactAdded)


def change_contact(
    tx: Transaction,
    *,
    contact_id: ContactId,
    service_id: ServiceId | EllipsisType | None = ...,
    participant_id: ParticipantId | EllipsisType | None = ...,
) -> Contact:
    """Change those facts of a contact that are given; None is not known.

    Raises:
        NotFoundError: There is no such contact, service or participant.
    """
    permission.ask(tx, Deed.RECRUIT)
    before = store.get_contact(tx.connection, contact_id)
    changed = replace(
        before,
        service_id=before.service_id if service_id is ... else service_id,
        participant_id=(
            before.participant_id if participant_id is ... else participant_id
        ),
    )
    return _put(tx, changed, ContactChanged)


def retire_contact(tx: Transaction, *, contact_id: ContactId) -> None:
    """Take a contact off the list who neither referred nor confirmed anybody.

    Raises:
        NotFoundError: There is no such contact.
        ContactInUseError: Somebody was referred or confirmed by them.
    """
    permission.ask(tx, Deed.RECRUIT)
    store.get_contact(tx.connection, contact_id)
    named = {each.contact_id for each in list_referrals(tx.connection)}
    named |= {each.contact_id for each in list_inclusions(tx.connection)}
    if contact_id in named:
        msg = "This contact referred or confirmed somebody, and so stays on the list."
        raise ContactInUseError(msg)
    seq = tx.record(ContactRetired(contact_id))
    store.retire_contact(tx.connection, seq, contact_id)


def list_double_roles(tx: Transaction) -> list[DoubleRole]:
    """List who is interviewed and also referred or confirmed a participant.

    Source: method, row M9; trap 8.
    """
    permission.ask(tx, Deed.READ_RECRUITER)
    return _double_roles(tx)


def count_double_roles(tx: Transaction) -> int:
    """Count them, for members who must not know who they are."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return len(_double_roles(tx))


def _double_roles(tx: Transaction) -> list[DoubleRole]:
    referred: defaultdict[ContactId, set[ParticipantId]] = defaultdict(set)
    confirmed: defaultdict[ContactId, set[ParticipantId]] = defaultdict(set)
    for each in list_referrals(tx.connection):
        if each.contact_id is not None and each.participant_id is not None:
            referred[each.contact_id].add(each.participant_id)
    for found in list_inclusions(tx.connection):
        if found.contact_id is not None and found.is_met:
            confirmed[found.contact_id].add(found.participant_id)
    return [
        DoubleRole(
            participant_id=each.participant_id,
            contact_id=each.id,
            referred=tuple(sorted(referred[each.id])),
            confirmed=tuple(sorted(confirmed[each.id])),
        )
        for each in store.list_contacts(tx.connection)
        if each.participant_id is not None and (referred[each.id] or confirmed[each.id])
    ]


def _put(
    tx: Transaction, kept: Contact, event: type[ContactAdded] | type[ContactChanged]
) -> Contact:
    if kept.service_id is not None:
        get_service(tx.connection, kept.service_id)
    if kept.participant_id is not None:
        get_participant(tx.connection, kept.participant_id)
    is_participant = kept.participant_id is not None
    seq = tx.record(event(kept.id, kept.service_id, is_participant))
    store.put_contact(tx.connection, seq, kept)
    return kept
