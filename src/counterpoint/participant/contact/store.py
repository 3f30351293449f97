"""Where contacts are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import Boolean, Column, Connection, Integer, Row, func, select

from counterpoint.kernel.ids import ContactId, ParticipantId, ServiceId
from counterpoint.participant.contact.model import Contact, ContactKind
from counterpoint.storage import versions
from counterpoint.storage.schema import identifier, state, versioned_table

contact = versioned_table(
    "contact",
    Column("number", Integer, nullable=False),
    state("kind", nullable=False),
    identifier("service_id", refers_to="service"),
    identifier("participant_id", refers_to="participant"),
    Column("is_no_member", Boolean, nullable=False),
)


def put_contact(connection: Connection, seq: int, kept: Contact) -> None:
    """Keep a contact, after what was known before."""
    versions.put(
        connection,
        contact,
        seq,
        kept.id,
        number=kept.number,
        kind=kept.kind,
        service_id=kept.service_id,
        participant_id=kept.participant_id,
        is_no_member=kept.is_no_member,
    )


def retire_contact(connection: Connection, seq: int, id_: ContactId) -> None:
    """Take a contact off the list."""
    versions.retire(connection, contact, seq, [id_])


def get_contact(connection: Connection, id_: ContactId) -> Contact:
    """Read a contact.

    Raises:
        NotFoundError: There is none of that id.
    """
    return _contact(versions.get(connection, contact, id_))


def list_contacts(connection: Connection) -> list[Contact]:
    """List the contacts by number."""
    query = select(contact).where(versions.present(contact))
    rows = connection.execute(query.order_by(contact.c.number))
    return [_contact(row) for row in rows]


def next_number(connection: Connection) -> int:
    """Give the number that no contact ever had."""
    return int(connection.scalar(select(func.max(contact.c.number))) or 0) + 1


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        id=ContactId(row.id),
        number=row.number,
        kind=ContactKind(row.kind),
        service_id=ServiceId(row.service_id) if row.service_id else None,
        participant_id=(
            ParticipantId(row.participant_id) if row.participant_id else None
        ),
        is_no_member=row.is_no_member,
    )
