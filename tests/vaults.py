"""Vaults for tests, whose secrets cost nothing to try."""

from sqlalchemy import select

from counterpoint import participant
from counterpoint.kernel.ids import MemberId
from counterpoint.participant import AboutKind, OpenedVault, RecoveryKey
from counterpoint.participant.vault import sealing, verbs
from counterpoint.participant.vault.sealing import Cost
from counterpoint.storage.database import Database
from counterpoint.storage.schema import history
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member

SECRET = "four plain old words"  # noqa: S105 - opens only what tests make
OTHER_SECRET = "another few plain words"  # noqa: S105 - opens only what tests make


def make_secrets_cheap() -> None:
    """Let keys be derived in no time, for the rest of this process."""
    sealing.COST = Cost(rounds=1, memory_kib=64, lanes=1)


def standing(tx: Transaction) -> tuple[OpenedVault, RecoveryKey]:
    """Set up a vault that takes identities, its recovery key on paper."""
    opened, paper = participant.set_up_vault(tx, secret=SECRET)
    participant.keep_recovery_key(tx, recovery_key=paper.words)
    return opened, paper


def joined(database: Database, ada: MemberId, *roles: Role) -> MemberId:
    """Let Bo join the study."""
    with database.write(ada) as tx:
        return add_member(tx, key="bo", name="Bo Ek", roles=roles).id


def put(tx: Transaction, readers: tuple[MemberId, ...] = (), **fields: str) -> None:
    """Put something in about the one person of these tests."""
    verbs.put_identity(
        tx,
        about_kind=AboutKind.PARTICIPANT,
        about_id="p1",
        fields=fields,
        readers=readers,
    )


def read(
    tx: Transaction, opened: OpenedVault, readers: tuple[MemberId, ...] = ()
) -> dict[str, str]:
    """Read what stands about the one person."""
    found = verbs.read_identity(
        tx,
        opened=opened,
        about_kind=AboutKind.PARTICIPANT,
        about_id="p1",
        readers=readers,
    )
    return {name.value: text for name, text in found.fields.items()}


def kinds(tx: Transaction) -> list[str]:
    """List what history holds, earliest first."""
    return list(tx.connection.scalars(select(history.c.kind).order_by(history.c.seq)))
