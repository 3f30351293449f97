"""Who may read a record, and seeing to it that exactly those can."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from counterpoint.kernel.ids import MemberId
from counterpoint.participant.vault import sealing, store
from counterpoint.participant.vault.holder import store as holder_store
from counterpoint.participant.vault.holder.model import (
    RECOVERY,
    Holder,
    HolderId,
    LockedError,
    NoVaultError,
    OpenedVault,
    Vault,
    takes_identities,
)
from counterpoint.participant.vault.model import IdentityField, VaultRecord
from counterpoint.study.member.model import Role
from counterpoint.study.member.store import list_members, roles_of


def coordinators_of(connection: Connection) -> list[MemberId]:
    """List the members who may read every identity."""
    listed = [member.id for member in list_members(connection)]
    return [id_ for id_ in listed if Role.COORDINATOR in roles_of(connection, id_)]


def vault_of(connection: Connection) -> Vault:
    """Tell who holds keys, and whether the vault takes identities."""
    holders = holder_store.list_holders(connection)
    recovery = holder_store.find_holder(connection, RECOVERY)
    ready = takes_identities(coordinators_of(connection), holders, recovery)
    return Vault(tuple(holders), recovery, ready)


def rightful(
    connection: Connection, readers: Iterable[MemberId] = ()
) -> dict[HolderId, str]:
    """Give the public keys to which a record is to be encrypted.

    Those of the coordinators and of the readers named, as far as they have a
    key, and that of the paper.

    Raises:
        NoVaultError: The vault was not set up.
    """
    vault = vault_of(connection)
    if not vault.is_set_up:
        raise no_vault()
    may: set[str] = {*coordinators_of(connection), *readers}
    given = {holder.id: holder.public_key for holder in vault.holders}
    keys = {id_: key for id_, key in given.items() if id_ in may}
    if vault.recovery is not None:
        keys[RECOVERY] = vault.recovery.public_key
    return keys


def shared_with(
    data_key: bytes, readers: Mapping[HolderId, str]
) -> dict[HolderId, bytes]:
    """Encrypt a data key to each reader."""
    return {id_: sealing.share(data_key, key) for id_, key in readers.items()}


def data_key_of(
    connection: Connection, record: VaultRecord, opened: OpenedVault
) -> bytes | None:
    """Open a record's key; None if the holder has no share of it."""
    wrapped = store.shares_of(connection, record.id).get(opened.holder_id)
    if wrapped is None:
        return None
    return sealing.opened_share(wrapped, opened.private_key)


def settled(
    connection: Connection,
    record: VaultRecord,
    data_key: bytes,
    readers: Mapping[HolderId, str],
) -> tuple[Mapping[IdentityField, str], int, int]:
    """Decrypt a record, and let exactly its rightful readers open it from now on.

    If a key that lost its right could open it, or could until lately, the body
    is encrypted anew: taking the share away would not take back the data key.

    Returns:
        The fields, and how many keys were added and removed.
    """
    fields = sealing.opened_body(data_key, record.body, record.bound_to)
    had = set(store.shares_of(connection, record.id))
    added, removed = set(readers) - had, had - set(readers)
    if removed or record.is_stale:
        new_key = sealing.new_data_key()
        body = sealing.sealed_body(new_key, fields, record.bound_to)
        store.put_anew(connection, record.id, body, shared_with(new_key, readers))
    elif added:
        missing = {id_: readers[id_] for id_ in added}
        store.put_shares(connection, record.id, shared_with(data_key, missing))
    return fields, len(added), len(removed)


def share_again(
    connection: Connection,
    records: Sequence[VaultRecord],
    opened: OpenedVault,
    to: Holder,
) -> int:
    """Encrypt the keys of records to a new key; count those that were closed."""
    left = 0
    for record in records:
        data_key = data_key_of(connection, record, opened)
        if data_key is None:
            left += 1
            continue
        shares = shared_with(data_key, {to.id: to.public_key})
        store.put_shares(connection, record.id, shares)
    return left


def check_opened(connection: Connection, actor: MemberId, opened: OpenedVault) -> None:
    """See that the key is the acting member's own, and still the one in use.

    Raises:
        LockedError: It is another's, or was replaced since.
    """
    holder = holder_store.find_holder(connection, opened.holder_id)
    is_own = opened.holder_id in (actor, RECOVERY)
    if holder is None or not is_own or holder.public_key != opened.public_key:
        raise locked()


def locked() -> LockedError:
    """Tell somebody to open the vault first."""
    return LockedError("Open the vault with your vault secret first.")


def no_vault() -> NoVaultError:
    """Tell somebody that a vault comes first."""
    msg = "There is no vault yet; a coordinator sets it up, in the room Vault."
    return NoVaultError(msg)
