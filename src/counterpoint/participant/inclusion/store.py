"""Where findings under the criteria are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Column, Connection, ForeignKey, Row, and_, select

from counterpoint.kernel.ids import (
    ContactId,
    CriterionId,
    InclusionId,
    MemberId,
    ParticipantId,
    ServiceId,
)
from counterpoint.participant.contact.store import contact
from counterpoint.participant.inclusion.model import Inclusion
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.criterion.store import criterion

inclusion = versioned_table(
    "inclusion",
    identifier("participant_id", nullable=False, refers_to="participant"),
    identifier("criterion_id", nullable=False, refers_to="criterion"),
    Column("is_met", Boolean, nullable=False),
    words("own_words", Holds.PARTICIPANT),
    words("reason", Holds.PARTICIPANT),
    identifier("contact_id", refers_to="contact"),
    state("checked_on", nullable=False),
    identifier("recorded_by", ForeignKey("member.id"), nullable=False),
    salt(),
    present_index("inclusion", "participant_id"),
)
"""One object for each participant and criterion; its versions are the findings."""


def put_inclusion(
    connection: Connection, seq: int, found: Inclusion, salt_bytes: bytes
) -> None:
    """Keep a finding, after the one before under the same criterion."""
    versions.put(
        connection,
        inclusion,
        seq,
        found.id,
        participant_id=found.participant_id,
        criterion_id=found.criterion_id,
        is_met=found.is_met,
        own_words=found.own_words,
        reason=found.reason,
        contact_id=found.contact_id,
        checked_on=found.checked_on.isoformat(),
        recorded_by=found.recorded_by,
        salt=salt_bytes,
    )


def find_id(
    connection: Connection, participant_id: ParticipantId, criterion_id: CriterionId
) -> InclusionId | None:
    """Find under which id a participant's findings on a criterion are kept."""
    query = select(inclusion.c.id).where(
        versions.present(inclusion),
        inclusion.c.participant_id == participant_id,
        inclusion.c.criterion_id == criterion_id,
    )
    found = connection.scalar(query)
    return None if found is None else InclusionId(found)


def list_inclusions(
    connection: Connection, participant_id: ParticipantId | None = None
) -> list[Inclusion]:
    """List the findings that stand, by their day."""
    query = (
        select(inclusion, criterion.c.kind, contact.c.service_id)
        .join(criterion, criterion.c.id == inclusion.c.criterion_id)
        .outerjoin(
            contact,
            and_(contact.c.id == inclusion.c.contact_id, versions.present(contact)),
        )
        .where(versions.present(inclusion), versions.present(criterion))
        .order_by(inclusion.c.checked_on, inclusion.c.id)
    )
    if participant_id is not None:
        query = query.where(inclusion.c.participant_id == participant_id)
    return [_inclusion(row) for row in connection.execute(query)]


def _inclusion(row: Row[Any]) -> Inclusion:
    return Inclusion(
        id=InclusionId(row.id),
        participant_id=ParticipantId(row.participant_id),
        criterion_id=CriterionId(row.criterion_id),
        kind=CriterionKind(row.kind),
        is_met=row.is_met,
        checked_on=date.fromisoformat(row.checked_on),
        recorded_by=MemberId(row.recorded_by),
        own_words=row.own_words,
        reason=row.reason,
        contact_id=ContactId(row.contact_id) if row.contact_id else None,
        service_id=ServiceId(row.service_id) if row.service_id else None,
    )
