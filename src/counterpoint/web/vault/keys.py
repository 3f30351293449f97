"""Keys of the vault: made, opened, locked, recovered, shared."""

from fastapi import APIRouter, Request

from counterpoint import participant
from counterpoint.across.identity import verbs as identity
from counterpoint.participant import Holder, HolderId, OpenedVault
from counterpoint.storage.transaction import Transaction
from counterpoint.web.openvault import OpenVaults
from counterpoint.web.room import Room
from counterpoint.web.session import Session
from counterpoint.web.vault.desk import reading, writing
from counterpoint.web.vault.shape import (
    HolderShown,
    NewSecretSent,
    RecoveryKeySent,
    RecoveryKeyShown,
    RecoverySent,
    RecoveryShown,
    SecretSent,
    SharedShown,
    VaultShown,
)


def keys(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    """Lay the routes of the keys."""

    @router.get("/vault", operation_id="get_vault")
    def get_vault(request: Request) -> VaultShown:
        """Answer who holds keys, and whether the vault is open here."""
        with reading(room, request) as (session, tx):
            return _shown(tx, session, vaults)

    @router.post("/vault", operation_id="set_up_vault")
    def set_up_vault(request: Request, body: SecretSent) -> RecoveryKeyShown:
        """Make the vault; the answer holds the recovery key, this once."""
        with writing(room, request) as (session, tx):
            secret = body.secret.get_secret_value()
            opened, paper = participant.set_up_vault(tx, secret=secret)
            return _with_paper(tx, session, vaults, opened, paper.words)

    @router.post("/vault/keys", operation_id="make_vault_key")
    def make_vault_key(request: Request, body: SecretSent) -> VaultShown:
        """Make the member's own key, and open the vault with it."""
        with writing(room, request) as (session, tx):
            opened = participant.make_key(tx, secret=body.secret.get_secret_value())
            vaults.put(session, opened)
            return _shown(tx, session, vaults)

    @router.put("/vault/keys", operation_id="replace_vault_key")
    def replace_vault_key(request: Request, body: SecretSent) -> VaultShown:
        """Make a new key in place of one whose secret was lost."""
        with writing(room, request) as (session, tx):
            opened = participant.replace_key(tx, secret=body.secret.get_secret_value())
            vaults.put(session, opened)
            return _shown(tx, session, vaults)

    @router.post("/vault/share", operation_id="share_identities")
    def share_identities(request: Request) -> SharedShown:
        """Encrypt everything to exactly those who may read it now."""
        with writing(room, request) as (session, tx):
            shared = identity.share_identities(tx, opened=vaults.get(session))
            return SharedShown(
                added=shared.added,
                removed=shared.removed,
                left=shared.left,
                vault=_shown(tx, session, vaults),
            )

    _opening(router, room, vaults)
    _secrets(router, room, vaults)


def _opening(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    @router.post("/vault/open", operation_id="open_vault")
    def open_vault(request: Request, body: SecretSent) -> VaultShown:
        """Open the vault in this session."""
        with reading(room, request) as (session, tx):
            opened = participant.open_vault(tx, body.secret.get_secret_value())
            vaults.put(session, opened)
            return _shown(tx, session, vaults)

    @router.delete("/vault/open", operation_id="lock_vault")
    def lock_vault(request: Request) -> VaultShown:
        """Lock the vault in this session."""
        with reading(room, request) as (session, tx):
            vaults.lock(session)
            return _shown(tx, session, vaults)


def _secrets(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    @router.put("/vault/secret", operation_id="change_vault_secret")
    def change_vault_secret(request: Request, body: NewSecretSent) -> VaultShown:
        """Lock the member's key with another secret."""
        with writing(room, request) as (session, tx):
            participant.change_secret(
                tx,
                secret=body.secret.get_secret_value(),
                new_secret=body.new_secret.get_secret_value(),
            )
            return _shown(tx, session, vaults)

    @router.post("/vault/recovery", operation_id="replace_recovery_key")
    def replace_recovery_key(request: Request) -> RecoveryKeyShown:
        """Make a new recovery key; the answer holds it, this once."""
        with writing(room, request) as (session, tx):
            opened = vaults.get(session)
            paper = participant.replace_recovery_key(tx, opened=opened)
            return _with_paper(tx, session, vaults, opened, paper.words)

    @router.post("/vault/recovery/keep", operation_id="keep_recovery_key")
    def keep_recovery_key(request: Request, body: RecoveryKeySent) -> VaultShown:
        """Show that the recovery key is on paper."""
        with writing(room, request) as (session, tx):
            key = body.recovery_key.get_secret_value()
            participant.keep_recovery_key(tx, recovery_key=key)
            return _shown(tx, session, vaults)

    @router.post("/vault/recover", operation_id="recover_vault")
    def recover_vault(request: Request, body: RecoverySent) -> VaultShown:
        """Come back in with the recovery key."""
        with writing(room, request) as (session, tx):
            opened = participant.recover_vault(
                tx,
                recovery_key=body.recovery_key.get_secret_value(),
                secret=body.secret.get_secret_value(),
            )
            vaults.put(session, opened)
            return _shown(tx, session, vaults)


def _with_paper(
    tx: Transaction,
    session: Session,
    vaults: OpenVaults,
    opened: OpenedVault,
    paper: str,
) -> RecoveryKeyShown:
    vaults.put(session, opened)
    return RecoveryKeyShown(recovery_key=paper, vault=_shown(tx, session, vaults))


def _shown(tx: Transaction, session: Session, vaults: OpenVaults) -> VaultShown:
    standing, own = participant.show_vault(tx), HolderId(tx.actor)
    waiting = {each.holder_id: each for each in identity.count_waiting(tx)}
    holders = []
    for holder in standing.holders:
        waits = waiting.get(holder.id)
        holders.append(
            HolderShown(
                member_id=holder.id,
                fingerprint=holder.fingerprint,
                made_at=holder.made_at,
                missing=waits.missing if waits else 0,
                surplus=waits.surplus if waits else 0,
            )
        )
    return VaultShown(
        is_set_up=standing.is_set_up,
        takes_identities=standing.takes_identities,
        has_key=any(holder.id == own for holder in standing.holders),
        locks_in_s=vaults.seconds_left(session),
        holders=holders,
        recovery=_recovery(standing.recovery),
    )


def _recovery(paper: Holder | None) -> RecoveryShown | None:
    return None if paper is None else RecoveryShown.model_validate(paper)
