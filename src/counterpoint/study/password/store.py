"""Where passwords are kept, hashed. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Row,
    Table,
    delete,
    insert,
    select,
)

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.schema import identifier, metadata, state
from counterpoint.study.password.model import Kept

password = Table(
    "password",
    metadata,
    identifier("member_id", primary_key=True),
    state("hash", nullable=False),
    Column("once", Boolean, nullable=False),
    state("set_at", nullable=False),
)
"""No version of a password is kept, and no export takes one along."""


def put_password(connection: Connection, kept: Kept) -> None:
    """Keep a password in the place of an earlier one."""
    remove_password(connection, kept.member_id)
    connection.execute(
        insert(password).values(
            member_id=kept.member_id,
            hash=kept.hash,
            once=kept.once,
            set_at=kept.set_at.isoformat(),
        )
    )


def remove_password(connection: Connection, member_id: MemberId) -> None:
    """Forget a member's password, if there is one."""
    connection.execute(delete(password).where(password.c.member_id == member_id))


def find_password(connection: Connection, member_id: MemberId) -> Kept | None:
    """Find what is kept of a member's password."""
    query = select(password).where(password.c.member_id == member_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else _kept(row)


def list_passwords(connection: Connection) -> dict[MemberId, Kept]:
    """Give what is kept of every password, by member."""
    rows = connection.execute(select(password))
    return {MemberId(row.member_id): _kept(row) for row in rows}


def _kept(row: Row[Any]) -> Kept:
    return Kept(
        MemberId(row.member_id),
        row.hash,
        row.once,
        datetime.fromisoformat(row.set_at),
    )
