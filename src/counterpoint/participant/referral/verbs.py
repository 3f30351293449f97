"""What is done about referrals: record one, settle it, take somebody in."""

from dataclasses import replace
from datetime import date

from counterpoint.kernel.ids import (
    ContactId,
    ParticipantId,
    ReferralId,
    ServiceId,
    new_id,
)
from counterpoint.participant.contact.store import get_contact
from counterpoint.participant.person import store as person_store
from counterpoint.participant.person.model import Participant, ParticipantProposed
from counterpoint.participant.person.numbering import numbered
from counterpoint.participant.readiness.model import PersonOrigin, check_happened
from counterpoint.participant.referral import store
from counterpoint.participant.referral.model import (
    Outcome,
    Referral,
    ReferralChanged,
    ReferralRecorded,
    ReferralRetired,
    TakenInError,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.model import Group
from counterpoint.study.design.store import list_groups
from counterpoint.study.design.verbs import get_group
from counterpoint.study.ethics.model import Dated
from counterpoint.study.ethics.verbs import check_after_approval
from counterpoint.study.permission import Deed
from counterpoint.study.service.store import get_service


def list_referrals(tx: Transaction) -> list[Referral]:
    """List who was approached, through whom, by day."""
    permission.ask(tx, Deed.READ_RECRUITER)
    return store.list_referrals(tx.connection)


def find_referral(tx: Transaction, participant_id: ParticipantId) -> Referral | None:
    """Find when and through which service somebody was reached, not by whom."""
    permission.ask(tx, Deed.READ_PEOPLE)
    found = store.find_referral_of(tx.connection, participant_id)
    return None if found is None else replace(found, contact_id=None)


def record_referral(
    tx: Transaction,
    *,
    group: str,
    approached_on: date,
    service_id: ServiceId | None = None,
    contact_id: ContactId | None = None,
) -> Referral:
    """Record that somebody was approached, before anything else is known of them.

    Raises:
        NoSuchGroupError: The study has no such group.
        NoApprovalError: No ethics approval is recorded.
        BeforeApprovalError: The day lies before it.
        DayAheadError: The day lies ahead.
        NotFoundError: There is no such service or contact.

    Source: method, row M5.
    """
    permission.ask(tx, Deed.RECRUIT)
    chosen = get_group(tx, group)
    check_after_approval(tx.connection, approached_on, Dated.CONTACT)
    check_happened(approached_on, tx.now().date())
    if service_id is not None:
        get_service(tx.connection, service_id)
    if contact_id is not None:
        where = get_contact(tx.connection, contact_id).service_id
        service_id = service_id or where
    id_ = ReferralId(new_id())
    new = Referral(id_, chosen.id, approached_on, service_id, contact_id)
    store.put_referral(tx.connection, tx.record(ReferralRecorded(id_, chosen.id)), new)
    return new


def settle_referral(
    tx: Transaction, *, referral_id: ReferralId, outcome: Outcome, on: date
) -> Referral:
    """Record that somebody declined, was not eligible, or still thinks it over.

    Raises:
        NotFoundError: There is no such referral.
        TakenInError: They are a participant already, or would be by this.
        OutcomeDayError: The day lies before the approach.
        DayAheadError: The day lies ahead.
    """
    permission.ask(tx, Deed.RECRUIT)
    before = store.get_referral(tx.connection, referral_id)
    if Outcome.TAKEN_IN in {before.outcome, outcome}:
        msg = (
            "Somebody taken in is a participant; record on their page what came of it."
        )
        raise TakenInError(msg)
    check_happened(on, tx.now().date())
    settled = outcome is not Outcome.WAITING
    changed = replace(before, outcome=outcome, outcome_on=on if settled else None)
    seq = tx.record(ReferralChanged(referral_id, outcome))
    store.put_referral(tx.connection, seq, changed)
    return changed


def retire_referral(tx: Transaction, *, referral_id: ReferralId) -> None:
    """Take a referral off the list that was recorded by mistake.

    Raises:
        NotFoundError: There is no such referral.
        TakenInError: It led to a participant.
    """
    permission.ask(tx, Deed.RECRUIT)
    if store.get_referral(tx.connection, referral_id).participant_id is not None:
        msg = "This referral led to a participant, and so stays on the list."
        raise TakenInError(msg)
    seq = tx.record(ReferralRetired(referral_id))
    store.retire_referral(tx.connection, seq, referral_id)


def propose_participant(
    tx: Transaction,
    *,
    group: str | None = None,
    referral_id: ReferralId | None = None,
    number: int | None = None,
    service_id: ServiceId | None = None,
) -> Participant:
    """Take somebody in who is recruited here: they get a number; all guards hold.

    Args:
        tx: Who acts, and in which study.
        group: The group's key; known already where a referral is given.
        referral_id: Through which they were approached, if they were.
        number: Theirs in print; the next that nobody ever had if not given.
        service_id: Through which they were reached, if no referral says so.

    Raises:
        NotFoundError: There is no such group, referral or service.
        TakenInError: They were taken in already.
        NumberTakenError: Somebody has, or had, that number.
        NoApprovalError: No ethics approval is recorded.

    Source: method, section 3.4.
    """
    permission.ask(tx, Deed.RECRUIT)
    before = None if referral_id is None else _open_referral(tx, referral_id)
    if before is not None:
        chosen = _group_of(tx, before)
    else:
        chosen = get_group(tx, group or "")
        check_after_approval(tx.connection, tx.now().date(), Dated.CONTACT)
    if service_id is not None:
        get_service(tx.connection, service_id)
    elif before is not None:
        service_id = before.service_id
    new = replace(
        numbered(tx.connection, chosen, number),
        origin=PersonOrigin.RECRUITED,
        service_id=service_id,
    )
    seq = tx.record(ParticipantProposed(new.id, chosen.id, new.number))
    person_store.put_participant(tx.connection, seq, new)
    if before is not None:
        taken = replace(before, outcome=Outcome.TAKEN_IN, participant_id=new.id)
        store.put_referral(tx.connection, seq, taken)
    return replace(new, seen=seq)


def _open_referral(tx: Transaction, referral_id: ReferralId) -> Referral:
    found = store.get_referral(tx.connection, referral_id)
    if found.participant_id is not None:
        msg = "This person was taken in already; look for them on the page People."
        raise TakenInError(msg)
    return found


def _group_of(tx: Transaction, referral: Referral) -> Group:
    return next(g for g in list_groups(tx.connection) if g.id == referral.group_id)
