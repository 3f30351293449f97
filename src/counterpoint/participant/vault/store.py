"""Where identities are kept, encrypted. The only SQL that changes them."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    LargeBinary,
    Row,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)

from counterpoint.kernel.ids import MemberId, VaultRecordId
from counterpoint.participant.vault.holder.model import HolderId
from counterpoint.participant.vault.model import AboutKind, Kept, VaultRecord
from counterpoint.storage.schema import identifier, metadata, state

vault_record = Table(
    "vault_record",
    metadata,
    identifier("id", primary_key=True),
    state("about_kind", nullable=False),
    identifier("about_id", nullable=False),
    Column("body", LargeBinary, nullable=False),
    identifier("made_by", ForeignKey("member.id"), nullable=False),
    state("made_at", nullable=False),
    Column("is_stale", Boolean, nullable=False),
    Index("ix_vault_record_about_id", "about_id"),
)

vault_share = Table(
    "vault_share",
    metadata,
    identifier("record_id", ForeignKey("vault_record.id"), primary_key=True),
    identifier("holder_id", primary_key=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Index("ix_vault_share_holder_id", "holder_id"),
)


def put_record(
    connection: Connection,
    record: VaultRecord,
    made_by: MemberId,
    shares: Mapping[HolderId, bytes],
) -> None:
    """Keep something encrypted, with its key encrypted to each reader."""
    row = {
        "id": record.id,
        "about_kind": record.about_kind,
        "about_id": record.about_id,
        "body": record.body,
        "made_by": made_by,
        "made_at": record.made_at.isoformat(timespec="milliseconds"),
        "is_stale": False,
    }
    connection.execute(insert(vault_record).values(row))
    put_shares(connection, record.id, shares)


def put_shares(
    connection: Connection, record_id: VaultRecordId, shares: Mapping[HolderId, bytes]
) -> None:
    """Keep a record's key for more readers, in place of what they had."""
    remove_shares(connection, record_id, shares)
    rows = [
        {"record_id": record_id, "holder_id": holder, "wrapped_key": wrapped}
        for holder, wrapped in shares.items()
    ]
    if rows:
        connection.execute(insert(vault_share), rows)


def remove_shares(
    connection: Connection,
    record_id: VaultRecordId,
    holders: Collection[HolderId] | Mapping[HolderId, bytes],
) -> None:
    """Remove a record's key for some readers."""
    connection.execute(
        delete(vault_share).where(
            vault_share.c.record_id == record_id,
            vault_share.c.holder_id.in_(list(holders)),
        )
    )


def put_anew(
    connection: Connection,
    record_id: VaultRecordId,
    body: bytes,
    shares: Mapping[HolderId, bytes],
) -> None:
    """Keep a record as it was encrypted anew, for these readers alone."""
    changed = update(vault_record).where(vault_record.c.id == record_id)
    connection.execute(changed.values(body=body, is_stale=False))
    connection.execute(delete(vault_share).where(vault_share.c.record_id == record_id))
    put_shares(connection, record_id, shares)


def list_records(
    connection: Connection, about_kind: AboutKind, about_id: str
) -> list[VaultRecord]:
    """List what was put in about one object, earliest first."""
    query = select(vault_record).where(
        vault_record.c.about_kind == about_kind, vault_record.c.about_id == about_id
    )
    return _records(connection.execute(query.order_by(vault_record.c.id)).all())


def list_all_records(
    connection: Connection, about_kind: AboutKind | None = None
) -> list[VaultRecord]:
    """List everything that was put in, or all of one kind, earliest first."""
    query = select(vault_record).order_by(vault_record.c.id)
    if about_kind is not None:
        query = query.where(vault_record.c.about_kind == about_kind)
    return _records(connection.execute(query).all())


def shares_of(
    connection: Connection, record_id: VaultRecordId
) -> dict[HolderId, bytes]:
    """Give a record's key as it is encrypted to each reader."""
    query = select(vault_share).where(vault_share.c.record_id == record_id)
    return {
        HolderId(row.holder_id): bytes(row.wrapped_key)
        for row in connection.execute(query)
    }


def list_kept(connection: Connection) -> list[Kept]:
    """List about which objects something is kept, and who could open all of it."""
    readers: dict[str, set[str]] = {}
    shares = select(vault_share.c.record_id, vault_share.c.holder_id)
    for record_id, holder_id in connection.execute(shares):
        readers.setdefault(record_id, set()).add(holder_id)
    query = select(
        vault_record.c.id,
        vault_record.c.about_kind,
        vault_record.c.about_id,
        vault_record.c.made_at,
    ).order_by(vault_record.c.id)
    kept: dict[tuple[str, str], Kept] = {}
    for row in connection.execute(query):
        place = (row.about_kind, row.about_id)
        opens = frozenset(readers.get(row.id, ()))
        if place in kept:
            opens &= kept[place].readers
        kept[place] = Kept(
            AboutKind(row.about_kind),
            row.about_id,
            datetime.fromisoformat(row.made_at),
            opens,
        )
    return list(kept.values())


def count_opened_by_one(connection: Connection, holder_id: HolderId) -> int:
    """Count the records that nobody but one holder can open."""
    others = (
        select(vault_share.c.record_id)
        .where(vault_share.c.holder_id != holder_id)
        .distinct()
    )
    query = select(func.count()).where(vault_record.c.id.not_in(others))
    return int(connection.scalar(query.select_from(vault_record)) or 0)


def remove_records(
    connection: Connection, about_kind: AboutKind, about_id: str
) -> None:
    """Delete everything that was put in about one object."""
    which = select(vault_record.c.id).where(
        vault_record.c.about_kind == about_kind, vault_record.c.about_id == about_id
    )
    connection.execute(delete(vault_share).where(vault_share.c.record_id.in_(which)))
    connection.execute(delete(vault_record).where(vault_record.c.id.in_(which)))


def remove_holder_shares(connection: Connection, holder_id: HolderId) -> None:
    """Delete every share of a holder whose key is no longer in use."""
    connection.execute(delete(vault_share).where(vault_share.c.holder_id == holder_id))


def mark_stale(connection: Connection) -> None:
    """Have everything encrypted anew the next time a holder opens it."""
    connection.execute(update(vault_record).values(is_stale=True))


def end_shares(
    connection: Connection,
    about_kind: AboutKind,
    about_id: str,
    staying: Collection[HolderId],
) -> None:
    """Delete the shares of all but some readers, and mark the records stale."""
    which = select(vault_record.c.id).where(
        vault_record.c.about_kind == about_kind, vault_record.c.about_id == about_id
    )
    ended = vault_share.c.record_id.in_(which) & vault_share.c.holder_id.not_in(
        list(staying)
    )
    touched = select(vault_share.c.record_id).where(ended)
    stale = update(vault_record).where(vault_record.c.id.in_(touched))
    connection.execute(stale.values(is_stale=True))
    connection.execute(delete(vault_share).where(ended))


def _records(rows: Collection[Row[Any]]) -> list[VaultRecord]:
    return [
        VaultRecord(
            id=VaultRecordId(row.id),
            about_kind=AboutKind(row.about_kind),
            about_id=row.about_id,
            body=bytes(row.body),
            made_at=datetime.fromisoformat(row.made_at),
            is_stale=row.is_stale,
        )
        for row in rows
    ]
