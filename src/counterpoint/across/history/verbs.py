"""What is done about the history: read it, take back, bring again."""

import json
from collections.abc import Iterator
from itertools import islice

from counterpoint.across.history import store
from counterpoint.across.history.hiding import Hiding
from counterpoint.across.history.model import (
    Done,
    NothingToTakeBackError,
    Redone,
    Standing,
    Step,
    Undone,
    standing_of,
)
from counterpoint.across.selection import restoring as selection_restoring
from counterpoint.across.sentence import UNDOABLE, sentence_of
from counterpoint.coding import restoring as coding_restoring
from counterpoint.coding.naming import code_of_step
from counterpoint.interview import restoring as interview_restoring
from counterpoint.manuscript import restoring as manuscript_restoring
from counterpoint.report import restoring as report_restoring
from counterpoint.storage import history, versions
from counterpoint.storage.history import Entry
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed

STEPS_LOOKED_AT = 1_000
READ_AT_ONCE = 200


def list_history(
    tx: Transaction, *, before: int | None = None, limit: int = 100
) -> list[Step]:
    """List what was done, latest first, but for what a closed seal hides.

    Args:
        tx: Who asks, and in which study.
        before: Only steps earlier than this place.
        limit: At most so many.
    """
    permission.ask(tx, Deed.READ_HISTORY)
    undone = store.find_undone(tx.connection)
    told = islice(_entries_told(tx, before), limit)
    return [_step(entry, undone=entry.seq in undone) for entry in told]


def list_steps_after(tx: Transaction, seq: int) -> list[Entry]:
    """List what was done after a place in history, earliest first.

    What others noted while a seal is closed is not among it.
    """
    permission.ask(tx, Deed.READ_HISTORY)
    hiding = Hiding(tx)
    after = history.entries_after(tx.connection, seq)
    return [entry for entry in after if not hiding.hides(entry)]


def undo(tx: Transaction) -> Step:
    """Take back the acting member's own latest step; give that step.

    Raises:
        NothingToTakeBackError: There is none that can be.
        ChangedSinceError: Somebody built on it.
    """
    permission.ask(tx, Deed.TAKE_BACK)
    own = _standing(tx)
    if not own.done:
        msg = "You have no step left to take back."
        raise NothingToTakeBackError(msg)
    step = own.done[-1]
    seq = tx.record(Undone(step.seq, step.kind, step.object_id))
    versions.take_back(tx.connection, step.seq, seq, _cancelled(tx))
    _check_restored(tx, seq)
    return _shown(tx, step, undone=True)


def redo(tx: Transaction) -> Step:
    """Bring again what the acting member took back last; give that step.

    Raises:
        NothingToTakeBackError: There is nothing.
        ChangedSinceError: Somebody has changed the same since.
    """
    permission.ask(tx, Deed.TAKE_BACK)
    own = _standing(tx)
    if not own.undone:
        msg = "You have no step left to bring again."
        raise NothingToTakeBackError(msg)
    step, taken_back_at = own.undone[-1]
    seq = tx.record(Redone(step.seq, step.kind, step.object_id))
    versions.take_back(tx.connection, taken_back_at, seq, _cancelled(tx))
    _check_restored(tx, seq)
    return _shown(tx, step, undone=False)


def _entries_told(tx: Transaction, before: int | None) -> Iterator[Entry]:
    """Read the history backwards, without what is kept from the acting member."""
    hiding, at = Hiding(tx), before
    while found := history.entries(tx.connection, before=at, limit=READ_AT_ONCE):
        yield from (entry for entry in found if not hiding.hides(entry))
        at = found[-1].seq


def _standing(tx: Transaction) -> Standing:
    entries = history.entries_of(tx.connection, tx.actor, STEPS_LOOKED_AT)
    done = (Done(e.seq, e.kind, e.object_id, e.payload) for e in entries)
    return standing_of(done, UNDOABLE, store.last_erasure(tx.connection))


def _check_restored(tx: Transaction, seq: int) -> None:
    """Let the stages see that what came back still fits the rest."""
    interview_restoring.check_restored(tx)
    report_restoring.check_restored(tx)
    coding_restoring.check_restored(tx, seq)
    selection_restoring.check_restored(tx)
    manuscript_restoring.check_restored(tx)


def _cancelled(tx: Transaction) -> dict[int, int]:
    """Pair each entry that was taken back with the one that did it.

    Bringing a step again takes back the entry that had taken it back.
    """
    cancelled: dict[int, int] = {}
    for seq, kind, payload in store.list_taken_back(tx.connection):
        step = json.loads(payload)["step"]
        cancelled[step if kind == Undone.__name__ else cancelled[step]] = seq
    return cancelled


def _shown(tx: Transaction, step: Done, *, undone: bool) -> Step:
    at = history.entries(tx.connection, before=step.seq + 1, limit=1)
    shown = _step(at[0], undone=undone)
    return Step(
        seq=step.seq,
        at=shown.at,
        actor=shown.actor,
        kind=step.kind,
        object_id=step.object_id,
        sentence=sentence_of(step.kind, step.payload),
        undoable=True,
        undone=undone,
        code=code_of_step(tx, step.payload),
    )


def _step(entry: Entry, *, undone: bool) -> Step:
    return Step(
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        kind=entry.kind,
        object_id=entry.object_id,
        sentence=sentence_of(entry.kind, entry.payload),
        undoable=entry.kind in UNDOABLE,
        undone=undone,
    )
