"""Where members are kept. The only SQL that changes them."""

from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Table,
    UniqueConstraint,
    bindparam,
    insert,
    select,
)

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import Holds, identifier, metadata, state, words
from counterpoint.study.member.model import Member, Role

member = Table(
    "member",
    metadata,
    identifier("id", primary_key=True),
    identifier("key", nullable=False),
    words("name", Holds.NAME),
    state("roles", nullable=False),
    UniqueConstraint("key"),
)

_ROLES = select(member.c.roles).where(member.c.id == bindparam("wanted"))
"""Made once: every verb asks it."""


def put_member(connection: Connection, new: Member) -> None:
    """Keep a new member."""
    row = {"id": new.id, "key": new.key, "name": new.name, "roles": _joined(new.roles)}
    connection.execute(insert(member).values(row))


def list_members(connection: Connection) -> list[Member]:
    """List all members in the order in which they joined."""
    rows = connection.execute(select(member).order_by(member.c.id))
    return [_member(row) for row in rows]


def find_member(connection: Connection, key: str) -> Member | None:
    """Find a member by key."""
    row = connection.execute(select(member).where(member.c.key == key)).one_or_none()
    return None if row is None else _member(row)


def roles_of(connection: Connection, id_: MemberId) -> frozenset[Role]:
    """Give a member's roles; none for a stranger."""
    roles = connection.scalar(_ROLES, {"wanted": id_})
    return frozenset(Role(role) for role in (roles or "").split())


def _joined(roles: frozenset[Role]) -> str:
    return " ".join(sorted(roles))


def _member(row: Row[Any]) -> Member:
    roles = frozenset(Role(role) for role in row.roles.split())
    return Member(MemberId(row.id), row.key, row.name, roles)
