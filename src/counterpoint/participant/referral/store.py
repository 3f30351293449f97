"""Where referrals are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import (
    ContactId,
    GroupId,
    ParticipantId,
    ReferralId,
    ServiceId,
)
from counterpoint.participant.referral.model import Outcome, Referral
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    identifier,
    present_index,
    state,
    versioned_table,
)

referral = versioned_table(
    "referral",
    identifier("group_id", nullable=False, refers_to="participant_group"),
    identifier("service_id", refers_to="service"),
    identifier("contact_id", refers_to="contact"),
    state("approached_on", nullable=False),
    state("outcome", nullable=False),
    state("outcome_on"),
    identifier("participant_id", refers_to="participant"),
    present_index("referral", "participant_id"),
)


def put_referral(connection: Connection, seq: int, kept: Referral) -> None:
    """Keep a referral, after what was known before."""
    versions.put(
        connection,
        referral,
        seq,
        kept.id,
        group_id=kept.group_id,
        service_id=kept.service_id,
        contact_id=kept.contact_id,
        approached_on=kept.approached_on.isoformat(),
        outcome=kept.outcome,
        outcome_on=kept.outcome_on.isoformat() if kept.outcome_on else None,
        participant_id=kept.participant_id,
    )


def retire_referral(connection: Connection, seq: int, id_: ReferralId) -> None:
    """Take a referral off the list."""
    versions.retire(connection, referral, seq, [id_])


def get_referral(connection: Connection, id_: ReferralId) -> Referral:
    """Read a referral.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _referral(versions.get(connection, referral, id_))


def list_referrals(connection: Connection) -> list[Referral]:
    """List all referrals, by the day of the approach."""
    query = select(referral).where(versions.present(referral))
    rows = connection.execute(query.order_by(referral.c.approached_on, referral.c.id))
    return [_referral(row) for row in rows]


def find_referral_of(
    connection: Connection, participant_id: ParticipantId
) -> Referral | None:
    """Find how a participant was reached."""
    query = select(referral).where(
        versions.present(referral), referral.c.participant_id == participant_id
    )
    row = connection.execute(query.order_by(referral.c.id)).first()
    return None if row is None else _referral(row)


def _referral(row: Row[Any]) -> Referral:
    return Referral(
        id=ReferralId(row.id),
        group_id=GroupId(row.group_id),
        approached_on=date.fromisoformat(row.approached_on),
        service_id=ServiceId(row.service_id) if row.service_id else None,
        contact_id=ContactId(row.contact_id) if row.contact_id else None,
        outcome=Outcome(row.outcome),
        outcome_on=date.fromisoformat(row.outcome_on) if row.outcome_on else None,
        participant_id=(
            ParticipantId(row.participant_id) if row.participant_id else None
        ),
    )
