"""Carrying out once more, in a restored backup, what was withdrawn after it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from counterpoint.across.withdrawal import beside, execution
from counterpoint.across.withdrawal.model import (
    Tombstone,
    Withdrawal,
    WithdrawalRepeated,
)
from counterpoint.kernel.ids import MemberId, ParticipantId, new_id
from counterpoint.kernel.sentence import Said
from counterpoint.participant.consent.model import ConsentForm, ConsentScope, taken_back
from counterpoint.participant.consent.store import list_consents
from counterpoint.participant.person import store as person_store
from counterpoint.participant.person.model import ParticipantAdded
from counterpoint.participant.person.numbering import numbered
from counterpoint.participant.readiness.model import Exit
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import Group
from counterpoint.study.design.store import list_groups
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import list_members


@dataclass(frozen=True, slots=True)
class Repeated:
    """What was done in a restored study about the lists beside it.

    Attributes:
        done: The withdrawals carried out once more.
        known: How many it had carried out already.
        missed: Sentences on what could not be done.
    """

    done: tuple[Tombstone, ...] = ()
    known: int = 0
    missed: tuple[Said, ...] = ()


def repeat_withdrawals(study: Database, files: Iterable[Path]) -> Repeated:
    """Carry out in a restored study what the lists beside some files say.

    All team text that repeats the person's words loses them: nobody is there to
    decide otherwise. The coordinator who joined first stands as the one who did
    it, for a restored study has no member at its page yet.
    """
    stones: dict[tuple[str, int, frozenset[ConsentScope]], Tombstone] = {}
    missed: list[Said] = []
    for path in dict.fromkeys(beside.list_path(each) for each in files):
        if not path.exists():
            continue
        try:
            listed = beside.read_list(path, study.study_id)
        except ValueError:
            msg = "The list {name} could not be read as this study's; check it."
            missed.append(Said(msg, {"name": path.name}))
            continue
        stones |= {(each.group, each.number, each.scopes): each for each in listed}
    if not stones:
        return Repeated(missed=tuple(missed))
    done: list[Tombstone] = []
    with study.write(_coordinator(study)) as tx:
        groups = {group.key: group for group in list_groups(tx.connection)}
        for stone in stones.values():
            if stone.group not in groups:
                msg = "The study has no group {group}: withdrawal of {number} not done."
                missed.append(Said(msg, _names(stone)))
            elif _is_off_the_lists(tx, stone, groups[stone.group]):
                msg = (
                    "Participant {number} of {group} is off the lists here:"
                    " withdrawal not done. Bring the person back, then withdraw."
                )
                missed.append(Said(msg, _names(stone)))
            elif _repeat(tx, stone, groups[stone.group]):
                done.append(stone)
    if any(ConsentScope.RECORDING in each.scopes for each in done):
        study.clear()
    known = len(stones) - len(done) - len([m for m in missed if "group" in m.values])
    return Repeated(tuple(done), known, tuple(missed))


def _repeat(tx: Transaction, stone: Tombstone, group: Group) -> bool:
    """Carry one withdrawal out, unless the study did; say whether."""
    found = person_store.find_by_number(tx.connection, group.id, stone.number)
    if found is None:
        return _reserve(tx, stone, group)
    person = person_store.get_participant(tx.connection, found)
    said = list_consents(tx.connection, found)
    if person.exit is Exit.WITHDRAWN or stone.scopes <= taken_back(said):
        return False
    _record(tx, found, stone)
    return True


def _is_off_the_lists(tx: Transaction, stone: Tombstone, group: Group) -> bool:
    connection = tx.connection
    stands = person_store.find_by_number(connection, group.id, stone.number)
    return stands is None and person_store.was_ever_given(
        connection, group.id, stone.number
    )


def _reserve(tx: Transaction, stone: Tombstone, group: Group) -> bool:
    """Let nobody have the number of somebody who came and went after the backup."""
    if ConsentScope.TAKE_PART not in stone.scopes:
        return False
    new = numbered(tx.connection, group, stone.number)
    seq = tx.record(ParticipantAdded(new.id, group.id, new.number))
    gone = replace(new, exit=Exit.WITHDRAWN, exit_on=stone.said_on)
    person_store.put_participant(tx.connection, seq, gone)
    _record(tx, new.id, stone)
    return True


def _record(tx: Transaction, participant_id: ParticipantId, stone: Tombstone) -> None:
    done = Withdrawal(
        id=new_id(),
        participant_id=participant_id,
        scopes=stone.scopes,
        said_on=stone.said_on,
        form=ConsentForm.ORAL,
        by=tx.actor,
        at=tx.now(),
        repeated=True,
    )
    event = WithdrawalRepeated(
        participant_id,
        done.id,
        " ".join(sorted(done.scopes)),
        done.said_on.isoformat(),
        done.erases,
    )
    execution.carry_out(tx, tx.record(event), done, {})


def _names(stone: Tombstone) -> dict[str, str | int]:
    return {"group": stone.group, "number": stone.number}


def _coordinator(study: Database) -> MemberId:
    with study.read(MemberId("")) as tx:
        members = list_members(tx.connection)
    coordinating = [each.id for each in members if Role.COORDINATOR in each.roles]
    return coordinating[0] if coordinating else members[0].id
