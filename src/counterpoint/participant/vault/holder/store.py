"""Where the holders' keys are kept. The only SQL that changes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    LargeBinary,
    Row,
    Table,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.schema import Column

from counterpoint.participant.vault.holder.model import RECOVERY, Holder, HolderId
from counterpoint.participant.vault.sealing import Cost, Locked
from counterpoint.storage.schema import identifier, metadata, state

vault_holder = Table(
    "vault_holder",
    metadata,
    identifier("id", primary_key=True),
    state("public_key", nullable=False),
    Column("wrapped_key", LargeBinary),
    Column("salt", LargeBinary),
    state("cost"),
    state("made_at", nullable=False),
    state("acknowledged_at"),
)
"""``id`` is a member's, or "recovery", whose private key is on paper alone."""


def put_holder(
    connection: Connection, holder: Holder, locked: Locked | None = None
) -> None:
    """Keep a holder's key in place of any earlier one, which is gone."""
    connection.execute(delete(vault_holder).where(vault_holder.c.id == holder.id))
    row = {
        "id": holder.id,
        "public_key": holder.public_key,
        "wrapped_key": locked and locked.wrapped,
        "salt": locked and locked.salt,
        "cost": locked and str(locked.cost),
        "made_at": holder.made_at.isoformat(timespec="milliseconds"),
        "acknowledged_at": None,
    }
    connection.execute(insert(vault_holder).values(row))


def put_locked(connection: Connection, id_: HolderId, locked: Locked) -> None:
    """Keep a holder's key as it is locked now."""
    changed = update(vault_holder).where(vault_holder.c.id == id_)
    connection.execute(
        changed.values(
            wrapped_key=locked.wrapped, salt=locked.salt, cost=str(locked.cost)
        )
    )


def acknowledge(connection: Connection, at: datetime) -> None:
    """Keep that the recovery key is on paper."""
    changed = update(vault_holder).where(vault_holder.c.id == RECOVERY)
    connection.execute(
        changed.values(acknowledged_at=at.isoformat(timespec="milliseconds"))
    )


def list_holders(connection: Connection) -> list[Holder]:
    """List the members who have a key, the earliest key first."""
    query = (
        select(vault_holder)
        .where(vault_holder.c.id != RECOVERY)
        .order_by(vault_holder.c.made_at, vault_holder.c.id)
    )
    return [_holder(row) for row in connection.execute(query)]


def find_holder(connection: Connection, id_: HolderId) -> Holder | None:
    """Find a holder."""
    query = select(vault_holder).where(vault_holder.c.id == id_)
    row = connection.execute(query).one_or_none()
    return None if row is None else _holder(row)


def find_locked(connection: Connection, id_: HolderId) -> Locked | None:
    """Find a holder's private key, locked."""
    query = select(vault_holder).where(
        vault_holder.c.id == id_, vault_holder.c.wrapped_key.is_not(None)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return Locked(bytes(row.wrapped_key), bytes(row.salt), Cost.of(row.cost))


def _holder(row: Row[Any]) -> Holder:
    said = row.acknowledged_at
    return Holder(
        id=HolderId(row.id),
        public_key=row.public_key,
        made_at=datetime.fromisoformat(row.made_at),
        acknowledged_at=datetime.fromisoformat(said) if said else None,
    )
