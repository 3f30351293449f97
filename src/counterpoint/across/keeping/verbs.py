"""What is noted about backups."""

from counterpoint.across.keeping import store
from counterpoint.across.keeping.model import (
    BackedUp,
    Backup,
    PassphraseChanged,
    StudyMoved,
)
from counterpoint.kernel.ids import new_id
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


def list_backups(tx: Transaction) -> list[Backup]:
    """List the backups, latest first, for those who may make one."""
    permission.ask(tx, Deed.BACK_UP)
    return store.list_backups(tx.connection)


def record_backup(tx: Transaction, *, path: str, entries: int) -> Backup:
    """Note a copy that was made and verified."""
    permission.ask(tx, Deed.BACK_UP)
    made = Backup(new_id(), path, tx.actor, tx.now(), entries)
    tx.record(BackedUp(made.id, made.entries))
    store.put_backup(tx.connection, made)
    return made


def record_move(tx: Transaction, *, to_server: bool) -> None:
    """Note that the study stands at another place now."""
    permission.ask(tx, Deed.BACK_UP)
    tx.record(StudyMoved(to_server))


def record_passphrase(tx: Transaction) -> None:
    """Note that another passphrase opens the study from now on."""
    permission.ask(tx, Deed.CHANGE_PASSPHRASE)
    tx.record(PassphraseChanged())
