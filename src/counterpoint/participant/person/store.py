"""Where participants are kept. The only SQL that changes them."""

from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, Row, Select, func, select

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import GroupId, ParticipantId, ServiceId
from counterpoint.participant.attribute import store as attribute_store
from counterpoint.participant.attribute.model import Attribute
from counterpoint.participant.person.model import Participant, label
from counterpoint.participant.readiness.model import Exit, PersonOrigin
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    state,
    versioned_table,
    words,
)
from counterpoint.study.design.model import Numbering
from counterpoint.study.design.store import participant_group

participant = versioned_table(
    "participant",
    identifier("group_id", nullable=False, refers_to="participant_group"),
    Column("number", Integer, nullable=False),
    words("gender", Holds.PARTICIPANT, nullable=True),
    Column("age", Integer),
    state("origin", nullable=False),
    identifier("service_id", refers_to="service"),
    state("exit"),
    state("exit_on"),
    Index("ix_participant_group_id_number", "group_id", "number"),
)


def put_participant(connection: Connection, seq: int, changed: Participant) -> None:
    """Keep what is known of a participant, after what was known before."""
    versions.put(
        connection,
        participant,
        seq,
        changed.id,
        group_id=changed.group_id,
        number=changed.number,
        gender=changed.gender,
        age=changed.age,
        origin=changed.origin,
        service_id=changed.service_id,
        exit=changed.exit,
        exit_on=changed.exit_on.isoformat() if changed.exit_on else None,
    )


def retire_participant(connection: Connection, seq: int, id_: ParticipantId) -> None:
    """Take a participant off the lists; the past row keeps the number."""
    versions.retire(connection, participant, seq, [id_])


def get_participant(connection: Connection, id_: ParticipantId) -> Participant:
    """Read a participant with all attributes.

    Raises:
        NotFoundError: There is none of that id.
    """
    row = connection.execute(_people().where(participant.c.id == id_)).one_or_none()
    if row is None:
        msg = "There is no participant {id} here any more; reload the page."
        raise NotFoundError(msg, id=id_)
    return _participant(row, attribute_store.attributes_of(connection, id_))


def find_as_of(
    connection: Connection, id_: ParticipantId, seq: int
) -> Participant | None:
    """Read a participant's facts as they stood after a history entry."""
    group = participant_group
    query = (
        select(participant, group.c.key, group.c.numbering)
        .join(group, group.c.id == participant.c.group_id)
        .where(
            participant.c.id == id_,
            versions.as_of(participant, seq),
            versions.present(group),
        )
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else _participant(row, ())


def list_participants(connection: Connection) -> list[Participant]:
    """List all participants by group and number, with their attributes."""
    attributes = attribute_store.list_attributes(connection)
    rows = connection.execute(
        _people().order_by(participant_group.c.id, participant.c.number)
    )
    return [_participant(row, attributes.get(row.id, ())) for row in rows]


def list_labels(connection: Connection) -> dict[ParticipantId, str]:
    """Give what prints after each participant's words."""
    return {
        ParticipantId(row.id): label(Numbering(row.numbering), row.number)
        for row in connection.execute(_people())
    }


def find_by_number(
    connection: Connection, group_id: GroupId, number: int
) -> ParticipantId | None:
    """Find who has a number in a group now."""
    query = select(participant.c.id).where(
        participant.c.group_id == group_id,
        participant.c.number == number,
        versions.present(participant),
    )
    found = connection.scalar(query)
    return None if found is None else ParticipantId(found)


def was_ever_given(connection: Connection, group_id: GroupId, number: int) -> bool:
    """Whether anybody, now or before, had a number in a group."""
    query = select(participant.c.id).where(
        participant.c.group_id == group_id, participant.c.number == number
    )
    return connection.scalars(query.limit(1)).first() is not None


def highest_number(connection: Connection, group_id: GroupId) -> int:
    """Give the highest number ever given in a group; 0 if none was."""
    query = select(func.max(participant.c.number)).where(
        participant.c.group_id == group_id
    )
    return int(connection.scalar(query) or 0)


def _people() -> Select[Any]:
    group = participant_group
    return (
        select(participant, group.c.key, group.c.numbering)
        .join(group, group.c.id == participant.c.group_id)
        .where(versions.present(participant), versions.present(group))
    )


def _participant(row: Row[Any], attributes: tuple[Attribute, ...]) -> Participant:
    return Participant(
        id=ParticipantId(row.id),
        group_id=GroupId(row.group_id),
        group=row.key,
        number=row.number,
        label=label(Numbering(row.numbering), row.number),
        gender=row.gender,
        age=row.age,
        attributes=attributes,
        origin=PersonOrigin(row.origin),
        service_id=ServiceId(row.service_id) if row.service_id else None,
        exit=Exit(row.exit) if row.exit else None,
        exit_on=date.fromisoformat(row.exit_on) if row.exit_on else None,
        seen=row.since,
    )
