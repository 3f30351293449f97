"""What is done with identities: put in, read, settle, share, remove."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterpoint.kernel.ids import MemberId, VaultRecordId, new_id
from counterpoint.participant.vault import sealing, sharing, store
from counterpoint.participant.vault.holder.model import OneWayInError, OpenedVault
from counterpoint.participant.vault.model import (
    AboutKind,
    IdentitiesShared,
    Identity,
    IdentityChanged,
    IdentityField,
    IdentityPut,
    IdentityRead,
    IdentityRemoved,
    Kept,
    NamesRead,
    NoIdentityError,
    NotSharedError,
    PutMeanwhileError,
    Shared,
    VaultRecord,
    checked_fields,
    merged,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation


def put_identity(
    tx: Transaction,
    *,
    about_kind: AboutKind,
    about_id: str,
    fields: Mapping[str, str],
    readers: Sequence[MemberId] = (),
) -> VaultRecordId:
    """Put in what identifies somebody; the vault need not be open.

    What was put in before stays beside it, until a holder settles what is right.

    Args:
        tx: Who puts it in, and in which study.
        about_kind: What it is about: "participant", "contact" or "service".
        about_id: The object's id.
        fields: Its parts: name, telephone, email, address, key, note.
        readers: Who may read it besides the coordinators.

    Raises:
        NoVaultError: The vault was not set up.
        OneWayInError: A lost secret would lose every identity.
        InputError: The parts cannot be kept.

    Source: method, section 3.6, first row.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    checked = checked_fields(fields)
    _check_ready(tx)
    may = sharing.rightful(tx.connection, readers)
    new = _new(tx, about_kind, about_id)
    tx.record(IdentityPut(new.about_kind, about_id, new.id, len(may)))
    _put(tx, new, checked, readers)
    return new.id


def read_identity(
    tx: Transaction,
    *,
    opened: OpenedVault,
    about_kind: AboutKind,
    about_id: str,
    readers: Sequence[MemberId] = (),
) -> Identity:
    """Read what identifies somebody; history keeps that it was read.

    A record that a former reader could still open is encrypted anew on the way.

    Args:
        tx: Who reads, and in which study.
        opened: The reader's own key.
        about_kind: What it is about.
        about_id: The object's id.
        readers: Who may read it besides the coordinators, now.

    Raises:
        NoIdentityError: Nothing is kept about it.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the reader's key.
    """
    permission.ask(tx, Deed.READ_IDENTITY, *_relations(tx, readers))
    sharing.check_opened(tx.connection, tx.actor, opened)
    records = _records(tx, about_kind, about_id)
    last = records[-1]
    read = _read(tx, records, opened, readers)
    tx.record(IdentityRead(last.about_kind, about_id, last.id))
    return read


def change_identity(  # noqa: PLR0913 - what, by whom, on top of what
    tx: Transaction,
    *,
    opened: OpenedVault,
    about_kind: AboutKind,
    about_id: str,
    fields: Mapping[str, str],
    seen: Sequence[VaultRecordId],
    readers: Sequence[MemberId] = (),
) -> VaultRecordId:
    """Settle what identifies somebody; every earlier wording is deleted.

    Args:
        tx: Who settles it, and in which study.
        opened: The holder's own key.
        about_kind: What it is about.
        about_id: The object's id.
        fields: All its parts, as they are to stand.
        seen: The records of the identity that was read.
        readers: Who may read it besides the coordinators.

    Raises:
        NoIdentityError: Nothing is kept about it.
        PutMeanwhileError: Somebody put something in since.
        LockedError: The vault is not open.
        NotSharedError: It is not encrypted to the holder's key.
        InputError: The parts cannot be kept.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    checked = checked_fields(fields)
    _check_ready(tx)
    sharing.check_opened(tx.connection, tx.actor, opened)
    records = _records(tx, about_kind, about_id)
    if {record.id for record in records} != set(seen):
        msg = "Somebody put something in since you read it; read it again first."
        raise PutMeanwhileError(msg)
    _read(tx, records, opened, readers)  # none is thrown away unseen
    new = _new(tx, about_kind, about_id)
    tx.record(IdentityChanged(new.about_kind, about_id, new.id))
    store.remove_records(tx.connection, new.about_kind, about_id)
    _put(tx, new, checked, readers)
    return new.id


def remove_identity(tx: Transaction, *, about_kind: AboutKind, about_id: str) -> None:
    """Delete what identifies somebody; nothing brings it back.

    Raises:
        NoIdentityError: Nothing is kept about it.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    records = _records(tx, about_kind, about_id)
    tx.record(IdentityRemoved(records[0].about_kind, about_id))
    store.remove_records(tx.connection, about_kind, about_id)


def read_names(
    tx: Transaction,
    *,
    opened: OpenedVault,
    about_kind: AboutKind,
    readers: Mapping[str, Sequence[MemberId]] | None = None,
) -> list[Identity]:
    """Read all identities of one kind that the holder can open.

    Args:
        tx: Who reads, and in which study.
        opened: The holder's own key.
        about_kind: What they are about.
        readers: Who may read each, besides the coordinators, by the object's id.

    Raises:
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    sharing.check_opened(tx.connection, tx.actor, opened)
    by_object: dict[str, list[VaultRecord]] = {}
    for record in store.list_all_records(tx.connection, AboutKind(about_kind)):
        by_object.setdefault(record.about_id, []).append(record)
    named = []
    for about_id, records in by_object.items():
        if _opens_all(tx, records, opened):
            also = (readers or {}).get(about_id, ())
            named.append(_read(tx, records, opened, also))
    tx.record(NamesRead(AboutKind(about_kind), len(named)))
    return named


def share_identities(
    tx: Transaction,
    *,
    opened: OpenedVault,
    readers: Mapping[tuple[AboutKind, str], Sequence[MemberId]] | None = None,
) -> Shared:
    """Encrypt everything to exactly those who may read it now.

    Args:
        tx: Who shares, and in which study.
        opened: The holder's own key.
        readers: Who may read each object's identity besides the coordinators.

    Raises:
        LockedError: The vault is not open.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    sharing.check_opened(tx.connection, tx.actor, opened)
    added = removed = left = 0
    for record in store.list_all_records(tx.connection):
        data_key = sharing.data_key_of(tx.connection, record, opened)
        if data_key is None:
            left += 1
            continue
        also = (readers or {}).get((record.about_kind, record.about_id), ())
        may = sharing.rightful(tx.connection, also)
        _, more, fewer = sharing.settled(tx.connection, record, data_key, may)
        added, removed = added + more, removed + fewer
    tx.record(IdentitiesShared(added, removed, left))
    return Shared(added, removed, left)


def list_kept(tx: Transaction) -> list[Kept]:
    """List about which objects something is kept, without what it is."""
    permission.ask(tx, Deed.READ_PEOPLE)
    return store.list_kept(tx.connection)


def _check_ready(tx: Transaction) -> None:
    vault = sharing.vault_of(tx.connection)
    if not vault.is_set_up:
        raise sharing.no_vault()
    if not vault.takes_identities:
        msg = (
            "One lost secret would lose every identity: print the recovery key and"
            " read it back, or let a second coordinator make a key."
        )
        raise OneWayInError(msg)


def _relations(tx: Transaction, readers: Sequence[MemberId]) -> list[Relation]:
    return [Relation.INTERVIEWER] if tx.actor in readers else []


def _records(
    tx: Transaction, about_kind: AboutKind, about_id: str
) -> list[VaultRecord]:
    records = store.list_records(tx.connection, AboutKind(about_kind), about_id)
    if not records:
        msg = "Nothing is kept in the vault about this {kind}; put it in first."
        raise NoIdentityError(msg, kind=AboutKind(about_kind).value)
    return records


def _put(
    tx: Transaction,
    bare: VaultRecord,
    fields: Mapping[IdentityField, str],
    readers: Sequence[MemberId],
) -> None:
    """Fill a record and keep it, encrypted to those who may read it."""
    data_key = sealing.new_data_key()
    body = sealing.sealed_body(data_key, fields, bare.bound_to)
    shares = sharing.shared_with(data_key, sharing.rightful(tx.connection, readers))
    store.put_record(tx.connection, replace(bare, body=body), tx.actor, shares)


def _new(tx: Transaction, about_kind: AboutKind, about_id: str) -> VaultRecord:
    id_ = VaultRecordId(new_id())
    return VaultRecord(id_, AboutKind(about_kind), about_id, b"", tx.now())


def _read(
    tx: Transaction,
    records: Sequence[VaultRecord],
    opened: OpenedVault,
    readers: Sequence[MemberId],
) -> Identity:
    may = sharing.rightful(tx.connection, readers)
    read = []
    for record in records:
        data_key = sharing.data_key_of(tx.connection, record, opened)
        if data_key is None:
            msg = (
                "This identity is not shared with your key yet; ask a coordinator to"
                " press Share in the room Vault."
            )
            raise NotSharedError(msg)
        fields, _, _ = sharing.settled(tx.connection, record, data_key, may)
        read.append((record, fields))
    return merged(read)


def _opens_all(
    tx: Transaction, records: Sequence[VaultRecord], opened: OpenedVault
) -> bool:
    keys = (sharing.data_key_of(tx.connection, record, opened) for record in records)
    return all(key is not None for key in keys)
