"""Carrying a withdrawal to the end: the words, their traces, the lists beside copies.

These take the study itself and not a transaction: what was deleted can be cleared
away only once the deletion stands.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from counterpoint.across.withdrawal import beside, store, verbs
from counterpoint.across.withdrawal.model import CopyKind, Tombstone, Withdrawal
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.participant.consent.model import ConsentForm, ConsentScope
from counterpoint.storage.clearing import WAITS, noting
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace


def withdraw(  # noqa: PLR0913 - a withdrawal has these facts
    study: Database,
    actor: MemberId,
    *,
    participant_id: ParticipantId,
    scopes: Collection[ConsentScope],
    said_on: date,
    form: ConsentForm = ConsentForm.ORAL,
    keep: Mapping[str, str] | None = None,
) -> Withdrawal:
    """Carry a withdrawal out, and clear its traces away.

    Once the words are deleted, nothing refuses any more. Where others read the study
    at this moment, or disk or database are in the way, the traces wait: the
    certificate says so, and ``clear`` does it later.

    Raises:
        RuleError: As ``verbs.withdraw_participant``.
        InputError: As ``verbs.withdraw_participant``.
    """
    with study.write(actor) as tx:
        done = verbs.withdraw_participant(
            tx,
            participant_id=participant_id,
            scopes=scopes,
            said_on=said_on,
            form=form,
            keep=keep,
        )
        stones = store.list_tombstones(tx.connection)
    _lay_list(study, stones)
    if done.destroys_sound:  # as does whatever erases words
        try:
            return clear(study, actor, done.id)
        except WAITS:
            return done
    return done


def clear(study: Database, actor: MemberId, withdrawal_id: str) -> Withdrawal:
    """Clear away what deleting left, and lay the lists beside reachable backups.

    Raises:
        NoSuchWithdrawalError: There is no such withdrawal.
        NotClearedError: Others are reading the study.
        ClearedUnnotedError: They are cleared away, and are said to wait still.
        NotAllowedError: Coordinators do this.
    """
    told = lay_lists(study, actor, withdrawal_id)
    study.clear()
    with noting(), study.write(actor) as tx:
        verbs.record_cleared(tx, withdrawal_id=withdrawal_id, told=told)
        return store.get_withdrawal(tx.connection, withdrawal_id)


def lay_lists(
    study: Database, actor: MemberId, withdrawal_id: str | None = None
) -> list[str]:
    """Lay NAME.withdrawn beside the study, and beside backups that are in reach.

    Returns:
        Those of a certificate's copies beside which it lies now.
    """
    with study.read(actor) as tx:
        stones = store.list_tombstones(tx.connection)
        copies = (
            verbs.show_certificate(tx, withdrawal_id).copies if withdrawal_id else ()
        )
    _lay_list(study, stones)
    return [
        each.id
        for each in copies
        if each.kind is CopyKind.BACKUP
        and each.path is not None
        and Path(each.path).is_file()
        and beside.write_list(Path(each.path), study.study_id, stones)
    ]


def _lay_list(study: Database, stones: Iterable[Tombstone]) -> None:
    if isinstance(study.place, FilePlace):
        beside.write_list(study.place.path, study.study_id, stones)
