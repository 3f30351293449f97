"""What is asked of recruiting: the flow, the grid, everybody's standing, one's way."""

import csv
import io
from collections.abc import Mapping
from dataclasses import fields, replace

from counterpoint.across.recruitment.model import (
    Cell,
    Flow,
    FlowExported,
    PersonProgress,
    PersonRecord,
    count_cells,
    count_flow,
    states_of,
)
from counterpoint.interview.meeting.model import TOLD, Interview
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.interview.relation import interviewer_of_participant
from counterpoint.kernel.errors import ForbiddenError, RuleError
from counterpoint.kernel.ids import CriterionId, InterviewId, ParticipantId
from counterpoint.kernel.sentence import Said
from counterpoint.participant.consent.store import list_consents
from counterpoint.participant.inclusion.store import list_inclusions
from counterpoint.participant.information.store import list_information
from counterpoint.participant.person import store as person_store
from counterpoint.participant.readiness.model import (
    PersonStanding,
    Readiness,
    Step,
    check_may_be_booked,
    next_step,
    standing_of,
)
from counterpoint.participant.readiness.store import list_readiness, readiness_of
from counterpoint.participant.referral.store import find_referral_of, list_referrals
from counterpoint.report.model import ReportState
from counterpoint.report.store import list_reports
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.criterion.store import list_criteria
from counterpoint.study.design.store import list_groups
from counterpoint.study.permission import Deed, Relation
from counterpoint.study.service.store import list_services


def show_flow(tx: Transaction) -> list[Flow]:
    """Count how recruiting went, for each group.

    Source: method, rows M3 and M5.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    people = person_store.list_participants(tx.connection)
    referrals = list_referrals(tx.connection)
    states = states_of(list_interviews(tx.connection))
    return [
        count_flow(group, people, referrals, states)
        for group in list_groups(tx.connection)
    ]


def export_flow(tx: Transaction) -> str:
    """Write the flow as comma-separated values: counts, and nothing else."""
    permission.ask(tx, Deed.EXPORT)
    flows = show_flow(tx)
    names = [each.name for each in fields(Flow) if each.name != "plural"]
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(names)
    for flow in flows:
        table.writerow([getattr(flow, name) for name in names])
    tx.record(FlowExported(len(flows)))
    return written.getvalue()


def show_grid(tx: Transaction) -> list[Cell]:
    """Count participants by sector and mode of their service, with empty cells.

    Source: method, row M6.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    return count_cells(
        list_groups(tx.connection),
        person_store.list_participants(tx.connection),
        list_services(tx.connection),
    )


def list_standings(tx: Transaction) -> list[PersonProgress]:
    """Tell how far everybody has come, and what is next, by group and number."""
    permission.ask(tx, Deed.READ_PEOPLE)
    held = _interviews(tx)
    approved = _approved(tx)
    known = list_readiness(tx.connection)
    people = person_store.list_participants(tx.connection)
    standings = []
    for person in people:
        readiness = known[person.id]
        standing = _standing(readiness, held.get(person.id, []), approved)
        step = next_step(readiness, standing)
        standings.append(PersonProgress(person, standing, step))
    return standings


def show_record(tx: Transaction, participant_id: ParticipantId) -> PersonRecord:
    """Show one participant's way, as far as the reader may see it.

    Who referred and confirmed is the coordinators'; documents and days of
    information and consent are theirs, the auditors' and the interviewer's.

    Raises:
        NotFoundError: There is no such participant.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    person = person_store.get_participant(tx.connection, participant_id)
    readiness = readiness_of(tx.connection, participant_id)
    held = _interviews(tx, participant_id).get(participant_id, [])
    standing = _standing(readiness, held, _approved(tx) if held else frozenset())
    sees_recruiter = _may(tx, Deed.READ_RECRUITER)
    relations = interviewer_of_participant(tx, participant_id)
    sees_consent = _may(tx, Deed.READ_CONSENT, *relations)
    referral = find_referral_of(tx.connection, participant_id)
    inclusions = list_inclusions(tx.connection, participant_id)
    if not sees_recruiter:
        referral = None if referral is None else replace(referral, contact_id=None)
        inclusions = [replace(each, contact_id=None) for each in inclusions]
    criteria = list_criteria(tx.connection, person.group_id)
    met = {each.criterion_id for each in inclusions if each.is_met}
    step = next_step(readiness, standing)
    open_ones = [each.id for each in criteria if each.id not in met]
    next_criterion: CriterionId | None = None
    if step is Step.CRITERION and open_ones:
        next_criterion = open_ones[0]
    told = list_information(tx.connection, participant_id)
    said = list_consents(tx.connection, participant_id)
    return PersonRecord(
        participant=person,
        standing=standing,
        step=step,
        criteria=tuple(criteria),
        next_criterion_id=next_criterion,
        forbids=_forbids(readiness),
        referral=referral,
        inclusions=tuple(inclusions),
        is_informed=readiness.first_information is not None,
        scopes=readiness.consent,
        information=tuple(told) if sees_consent else None,
        consents=tuple(said) if sees_consent else None,
    )


def _forbids(readiness: Readiness) -> Said | None:
    try:
        check_may_be_booked(readiness)
    except RuleError as refused:
        return Said(refused.sentence, refused.values)
    return None


def _standing(
    readiness: Readiness, held: list[Interview], approved: frozenset[InterviewId]
) -> PersonStanding:
    told = [each.id for each in held if each.state in TOLD]
    return standing_of(
        readiness,
        frozenset(each.state.value for each in held),
        complete=bool(told) and approved.issuperset(told),
    )


def _interviews(
    tx: Transaction, participant_id: ParticipantId | None = None
) -> Mapping[ParticipantId, list[Interview]]:
    found: dict[ParticipantId, list[Interview]] = {}
    for each in list_interviews(tx.connection, participant_id):
        found.setdefault(each.participant_id, []).append(each)
    return found


def _approved(tx: Transaction) -> frozenset[InterviewId]:
    return frozenset(
        each.interview_id
        for each in list_reports(tx.connection)
        if each.interview_id is not None and each.state is ReportState.APPROVED
    )


def _may(tx: Transaction, deed: Deed, *relations: Relation) -> bool:
    try:
        permission.ask(tx, deed, *relations)
    except ForbiddenError:
        return False
    return True
