"""What is done about participants: take in, change, show, retire."""

from collections.abc import Mapping
from dataclasses import replace
from types import EllipsisType

from counterpoint.kernel.ids import GroupId, ParticipantId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.participant.person import store
from counterpoint.participant.person.model import (
    NumberTakenError,
    Participant,
    ParticipantAdded,
    ParticipantChanged,
    ParticipantRetired,
    check_age,
    label,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed


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


def add_participant(
    tx: Transaction,
    *,
    group: str,
    number: int | None = None,
    gender: str | None = None,
    age: int | None = None,
) -> Participant:
    """Take somebody into a group.

    Args:
        tx: Who acts, and in which study.
        group: The group's key.
        number: Theirs in print; the next that nobody ever had if not given.
        gender: In the words that the sample description counts.
        age: In whole years.

    Raises:
        NoSuchGroupError: The study has no such group.
        NumberTakenError: Somebody has, or had, that number.
        InputError: The number or age cannot be.

    Source: method, invariant 14.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    chosen = get_group(tx, group)
    given = _free_number(tx, chosen.id, number)
    printed = label(chosen.numbering, given)
    check_age(age)
    new = Participant(
        id=ParticipantId(new_id()),
        group_id=chosen.id,
        group=chosen.key,
        number=given,
        label=printed,
        gender=_line(gender),
        age=age,
    )
    seq = tx.record(ParticipantAdded(new.id, chosen.id, given))
    store.put_participant(tx.connection, seq, new)
    return new


def change_participant(
    tx: Transaction,
    *,
    participant_id: ParticipantId,
    gender: str | EllipsisType | None = ...,
    age: int | EllipsisType | None = ...,
) -> Participant:
    """Change those facts of a participant that are given; None is not known.

    Raises:
        NotFoundError: There is no such participant.
        AgeError: Nobody has that age.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    before = store.get_participant(tx.connection, participant_id)
    changed = replace(
        before,
        gender=before.gender if gender is ... else _line(gender),
        age=before.age if age is ... else age,
    )
    check_age(changed.age)
    seq = tx.record(ParticipantChanged(participant_id))
    store.put_participant(tx.connection, seq, changed)
    return changed


def retire_participant(tx: Transaction, *, participant_id: ParticipantId) -> None:
    """Take a participant off the lists. Nobody else is given the number.

    Raises:
        NotFoundError: There is no such participant.
    """
    permission.ask(tx, Deed.CHANGE_PEOPLE)
    store.get_participant(tx.connection, participant_id)
    seq = tx.record(ParticipantRetired(participant_id))
    store.retire_participant(tx.connection, seq, participant_id)


def _free_number(tx: Transaction, group_id: GroupId, number: int | None) -> int:
    if number is None:
        return store.highest_number(tx.connection, group_id) + 1
    if store.was_ever_given(tx.connection, group_id, number):
        msg = "The number {number} is, or was, somebody's in this group; take another."
        raise NumberTakenError(msg, number=number)
    return number


def _line(value: str | None) -> str | None:
    return " ".join(normalised(value).split()) or None if value else None
