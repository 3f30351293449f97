"""Carrying a withdrawal out, for the verb and for a backup that is restored."""

from collections.abc import Mapping
from dataclasses import replace

from counterpoint.across.replacement.keeping import erase_originals
from counterpoint.across.withdrawal import repeats, store
from counterpoint.across.withdrawal.copy import store as copy_store
from counterpoint.across.withdrawal.model import (
    Copy,
    KeptStretch,
    Touched,
    Withdrawal,
)
from counterpoint.across.withdrawal.stages import (
    count_sound,
    count_touched,
    erase_everywhere,
)
from counterpoint.interview.recording.destruction import erase_recordings
from counterpoint.kernel.ids import ConsentId, new_id
from counterpoint.participant.consent.model import Consent, ConsentKind
from counterpoint.participant.consent.store import put_consent
from counterpoint.participant.person.store import get_participant, put_participant
from counterpoint.participant.readiness.model import Exit
from counterpoint.storage.transaction import Transaction


def carry_out(
    tx: Transaction, seq: int, done: Withdrawal, keep: Mapping[str, str]
) -> None:
    """Do what a recorded withdrawal says, in all stages.

    Args:
        tx: The transaction that recorded it.
        seq: The place of its entry in history.
        done: What was taken back, by whom, when.
        keep: Why some stretches in the team's own text may stay, by their keys.
    """
    connection, id_ = tx.connection, done.participant_id
    touched: list[Touched] = []
    kept: list[KeptStretch] = []
    copies: list[Copy] = []
    if done.erases:
        whose = store.whose(connection, id_)
        runs = repeats.runs_told(connection, whose)
        found = repeats.find_repeats(connection, whose, runs)
        touched = count_touched(connection, whose)
        copies = copy_store.known_copies(connection, id_)
        person = get_participant(connection, id_)
        left = replace(person, exit=Exit.WITHDRAWN, exit_on=done.said_on)
        put_participant(connection, seq, left)
        erase_originals(tx, whose)
        erase_everywhere(tx, seq, whose)
        kept = repeats.erase_repeats(connection, found, runs, keep)
    elif done.destroys_sound:
        touched = count_sound(connection, id_)
        copies = copy_store.known_backups(connection, id_) if touched else []
        erase_recordings(tx, seq, id_)
    said = Consent(
        id=ConsentId(new_id()),
        participant_id=id_,
        kind=ConsentKind.WITHDRAWN,
        scopes=done.scopes,
        said_on=done.said_on,
        document="",
        form=done.form,
        recorded_by=done.by,
    )
    put_consent(connection, seq, said)
    waiting = store.list_requests(connection, id_)
    met = [each.id for each in waiting if each.scopes <= done.scopes]
    store.retire_requests(connection, seq, met)
    store.put_withdrawal(connection, done, touched, kept, copies)
