"""Freezing a manuscript, for a verb that asked all its checks."""

from dataclasses import replace
from datetime import date

from counterpoint.kernel.ids import ArticleId, new_id
from counterpoint.manuscript.freeze import store
from counterpoint.manuscript.freeze.model import (
    FreezeEntry,
    FreezeStep,
    FreezeStepId,
    ManuscriptFrozen,
    OpenChecksError,
    check_order,
)
from counterpoint.manuscript.snapshot.keeping import taken
from counterpoint.manuscript.snapshot.store import put_snapshot
from counterpoint.storage.transaction import Transaction


def freeze(  # noqa: PLR0913 - a snapshot and what the checks say
    tx: Transaction,
    article_id: ArticleId,
    name: str,
    note: str,
    *,
    still_open: int,
    accepted: int,
) -> FreezeEntry:
    """Keep a manuscript as a snapshot, and close it for writing.

    Raises:
        NotFoundError: There is no such article.
        FreezeOrderError: It is frozen.
        OpenChecksError: A check is open.
        InputError: The snapshot has no name that fits in a line.
        EmptyManuscriptError: The manuscript has no block that prints.
    """
    check_order(store.list_entries(tx.connection, article_id), FreezeStep.FROZEN)
    if still_open:
        msg = "{count} checks are open; mend each, or accept it with a reason, first."
        raise OpenChecksError(msg, count=still_open)
    made, kept = taken(tx, article_id, name, note)
    event = ManuscriptFrozen(
        article_id, made.id, accepted, made.words_hash, made.data_hash
    )
    seq = tx.record(event)
    put_snapshot(tx.connection, seq, made, kept)
    frozen = replace(new_entry(tx, article_id, FreezeStep.FROZEN), snapshot_id=made.id)
    store.put_entry(tx.connection, seq, frozen)
    return frozen


def new_entry(  # noqa: PLR0913 - a step has these facts
    tx: Transaction,
    article_id: ArticleId,
    step: FreezeStep,
    *,
    reason: str = "",
    journal: str = "",
    on: date | None = None,
) -> FreezeEntry:
    """Make the entry of a step that the acting member says now."""
    return FreezeEntry(
        id=FreezeStepId(new_id()),
        article_id=article_id,
        step=step,
        snapshot_id=None,
        reason=reason,
        journal=journal,
        on=on or tx.now().date(),
        by=tx.actor,
        at=tx.now(),
    )
