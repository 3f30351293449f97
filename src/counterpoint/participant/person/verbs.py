"""What is done about participants: take in, change, show, retire."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import EllipsisType

from counterpoint.kernel.ids import ParticipantId, ServiceId
from counterpoint.kernel.text import normalised
from counterpoint.participant.person import store
from counterpoint.participant.person.model import (
    Participant,
    ParticipantAdded,
    ParticipantChanged,
    ParticipantLeft,
    ParticipantRetired,
    check_age,
    check_not_changed_meanwhile,
)
from counterpoint.participant.person.numbering import numbered
from counterpoint.participant.readiness.model import (
    Exit,
    LeftError,
    check_happened,
    check_stays,
)
from counterpoint.participant.readiness.store import (
    check_facts_may_be_kept,
    readiness_of,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed
from counterpoint.study.service.store import get_service


def list_participants(tx: Transaction) -> list[Participant]:
    """List the participants by group and number."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_participants(tx.connection)


def list_labels(tx: Transaction) -> Mapping[ParticipantId, str]:
    """Give what prints after each participant's words: "7", "XV"."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_labels(tx.connection)


def show_participant(tx: Transaction, participant_id: ParticipantId) -> Participant:
    """Show what is known of a participant.

    Raises:
        NotFoundError: There is none of that id.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.get_participant(tx.connection, participant_id)


def find_participant(tx: Transaction, *, group: str, number: int) -> Participant | None:
    """Find who has a number in a group.

    Raises:
        NoSuchGroupError: The study has no such group.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    found = store.find_by_number(tx.connection, get_group(tx, group).id, number)
    return None if found is None else store.get_participant(tx.connection, found)


def add_participant(  # noqa: PLR0913 - a participant has five facts
    tx: Transaction,
    *,
    group: str,
    number: int | None = None,
    gender: str | None = None,
    age: int | None = None,
    service_id: ServiceId | None = None,
) -> Participant:
    """Take in somebody whose recruiting lies outside this study's records.

    Their history may be unknown; the method's refusals hold as far as it is
    known. Who is recruited here, is proposed through a referral.

    Args:
        tx: Who acts, and in which study.
        group: The group's key.
        number: Theirs in print; the next that nobody ever had if not given.
        gender: In the words that the sample description counts.
        age: In whole years.
        service_id: Where they are helped, or work.

    Raises:
        NoSuchGroupError: The study has no such group.
        NumberTakenError: Somebody has, or had, that number.
        InputError: The number or age cannot be.
        NotFoundError: There is no such service.

    Source: method, invariant 14; brought-in material.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    chosen = get_group(tx, group)
    check_age(age)
    _check_service(tx, service_id)
    new = replace(
        numbered(tx.connection, chosen, number),
        gender=_line(gender),
        age=age,
        service_id=service_id,
    )
    seq = tx.record(ParticipantAdded(new.id, chosen.id, new.number))
    store.put_participant(tx.connection, seq, new)
    return replace(new, seen=seq)


def change_participant(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    gender: str | EllipsisType | None = ...,
    age: int | EllipsisType | None = ...,
    service_id: ServiceId | EllipsisType | None = ...,
    seen: int | None = None,
) -> Participant:
    """Change those facts of a participant that are given; None is not known.

    Args:
        tx: Who acts, and in which study.
        participant_id: Whose facts.
        gender: In the words that the sample description counts.
        age: In whole years.
        service_id: Where they are helped, or work.
        seen: The place in history of the facts that the member looked at; with
            it, nothing that another wrote meanwhile is written over.

    Raises:
        NotFoundError: There is no such participant or service.
        AgeError: Nobody has that age.
        FactsBeforeConsentError: They have not agreed to take part yet.
        ChangedMeanwhileError: Another member changed the same fact since.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_participant(tx.connection, participant_id)
    if gender is not ... or age is not ...:
        check_facts_may_be_kept(tx.connection, participant_id)
    changed = replace(
        before,
        gender=before.gender if gender is ... else _line(gender),
        age=before.age if age is ... else age,
        service_id=before.service_id if service_id is ... else service_id,
    )
    check_age(changed.age)
    if service_id is not ...:
        _check_service(tx, service_id)
    if seen is not None and seen < before.seen:
        looked_at = store.find_as_of(tx.connection, participant_id, seen)
        check_not_changed_meanwhile(looked_at, before, changed)
    seq = tx.record(ParticipantChanged(participant_id))
    store.put_participant(tx.connection, seq, changed)
    return store.get_participant(tx.connection, participant_id)


def record_exit(
    tx: Transaction, *, participant_id: ParticipantId, exit_: Exit, on: date
) -> Participant:
    """Record that somebody declined, or was found not to be eligible.

    Who agreed and takes it back, withdraws: that has a place of its own.

    Raises:
        NotFoundError: There is no such participant.
        LeftError: They left before, or have agreed.
        DayAheadError: The day lies ahead.

    Source: method, section 3.4.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_participant(tx.connection, participant_id)
    known = readiness_of(tx.connection, participant_id)
    check_stays(known)
    if exit_ is Exit.WITHDRAWN or (exit_ is Exit.DECLINED and known.has_consented):
        msg = (
            "Whoever agreed and takes it back, withdraws;"
            " record a withdrawal, which shows what it touches."
        )
        raise LeftError(msg)
    check_happened(on, tx.now().date())
    seq = tx.record(ParticipantLeft(participant_id, exit_))
    store.put_participant(tx.connection, seq, replace(before, exit=exit_, exit_on=on))
    return store.get_participant(tx.connection, participant_id)


def retire_participant(tx: Transaction, *, participant_id: ParticipantId) -> None:
    """Take a participant off the lists. Nobody else is given the number.

    Raises:
        NotFoundError: There is no such participant.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    store.get_participant(tx.connection, participant_id)
    seq = tx.record(ParticipantRetired(participant_id))
    store.retire_participant(tx.connection, seq, participant_id)


def _check_service(tx: Transaction, service_id: ServiceId | None) -> None:
    if service_id is not None:
        get_service(tx.connection, service_id)


def _line(value: str | None) -> str | None:
    return " ".join(normalised(value).split()) or None if value else None
