"""Taking a table of people in: all of it, or what can be taken, in one piece."""

from counterpoint import participant
from counterpoint.interchange.attribute.mapping import Mapping
from counterpoint.interchange.attribute.planning import Known, Plan, Planner
from counterpoint.interchange.attribute.sheet import Sheet
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ParticipantId
from counterpoint.kernel.outcome import Outcome
from counterpoint.participant.attribute.verbs import FactsGiven, take_in_facts
from counterpoint.participant.readiness.store import (
    are_facts_allowed_before_consent,
    list_readiness,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.service.verbs import list_services


class NotWholeError(InputError):
    """Some cells cannot be taken, and all or nothing was asked for."""


class NothingToTakeError(InputError):
    """The table sets nothing."""


def plan_table(tx: Transaction, sheet: Sheet, mapping: Mapping) -> Plan:
    """Say what a table would set, and each cell that would not be taken.

    Nothing is changed. Linear in the cells and the people of the study.
    """
    people = participant.list_participants(tx)
    known = Known(
        groups=tuple(list_groups(tx)),
        people={(each.group, each.number): each for each in people},
        readiness=list_readiness(tx.connection),
        allowed_before=are_facts_allowed_before_consent(tx.connection),
        definitions=tuple(participant.list_definitions(tx)),
        services={each.code.casefold(): each.id for each in list_services(tx)},
    )
    return Planner(sheet, mapping, known).plan()


def import_table(
    tx: Transaction, sheet: Sheet, mapping: Mapping, *, partly: bool
) -> Outcome:
    """Take a table in, in one step of the history.

    Args:
        tx: Who acts, and in which study.
        sheet: The table.
        mapping: What its columns stand for.
        partly: Whether what cannot be taken is left; else it forbids the whole.

    Raises:
        NotWholeError: Something cannot be taken, and ``partly`` is not asked for.
        NothingToTakeError: It sets nothing.
        CounterpointError: A verb refused; nothing was changed.
    """
    plan = plan_table(tx, sheet, mapping)
    if plan.left and not partly:
        msg = (
            "{count} cells or rows cannot be taken; nothing was changed."
            " Correct them, or take what can be taken."
        )
        raise NotWholeError(msg, count=len(plan.left))
    if not plan.facts and not plan.new:
        msg = "The table sets nothing; look at what its columns stand for."
        raise NothingToTakeError(msg)
    known = {(e.group, e.number): e.id for e in participant.list_participants(tx)}
    for group, number in plan.new:
        known[group, number] = participant.add_participant(
            tx, group=group, number=number
        ).id
    given: dict[ParticipantId, FactsGiven] = {
        known[key]: FactsGiven(
            each.gender, each.age, each.service_id, tuple(each.attributes)
        )
        for key, each in plan.people.items()
        if each.facts
    }
    if given:
        take_in_facts(tx, given=given)
    taken = {"participants": len(plan.new), "attributes": plan.facts}
    return Outcome(
        format=sheet.format,
        taken={kind: number for kind, number in taken.items() if number},
        changed=tuple(plan.changed),
        left=tuple(plan.left),
    )
