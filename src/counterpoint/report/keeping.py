"""Keeping a new report: its facts, its first version's words, its original."""

from counterpoint.report import store, wordindex
from counterpoint.report.model import Passage, Report
from counterpoint.report.original import store as original_store
from counterpoint.report.original.model import OriginalGiven
from counterpoint.storage.transaction import Transaction


def keep_report(  # noqa: PLR0913, PLR0917 - one report, in its parts
    tx: Transaction,
    seq: int,
    new: Report,
    text: str,
    placed: tuple[Passage, ...],
    salt: bytes,
    original: OriginalGiven | None,
) -> Report:
    """Keep a new report's facts, words and original, and take up its words."""
    store.put_report(tx.connection, seq, new)
    made = store.VersionMade(new.id, 1, text, placed, salt, tx.actor, tx.now())
    store.put_version(tx.connection, made)
    if new.brought_in:
        wordindex.take_up(tx.word_index, text, placed)
    if original is not None:
        original_store.put_original(tx, new.id, original)
    return store.get_report(tx.connection, new.id)
