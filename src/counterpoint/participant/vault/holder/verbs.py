"""What is done with the vault's keys: make, open, change, recover, share."""

from counterpoint.participant.vault import sealing, sharing
from counterpoint.participant.vault import store as record_store
from counterpoint.participant.vault.holder import store
from counterpoint.participant.vault.holder.model import (
    RECOVERY,
    AccessRecovered,
    HasKeyError,
    Holder,
    HolderId,
    HolderJoined,
    NoKeyError,
    NotAllSharedError,
    OnlyReaderError,
    OpenedVault,
    RecoveryKey,
    RecoveryKeyError,
    RecoveryKeyKept,
    RecoveryKeyMade,
    SecretChanged,
    Vault,
    VaultSetUp,
    VaultStandsError,
    checked_secret,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def show_vault(tx: Transaction) -> Vault:
    """Tell who holds keys of the vault, and whether it takes identities."""
    permission.ask(tx, Deed.READ_STUDY)
    return sharing.vault_of(tx.connection)


def set_up_vault(tx: Transaction, *, secret: str) -> tuple[OpenedVault, RecoveryKey]:
    """Make the vault: the acting coordinator's key, and one to be printed.

    Returns:
        The vault, open, and the recovery key, which is shown now or never.

    Raises:
        VaultStandsError: There is one.
        WeakSecretError: The secret has fewer than twelve characters.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    if sharing.vault_of(tx.connection).is_set_up:
        msg = "The vault stands already; make a key of your own in it."
        raise VaultStandsError(msg)
    checked_secret(secret)
    tx.record(VaultSetUp(tx.actor))
    opened = _new_key(tx, secret)
    return opened, _new_recovery_key(tx)


def make_key(tx: Transaction, *, secret: str) -> OpenedVault:
    """Make the acting member's own key of the vault.

    A key opens what is encrypted to it: nothing yet, until a holder shares, or
    somebody puts in what its owner may read.

    Raises:
        NoVaultError: The vault was not set up.
        HasKeyError: The member has one.
        WeakSecretError: The secret has fewer than twelve characters.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    if not sharing.vault_of(tx.connection).is_set_up:
        raise sharing.no_vault()
    if store.find_holder(tx.connection, _own(tx)) is not None:
        msg = "You have a key of the vault already; open it with your vault secret."
        raise HasKeyError(msg)
    checked_secret(secret)
    tx.record(HolderJoined(tx.actor, anew=False))
    return _new_key(tx, secret)


def open_vault(tx: Transaction, secret: str) -> OpenedVault:
    """Open the vault with the acting member's secret. Takes half a second.

    Raises:
        NoVaultError: The vault was not set up.
        NoKeyError: The member has no key.
        WrongSecretError: The secret is another.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    if not sharing.vault_of(tx.connection).is_set_up:
        raise sharing.no_vault()
    return _opened(tx, secret)


def change_secret(tx: Transaction, *, secret: str, new_secret: str) -> None:
    """Lock the acting member's key with another secret; the key stays.

    Raises:
        NoKeyError: The member has no key.
        WrongSecretError: ``secret`` is not the present one.
        WeakSecretError: The new one has fewer than twelve characters.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    checked_secret(new_secret)
    opened = _opened(tx, secret)
    tx.record(SecretChanged(tx.actor))
    locked = sealing.lock(opened.private_key, new_secret, opened.holder_id)
    store.put_locked(tx.connection, opened.holder_id, locked)


def replace_key(tx: Transaction, *, secret: str) -> OpenedVault:
    """Make a new key after the secret was lost; others share again.

    Raises:
        NoKeyError: The member had no key.
        OnlyReaderError: Something would be readable by nobody; the recovery key
            is the way.
        WeakSecretError: The secret has fewer than twelve characters.
    """
    permission.ask(tx, Deed.PUT_IDENTITY)
    _check_has_key(tx)
    checked_secret(secret)
    vault = sharing.vault_of(tx.connection)
    is_last = len(vault.holders) == 1 and (
        vault.recovery is None or vault.recovery.acknowledged_at is None
    )
    if is_last or record_store.count_opened_by_one(tx.connection, _own(tx)):
        msg = "Nobody else could read what your key opens; use the recovery key."
        raise OnlyReaderError(msg)
    tx.record(HolderJoined(tx.actor, anew=True))
    record_store.remove_holder_shares(tx.connection, _own(tx))
    return _new_key(tx, secret)


def recover_vault(tx: Transaction, *, recovery_key: str, secret: str) -> OpenedVault:
    """Come back in with the printed key, and lock a new key of one's own.

    Everything in the vault is shared with the new key.

    Raises:
        NoVaultError: The vault was not set up.
        RecoveryKeyError: It is not this vault's key.
        WeakSecretError: The secret has fewer than twelve characters.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    checked_secret(secret)
    paper = _from_paper(tx, recovery_key)
    records = record_store.list_all_records(tx.connection)
    tx.record(AccessRecovered(tx.actor, len(records)))
    record_store.remove_holder_shares(tx.connection, _own(tx))
    opened = _new_key(tx, secret)
    own = Holder(_own(tx), opened.public_key, tx.now())
    sharing.share_again(tx.connection, records, paper, own)
    return opened


def keep_recovery_key(tx: Transaction, *, recovery_key: str) -> None:
    """Show that the recovery key is on paper, by reading it from there.

    Raises:
        NoVaultError: The vault was not set up.
        RecoveryKeyError: It is not this vault's key.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    _from_paper(tx, recovery_key)
    tx.record(RecoveryKeyKept())
    store.acknowledge(tx.connection, tx.now())


def replace_recovery_key(tx: Transaction, *, opened: OpenedVault) -> RecoveryKey:
    """Make a new recovery key; the paper before opens nothing from now on.

    Raises:
        LockedError: The vault is not open.
        NotAllSharedError: The holder cannot open everything.
    """
    permission.ask(tx, Deed.KEEP_VAULT)
    sharing.check_opened(tx.connection, tx.actor, opened)
    records = record_store.list_all_records(tx.connection)
    tx.record(RecoveryKeyMade(len(records)))
    made = _new_recovery_key(tx)
    record_store.remove_holder_shares(tx.connection, RECOVERY)
    paper = store.find_holder(tx.connection, RECOVERY)
    left = paper and sharing.share_again(tx.connection, records, opened, paper)
    if left:
        msg = (
            "{count} identities are not shared with your key; let another holder"
            " press Share first."
        )
        raise NotAllSharedError(msg, count=left)
    record_store.mark_stale(tx.connection)
    return made


def _own(tx: Transaction) -> HolderId:
    return HolderId(tx.actor)


def _new_key(tx: Transaction, secret: str) -> OpenedVault:
    opened = OpenedVault(_own(tx), sealing.new_private_key())
    locked = sealing.lock(opened.private_key, secret, opened.holder_id)
    new = Holder(opened.holder_id, opened.public_key, tx.now())
    store.put_holder(tx.connection, new, locked)
    return opened


def _new_recovery_key(tx: Transaction) -> RecoveryKey:
    private_key = sealing.new_private_key()
    new = Holder(RECOVERY, str(private_key.to_public()), tx.now())
    store.put_holder(tx.connection, new)
    return RecoveryKey(str(private_key))


def _check_has_key(tx: Transaction) -> None:
    if store.find_holder(tx.connection, _own(tx)) is None:
        msg = "You have no key of the vault; make one, with a secret of your own."
        raise NoKeyError(msg)


def _opened(tx: Transaction, secret: str) -> OpenedVault:
    _check_has_key(tx)
    locked = store.find_locked(tx.connection, _own(tx))
    if locked is None:
        raise sharing.locked()
    return OpenedVault(_own(tx), sealing.unlock(locked, secret, _own(tx)))


def _from_paper(tx: Transaction, recovery_key: str) -> OpenedVault:
    standing = store.find_holder(tx.connection, RECOVERY)
    if standing is None:
        raise sharing.no_vault()
    paper = OpenedVault(RECOVERY, sealing.parsed_recovery_key(recovery_key))
    if paper.public_key != standing.public_key:
        msg = "That is a recovery key, but not this vault's; take the latest paper."
        raise RecoveryKeyError(msg)
    return paper
