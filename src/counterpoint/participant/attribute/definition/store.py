"""Where definitions of attributes are kept. The only SQL that changes them."""

import json
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Float, Row, Select, select

from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import AttributeId, GroupId
from counterpoint.participant.attribute.definition.model import (
    AttributeKind,
    Definition,
)
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    state,
    versioned_table,
    words,
)
from counterpoint.study.design.store import participant_group

attribute_definition = versioned_table(
    "attribute_definition",
    identifier("group_id", nullable=False, refers_to="participant_group"),
    words("name", Holds.TEAM),
    state("kind", nullable=False),
    Column("is_many", Boolean, nullable=False),
    Column("is_self_described", Boolean, nullable=False),
    words("choices", Holds.TEAM),
    Column("lowest", Float(53)),
    Column("highest", Float(53)),
    Column("position", Float(53), nullable=False),
    Column("is_retired", Boolean, nullable=False),
    present_index("attribute_definition", "group_id"),
)
"""Choices stand as a JSON list of pairs: the value, and what it is counted under."""


def put_definition(connection: Connection, seq: int, kept: Definition) -> None:
    """Keep a definition, after what it was before."""
    choices = [[each, kept.printed_as.get(each, "")] for each in kept.choices]
    versions.put(
        connection,
        attribute_definition,
        seq,
        kept.id,
        group_id=kept.group_id,
        name=kept.name,
        kind=kept.kind,
        is_many=kept.is_many,
        is_self_described=kept.is_self_described,
        choices=json.dumps(choices, ensure_ascii=False),
        lowest=kept.lowest,
        highest=kept.highest,
        position=kept.position,
        is_retired=kept.is_retired,
    )


def get_definition(connection: Connection, id_: AttributeId) -> Definition:
    """Read a definition.

    Raises:
        NotFoundError: There is none of that id.
    """
    query = _definitions().where(attribute_definition.c.id == id_)
    row = connection.execute(query).one_or_none()
    if row is None:
        msg = "There is no attribute {id} here any more; reload the page."
        raise NotFoundError(msg, id=id_)
    return _definition(row)


def list_definitions(
    connection: Connection, group_id: GroupId | None = None
) -> list[Definition]:
    """List the definitions of one group or of all, retired ones too, in order."""
    query = _definitions()
    if group_id is not None:
        query = query.where(attribute_definition.c.group_id == group_id)
    table = attribute_definition
    rows = connection.execute(query.order_by(table.c.group_id, "position", table.c.id))
    return [_definition(row) for row in rows]


def names_now(connection: Connection) -> dict[tuple[str, str], str]:
    """Say under which name each attribute goes now that had another before.

    Returns:
        Present names by the group's key and an earlier name, for those earlier
        names that no attribute of the group bears now.
    """
    table = attribute_definition
    now = {each.id: each for each in list_definitions(connection)}
    taken = {(each.group, each.name) for each in now.values()}
    past = select(table.c.id, table.c.name).where(table.c.until.is_not(None))
    found: dict[tuple[str, str], str] = {}
    for row in connection.execute(past.order_by(table.c.since)):
        standing = now.get(AttributeId(row.id))
        if standing is not None and (standing.group, row.name) not in taken:
            found[standing.group, row.name] = standing.name
    return found


def _definitions() -> Select[Any]:
    group = participant_group
    return (
        select(attribute_definition, group.c.key)
        .join(group, group.c.id == attribute_definition.c.group_id)
        .where(versions.present(attribute_definition), versions.present(group))
    )


def _definition(row: Row[Any]) -> Definition:
    choices = json.loads(row.choices)
    return Definition(
        id=AttributeId(row.id),
        group_id=GroupId(row.group_id),
        group=row.key,
        name=row.name,
        kind=AttributeKind(row.kind),
        is_many=row.is_many,
        is_self_described=row.is_self_described,
        choices=tuple(value for value, _ in choices),
        printed_as={value: wider for value, wider in choices if wider},
        lowest=row.lowest,
        highest=row.highest,
        position=row.position,
        is_retired=row.is_retired,
    )
