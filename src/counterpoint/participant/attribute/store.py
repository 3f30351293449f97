"""Where attributes are kept. The only SQL that changes them."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import ParticipantId, new_id
from counterpoint.participant.attribute.model import Attribute
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    versioned_table,
    words,
)

attribute = versioned_table(
    "attribute",
    identifier("participant_id", nullable=False, refers_to="participant"),
    words("name", Holds.TEAM),
    words("value", Holds.PARTICIPANT),
    words("own_words", Holds.PARTICIPANT),
    salt(),
    present_index("attribute", "participant_id"),
)
"""The salt is that of the digest of all values set at one moment."""


def attributes_of(
    connection: Connection, participant_id: ParticipantId
) -> tuple[Attribute, ...]:
    """List a participant's attributes by name."""
    query = (
        select(attribute)
        .where(
            attribute.c.participant_id == participant_id, versions.present(attribute)
        )
        .order_by(attribute.c.name)
    )
    rows = connection.execute(query)
    return tuple(Attribute(row.name, row.value, row.own_words) for row in rows)


def list_attributes(
    connection: Connection,
) -> dict[ParticipantId, tuple[Attribute, ...]]:
    """List the attributes of all participants. Linear in their number."""
    query = (
        select(attribute).where(versions.present(attribute)).order_by(attribute.c.name)
    )
    found: dict[ParticipantId, list[Attribute]] = {}
    for row in connection.execute(query):
        of_one = found.setdefault(ParticipantId(row.participant_id), [])
        of_one.append(Attribute(row.name, row.value, row.own_words))
    return {id_: tuple(each) for id_, each in found.items()}


def ids_of(connection: Connection, participant_id: ParticipantId) -> dict[str, str]:
    """Give the ids of a participant's attributes by name."""
    query = select(attribute.c.id, attribute.c.name).where(
        attribute.c.participant_id == participant_id, versions.present(attribute)
    )
    return {row.name: row.id for row in connection.execute(query)}


def put_attributes(
    connection: Connection,
    seq: int,
    participant_id: ParticipantId,
    given: Sequence[Attribute],
    salt_bytes: bytes,
) -> None:
    """Keep attributes, after those of the same names; an empty one ends."""
    known: Mapping[str, str] = ids_of(connection, participant_id)
    cleared = [
        known[each.name] for each in given if each.is_empty and each.name in known
    ]
    versions.retire(connection, attribute, seq, cleared)
    new = []
    for each in given:
        row = {
            "participant_id": participant_id,
            "name": each.name,
            "value": each.value,
            "own_words": each.own_words,
            "salt": salt_bytes,
        }
        if each.is_empty:
            continue
        if each.name in known:
            versions.put(connection, attribute, seq, known[each.name], **row)
        else:
            new.append({"id": new_id(), **row})
    versions.put_new(connection, attribute, seq, new)
