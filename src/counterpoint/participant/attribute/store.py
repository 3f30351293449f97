"""Where attributes are kept. The only SQL that changes them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from counterpoint.kernel.ids import AttributeId, ParticipantId, new_id
from counterpoint.participant.attribute.definition.store import attribute_definition
from counterpoint.participant.attribute.model import Attribute
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

attribute = versioned_table(
    "attribute",
    identifier("participant_id", nullable=False, refers_to="participant"),
    identifier("attribute_id", refers_to="attribute_definition"),
    words("value", Holds.PARTICIPANT),
    words("own_words", Holds.PARTICIPANT),
    state("as_of"),
    salt(),
    present_index("attribute", "participant_id"),
)
"""The salt is that of the digest of all values set at one moment."""


def attributes_of(
    connection: Connection, participant_id: ParticipantId
) -> tuple[Attribute, ...]:
    """List a participant's attributes in the order of their definitions."""
    query = _standing().where(attribute.c.participant_id == participant_id)
    return tuple(_attribute(row) for row in connection.execute(query))


def list_attributes(
    connection: Connection,
) -> dict[ParticipantId, tuple[Attribute, ...]]:
    """List the attributes of all participants. Linear in their number."""
    found: dict[ParticipantId, list[Attribute]] = {}
    for row in connection.execute(_standing()):
        of_one = found.setdefault(ParticipantId(row.participant_id), [])
        of_one.append(_attribute(row))
    return {id_: tuple(each) for id_, each in found.items()}


def values_of(connection: Connection, attribute_id: AttributeId) -> list[str]:
    """List what people have under an attribute, even a retired one."""
    query = select(attribute.c.value).where(
        attribute.c.attribute_id == attribute_id, versions.present(attribute)
    )
    return [value for value in connection.scalars(query) if value]


def last_change_of(
    connection: Connection, participant_id: ParticipantId, attribute_id: AttributeId
) -> int:
    """Give where in history a fact last changed; 0 if it never stood."""
    query = select(attribute.c.since, attribute.c.until).where(
        attribute.c.participant_id == participant_id,
        attribute.c.attribute_id == attribute_id,
    )
    moments = (row.until or row.since for row in connection.execute(query))
    return max(moments, default=0)


def put_attributes(
    connection: Connection,
    seq: int,
    given: Mapping[ParticipantId, Sequence[Attribute]],
    salt_bytes: bytes,
) -> None:
    """Keep attributes, after those of the same definition; an empty one ends.

    One that says what stands already leaves the standing row as it is.

    Args:
        connection: Within the transaction that recorded ``seq``.
        seq: From which entry of history on they stand.
        given: By participant, each with the id of its definition.
        salt_bytes: That of the digest of all of them.
    """
    known = _rows(connection, given)
    cleared, new = [], []
    for participant_id, facts in given.items():
        for each in facts:
            standing = known.get((participant_id, each.attribute_id))
            row = {
                "participant_id": participant_id,
                "attribute_id": each.attribute_id,
                "value": each.value,
                "own_words": each.own_words,
                "as_of": each.as_of.isoformat() if each.as_of else None,
            }
            if standing is None:
                new += [{"id": new_id(), **row, "salt": salt_bytes}] * (
                    not each.is_empty
                )
            elif each.is_empty:
                cleared.append(standing.id)
            elif any(getattr(standing, name) != kept for name, kept in row.items()):
                kept = {**row, "salt": salt_bytes}
                versions.put(connection, attribute, seq, standing.id, **kept)
    versions.retire(connection, attribute, seq, cleared)
    versions.put_new(connection, attribute, seq, new)


def _rows(
    connection: Connection, given: Mapping[ParticipantId, Sequence[Attribute]]
) -> dict[tuple[str, str], Row[Any]]:
    query = select(attribute).where(versions.present(attribute))
    if len(given) == 1:
        query = query.where(attribute.c.participant_id == next(iter(given)))
    rows = connection.execute(query)
    return {(row.participant_id, row.attribute_id): row for row in rows}


def _standing() -> Select[Any]:
    asked = attribute_definition
    return (
        select(attribute, asked.c.name)
        .join(asked, asked.c.id == attribute.c.attribute_id)
        .where(
            versions.present(attribute),
            versions.present(asked),
            asked.c.is_retired.is_(False),
        )
        .order_by(asked.c.position, asked.c.id)
    )


def _attribute(row: Row[Any]) -> Attribute:
    return Attribute(
        name=row.name,
        value=row.value,
        own_words=row.own_words,
        as_of=date.fromisoformat(row.as_of) if row.as_of else None,
        attribute_id=AttributeId(row.attribute_id),
        seen=row.since,
    )
