"""Where passkeys are kept. The only SQL that changes them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    LargeBinary,
    Row,
    Table,
    UniqueConstraint,
    delete,
    func,
    insert,
    select,
    update,
)

from counterpoint.kernel.ids import MemberId, PasskeyId
from counterpoint.storage.schema import Holds, identifier, metadata, state, words
from counterpoint.study.passkey.model import Made, Passkey

passkey = Table(
    "passkey",
    metadata,
    identifier("id", primary_key=True),
    identifier("member_id", nullable=False),
    identifier("credential", nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("sign_count", BigInteger, nullable=False),
    state("site", nullable=False),
    words("name", Holds.NAME),
    state("added_at", nullable=False),
    state("used_at"),
    UniqueConstraint("credential"),
    Index("ix_passkey_member_id", "member_id"),
)
"""No versions, and no export takes one along. What is kept is no secret."""


def put_passkey(connection: Connection, added: Passkey) -> None:
    """Keep a new passkey."""
    connection.execute(
        insert(passkey).values(
            id=added.id,
            member_id=added.member_id,
            credential=added.made.credential,
            public_key=added.made.public_key,
            sign_count=added.made.count,
            site=added.site,
            name=added.name,
            added_at=added.added_at.isoformat(),
            used_at=added.used_at and added.used_at.isoformat(),
        )
    )


def list_passkeys(connection: Connection, member_id: MemberId) -> Sequence[Passkey]:
    """List a member's passkeys, the earliest first."""
    mine = select(passkey).where(passkey.c.member_id == member_id)
    rows = connection.execute(mine.order_by(passkey.c.added_at, passkey.c.id))
    return [_passkey(row) for row in rows]


def find_credential(connection: Connection, credential: str) -> Passkey | None:
    """Find a passkey by what its device calls it."""
    query = select(passkey).where(passkey.c.credential == credential)
    row = connection.execute(query).one_or_none()
    return None if row is None else _passkey(row)


def count_by_member(connection: Connection) -> dict[MemberId, int]:
    """Count the passkeys of each member who has any."""
    query = select(passkey.c.member_id, func.count()).group_by(passkey.c.member_id)
    return {MemberId(member): count for member, count in connection.execute(query)}


def is_any_for(connection: Connection, site: str) -> bool:
    """Whether anybody has a passkey for a server of a name."""
    query = select(passkey.c.id).where(passkey.c.site == site).limit(1)
    return connection.scalar(query) is not None


def note_used(
    connection: Connection, passkey_id: PasskeyId, count: int, at: datetime
) -> None:
    """Note that a passkey let its owner in, and how often it has signed so far."""
    change = update(passkey).where(passkey.c.id == passkey_id)
    connection.execute(change.values(sign_count=count, used_at=at.isoformat()))


def remove_passkey(connection: Connection, passkey_id: PasskeyId) -> None:
    """Forget a passkey."""
    connection.execute(delete(passkey).where(passkey.c.id == passkey_id))


def _passkey(row: Row[Any]) -> Passkey:
    return Passkey(
        PasskeyId(row.id),
        MemberId(row.member_id),
        row.site,
        row.name,
        Made(row.credential, row.public_key, row.sign_count),
        datetime.fromisoformat(row.added_at),
        None if row.used_at is None else datetime.fromisoformat(row.used_at),
    )
