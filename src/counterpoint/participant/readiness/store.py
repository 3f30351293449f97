"""What the records say of participants, read together; and the study's rule."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Boolean, Column, Connection

from counterpoint.kernel.ids import GroupId, ParticipantId
from counterpoint.participant.consent import store as consent_store
from counterpoint.participant.consent.model import ConsentScope
from counterpoint.participant.inclusion import store as inclusion_store
from counterpoint.participant.inclusion.model import Inclusion
from counterpoint.participant.information import store as information_store
from counterpoint.participant.information.model import Information, InformationKind
from counterpoint.participant.person import store as person_store
from counterpoint.participant.person.model import Participant
from counterpoint.participant.readiness.model import (
    PersonOrigin,
    Readiness,
    check_happened,
    check_may_keep_facts,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import versioned_table
from counterpoint.study.criterion.model import Criterion
from counterpoint.study.criterion.store import list_criteria
from counterpoint.study.ethics.model import Dated, check_against, check_not_before
from counterpoint.study.ethics.store import first_approval_on

ONLY = "rule"

recruitment_rule = versioned_table(
    "recruitment_rule",
    Column("facts_before_consent", Boolean, nullable=False),
)


def are_facts_allowed_before_consent(connection: Connection) -> bool:
    """Whether the study keeps facts about people who have not agreed yet."""
    row = versions.find(connection, recruitment_rule, ONLY)
    return row is not None and bool(row.facts_before_consent)


def put_facts_before_consent(
    connection: Connection, seq: int, *, allowed: bool
) -> None:
    """Keep whether facts may come before consent."""
    versions.put(connection, recruitment_rule, seq, ONLY, facts_before_consent=allowed)


def readiness_of(connection: Connection, participant_id: ParticipantId) -> Readiness:
    """Read what stands between a participant and an interview.

    Raises:
        NotFoundError: There is no such participant.
    """
    person = person_store.get_participant(connection, participant_id)
    return _readiness(
        person,
        list_criteria(connection, person.group_id),
        inclusion_store.list_inclusions(connection, participant_id),
        information_store.list_information(connection, participant_id),
        consent_store.scopes_of(connection, participant_id),
    )


def list_readiness(connection: Connection) -> dict[ParticipantId, Readiness]:
    """Read it for all participants. Linear in the records."""
    criteria: dict[GroupId, list[Criterion]] = {}
    for criterion in list_criteria(connection):
        criteria.setdefault(criterion.group_id, []).append(criterion)
    found: dict[ParticipantId, list[Inclusion]] = {}
    for inclusion in inclusion_store.list_inclusions(connection):
        found.setdefault(inclusion.participant_id, []).append(inclusion)
    told: dict[ParticipantId, list[Information]] = {}
    for information in information_store.list_information(connection):
        told.setdefault(information.participant_id, []).append(information)
    scopes = consent_store.list_scopes(connection)
    return {
        person.id: _readiness(
            person,
            criteria.get(person.group_id, []),
            found.get(person.id, []),
            told.get(person.id, []),
            scopes.get(person.id, frozenset()),
        )
        for person in person_store.list_participants(connection)
    }


def check_facts_may_be_kept(
    connection: Connection, participant_id: ParticipantId
) -> None:
    """Refuse facts about somebody recruited here who has not agreed yet.

    Raises:
        NotFoundError: There is no such participant.
        FactsBeforeConsentError: Consent comes first.
        LeftError: They take no further part.
    """
    check_may_keep_facts(
        readiness_of(connection, participant_id),
        allowed_before=are_facts_allowed_before_consent(connection),
    )


def check_day(
    connection: Connection, person: Participant, on: date, today: date, what: Dated
) -> None:
    """Refuse a day before the ethics approval, or ahead.

    Of somebody brought in, only a known approval is held against the day.

    Raises:
        NoApprovalError: They are recruited here, and no approval is recorded.
        BeforeApprovalError: The day lies before it.
        DayAheadError: The day lies ahead.
    """
    approved_on = first_approval_on(connection)
    if person.origin is PersonOrigin.RECRUITED:
        check_against(approved_on, on, what)
    else:
        check_not_before(approved_on, on, what)
    check_happened(on, today)


def _readiness(
    person: Participant,
    criteria: Iterable[Criterion],
    inclusions: Iterable[Inclusion],
    told: Iterable[Information],
    consent: frozenset[ConsentScope],
) -> Readiness:
    is_met = {each.criterion_id: each.is_met for each in inclusions}
    asked = list(criteria)
    by_kind: dict[InformationKind, list[Information]] = {}
    for each in told:
        by_kind.setdefault(each.kind, []).append(each)
    first = by_kind.get(InformationKind.FIRST, [])
    return Readiness(
        participant_id=person.id,
        origin=person.origin,
        missing=tuple(c.kind for c in asked if not is_met.get(c.id, False)),
        not_met=tuple(c.kind for c in asked if is_met.get(c.id) is False),
        first_information=first[0].given if first else None,
        anew=tuple(each.given for each in by_kind.get(InformationKind.ANEW, [])),
        consent=consent,
        exit=person.exit,
    )
