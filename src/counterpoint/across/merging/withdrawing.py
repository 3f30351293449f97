"""Withdrawals win: what one copy knows of is carried out in the other first."""

from dataclasses import dataclass

from counterpoint.across.withdrawal import execution, store
from counterpoint.across.withdrawal.model import Withdrawal, WithdrawalRepeated
from counterpoint.kernel.ids import ParticipantId, new_id
from counterpoint.participant.consent.model import taken_back
from counterpoint.participant.consent.store import list_consents
from counterpoint.participant.person.store import list_participants
from counterpoint.participant.readiness.model import Exit
from counterpoint.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Repeated:
    """Who was withdrawn because the other copy had it, by group and number.

    Attributes:
        erased: Whether words or sound went.
    """

    whom: tuple[str, ...] = ()
    erased: bool = False


def repeat_from(other: Transaction, into: Transaction) -> Repeated:
    """Carry out what was withdrawn in one copy and stands in the other.

    All team text that repeats the person's words loses them there, as in a backup
    that is restored: who decided otherwise decided it of another text.

    Source: method, section 5.7: a withdrawal reaches every copy.
    """
    people = {each.id: each for each in list_participants(into.connection)}
    named: list[str] = []
    erased = False
    for each in store.list_withdrawals(other.connection):
        person = people.get(each.participant_id)
        if person is None or _knows(into, each.participant_id, each):
            continue
        done = Withdrawal(
            id=new_id(),
            participant_id=each.participant_id,
            scopes=each.scopes,
            said_on=each.said_on,
            form=each.form,
            by=into.actor,
            at=into.now(),
            repeated=True,
        )
        event = WithdrawalRepeated(
            done.participant_id,
            done.id,
            " ".join(sorted(done.scopes)),
            done.said_on.isoformat(),
            done.erases,
        )
        execution.carry_out(into, into.record(event), done, {})
        named.append(f"{person.group} {person.number}")
        erased = erased or done.destroys_sound
    return Repeated(tuple(dict.fromkeys(named)), erased)


def _knows(tx: Transaction, id_: ParticipantId, done: Withdrawal) -> bool:
    people = {each.id: each for each in list_participants(tx.connection)}
    if people[id_].exit is Exit.WITHDRAWN:
        return True
    return done.scopes <= taken_back(list_consents(tx.connection, id_))
