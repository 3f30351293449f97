"""Where members are kept. The only SQL that changes them."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Row,
    Table,
    UniqueConstraint,
    bindparam,
    insert,
    select,
    true,
    update,
)

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import Holds, identifier, metadata, state, words
from counterpoint.study.member.model import Member, Reflexive, Role

member = Table(
    "member",
    metadata,
    identifier("id", primary_key=True),
    identifier("key", nullable=False),
    words("name", Holds.NAME),
    state("roles", nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    words("credentials", Holds.TEAM),
    words("occupation", Holds.TEAM),
    words("gender", Holds.TEAM),
    words("experience", Holds.TEAM),
    words("introduction", Holds.TEAM),
    words("position", Holds.TEAM),
    UniqueConstraint("key"),
)

_ROLES = select(member.c.roles).where(
    member.c.id == bindparam("wanted"), member.c.active
)
"""Made once: every verb asks it."""


def put_member(connection: Connection, new: Member) -> None:
    """Keep a new member."""
    connection.execute(insert(member).values(id=new.id, **_values(new)))


def change_member(connection: Connection, changed: Member) -> None:
    """Keep a member as they are now."""
    rows = update(member).where(member.c.id == changed.id)
    connection.execute(rows.values(_values(changed)))


def find_member_by_id(connection: Connection, id_: MemberId) -> Member | None:
    """Find a member by id."""
    row = connection.execute(select(member).where(member.c.id == id_)).one_or_none()
    return None if row is None else _member(row)


def list_members(connection: Connection) -> list[Member]:
    """List all members in the order in which they joined."""
    rows = connection.execute(select(member).order_by(member.c.id))
    return [_member(row) for row in rows]


def find_member(connection: Connection, key: str) -> Member | None:
    """Find a member by key."""
    row = connection.execute(select(member).where(member.c.key == key)).one_or_none()
    return None if row is None else _member(row)


def roles_of(connection: Connection, id_: MemberId) -> frozenset[Role]:
    """Give a member's roles; none for a stranger or one who left."""
    roles = connection.scalar(_ROLES, {"wanted": id_})
    return frozenset(Role(role) for role in (roles or "").split())


def roles_of_all(connection: Connection) -> dict[MemberId, frozenset[Role]]:
    """Give the roles of everybody who has not left."""
    rows = connection.execute(
        select(member.c.id, member.c.roles).where(member.c.active)
    )
    return {
        MemberId(row.id): frozenset(Role(role) for role in row.roles.split())
        for row in rows
    }


def is_alone(connection: Connection) -> bool:
    """Tell whether one member does all the research, so that second ones rest.

    Source: method, section 3.6.
    """
    research = frozenset({Role.COORDINATOR, Role.RESEARCHER})
    members = list_members(connection)
    return sum(m.active and bool(m.roles & research) for m in members) <= 1


def _values(of: Member) -> dict[str, Any]:
    return {
        "key": of.key,
        "name": of.name,
        "roles": " ".join(sorted(of.roles)),
        "active": of.active,
        **asdict(of.facts),
    }


def _member(row: Row[Any]) -> Member:
    return Member(
        MemberId(row.id),
        row.key,
        row.name,
        frozenset(Role(role) for role in row.roles.split()),
        Reflexive(
            credentials=row.credentials,
            occupation=row.occupation,
            gender=row.gender,
            experience=row.experience,
            introduction=row.introduction,
            position=row.position,
        ),
        row.active,
    )
